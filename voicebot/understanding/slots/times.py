"""Times of day as ``HH:MM``; an hour that may be morning or afternoon gives both, the likelier first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, ends
from voicebot.understanding.slots.patterns import first_match
from voicebot.understanding.slots.spec import Reading, SlotSpec

_FIGURES = re.compile(r"(\d{1,2})[:.](\d{2})")
_DAY, _NOON, _OPENING = 1440, 720, 420
# Which half of the day a part speaks of, from which hour on: "eight in the evening", "three at night".
_LATE_FROM = {"afternoon": 1, "pm": 1, "evening": 4, "night": 6}
_ROUND = frozenset({5, 10, 20, 25})
_EARLY = frozenset({"morning", "forenoon", "am"})


@dataclass(frozen=True, slots=True)
class Clocked:
    """A clock time in minutes; exact when it can mean only one half of the day."""

    minutes: int
    end: int
    exact: bool
    sure: bool

    @property
    def options(self) -> tuple[int, ...]:
        """Minutes since midnight, likelier first: people book what is open."""
        if self.exact:
            return (self.minutes % _DAY,)
        early = self.minutes % _NOON
        late = early + _NOON
        return (late, early) if early < _OPENING else (early, late)


def scan(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every time in the utterance, in order."""
    found = []
    place = 0
    while place < len(heard.pieces):
        clocked = at(heard, place)
        if clocked is None:
            # Twenty-five is no hour, and its five is none either.
            number = next(iter(ends(heard, place)), None)
            place = number.end if number else place + 1
            continue
        found += [Reading(written(each), place, clocked.end, clocked.sure) for each in clocked.options]
        place = clocked.end
    return sorted(found, key=lambda each: not each.sure)


def written(minutes: int) -> str:
    """Minutes since midnight as ``HH:MM``."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def at(heard: Heard, place: int) -> Clocked | None:
    """The time that begins at a piece, with the part of the day before or after it."""
    parts, marks = heard.pack.clock.parts, heard.pack.clock.marks
    if part := parts.at(heard.pieces, place):
        inner = _bare(heard, _behind(marks.at(heard.pieces, part[1]), after_ending(heard, part[1])))
        return _in_part(inner, part[0]) if inner and inner.minutes <= _NOON + 59 else None
    clocked = _bare(heard, place)
    if clocked is None:
        return None
    if place and _marked(heard, place):
        clocked = replace(clocked, sure=True)
    if (part := parts.at(heard.pieces, clocked.end)) and not clocked.exact:
        return replace(_in_part(clocked, part[0]), end=part[1])
    return clocked


def _behind(found: tuple[bool, int] | None, place: int) -> int:
    return found[1] if found else place


def _marked(heard: Heard, place: int) -> bool:
    """Whether a word for the clock stands right before."""
    return any(
        (found := heard.pack.clock.marks.at(heard.pieces, start)) is not None and found[1] == place
        for start in range(max(0, place - 2), place)
    )


def _in_part(clocked: Clocked, part: str) -> Clocked:
    """The time in the half of the day that was named."""
    minutes = clocked.minutes
    if clocked.exact:
        return replace(clocked, sure=True)
    hour = minutes // 60
    if part in _EARLY:
        minutes = minutes - _NOON if part == "am" and hour == 12 else minutes
    elif hour == 12:
        minutes = minutes - _NOON if part == "night" else minutes
    elif hour >= _LATE_FROM.get(part, 1) or (part != "night" and hour == 0):
        minutes += _NOON
    return replace(clocked, minutes=minutes, exact=True, sure=True)


def _bare(heard: Heard, place: int) -> Clocked | None:
    if place >= len(heard.pieces):
        return None
    if named := heard.pack.clock.named.at(heard.pieces, place):
        return Clocked(named[0], after_ending(heard, named[1]), True, True)
    return _figures(heard, place) or _idiom(heard, place) or _hour_and_minutes(heard, place)


def _figures(heard: Heard, place: int) -> Clocked | None:
    match = _FIGURES.fullmatch(heard.pieces[place])
    if match is None or int(match.group(1)) > 24 or int(match.group(2)) > 59:
        return None
    hour = int(match.group(1))
    exact = hour > 12 or match.group(1).startswith("0") or heard.pack.clock.day_hours == 24
    end = after_ending(heard, place + 1)
    unit = heard.pack.clock.units.at(heard.pieces, end)
    end = after_ending(heard, unit[1]) if unit and unit[0] == "h" else end
    return Clocked(hour * 60 + int(match.group(2)), end, exact, ":" in match.group(0))


def _idiom(heard: Heard, place: int) -> Clocked | None:
    for pattern in heard.pack.clock.patterns:
        found = first_match(pattern.words, heard, place, _READERS)
        if found:
            values, end = found
            hour = values.get("h", values.get("o", 0))
            minutes = hour * 60 + pattern.minutes + pattern.sign * values.get("m", values.get("five", 0))
            return Clocked(minutes % _DAY, after_ending(heard, end), hour > 12, True)
    return None


def _hour_and_minutes(heard: Heard, place: int) -> Clocked | None:
    """``siedemnasta trzydzieści``, ``eight oh five``, ``14 30``, and an hour alone."""
    for hour, end in _hours(heard, place):
        named = _hour_word(heard, place, end)
        following = next(_minutes_after(heard, end), None)
        exact = hour > 12 or hour == 0
        if following:
            return Clocked(hour * 60 + following[0], following[1], exact, named)
        return Clocked(hour * 60, end, exact, named)
    return None


def hour_at(heard: Heard, place: int) -> Clocked | None:
    """A full hour and nothing more."""
    return next((Clocked(hour * 60, end, hour > 12, False) for hour, end in _hours(heard, place)), None)


def _hour_word(heard: Heard, start: int, end: int) -> bool:
    """Whether the hour was called one: o'clock, часов, -kor."""
    last = heard.pieces[end - 1]
    unit = heard.pack.clock.units.whole((last.removeprefix("~"),))
    return unit == "h" or (end - start > 1 and last in heard.pack.clock.hour_endings)


