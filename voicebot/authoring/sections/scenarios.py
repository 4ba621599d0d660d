"""The `scenarios` section: matters and their parts, each woven into a graph of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from msgspec.structs import replace as struct_replace

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.nodes import Entry, List, Map, Node
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
    read = named("scenarios", entries, context.findings)
    woven = {name: each for name, written, entry in read if (each := _scenario(name, written, entry, context))}
    # One that is noted as broken keeps its name, so that the steps which run it are not blamed too.
    broken = {
        name: Woven(Scenario(name=name, first=None, steps={}), entry.key.place, {}, root=True)
        for name, entry in entries.items()
        if name not in woven
    }
    return woven | broken


def _scenario(name: str, written: Map, entry: Entry, context: Context) -> Woven | None:
    started = kinds.value(kinds.NAMES, written.get("start"), ())
    intents = [context.name("intent", text, context.names.intents) for text in started]
    ladder = context.name("ladder", written.get("ladder"), context.names.ladders)
    steps = written.get("steps")
    if steps is None:
        return None
    root = written.get("start") is not None
    woven = weave(name, steps, entry.key.place, replace(context, matter=root), root=root)
    start = tuple(intent for intent in intents if intent)
    return replace(woven, scenario=struct_replace(woven.scenario, start=start, ladder=ladder))


def with_asks(scenarios: Mapping[str, Scenario]) -> dict[str, Scenario]:
    """The scenarios, each with the step to go back to for every slot that it asks, itself or by a `do`."""
    asks = {name: _own_asks(scenario) for name, scenario in scenarios.items()}
    parts = {
        name: [(step.name, step.scenario) for step in scenario.steps.values() if isinstance(step, Do)]
        for name, scenario in scenarios.items()
    }
    while _grow(asks, parts):
        continue
    return {name: struct_replace(scenario, asks=asks[name]) for name, scenario in scenarios.items()}


def _grow(asks: Mapping[str, dict[str, str]], parts: Mapping[str, Iterable[tuple[str, str]]]) -> bool:
    """Give each scenario what its parts ask; whether any asks more than before."""
    before = sum(map(len, asks.values()))
    for name, steps in parts.items():
        for step, part in steps:
            asks[name].update({slot: step for slot in asks.get(part, ()) if slot not in asks[name]})
    return sum(map(len, asks.values())) > before


def _own_asks(scenario: Scenario) -> dict[str, str]:
    asks: dict[str, str] = {}
    for step in scenario.steps.values():
        if isinstance(step, Ask):
            asks.setdefault(step.slot, step.name)
    return asks
