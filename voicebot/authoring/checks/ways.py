"""Where the ways of a conversation lead: ladders that end, parts that return, nothing that nobody runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from voicebot.authoring.checks.whole import Whole
from voicebot.authoring.graph import reached, targets
from voicebot.authoring.names import HOUSE
from voicebot.dialogue.expressions import All, Compare, Constant, Either, Expression, Member, Name, Not
from voicebot.dialogue.steps import Again, Choose, Confirm, Do, Go, Offer, Step, Survey, Target, When


def check(whole: Whole, last_rungs: Iterable[str]) -> None:
    """Note every way that leads nowhere, and everything that no way leads to."""
    _check_ladder_ends(whole, last_rungs)
    _check_circles(whole)
    _check_loops(whole)
    _check_again(whole)
    _check_scenarios_run(whole)
    _check_intents_lead_somewhere(whole)


def _check_ladder_ends(whole: Whole, last_rungs: Iterable[str]) -> None:
    for name in sorted(last_rungs):
        # One without steps has been noted already: it is empty, or what stands there is no step.
        if whole.scenarios[name].steps and whole.assignment.returns(name):
            hint = "end it with `hand_off`, `call_back` or `end`"
            whole.findings.add("VB409", whole.woven[name].place, "the last rung leads nowhere", hint)


def _check_circles(whole: Whole) -> None:
    parts: dict[str, dict[str, Step]] = {name: {} for name in whole.scenarios}
    does = [(name, step) for name, step in whole.steps() if isinstance(step, Do)]
    for name, step in does:
        parts[name][step.scenario] = step
    for name, step in does:
        part = step.scenario
        if parts[name][part] is step and name in reached([part], parts.__getitem__):
            message = f"`{name}` runs itself" if part == name else f"`{name}` runs `{part}`, which runs `{name}`"
            hint = "use `go` to leave instead of `do` to return"
            whole.findings.add("VB418", whole.place(name, step), message, hint)


def _check_loops(whole: Whole) -> None:
    """Only `go` leads back: a way round on which nobody is asked anything would never come to an end."""
    ways = {name: _unasked(name, whole) for name in whole.scenarios}
    for name, steps in ways.items():
        for step in steps.values():
            if isinstance(step, Go) and name in reached([step.scenario], ways.__getitem__):
                message = f"`go: {step.scenario}` leads round in a circle on which no question is asked"
                hint = "ask something with `choose`, `offer` or `confirm` on the way"
                whole.findings.add("VB419", whole.place(name, step), message, hint)


def _unasked(name: str, whole: Whole) -> dict[str, Step]:
    """The scenarios that are reached before a question must be asked; a slot that is known is not asked for."""
    steps = whole.scenarios[name].steps

    def onward(target: Target) -> tuple[Target, ...]:
        asks = target is None or isinstance(steps[target], Choose | Offer | Confirm | Survey)
        return () if target is None or asks else targets(steps[target])

    unasked = reached([whole.scenarios[name].first], onward)
    leading = (steps[target] for target in unasked if target is not None)
    return {step.scenario: step for step in leading if isinstance(step, Do | Go)}


def _check_again(whole: Whole) -> None:
    for name, step in whole.steps():
        for slot in step.slots if isinstance(step, Again) else ():
            if slot in whole.scenarios[name].asks:
                continue
            hint = f"`- ask: {slot}` stands nowhere in `{name}`"
            message = f"`again: {slot}` has no `ask` to go back to"
            whole.findings.add("VB408", whole.place(name, step), message, hint)


def _check_scenarios_run(whole: Whole) -> None:
    run = {step.scenario for _, step in whole.steps() if isinstance(step, Do | Go)}
    for name, woven in whole.woven.items():
        if not woven.root and name not in run and not woven.place.file.startswith(HOUSE):
            hint = "give it `start` with an intent, or `do` it somewhere"
            whole.findings.add("VB412", woven.place, f"nothing runs `{name}`", hint)


def _check_intents_lead_somewhere(whole: Whole) -> None:
    started = (scenario.start for scenario in whole.scenarios.values())
    used = {intent for _, step in whole.steps() for intent in _intents_of(step)}.union(*started)
    for name, intent in whole.parts.intents.items():
        if name not in used:
            hint = "give a scenario `start` with it, or a menu an option"
            whole.findings.add("VB608", intent.place, f"`{name}` starts nothing", hint)


def _intents_of(step: Step) -> Iterator[str]:
    """The intents that lead on from a step."""
    match step:
        case Choose(options=options):
            yield from (option.intent for option in options if option.intent)
        case When(branches=branches):
            yield from chain.from_iterable(_intents(branch.condition) for branch in branches)
        case _:
            return


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
