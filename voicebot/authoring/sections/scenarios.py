"""The `scenarios` section: matters and their parts, each woven into a graph of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from msgspec.structs import replace as struct_replace

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.nodes import Entry, List, Node
from voicebot.authoring.schema import kinds
from voicebot.authoring.sections import named
from voicebot.authoring.verbs import COMPILERS
from voicebot.authoring.weave import Context, Weaver
from voicebot.dialogue.bot import Scenario
from voicebot.dialogue.steps import Ask, Do


@dataclass(frozen=True, slots=True)
class Woven:
    """A scenario, where it and its steps are written; a root runs without another scenario running it."""

    scenario: Scenario
    place: Place
    steps: Mapping[str, Place]
    root: bool = False


def weave(name: str, steps: Node, place: Place, context: Context, *, root: bool = True) -> Woven:
    """A scenario of some steps; noted where there are none."""
    weaver = Weaver(context, COMPILERS)
    first, woven = weaver.weave(steps)
    if isinstance(steps, List) and not steps.items:
        context.findings.add("VB416", place, f"`{name}` has no steps")
    return Woven(Scenario(name=name, first=first, steps=woven), place, weaver.places, root)


def read_scenarios(entries: Mapping[str, Entry], context: Context) -> dict[str, Woven]:
    """The scenarios by name; what their `again` leads to is found by `with_asks`."""
    woven: dict[str, Woven] = {}
    for name, written, entry in named("scenarios", entries, context.findings):
        start = [
            intent
            for text in kinds.value(kinds.NAMES, written.get("start"), ())
            if (intent := context.name("intent", text, context.names.intents))
        ]
        ladder = context.name("ladder", written.get("ladder"), context.names.ladders)
        steps = written.get("steps")
        if steps is not None:
            root = written.get("start") is not None
            each = weave(name, steps, entry.key.place, replace(context, matter=root), root=root)
            scenario = struct_replace(each.scenario, start=tuple(start), ladder=ladder)
            woven[name] = replace(each, scenario=scenario)
    # One that is noted as broken keeps its name, so that the steps which run it are not blamed too.
    broken = {name: entry for name, entry in entries.items() if name not in woven}
    empty = {name: Scenario(name=name, first=None, steps={}) for name in broken}
    return woven | {name: Woven(each, broken[name].key.place, {}, root=True) for name, each in empty.items()}


def with_asks(scenarios: Mapping[str, Scenario]) -> dict[str, Scenario]:
    """The scenarios, each with the step to go back to for every slot that it asks, itself or by a `do`."""
    asks = {name: _own_asks(scenario) for name, scenario in scenarios.items()}
    parts = {
        name: [(step.name, step.scenario) for step in scenario.steps.values() if isinstance(step, Do)]
        for name, scenario in scenarios.items()
    }
    grown = True
    while grown:
        grown = False
        for name, steps in parts.items():
            for step, part in steps:
                new = {slot: step for slot in asks.get(part, {}) if slot not in asks[name]}
                asks[name] |= new
                grown = grown or bool(new)
    return {name: struct_replace(scenario, asks=asks[name]) for name, scenario in scenarios.items()}


def _own_asks(scenario: Scenario) -> dict[str, str]:
    asks: dict[str, str] = {}
    for step in scenario.steps.values():
        if isinstance(step, Ask):
            asks.setdefault(step.slot, step.name)
    return asks
