"""Times of day as ``HH:MM``; an hour that may be morning or afternoon gives both, the likelier first."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from voicebot.understanding.languages.pack import ClockPattern
from voicebot.understanding.slots.durations import length_at
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.hours import CLOCK_VALUES, behind_hour_word, hour_said, is_called_hour, minutes_after
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
    if len(found) != 1 or found[0][1].exact:
        return found
    ((place, clocked),) = found
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
    start = words.ahead.behind(heard.pieces, place)
    length = length_at(heard, start)
    if length is None or length.months or length.minutes >= _DAY:
        return None
    end = words.ahead_after.behind(heard.pieces, length.end)
    minutes = now.hour * 60 + now.minute + round(length.minutes)
    return Clocked(minutes % _DAY, end, True, True) if start > place or end > length.end else None


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
    minutes, end = next(minutes_after(heard, end), (0, end)) if named[0] == 0 else (0, end)
    return Clocked(named[0] + minutes, end, True, True)


def _figures(heard: Heard, place: int) -> Clocked | None:
    match = _FIGURES.fullmatch(heard.piece(place))
    if match is None:
        return None
    hour = int(match[1])
    exact = hour > 12 or match[1].startswith("0") or heard.pack.clock.day_hours == 24
    end = behind_hour_word(heard, after_ending(heard, place + 1))
    return Clocked(hour * 60 + int(match[2]), end, exact, ":" in match[0])


def _four_figures(heard: Heard, place: int) -> Clocked | None:
    """``1645``: a time where one is asked for."""
    match = _FOUR_FIGURES.fullmatch(heard.piece(place))
    if match is None:
        return None
    hour = int(match[1])
    return Clocked(hour * 60 + int(match[2]), place + 1, hour > 12 or hour < 10, False)


def _hundred_hours(heard: Heard, place: int) -> Clocked | None:
    """``nineteen hundred hours``, ``oh eight hundred``: full hours of the whole day."""
    start = _behind_zero(heard, place)
    hour = _short_hour(heard, start, 9 if start > place else 24)
    if hour is None or heard.pack.numerals.multipliers.get(heard.piece(hour.end)) != _HUNDRED:
        return None
    end = behind_hour_word(heard, hour.end + 1)
    named = start > place or hour.value > 9 or end > hour.end + 1
    return Clocked(int(hour.value) * 60, end, True, True) if named else None


def _zero_hours(heard: Heard, place: int) -> Clocked | None:
    """``oh seven thirty``: a zero says that it is the morning."""
    start = _behind_zero(heard, place)
    hour = _short_hour(heard, start, 9) if start > place else None
    minutes, end = next(minutes_after(heard, hour.end), (0, 0)) if hour else (0, 0)
    return Clocked(int(hour.value) * 60 + minutes, end, True, False) if hour and end else None


def _behind_zero(heard: Heard, place: int) -> int:
    zero = longest(heard, place)
    return zero.end if zero and zero.value == 0 and not zero.text else place


def _short_hour(heard: Heard, place: int, most: int) -> Number | None:
    """The shortest number here, if it is an hour up to the most."""
    number = next(iter(ends(heard, place)[-1:]), None)
    return number if number and not number.ordinal and 1 <= number.value <= most else None


def _idiom(heard: Heard, place: int) -> Clocked | None:
    patterns = heard.pack.clock.patterns
    found = ((pattern, first_match(pattern.words, heard, place, CLOCK_VALUES)) for pattern in patterns)
    return next((_added_up(heard, pattern, *match) for pattern, match in found if match), None)


def _added_up(heard: Heard, pattern: ClockPattern, values: dict[str, int], end: int) -> Clocked:
    hour = values.get("h", values.get("o", 0))
    minutes = hour * 60 + pattern.minutes + pattern.sign * values.get("m", values.get("five", 0))
    return Clocked(minutes % _DAY, after_ending(heard, end), hour > 12, True)


def _hour_and_minutes(heard: Heard, place: int) -> Clocked | None:
    """``siedemnasta trzydzieści``, ``eight oh five``, ``14 30``, and an hour alone."""
    found = hour_said(heard, place)
    if found is None:
        return None
    hour, hour_end = found
    minutes, end = next(minutes_after(heard, hour_end), (0, hour_end))
    return Clocked(hour * 60 + minutes, end, not 1 <= hour <= 12, is_called_hour(heard, place, hour_end))


def hour_at(heard: Heard, place: int) -> Clocked | None:
    """A full hour and nothing more."""
    found = hour_said(heard, place)
    return Clocked(found[0] * 60, found[1], found[0] > 12, False) if found else None


_READERS = (_idiom, _named, _figures, _four_figures, _hundred_hours, _zero_hours, _hour_and_minutes)