def _hours(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    for number in ends(heard, place)[:1]:
        if _is_hour(heard, number):
            end = after_ending(heard, number.end)
            unit = heard.pack.clock.units.at(heard.pieces, end)
            yield int(number.value), after_ending(heard, unit[1]) if unit and unit[0] == "h" else end


def _is_hour(heard: Heard, number: Number) -> bool:
    """Hours are ordinal where the language has it so (o piątej), and no part of a greater number (two hundred)."""
    if not number.whole or number.value > 24 or number.text.startswith("00"):
        return False
    if heard.piece(number.end) in heard.pack.numerals.multipliers:
        return False
    spoken_ordinal = number.ordinal and not number.text
    return not spoken_ordinal or heard.pieces[number.end - 1].endswith(heard.pack.clock.ordinal_hours)


def _ordinal_hours(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    for number in ends(heard, place):
        if number.ordinal and number.value <= 24:
            yield int(number.value), after_ending(heard, number.end)


def _minutes(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    return ((int(each.value), after_ending(heard, each.end)) for each in ends(heard, place) if _is_minute(each))


def _minutes_after(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """Minutes right after an hour: two figures or words for them, so that nobody's "three two" is 3:02."""
    for number in ends(heard, place):
        if not _is_minute(number):
            continue
        end = after_ending(heard, number.end)
        unit = heard.pack.clock.units.at(heard.pieces, end)
        if unit and unit[0] == "m":
            yield int(number.value), after_ending(heard, unit[1])
        elif number.value >= 10 or len(number.text) == 2:
            yield int(number.value), end
        elif number.value == 0:
            yield from ((int(each.value), each.end) for each in ends(heard, number.end) if each.value < 10)


def _is_minute(number: Number) -> bool:
    return number.whole and number.value < 60 and not number.ordinal


def _round_minutes(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    return ((minutes, end) for minutes, end in _minutes(heard, place) if minutes in _ROUND)


_READERS = {"h": _hours, "o": _ordinal_hours, "m": _minutes, "five": _round_minutes}
