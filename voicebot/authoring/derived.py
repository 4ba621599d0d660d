"""Which variables come of which slots, so that a slot taken back takes them along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from voicebot.dialogue.bot import Scenario
from voicebot.dialogue.expressions import names
from voicebot.dialogue.steps import Call, Set


def derived(scenarios: Iterable[Scenario], slots: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each slot the variables that were found out or set with its help, directly or by way of others."""
    sources: dict[str, set[str]] = {}
    for scenario in scenarios:
        for step in scenario.steps.values():
            if isinstance(step, Call):
                read = frozenset().union(*map(names, step.inputs.values()))
                sources.setdefault(step.variable, set()).update(read)
            elif isinstance(step, Set):
                for variable, value in step.values.items():
                    sources.setdefault(variable, set()).update(names(value))
    return {slot: found for slot in slots if (found := _reached(slot, sources))}


def _reached(slot: str, sources: Mapping[str, set[str]]) -> tuple[str, ...]:
    reached = {slot}
    grown = True
    while grown:
        new = {variable for variable, read in sources.items() if read & reached} - reached
        reached |= new
        grown = bool(new)
    return tuple(sorted(reached - {slot}))
