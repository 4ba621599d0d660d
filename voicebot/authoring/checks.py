"""What can only be seen with the whole bot in view: ends, circles, values on every path, scenarios nobody runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from voicebot.authoring.assigned import Assignment
from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.names import HOUSE
from voicebot.authoring.schema.shape import listed
from voicebot.authoring.sections.scenarios import Woven
from voicebot.dialogue.bot import Scenario, Service
from voicebot.dialogue.expressions import All, Compare, Either, Expression, Member, Name, Not
from voicebot.dialogue.steps import (
    Again,
    Ask,
    Call,
    Choose,
    Confirm,
    Do,
    End,
    Go,
    Offer,
    Say,
    Set,
    Step,
    Survey,
    Tell,
)


@dataclass(frozen=True, slots=True)
class Whole:
    """The woven bot: scenarios with their `asks`, where they are written, and what each phrase says."""

    scenarios: Mapping[str, Scenario]
    woven: Mapping[str, Woven]
    services: Mapping[str, Service]
    says: Mapping[str, set[str]]
    assignment: Assignment
    findings: Findings

    def place(self, step: Step) -> Place:
        """Where a step is written."""
        return Place(step.file, step.line, 1)


def check(whole: Whole, last_rungs: Iterable[str]) -> None:
    """Note everything that is wrong with the ways a conversation may go."""
    _check_ladder_ends(whole, last_rungs)
    _check_circles(whole)
    for name, scenario in whole.scenarios.items():
        for step in scenario.steps.values():
            if isinstance(step, Again) and step.slot not in scenario.asks:
                hint = f"`- ask: {step.slot}` stands nowhere in `{name}`"
                whole.findings.add("VB408", whole.place(step), f"`again: {step.slot}` has no `ask` to go back to", hint)
            _check_values(name, step, whole)
    _check_run(whole)


def _check_ladder_ends(whole: Whole, last_rungs: Iterable[str]) -> None:
    for name in sorted(last_rungs):
        if whole.assignment.returns(name):
            hint = "end it with `hand_off`, `call_back` or `end`"
            whole.findings.add("VB409", whole.woven[name].place, "the last rung leads nowhere", hint)


def _check_circles(whole: Whole) -> None:
    parts = {
        name: {step.scenario: step for step in scenario.steps.values() if isinstance(step, Do)}
        for name, scenario in whole.scenarios.items()
    }
    for name, does in parts.items():
        for part, step in does.items():
            if name in _reached(part, parts):
                message = f"`{name}` runs itself" if part == name else f"`{name}` runs `{part}`, which runs `{name}`"
                whole.findings.add("VB418", whole.place(step), message, "use `go` to leave instead of `do` to return")


def _reached(start: str, parts: Mapping[str, Mapping[str, Step]]) -> set[str]:
    reached, due = {start}, [start]
    while due:
        for part in parts[due.pop()]:
            if part not in reached:
                reached.add(part)
                due.append(part)
    return reached


def _check_values(scenario: str, step: Step, whole: Whole) -> None:
    known = whole.assignment.at(scenario, step.name)
    if known is None:
        return
    told: set[str] = set()
    for phrase in _phrases(step):
        for name in sorted(whole.says.get(phrase, set()) - known - told):
            told.add(name)
            message = (
                f"`{phrase}` says `{name}`, which may be missing here"
                if phrase.isidentifier()
                else (f"these words say `{name}`, which may be missing here")
            )
            whole.findings.add("VB501", whole.place(step), message, _cause(name, whole))
    for name in sorted({name for each in _expressions(step) for name in _values(each)} - known):
        if _is_ours(name, whole):
            message = f"`{name}` may be missing here"
            whole.findings.add("VB411", whole.place(step), message, _cause(name, whole))


def _is_ours(name: str, whole: Whole) -> bool:
    """Facts are always there; slots, variables and outputs are there when something set them."""
    return "." in name or bool(_setters(name, whole))


def _phrases(step: Step) -> tuple[str, ...]:
    match step:
        case Say(phrase=phrase) | End(phrase=phrase):
            return (phrase,)
        case Ask(prompt=prompt, hint=hint):
            return (prompt, hint) if hint else (prompt,)
        case Choose(prompt=prompt) | Offer(prompt=prompt) | Confirm(prompt=prompt):
            return (prompt,)
        case Tell(phrases=phrases):
            return tuple(dict.fromkeys(phrases.values()))
        case Survey(questions=questions):
            return tuple(each.prompt for each in questions)
        case _:
            return ()


def _expressions(step: Step) -> Iterator[Expression]:
    match step:
        case Call(inputs=inputs):
            yield from inputs.values()
        case Set(values=values):
            yield from values.values()
        case Tell(value=value):
            yield value
        case _:
            return


def _values(expression: Expression) -> Iterator[str]:
    match expression:
        case Name(name, output):
            yield f"{name}.{output}" if output else name
        case Not(operand):
            yield from _values(operand)
        case All(operands) | Either(operands):
            for operand in operands:
                yield from _values(operand)
        case Compare(left, _, right):
            yield from _values(left)
            yield from _values(right)
        case Member(item, members):
            for each in (item, *members):
                yield from _values(each)
        case _:
            return


def _cause(name: str, whole: Whole) -> str:
    variable, _, output = name.partition(".")
    if not output:
        setters = _setters(name, whole)
        return f"it is set by {listed(sorted(setters)[:3])}, which not every path passes" if setters else ""
    for scenario in whole.scenarios.values():
        for step in scenario.steps.values():
            if isinstance(step, Call) and step.variable == variable:
                giving = [each.name for each in whole.services[step.service].results if output in each.outputs]
                if giving:
                    return f"`{step.service}` gives it only with {listed(giving)}"
    return ""


def _setters(name: str, whole: Whole) -> set[str]:
    return {
        step.name
        for scenario in whole.scenarios.values()
        for step in scenario.steps.values()
        if (isinstance(step, Ask) and step.slot == name) or (isinstance(step, Set) and name in step.values)
    }


def _check_run(whole: Whole) -> None:
    run = {
        step.scenario
        for scenario in whole.scenarios.values()
        for step in scenario.steps.values()
        if isinstance(step, Do | Go)
    }
    for name, woven in whole.woven.items():
        if not woven.root and name not in run and not woven.place.file.startswith(HOUSE):
            hint = "give it `start` with an intent, or `do` it somewhere"
            whole.findings.add("VB412", woven.place, f"nothing runs `{name}`", hint)
