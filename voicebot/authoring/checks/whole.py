"""The whole bot as the last checks see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voicebot.authoring.checks.assigned import Assignment
from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.parts import Parts
from voicebot.authoring.sections.scenarios import Woven
from voicebot.dialogue.bot import Scenario
from voicebot.dialogue.steps import Step


@dataclass(frozen=True, slots=True)
class Whole:
    """The scenarios with their `asks`, where they are written, what each phrase says, and what is set where."""

    scenarios: Mapping[str, Scenario]
    woven: Mapping[str, Woven]
    parts: Parts
    says: Mapping[str, set[str]]
    assignment: Assignment

    @property
    def findings(self) -> Findings:
        """Where slips are noted."""
        return self.parts.findings

    def steps(self) -> Iterator[tuple[str, Step]]:
        """Every step with the scenario that it stands in."""
        for name, scenario in self.scenarios.items():
            for step in scenario.steps.values():
                yield name, step

    def place(self, scenario: str, step: Step) -> Place:
        """Where a step is written."""
        return self.woven[scenario].steps[step.name]
