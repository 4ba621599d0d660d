"""Times of day as ``HH:MM``; an hour that may be morning or afternoon gives both, the likelier first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from voicebot.understanding.languages.pack import ClockPattern
from voicebot.understanding.slots.durations import length_at
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, ends, longest
from voicebot.understanding.slots.patterns import first_match
from voicebot.understanding.slots.spec import Reading, SlotSpec, sure_first, within

_FIGURES = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)")
_FOUR_FIGURES = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_DAY, _NOON, _OPENING, _HOUR = 1440, 720, 420, 60
_HUNDRED = 100
_NEAR = 3
# The hours that a part of the day moves past noon: "eight in the evening", but not "three at night".
_LATE = {
    "noon": range(6),
    "afternoon": range(12),
    "pm": range(12),
    "evening": (0, *range(4, 12)),
    "night": range(6, 12),
}
_TWELVE_IS_MIDNIGHT = frozenset({"am", "night", "midnight"})
# Parts of the day that are times themselves, and qualify only a time before them: twelve noon.
_NAMED = frozenset({"noon", "midnight"})
_ROUND = frozenset({5, 10, 20, 25})


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


def times(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every time in the utterance, in order; limits are hours of the day, and tell a morning from an afternoon."""
    swept = ((place, found) for place, found in heard.sweep(_time_or_number) if isinstance(found, Clocked))
    return sure_first(
        Reading(clock(minutes), place, found.end, found.sure)
        for place, found in _with_part_apart(heard, list(swept))
        for minutes in found.options
        if within(spec, minutes / _HOUR)
    )


def _with_part_apart(heard: Heard, found: list[tuple[int, Clocked]]) -> list[tuple[int, Clocked]]:
    """A single time in the part of the day that is said near it: ``délután pontban ötkor``, ``three-ish``."""
    place, clocked = found[0] if len(found) == 1 else (0, None)
    if clocked is None or clocked.exact:
        return found
    near = (*range(max(0, place - _NEAR), place), *range(clocked.end, clocked.end + _NEAR))
    part = next((named for each in near if (named := heard.pack.clock.parts.value(heard.pieces, each))), None)
    return [(place, _in_part(clocked, part))] if part and part not in _NAMED else found


def _time_or_number(heard: Heard, place: int) -> Clocked | Number | None:
    """Twenty-five is no hour, and its five is none either; "in two hours" is no two o'clock."""
    clocked, later = time_at(heard, place), _from_now(heard, place)
    if later and (clocked is None or clocked.end < later.end):
        return later
    return clocked or longest(heard, place)


def _from_now(heard: Heard, place: int) -> Clocked | None:
    """``in half an hour``, ``két óra múlva``."""
    words, now = heard.pack.calendar, heard.now
    ahead = words.ahead.at(heard.pieces, place)
    length = length_at(heard, ahead[1] if ahead else place)
    after = words.ahead_after.at(heard.pieces, length.end) if length else None
    if length is None or length.months or length.minutes >= _DAY or not (ahead or after):
        return None
    minutes = now.hour * 60 + now.minute + round(length.minutes)
    return Clocked(minutes % _DAY, after[1] if after else length.end, True, True)


