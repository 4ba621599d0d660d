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


def read_ladders(
    own: Mapping[str, Entry], built_in: Mapping[str, Entry], context: Context
) -> tuple[dict[str, Ladder], dict[str, Woven]]:
    """The ladders, and the scenarios of their rungs; a kind that is left out takes the default ladder's rungs."""
    entries = {**built_in, **{name: _over(entry, built_in.get(name)) for name, entry in own.items()}}
    woven: dict[str, Woven] = {}
    ladders: dict[str, Ladder] = {}
    for name, written, _ in named("ladders", entries, context.findings):
        nodes = {kind: node for kind in KINDS if (node := written.get(kind))}
        rungs = {kind: _rungs(name, kind, node, context, woven) for kind, node in nodes.items()}
        budget = kinds.value(kinds.COUNT, written.get("all_together"), 3)
        ladders[name] = Ladder(name=name, rungs=rungs, all_together=budget)
        _check_budget(ladders[name], written, context)
    default = ladders[DEFAULT].rungs if DEFAULT in ladders else {}
    return {name: _completed(each, default) for name, each in ladders.items()}, woven


def _over(entry: Entry, below: Entry | None) -> Entry:
    """A ladder written anew; the kinds that it leaves out are those of the built-in one of its name."""
    if below is None or not isinstance(entry.value, Map) or not isinstance(below.value, Map):
        return entry
    kept = tuple(each for each in below.value.entries if each.key.value not in entry.value.names())
    return Entry(entry.key, Map((*entry.value.entries, *kept), entry.value.place))


def last_rungs(ladders: Mapping[str, Ladder]) -> frozenset[str]:
    """The scenarios that must end in a person, a callback or a goodbye."""
    return frozenset(rungs[-1] for ladder in ladders.values() for rungs in ladder.rungs.values() if rungs)


def _completed(ladder: Ladder, default: _Rungs) -> Ladder:
    return Ladder(name=ladder.name, rungs={**default, **ladder.rungs}, all_together=ladder.all_together)


def _check_budget(ladder: Ladder, written: Map, context: Context) -> None:
    for kind, rungs in ladder.rungs.items():
        node = written.get(kind)
        # Those of the built-in ladder may be cut short by a smaller budget.
        own = node is not None and node.place.file == written.place.file
        if node is not None and own and len(rungs) > ladder.all_together:
            message = f"`{kind}` has {len(rungs)} rungs, but `all_together` ends at {ladder.all_together}"
            context.findings.add("VB417", node.place, message, f"write `all_together: {len(rungs)}`, or fewer rungs")


def _rungs(ladder: str, kind: FailureKind, node: Node, context: Context, woven: dict[str, Woven]) -> tuple[str, ...]:
    items = node.items if isinstance(node, List) else (node,)
    if not items:
        context.findings.add("VB416", node.place, f"`{kind}` has no rungs", "leave it out to have the default ladder's")
    names = tuple(f"{ladder} {kind} {number}" for number in range(1, len(items) + 1))
    for name, item in zip(names, items, strict=True):
        steps = _as_steps(item) if name != names[-1] else _with_goodbye(_as_steps(item))
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
