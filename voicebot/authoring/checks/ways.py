"""Where the ways of a conversation lead: ladders that end, parts that return, nothing that nobody runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from voicebot.authoring.checks.whole import Whole
from voicebot.authoring.graph import targets
from voicebot.authoring.names import HOUSE
from voicebot.dialogue.expressions import All, Compare, Constant, Either, Expression, Member, Name, Not
from voicebot.dialogue.steps import Again, Choose, Confirm, Do, Go, Offer, Step, Survey, When


def check(whole: Whole, last_rungs: Iterable[str]) -> None:
    """Note every way that leads nowhere, and everything that no way leads to."""
    _check_ladder_ends(whole, last_rungs)
    _check_circles(whole)
    _check_loops(whole)
    _check_again(whole)
    _check_scenarios_run(whole)
    _check_intents_lead_somewhere(whole)


def _steps(whole: Whole) -> Iterator[tuple[str, Step]]:
    for name, scenario in whole.scenarios.items():
        for step in scenario.steps.values():
            yield name, step


def _check_ladder_ends(whole: Whole, last_rungs: Iterable[str]) -> None:
    for name in sorted(last_rungs):
        if whole.assignment.returns(name):
            hint = "end it with `hand_off`, `call_back` or `end`"
            whole.findings.add("VB409", whole.woven[name].place, "the last rung leads nowhere", hint)


def _check_circles(whole: Whole) -> None:
    parts: dict[str, dict[str, Step]] = {name: {} for name in whole.scenarios}
    for name, step in _steps(whole):
        if isinstance(step, Do):
            parts[name][step.scenario] = step
    for name, does in parts.items():
        for part, step in does.items():
            if name in _reached(part, parts):
                message = f"`{name}` runs itself" if part == name else f"`{name}` runs `{part}`, which runs `{name}`"
                hint = "use `go` to leave instead of `do` to return"
                whole.findings.add("VB418", whole.place(name, step), message, hint)


def _reached(start: str, parts: Mapping[str, Mapping[str, Step]]) -> set[str]:
    reached, due = {start}, [start]
    while due:
        new = parts[due.pop()].keys() - reached
        reached |= new
        due.extend(new)
    return reached


def _check_loops(whole: Whole) -> None:
    """Only `go` leads back: a way round on which nobody is asked anything would never come to an end."""
    ways = {name: _unasked(name, whole) for name in whole.scenarios}
    for name, steps in ways.items():
        for step in steps.values():
            if isinstance(step, Go) and name in _reached(step.scenario, ways):
                message = f"`go: {step.scenario}` leads round in a circle on which no question is asked"
                hint = "ask something with `choose`, `offer` or `confirm` on the way"
                whole.findings.add("VB419", whole.place(name, step), message, hint)


def _unasked(name: str, whole: Whole) -> dict[str, Step]:
    """The scenarios that are reached before a question must be asked; a slot that is known is not asked for."""
    scenario, reached = whole.scenarios[name], dict[str, Step]()
    seen, due = set[str](), [scenario.first]
    while due:
        target = due.pop()
        if target is None or target in seen:
            continue
        seen.add(target)
        step = scenario.steps[target]
        if isinstance(step, Do | Go):
            reached[step.scenario] = step
        if not isinstance(step, Choose | Offer | Confirm | Survey):
            due.extend(targets(step))
    return reached


def _check_again(whole: Whole) -> None:
    for name, step in _steps(whole):
        for slot in step.slots if isinstance(step, Again) else ():
            if slot in whole.scenarios[name].asks:
                continue
            hint = f"`- ask: {slot}` stands nowhere in `{name}`"
            message = f"`again: {slot}` has no `ask` to go back to"
            whole.findings.add("VB408", whole.place(name, step), message, hint)


def _check_scenarios_run(whole: Whole) -> None:
    run = {step.scenario for _, step in _steps(whole) if isinstance(step, Do | Go)}
    for name, woven in whole.woven.items():
        if not woven.root and name not in run and not woven.place.file.startswith(HOUSE):
            hint = "give it `start` with an intent, or `do` it somewhere"
            whole.findings.add("VB412", woven.place, f"nothing runs `{name}`", hint)


def _check_intents_lead_somewhere(whole: Whole) -> None:
    used = {intent for scenario in whole.scenarios.values() for intent in scenario.start}
    for _, step in _steps(whole):
        if isinstance(step, Choose):
            used |= {option.intent for option in step.options if option.intent}
        elif isinstance(step, When):
            used |= {intent for branch in step.branches for intent in _intents(branch.condition)}
    for name, intent in whole.parts.intents.items():
        if name not in used:
            hint = "give a scenario `start` with it, or a menu an option"
            whole.findings.add("VB608", intent.place, f"`{name}` starts nothing", hint)


def _intents(condition: Expression) -> Iterator[str]:
    """The intents that a condition asks about."""
    match condition:
        case Compare(Name("intent"), _, Constant(str() as intent)):
            yield intent
        case Member(Name("intent"), members):
            yield from (str(each.value) for each in members if isinstance(each, Constant))
        case Not(operand):
            yield from _intents(operand)
        case All(operands) | Either(operands):
            for operand in operands:
                yield from _intents(operand)
        case _:
            return
