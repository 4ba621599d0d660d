"""A scenario as a graph: where each step may lead, and the same step leading elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from msgspec.structs import replace

from voicebot.dialogue.steps import (
    Answer,
    Branch,
    Call,
    Choose,
    Confirm,
    End,
    Go,
    HandOff,
    Offer,
    Step,
    Target,
    When,
)

Move = Callable[[Target], Target]
T = TypeVar("T", bound=Hashable)


def targets(step: Step) -> tuple[Target, ...]:
    """Every target a step may lead to inside its scenario; none where it leaves."""
    match step:
        case Choose(options=options):
            return tuple(option.target for option in options)
        case Offer() | Confirm():
            return step.if_yes, step.if_no
        case Call(results=results):
            return tuple(results.values())
        case When(branches=branches):
            return (*(branch.target for branch in branches), step.otherwise)
        case Answer():
            return step.next, step.not_found
        case HandOff() | End() | Go():
            return ()
        case _:
            return (step.next,)


def moved(step: Step, move: Move) -> Step:
    """The step with each of its targets moved."""
    step = replace(step, next=move(step.next))
    match step:
        case Choose(options=options):
            return replace(step, options=tuple(replace(each, target=move(each.target)) for each in options))
        case Offer() | Confirm():
            return replace(step, if_yes=move(step.if_yes), if_no=move(step.if_no))
        case Call(results=results):
            return replace(step, results={name: move(target) for name, target in results.items()})
        case When(branches=branches):
            kept = tuple(Branch(each.condition, move(each.target)) for each in branches)
            return replace(step, branches=kept, otherwise=move(step.otherwise))
        case Answer():
            return replace(step, not_found=move(step.not_found))
        case _:
            return step


def leaves(step: Step) -> bool:
    """Whether nothing after the step in its list can be reached."""
    return isinstance(step, HandOff | End | Go)


def reached(starts: Iterable[T], onward: Callable[[T], Iterable[T]]) -> tuple[T, ...]:
    """The starts and all that they lead to, each once, in the order found."""
    found = dict.fromkeys(starts)
    due = list(found)
    while due:
        new = [each for each in dict.fromkeys(onward(due.pop())) if each not in found]
        found |= dict.fromkeys(new)
        due.extend(new)
    return tuple(found)
