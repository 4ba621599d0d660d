"""Stretches of a day as ``2026-11-25T16:00/18:00``, open at an end (``16:00/``), the date only when said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product

from voicebot.understanding.slots.dated import Dated
from voicebot.understanding.slots.dates import date_at
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending
from voicebot.understanding.slots.patterns import first_match
from voicebot.understanding.slots.spec import Reading, SlotSpec
from voicebot.understanding.slots.times import Clocked, clock, hour_at, time_at

_PARTS = {
    "morning": "06:00/12:00",
    "forenoon": "08:00/12:00",
    "afternoon": "12:00/18:00",
    "evening": "18:00/22:00",
    "night": "22:00/06:00",
}
_WHOLE_DAY = "00:00/24:00"
_NOON, _DAY = 720, 1440
_RANGE = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?")
# Nobody books the small hours without saying so.
_BOOKABLE = range(7 * 60, 21 * 60)
# The lower ordinals pick from what was offered: "the second one".
_LEAST_DAY_ALONE = 10


def windows(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Windows with the day they are said with; a day alone is the whole day."""
    stretches = next(filter(None, (read(heard) for read in _READERS)), [])
    days = _days(heard, stretches)
    if not stretches:
        return [Reading(f"{each.value}T{_WHOLE_DAY}", each.start, each.end, False) for each in days]
    return [_on(day, each) for each, day in product(stretches, days)] or stretches


def _on(day: Reading, stretch: Reading) -> Reading:
    start, end = min(day.start, stretch.start), max(day.end, stretch.end)
    return Reading(f"{day.value}T{stretch.value}", start, end, stretch.sure)


def _figures(heard: Heard) -> list[Reading]:
    """``14-18``, ``8:00-12:00``."""
    matches = ((place, _RANGE.fullmatch(piece)) for place, piece in enumerate(heard.pieces))
    found = (_range(match, place) for place, match in matches if match)
    return next((ranges for ranges in found if ranges), [])


def _range(match: re.Match[str], place: int) -> list[Reading]:
    first, last = (int(match[hour]) * 60 + int(match[minute] or 0) for hour, minute in ((1, 2), (3, 4)))
    in_order = first < last <= _DAY
    return [Reading(f"{clock(first)}/{clock(last)}", place, place + 1, bool(match[2]))] if in_order else []


def _days(heard: Heard, stretches: list[Reading]) -> list[Reading]:
    """Dates outside the stretches, since the eight of "from eight" is no eighth; the sure ones if there are any."""
    taken = _places(stretches)

    def free(heard: Heard, place: int) -> Dated | None:
        dated = None if place in taken else date_at(heard, place)
        return dated if dated and taken.isdisjoint(range(place, dated.end)) else None

    dated = list(heard.sweep(free))
    sure = [each for each in dated if each[1].sure]
    chosen = sure or [each for each in dated if _stands_alone(*each, heard)]
    return [Reading(day.isoformat(), place, each.end) for place, each in chosen for day in each.days]


def _stands_alone(place: int, dated: Dated, heard: Heard) -> bool:
    """Whether a day by its number alone is likelier a day than a choice among offers."""
    return dated.days[0].day >= _LEAST_DAY_ALONE or _time_beside(heard, place, dated.end)


def _time_beside(heard: Heard, start: int, end: int) -> bool:
    """Whether a time follows or goes before that is called one."""
    clocked = (time_at(heard, place) for place in range(len(heard.pieces)) if not start <= place < end)
    return any(each.sure or each.exact for each in clocked if each)


def _places(found: list[Reading]) -> set[int]:
    return {place for each in found for place in range(each.start, each.end)}


def _stretches(heard: Heard) -> list[Reading]:
    tried = product(range(len(heard.pieces)), heard.pack.clock.windows)
    found = ((place, first_match(pattern, heard, place, _ENDS)) for place, pattern in tried)
    return next((_stretch(heard, place, *match) for place, match in found if match), [])


def _stretch(heard: Heard, place: int, ends: dict[str, Clocked], end: int) -> list[Reading]:
    texts = _texts(ends.get("a"), ends.get("b"))
    return [Reading(text, place, after_ending(heard, end)) for text in texts]


def _clocked(heard: Heard, place: int) -> Iterator[tuple[Clocked, int]]:
    # "From ten to twelve" is no ten minutes to twelve.
    for clocked in (time_at(heard, place), hour_at(heard, place)):
        if clocked:
            yield clocked, clocked.end


_ENDS = {"a": _clocked, "b": _clocked}


def _texts(start: Clocked | None, end: Clocked | None) -> list[str]:
    """Each way the ends can be meant, likelier first."""
    if start and end:
        return [f"{clock(a)}/{clock(b)}" for a, b in _pairs(start, end)]
    return [f"{clock(each)}/" for each in _awake(start)] + [f"/{clock(each)}" for each in _awake(end)]


def _awake(clocked: Clocked | None) -> tuple[int, ...]:
    options = clocked.options if clocked else ()
    return tuple(each for each in options if each in _BOOKABLE) or options


def _pairs(start: Clocked, end: Clocked) -> list[tuple[int, int]]:
    """Beginnings with later ends."""
    last = tuple(each or _DAY for each in end.options)
    pairs = [(a, b) for a, b in product(_beginnings(start, end), last) if a < b]
    likely = [pair for pair in pairs if _bookable(*pair)] or pairs[:1]
    return likely[:1] if start.exact or end.exact else likely


def _beginnings(start: Clocked, end: Clocked) -> tuple[int, ...]:
    """In "between three and five in the afternoon" the part of the day belongs to both."""
    late = end.exact and end.minutes >= _NOON
    return tuple(sorted(start.options, key=lambda each: each < _NOON)) if late else start.options


def _bookable(start: int, end: int) -> bool:
    return start in _BOOKABLE and end - 1 in _BOOKABLE and end - start <= _NOON


def _parts(heard: Heard) -> list[Reading]:
    timed = {each for place, clocked in heard.sweep(time_at) for each in range(place, clocked.end)}
    free = (found for found in heard.every(heard.pack.clock.parts) if found[1] in _PARTS and found[0] not in timed)
    return [Reading(_PARTS[name], place, end) for place, name, end in islice(free, 1)]


def _moments(heard: Heard) -> list[Reading]:
    """A single time asked as a window is its beginning; beside a day only a sure one ("the second, Wednesday")."""
    dated = _days(heard, [])
    free = sorted(set(range(len(heard.pieces))) - _places(dated))
    clocked = ((place, time_at(heard, place)) for place in free)
    asked = ((place, each) for place, each in clocked if each and (each.sure or not (dated or _is_one(heard, each))))
    return [
        Reading(f"{clock(minutes)}/", place, each.end, False)
        for place, each in islice(asked, 1)
        for minutes in _awake(each)
    ]


def _is_one(heard: Heard, clocked: Clocked) -> bool:
    """Whether "one" may well be a pronoun: "the first one", "wszystko jedno"."""
    return clocked.minutes == 60 and not clocked.sure and len(heard.pieces) > 1


_READERS = (_figures, _stretches, _parts, _moments)
