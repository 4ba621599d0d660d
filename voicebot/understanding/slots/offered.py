"""Which of several offers a caller picks by its place: "the second one", "option two", "the last", "whichever"."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Literal

from voicebot.understanding.languages.notation import Phrases
from voicebot.understanding.slots.correcting import corrected
from voicebot.understanding.slots.dates import date_at
from voicebot.understanding.slots.heard import Heard, listen
from voicebot.understanding.slots.hours import ends_as_hour
from voicebot.understanding.slots.numerals import Number, longest
from voicebot.understanding.slots.spec import Reading, SlotSpec, within

_PAUSE = re.compile(r"[,.;:!?…–—]\s+\S")
# "Not the first": an article stands between the two.
_NEAR = 2


def picked(text: str, language: str, count: int, now: datetime) -> tuple[int, ...]:
    """The places, from 0, of what is picked among so many offers: every one where any will do, none without a pick."""
    heard = listen(text, language, now)
    spec = SlotSpec("integer", minimum=1, maximum=count)
    if _says(heard.pack.none_of_them, heard):
        return ()
    found = corrected(spec, heard, positions) or _not_negated(positions(spec, heard), heard)
    if not found and _says(heard.pack.whichever, heard):
        return tuple(range(count))
    return tuple(dict.fromkeys(int(each.value) - 1 for each in found))


def leaning(text: str, language: str, now: datetime) -> Literal["earlier", "later"] | None:
    """Whether the earlier or smaller of two is picked, or the later or larger; None where neither or both are named."""
    heard = listen(text, language, now)
    earlier, later = _says(heard.pack.earlier, heard), _says(heard.pack.later, heard)
    if earlier == later or _says(heard.pack.none_of_them, heard):
        return None
    return "earlier" if earlier else "later"


def turned_down(text: str, language: str, now: datetime) -> bool:
    """Whether none of the offers is wanted: "neither of them"."""
    heard = listen(text, language, now)
    return _says(heard.pack.none_of_them, heard)


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
    """An ordinal that is no day and no hour, a number behind "option", or a number and nothing else but courtesy."""
    if place and heard.pieces[place - 1] in heard.pack.options:
        return True
    return _is_ordinal_place(heard, place, number) if number.ordinal else _is_all(heard, place, number)


def _is_ordinal_place(heard: Heard, place: int, number: Number) -> bool:
    dated = date_at(heard, place)
    clocked = place > 0 and heard.pack.clock.marks.at(heard.pieces, place - 1) is not None
    return not (dated and dated.sure) and not (clocked and ends_as_hour(heard, number))


def _is_all(heard: Heard, place: int, number: Number) -> bool:
    """Whether a number is all that is said; "that one" is no number."""
    first = place == 0 or (number.value > 1 and _only_courtesy(heard, 0, place))
    return first and _only_courtesy(heard, number.end, len(heard.pieces))


def _only_courtesy(heard: Heard, start: int, end: int) -> bool:
    """Whether nothing but "please" and "yes" stands there."""
    tables = (heard.pack.answers.courtesy, heard.pack.answers.openers_yes)
    while start < end:
        behind = max(table.behind(heard.pieces, start) for table in tables)
        if behind == start:
            return False
        start = behind
    return True


def _last(heard: Heard, most: int) -> list[Reading]:
    """``the last one``: a word for last that points to no day."""
    places = [place for place, pick, _ in heard.every(heard.pack.calendar.picks) if pick == "last"]
    return [Reading(most, place, place + 1, False) for place in places[:1] if most and not date_at(heard, place)]


def _not_negated(found: list[Reading], heard: Heard) -> list[Reading]:
    """The picks, but for "not the first": without a pause nobody knows whether the no belongs to the pick."""
    pauses = _PAUSE.search(heard.text) is not None
    before = {piece for each in found for piece in heard.pieces[max(0, each.start - _NEAR) : each.start]}
    return found if pauses or before.isdisjoint(heard.pack.retractions) else []


def _says(phrases: Phrases[bool], heard: Heard) -> bool:
    return next(heard.every(phrases), None) is not None
