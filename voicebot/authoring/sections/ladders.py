"""The `ladders` section: what happens at the first, second, … failure, each rung a small scenario."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from voicebot.authoring.nodes import Entry, List, Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.sections import named
from voicebot.authoring.sections.scenarios import Woven, weave
from voicebot.authoring.weave import Context
from voicebot.dialogue.bot import FailureKind, Ladder

DEFAULT = "default"
KINDS: tuple[FailureKind, ...] = get_args(FailureKind)
_Rungs = dict[FailureKind, tuple[str, ...]]


def read_ladders(entries: Mapping[str, Entry], context: Context) -> tuple[dict[str, Ladder], dict[str, Woven]]:
    """The ladders, and the scenarios of their rungs; a kind that is left out takes the default ladder's rungs."""
    woven: dict[str, Woven] = {}
    ladders: dict[str, Ladder] = {}
    for name, written, _ in named("ladders", entries, context.findings):
        rungs = {kind: _rungs(name, kind, written.get(kind), context, woven) for kind in KINDS if written.get(kind)}
        budget = kinds.value(kinds.COUNT, written.get("all_together"), 3)
        ladders[name] = Ladder(name=name, rungs=rungs, all_together=budget)
        _check_budget(ladders[name], written, context)
    default = ladders[DEFAULT].rungs if DEFAULT in ladders else {}
    return {name: _completed(each, default) for name, each in ladders.items()}, woven


def last_rungs(ladders: Mapping[str, Ladder]) -> frozenset[str]:
    """The scenarios that must end in a person, a callback or a goodbye."""
    return frozenset(rungs[-1] for ladder in ladders.values() for rungs in ladder.rungs.values() if rungs)


def _completed(ladder: Ladder, default: _Rungs) -> Ladder:
    return Ladder(name=ladder.name, rungs={**default, **ladder.rungs}, all_together=ladder.all_together)


def _check_budget(ladder: Ladder, written: Map, context: Context) -> None:
    for kind, rungs in ladder.rungs.items():
        node = written.get(kind)
        if len(rungs) > ladder.all_together and node is not None:
            message = f"`{kind}` has {len(rungs)} rungs, but `all_together` ends at {ladder.all_together}"
            context.findings.add("VB417", node.place, message, f"write `all_together: {len(rungs)}`, or fewer rungs")


def _rungs(
    ladder: str, kind: FailureKind, node: Node | None, context: Context, woven: dict[str, Woven]
) -> tuple[str, ...]:
    items = node.items if isinstance(node, List) else (node,) if node is not None else ()
    names = tuple(f"{ladder} {kind} {number}" for number in range(1, len(items) + 1))
    for position, (name, item) in enumerate(zip(names, items, strict=True)):
        steps = _as_steps(item)
        if position + 1 == len(items):
            steps = _with_goodbye(steps)
        woven[name] = weave(name, steps, item.place, context)
    return names


def _as_steps(rung: Node) -> List:
    match rung:
        case Text():
            return List((_step("say", rung),), rung.place)
        case Map():
            return List((rung,), rung.place)
        case List():
            return rung


def _with_goodbye(steps: List) -> List:
    """A callback promised on the last rung ends the call: nothing else could be said."""
    last = steps.items[-1] if steps.items else None
    if not isinstance(last, Map) or "call_back" not in last.names():
        return steps
    return List((*steps.items, _step("end", Text("farewell", last.place))), steps.place)


def _step(verb: str, value: Text) -> Map:
    return Map((Entry(Text(verb, value.place), value),), value.place)
