"""Stretches of a day as ``2026-11-25T16:00/18:00``, open at an end (``16:00/``), the date only when said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from voicebot.understanding.slots import dates, times
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending
from voicebot.understanding.slots.patterns import first_match
from voicebot.understanding.slots.spec import Reading, SlotSpec

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
_BOOKABLE = range(7 * 60, 22 * 60)


def scan(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Windows with the day they are said with; a day alone is the whole day."""
    stretches = _figures(heard) or _stretches(heard) or _parts(heard) or _moments(heard)
    days = _days(heard, stretches)
    if not stretches:
        return [Reading(f"{each.value}T{_WHOLE_DAY}", each.start, each.end, False) for each in days]
    if not days:
        return stretches
    return [
        Reading(f"{day.value}T{each.value}", min(day.start, each.start), max(day.end, each.end), each.sure)
        for each in stretches
        for day in days
    ]


def _figures(heard: Heard) -> list[Reading]:
    """``14-18``, ``8:00-12:00``."""
    for place, piece in enumerate(heard.pieces):
        match = _RANGE.fullmatch(piece)
        if match is None:
            continue
        first, last = (int(match[hour]) * 60 + int(match[minute] or 0) for hour, minute in ((1, 2), (3, 4)))
        if first < last <= _DAY:
            return [Reading(f"{times.written(first)}/{times.written(last)}", place, place + 1, bool(match[2]))]
    return []


def _days(heard: Heard, stretches: list[Reading]) -> list[Reading]:
    """Sure dates outside the stretches: the eight of "from eight" is no eighth."""
    taken = {place for each in stretches for place in range(each.start, each.end)}
    found = []
    place = 0
    while place < len(heard.pieces):
        dated = None if place in taken else dates.at(heard, place)
        if dated is None or not dated.sure or taken.intersection(range(place, dated.end)):
            place += 1
            continue
        found += [Reading(day.isoformat(), place, dated.end) for day in dated.days]
        place = dated.end
    return found


def _stretches(heard: Heard) -> list[Reading]:
    place = 0
    while place < len(heard.pieces):
        for pattern in heard.pack.clock.windows:
            found = first_match(pattern, heard, place, {"a": _clocked, "b": _clocked})
            if found and (ends := found[0]):
                end = after_ending(heard, found[1])
                return [Reading(text, place, end) for text in _texts(ends.get("a"), ends.get("b"))]
        place += 1
    return []


def _clocked(heard: Heard, place: int) -> Iterator[tuple[times.Clocked, int]]:
    if clocked := times.at(heard, place):
        yield clocked, clocked.end
        # "From ten to twelve" is no ten minutes to twelve.
        if bare := times.hour_at(heard, place):
            yield bare, bare.end


def _texts(start: times.Clocked | None, end: times.Clocked | None) -> list[str]:
    """Each way the ends can be meant, likelier first."""
    if start and end:
        return [f"{times.written(a)}/{times.written(b)}" for a, b in _pairs(start, end)]
    if start:
        return [f"{times.written(each)}/" for each in _awake(start)]
    return [f"/{times.written(each)}" for each in _awake(end)] if end else []


def _awake(clocked: times.Clocked) -> tuple[int, ...]:
    return tuple(each for each in clocked.options if each in _BOOKABLE) or clocked.options


def _pairs(start: times.Clocked, end: times.Clocked) -> list[tuple[int, int]]:
    """Beginnings with later ends."""
    first = start.options
    if end.exact and end.minutes >= _NOON:
        # "Between three and five in the afternoon": the part of the day belongs to both.
        first = tuple(sorted(first, key=lambda each: each < _NOON))
    last = tuple(each or _DAY for each in end.options)
    pairs = [(a, b) for a, b in product(first, last) if a < b]
    likely = [pair for pair in pairs if _bookable(*pair)] or pairs[:1]
    return likely[:1] if start.exact or end.exact else likely


def _bookable(start: int, end: int) -> bool:
    return start in _BOOKABLE and end - 1 in _BOOKABLE and end - start <= _NOON


def _parts(heard: Heard) -> list[Reading]:
    for place in range(len(heard.pieces)):
        part = heard.pack.clock.parts.at(heard.pieces, place)
        if part and part[0] in _PARTS and not times.at(heard, place):
            return [Reading(_PARTS[part[0]], place, part[1])]
    return []


def _moments(heard: Heard) -> list[Reading]:
    """A single time asked as a window is its beginning; beside a day only a sure one ("the second, Wednesday")."""
    dated = _days(heard, [])
    taken = {place for each in dated for place in range(each.start, each.end)}
    for place in range(len(heard.pieces)):
        clocked = None if place in taken else times.at(heard, place)
        if clocked and (clocked.sure or not dated):
            return [Reading(f"{times.written(each)}/", place, clocked.end, False) for each in clocked.options]
    return []
