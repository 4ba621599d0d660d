"""Days named by their number and month, with the year or without, in words or figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from voicebot.understanding.slots.calendar import coming_date, real_day
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, ends

_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-./](\d{1,2})(?:[-./](\d{4}|\d{2}))?")


@dataclass(frozen=True, slots=True)
class Dated:
    """The days words can mean, likelier first, and the piece after them."""

    days: tuple[date, ...]
    end: int
    sure: bool = True
    # A weekday alone may be a past one: "I bought it on Friday".
    bare: bool = False


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a date as they were said, and the piece after them."""

    day: int
    month: int
    year: int | None
    end: int


def absolute(heard: Heard, place: int) -> Dated | None:
    """A day with its month, in words or figures."""
    if match := _ISO.fullmatch(heard.piece(place)):
        return only(real_day(int(match[1]), int(match[2]), int(match[3])), place + 1)
    if match := _FIGURES.fullmatch(heard.piece(place)):
        return _short_figures(heard, match, place + 1)
    return next(_in_words(heard, place), None)


def _short_figures(heard: Heard, match: re.Match[str], end: int) -> Dated | None:
    """23.11, 23/11/26; "8.30" may be a time too, so a date without its year is not sure."""
    day, month = int(match[1]), int(match[2])
    if month > 12:
        day, month = month, day
    if match[3]:
        year = int(match[3])
        return only(real_day(year + 2000 if year < 100 else year, month, day), end)
    found = coming_date(day, month, heard.now.date())
    return Dated((found,), end, False) if found else None


def _in_words(heard: Heard, place: int) -> Iterator[Dated]:
    """The days there are, in the orders in which people name their parts."""
    for order in (_day_first, _year_first, _month_first):
        for parts in order(heard, place):
            day = _day_of(parts, heard.now.date())
            if day:
                yield Dated((day,), _weekday_behind(heard, parts.end, day))


def _day_of(parts: _Parts, today: date) -> date | None:
    if parts.year:
        return real_day(parts.year, parts.month, parts.day)
    return coming_date(parts.day, parts.month, today)


def _day_first(heard: Heard, place: int) -> Iterator[_Parts]:
    """``trzeci maja 2027``, ``5. ünnepnap``, and where months have numbers ``piąty trzeciego``."""
    longest_day, *_ = (*filter(is_day, ends(heard, place)), None)
    for number in ends(heard, place):
        if is_day(number):
            # The fifth of "the twenty-fifth" is no month.
            numbered = number.ordinal and number is longest_day and heard.pack.calendar.numbered_months
            yield from _month_behind(heard, number, skip(heard, after_ending(heard, number.end)), numbered=numbered)


def _month_behind(heard: Heard, day: Number, place: int, *, numbered: bool) -> Iterator[_Parts]:
    if month := heard.pack.calendar.months.at(heard.pieces, place):
        yield from _with_year(heard, int(day.value), month[0], after_ending(heard, month[1]))
    elif numbered:
        for number in ends(heard, place):
            if number.ordinal and number.value <= 12:
                yield from _with_year(heard, int(day.value), int(number.value), number.end)


def _year_first(heard: Heard, place: int) -> Iterator[_Parts]:
    """``2027 március 3``."""
    for year, after in islice(years(heard, place), 1):
        for month, day, end in _month_and_day(heard, skip(heard, after)):
            yield _Parts(day, month, year, end)


def _month_first(heard: Heard, place: int) -> Iterator[_Parts]:
    """``November twenty-third, 2027``."""
    if heard.pack.calendar.month_first:
        for month, day, end in _month_and_day(heard, place):
            yield from _with_year(heard, day, month, end)


def _month_and_day(heard: Heard, place: int) -> Iterator[tuple[int, int, int]]:
    if month := heard.pack.calendar.months.at(heard.pieces, place):
        for number in ends(heard, skip(heard, after_ending(heard, month[1]))):
            if is_day(number):
                yield month[0], int(number.value), after_ending(heard, number.end)


def _with_year(heard: Heard, day: int, month: int, end: int) -> Iterator[_Parts]:
    start = skip(heard, end)
    for year, after in (*years(heard, start), *_short_years(heard, start)):
        yield _Parts(day, month, year, skip(heard, after))
    yield _Parts(day, month, None, end)


def years(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """Years that begin at a piece: 1985, two thousand five, nineteen eighty-five, twenty oh five."""
    for number in ends(heard, place):
        if 1900 <= number.value <= 2100:
            yield int(number.value), after_ending(heard, number.end)
        elif number.value in (19, 20) and not number.ordinal:
            yield from _second_half(heard, int(number.value) * 100, number.end)


def _short_years(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """``dziewięćdziesiątego dziewiątego``: the last two digits, as an ordinal."""
    for number in ends(heard, place):
        told = number.ordinal or (heard.pack.calendar.short_years and not _is_counted(heard, number.end))
        if told and not number.text and 20 <= number.value <= 99:
            century = 2000 if number.value <= heard.now.year % 100 + 10 else 1900
            yield century + int(number.value), number.end


def _is_counted(heard: Heard, place: int) -> bool:
    """Whether the number before this piece counts hours, euros or days."""
    return any(table.at(heard.pieces, place) is not None for table in (heard.pack.coins, heard.pack.clock.units))


def _second_half(heard: Heard, century: int, place: int) -> Iterator[tuple[int, int]]:
    for number in ends(heard, place):
        if 10 <= number.value <= 99:
            yield century + int(number.value), number.end
        elif number.value == 0:
            yield from ((century + int(each.value), each.end) for each in ends(heard, number.end) if each.value < 10)


def _weekday_behind(heard: Heard, end: int, day: date) -> int:
    """Takes in a weekday behind a date when it is that day's."""
    found = heard.pack.calendar.weekdays.at(heard.pieces, end)
    return after_ending(heard, found[1]) if found and found[0] == day.weekday() else end


def is_day(number: Number) -> bool:
    """Whether a month can have a day of this number."""
    return 1 <= number.value <= 31


def skip(heard: Heard, place: int) -> int:
    """Behind the small words between the parts of a date."""
    return heard.behind_all(heard.pack.calendar.between, place)


def only(day: date | None, end: int) -> Dated | None:
    """One sure day, if there is such a day."""
    return Dated((day,), end) if day else None
