"""What the caller was offered for a slot, and which of it "the second one" or "the later one" picks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from voicebot.dialogue import steps
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import facts
from voicebot.dialogue.expressions import Expression, Value, evaluate
from voicebot.understanding import slots
from voicebot.understanding.slots.spec import Candidate

# A sum or a length: its number comes before its unit. Days and hours are texts that sort.
_AMOUNT = re.compile(r"(-?\d+(?:\.\d+)?)(?: ?[A-Za-z]+)?")


def offers(draft: Draft, slot: str) -> tuple[Value, ...]:
    """The offers in the order they were made: those that an `again` made last, else those of the `ask`."""
    later = (frame.offered[slot] for frame in reversed(draft.frames) if slot in frame.offered)
    found = (values(draft, step.offered) for step in _asks(draft, slot))
    return next(later, None) or next(found, ())


def _asks(draft: Draft, slot: str) -> Iterator[steps.Ask]:
    """The steps of the running scenarios that ask for the slot, the innermost scenario's first."""
    for frame in reversed(draft.frames):
        for step in draft.bot.scenarios[frame.scenario].steps.values():
            if isinstance(step, steps.Ask) and step.slot == slot:
                yield step


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


def picked(draft: Draft, slot: str, text: str) -> tuple[Candidate, ...]:
    """The offers that the words pick, all where any will do; of a single offer nothing needs to be picked."""
    offered = offers(draft, slot)
    if len(offered) < 2:
        return ()
    places = by_place(draft, text, len(offered)) or by_order(draft, text, offered)
    return as_readings((offered[place] for place in places), text)


def as_readings(offered: Iterable[Value], text: str) -> tuple[Candidate, ...]:
    """Offers as readings of the words that picked them."""
    return tuple(Candidate(value, text, 0, len(text.split())) for value in offered if value is not None)


def by_place(draft: Draft, text: str, count: int) -> tuple[int, ...]:
    """The places, from 0, that are picked; all of them where any will do."""
    return slots.picked(text, draft.language, count, draft.now)


def by_order(draft: Draft, text: str, among: Sequence[Value]) -> tuple[int, ...]:
    """The place of "the later one" or "the earlier one"; none where neither is said."""
    leaning = slots.leaning(text, draft.language, draft.now)
    if leaning is None or not among:
        return ()
    ranks = [_rank(each) for each in among]
    return (ranks.index(max(ranks) if leaning == "later" else min(ranks)),)


def _rank(value: Value) -> tuple[float, str]:
    amount = _AMOUNT.fullmatch(str(value))
    return (float(amount[1]) if amount else 0.0, str(value))