def clock(minutes: int) -> str:
    """Minutes since midnight as ``HH:MM``."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def time_at(heard: Heard, place: int) -> Clocked | None:
    """The time that begins at a piece, with the part of the day before or after it."""
    part = heard.pack.clock.parts.at(heard.pieces, place)
    # "Noon until two" is not two at noon.
    behind = _behind_part(heard, *part) if part and part[0] not in _NAMED else None
    return behind or _before_part(heard, place)


def _behind_part(heard: Heard, part: str, place: int) -> Clocked | None:
    """``wieczorem o ósmej``."""
    marked = heard.pack.clock.marks.at(heard.pieces, place)
    clocked = _bare(heard, marked[1] if marked else after_ending(heard, place))
    return _in_part(clocked, part) if clocked and clocked.minutes < _NOON + 60 else None


def _before_part(heard: Heard, place: int) -> Clocked | None:
    """``eight in the evening``, or the time alone."""
    clocked = _bare(heard, place)
    if clocked is None:
        return None
    part = None if clocked.exact else heard.pack.clock.parts.at(heard.pieces, clocked.end)
    if part:
        return replace(_in_part(clocked, part[0]), end=part[1])
    return replace(clocked, sure=clocked.sure or _marked(heard, place))


def _marked(heard: Heard, place: int) -> bool:
    """Whether a word for the clock stands right before."""
    starts = range(max(0, place - 2), place)
    return any(heard.pack.clock.marks.behind(heard.pieces, start) == place for start in starts)


def _in_part(clocked: Clocked, part: str) -> Clocked:
    """The time in the half of the day that was named."""
    minutes = clocked.minutes if clocked.exact else _in_half(clocked.minutes, part)
    return replace(clocked, minutes=minutes, exact=True, sure=True)


def _in_half(minutes: int, part: str) -> int:
    hour = minutes // 60
    if hour == 12:
        return minutes - _NOON if part in _TWELVE_IS_MIDNIGHT else minutes
    return minutes + _NOON if hour in _LATE.get(part, ()) else minutes


def _bare(heard: Heard, place: int) -> Clocked | None:
    return next((clocked for read in _READERS if (clocked := read(heard, place))), None)


def _named(heard: Heard, place: int) -> Clocked | None:
    named = heard.pack.clock.named.at(heard.pieces, place)
    if named is None:
        return None
    end = after_ending(heard, named[1])
    # "Midnight thirty" has minutes; "at noon, twelve" only says it again.
    minutes, end = next(_minutes_after(heard, end), (0, end)) if named[0] == 0 else (0, end)
    return Clocked(named[0] + minutes, end, True, True)


def _figures(heard: Heard, place: int) -> Clocked | None:
    match = _FIGURES.fullmatch(heard.piece(place))
    if match is None:
        return None
    hour = int(match[1])
    exact = hour > 12 or match[1].startswith("0") or heard.pack.clock.day_hours == 24
    end = _behind_hour_word(heard, after_ending(heard, place + 1))
    return Clocked(hour * 60 + int(match[2]), end, exact, ":" in match[0])


def _behind_hour_word(heard: Heard, place: int) -> int:
    """Behind the word that calls a number an hour, if one stands here."""
    unit = heard.pack.clock.units.at(heard.pieces, place)
    return after_ending(heard, unit[1]) if unit and unit[0] == "h" else place


def _four_figures(heard: Heard, place: int) -> Clocked | None:
    """``1645``: a time where one is asked for."""
    match = _FOUR_FIGURES.fullmatch(heard.piece(place))
    if match is None:
        return None
    hour = int(match[1])
    return Clocked(hour * 60 + int(match[2]), place + 1, hour > 12 or hour < 10, False)


def _hundred_hours(heard: Heard, place: int) -> Clocked | None:
    """``nineteen hundred hours``, ``oh eight hundred``, ``oh seven thirty``: hours of the whole day."""
    zero = longest(heard, place)
    behind_zero = zero is not None and zero.value == 0 and not zero.text
    start = zero.end if zero and behind_zero else place
    hour = next(iter(ends(heard, start)[-1:]), None)
    if hour is None or hour.ordinal or not 1 <= hour.value <= (9 if behind_zero else 24):
        return None
    if heard.pack.numerals.multipliers.get(heard.piece(hour.end)) == _HUNDRED:
        end = _behind_hour_word(heard, hour.end + 1)
        named = behind_zero or hour.value > 9 or end > hour.end + 1
        return Clocked(int(hour.value) * 60, end, True, True) if named else None
    minutes, end = next(_minutes_after(heard, hour.end), (0, 0)) if behind_zero else (0, 0)
    return Clocked(int(hour.value) * 60 + minutes, end, True, False) if end else None


def _idiom(heard: Heard, place: int) -> Clocked | None:
    patterns = heard.pack.clock.patterns
    found = ((pattern, first_match(pattern.words, heard, place, _VALUES)) for pattern in patterns)
    return next((_added_up(heard, pattern, *match) for pattern, match in found if match), None)


def _added_up(heard: Heard, pattern: ClockPattern, values: dict[str, int], end: int) -> Clocked:
    hour = values.get("h", values.get("o", 0))
    minutes = hour * 60 + pattern.minutes + pattern.sign * values.get("m", values.get("five", 0))
    return Clocked(minutes % _DAY, after_ending(heard, end), hour > 12, True)


def _hour_and_minutes(heard: Heard, place: int) -> Clocked | None:
    """``siedemnasta trzydzieści``, ``eight oh five``, ``14 30``, and an hour alone."""
    found = _hour(heard, place)
    if found is None:
        return None
    hour, hour_end = found
    minutes, end = next(_minutes_after(heard, hour_end), (0, hour_end))
    return Clocked(hour * 60 + minutes, end, not 1 <= hour <= 12, _hour_word(heard, place, hour_end))


def hour_at(heard: Heard, place: int) -> Clocked | None:
    """A full hour and nothing more."""
    found = _hour(heard, place)
    return Clocked(found[0] * 60, found[1], found[0] > 12, False) if found else None


def _hour_word(heard: Heard, start: int, end: int) -> bool:
    """Whether the hour was called one: o'clock, часов, -kor."""
    last = heard.pieces[end - 1]
    unit = heard.pack.clock.units.whole((last.removeprefix("~"),))
    return unit == "h" or (end - start > 1 and last in heard.pack.clock.hour_endings)


