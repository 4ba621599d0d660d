"""What the caller was offered for a slot: the values that "the second one" picks among."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from voicebot.dialogue import steps
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import facts
from voicebot.dialogue.expressions import Expression, Value, evaluate


def offers(draft: Draft, step: steps.Ask) -> tuple[Value, ...]:
    """The offers in the order they were made: those that an `again` made last, else those of the `ask`."""
    later = (frame.offered[step.slot] for frame in reversed(draft.frames) if step.slot in frame.offered)
    return next(later, None) or values(draft, step.offered)


def values(draft: Draft, offered: Iterable[Expression]) -> tuple[Value, ...]:
    """What the offers come to now; one that is not there is none."""
    scope = facts(draft)
    found = (evaluate(each, scope) for each in offered)
    return tuple(dict.fromkeys(each for each in found if each not in (None, "")))


def make(draft: Draft, slot: str, offered: tuple[Value, ...]) -> None:
    """Put new offers in the place of those made before, for as long as the scenario runs."""
    if offered:
        frame = draft.frames[-1]
        draft.frames = (*draft.frames[:-1], replace(frame, offered={**frame.offered, slot: offered}))
