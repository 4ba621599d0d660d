"""Which of several offers a caller picks by its place: "the second one", "option two", "the last", "whichever"."""

from __future__ import annotations

from datetime import datetime

from voicebot.understanding.slots.correcting import corrected
from voicebot.understanding.slots.dates import date_at
from voicebot.understanding.slots.heard import Heard, listen
from voicebot.understanding.slots.numerals import Number, longest
from voicebot.understanding.slots.spec import Reading, SlotSpec, within


def picked(text: str, language: str, count: int, now: datetime) -> tuple[int, ...]:
    """The places, from 0, of what is picked among so many offers: every one where any will do, none without a pick."""
    heard = listen(text, language, now)
    spec = SlotSpec("integer", minimum=1, maximum=count)
    found = corrected(spec, heard, positions) or positions(spec, heard)
    if not found and _any_will_do(heard):
        return tuple(range(count))
    return tuple(dict.fromkeys(int(each.value) - 1 for each in found))


def positions(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Numbers within the spec that stand for places among offers, in their order."""
    swept = heard.sweep(longest)
    found = [
        Reading(int(number.value), place, number.end, False)
        for place, number in swept
        if number.whole and within(spec, number.value) and _is_position(heard, place, number)
    ]
    return found or _last(heard, int(spec.maximum or 0))


def _is_position(heard: Heard, place: int, number: Number) -> bool:
    """An ordinal that is no day and no hour, a number behind "option", or a number and nothing else."""
    if place and heard.pieces[place - 1] in heard.pack.options:
        return True
    if not number.ordinal:
        return place == 0 and number.end == len(heard.pieces)
    dated = date_at(heard, place)
    clocked = place > 0 and heard.pack.clock.marks.at(heard.pieces, place - 1) is not None
    hour = heard.pieces[number.end - 1].endswith(heard.pack.clock.ordinal_hours or "\n")
    return not (dated and dated.sure) and not (clocked and hour)


def _last(heard: Heard, most: int) -> list[Reading]:
    """``the last one``: a word for last that points to no day."""
    places = [
        place for place in range(len(heard.pieces)) if heard.pack.calendar.picks.value(heard.pieces, place) == "last"
    ]
    return [Reading(most, place, place + 1, False) for place in places[:1] if most and not date_at(heard, place)]


def _any_will_do(heard: Heard) -> bool:
    return any(heard.pack.whichever.at(heard.pieces, place) for place in range(len(heard.pieces)))