def _hours(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    named = heard.pack.clock.named.at(heard.pieces, place)
    # "A quarter to midnight" leaves no doubt: hours past twelve say so.
    if named:
        yield named[0] // 60 + 24, named[1]
    elif found := _hour(heard, place):
        yield found


def _hour(heard: Heard, place: int) -> tuple[int, int] | None:
    number = longest(heard, place)
    if number is None or not _is_hour(heard, number):
        return None
    return int(number.value), _behind_hour_word(heard, after_ending(heard, number.end))


def _is_hour(heard: Heard, number: Number) -> bool:
    """Hours are ordinal where the language has it so (o piątej), and no part of a greater number (two hundred)."""
    if not number.whole or number.value > 24 or number.text.startswith("00"):
        return False
    numerals = heard.pack.numerals
    if heard.piece(number.end) in numerals.multipliers or heard.pieces[number.end - 1] in numerals.loose_zeros:
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
    for number in filter(_is_minute, ends(heard, place)):
        end = after_ending(heard, number.end)
        unit = heard.pack.clock.units.at(heard.pieces, end)
        if unit and unit[0] == "m":
            yield int(number.value), after_ending(heard, unit[1])
        elif number.value >= 10 or len(number.text) == 2 or (number.value and _hour_before(heard, place, end)):
            yield int(number.value), end
        elif number.value == 0:
            # "Zero zero fifteen" is a quarter past midnight.
            again = place > 0 and heard.pieces[place - 1] == heard.pieces[place]
            yield from ((int(each.value), each.end) for each in ends(heard, number.end) if again or each.value < 10)


def _hour_before(heard: Heard, place: int, end: int) -> bool:
    """Whether the hour was an ordinal (trzynasta pięć) or called one (acht Uhr fünf): what ends there is minutes."""
    before, clock_words = heard.pieces[place - 1], heard.pack.clock
    last = end == len(heard.pieces) or clock_words.parts.at(heard.pieces, end) is not None
    return before in heard.pack.numerals.ordinals or (last and clock_words.units.whole((before,)) == "h")


def _is_minute(number: Number) -> bool:
    return number.whole and number.value < 60 and not number.ordinal


def _round_minutes(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    return ((minutes, end) for minutes, end in _minutes(heard, place) if minutes in _ROUND)


_VALUES = {"h": _hours, "o": _ordinal_hours, "m": _minutes, "five": _round_minutes}
_READERS = (_idiom, _named, _figures, _four_figures, _hundred_hours, _hour_and_minutes)
