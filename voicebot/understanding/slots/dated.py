"""Days named by their number and month, with the year or without, in words or figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from voicebot.understanding.slots.calendar import coming_date, real_day
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.months import Month, month_at
from voicebot.understanding.slots.numerals import Number, after_ending, ends, longest

_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-./](\d{1,2})(?:[-./](\d{4}|\d{2}))?")
# Two digits that name a year, as an ordinal or not; none do before what they count.
_LEAST_ORDINAL_YEAR, _LEAST_YEAR, _NO_YEAR = 20, 32, 100


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
    return _bare_numbers(heard, place) or _year_and_numbers(heard, place) or next(_in_words(heard, place), None)


def _short_figures(heard: Heard, match: re.Match[str], end: int) -> Dated | None:
    """23.11, 23/11/26; "8.30" may be a time too, so a date without its year is not sure."""
    year = int(match[3]) if match[3] else None
    if year is not None and year < 100:
        year += 2000
    return _either_way(heard, (int(match[1]), int(match[2])), year, end)


def _either_way(heard: Heard, pair: tuple[int, int], year: int | None, end: int) -> Dated | None:
    """A day and its month in the order of the language, or in the other where only that one makes a day."""
    order = heard.pack.calendar.figures
    likely, other = (pair[::-1], pair) if order == "month" else (pair, pair[::-1])
    parts = (_Parts(day, month, year, end) for day, month in (likely, other))
    days = [day for each in parts if (day := _day_of(each, heard.now.date()))]
    days = list(dict.fromkeys(days if order == "either" else days[:1]))
    return Dated(tuple(days), end, year is not None) if days else None


def _bare_numbers(heard: Heard, place: int) -> Dated | None:
    """``ten twelve twenty twenty-six``, ``six slash five slash …``: numbers alone make a date only with their year."""
    for first in filter(_is_bare, ends(heard, place)):
        for second in filter(_is_bare, ends(heard, _behind_sign(heard, first.end))):
            for year, end in islice(years(heard, _behind_sign(heard, second.end)), 1):
                return _either_way(heard, (int(first.value), int(second.value)), year, end)
    return None


def _behind_sign(heard: Heard, place: int) -> int:
    """The place behind a sign that stands between the numbers of a date, if one is said here."""
    sign = heard.pack.spelling.signs.at(heard.pieces, place)
    return sign[1] if sign and sign[0] in "./-" else place


def _year_and_numbers(heard: Heard, place: int) -> Dated | None:
    """``2026. 11. 30.``"""
    for year, end in islice(years(heard, place), 1):
        for month in filter(_is_bare, ends(heard, end)):
            for day in filter(_is_bare, ends(heard, month.end)):
                return only(real_day(year, int(month.value), int(day.value)), day.end)
    return None


def _is_bare(number: Number) -> bool:
    return is_day(number) and (bool(number.text) or not number.ordinal)


def _in_words(heard: Heard, place: int) -> Iterator[Dated]:
    """The days there are, in the orders in which people name their parts."""
    for order in (_day_first, _year_first, _month_first, _shift_first):
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
            numbered = number.ordinal and number == longest_day and heard.pack.calendar.numbered_months
            yield from _month_behind(heard, number, skip(heard, after_ending(heard, number.end)), numbered=numbered)


def _month_behind(heard: Heard, day: Number, place: int, *, numbered: bool) -> Iterator[_Parts]:
    if month := month_at(heard, place):
        yield from _with_year(heard, int(day.value), month)
    elif numbered:
        zero = longest(heard, place)
        for number in ends(heard, zero.end if zero and zero.value == 0 else place):
            if number.ordinal and number.value <= 12:
                yield from _with_year(heard, int(day.value), Month(int(number.value), None, number.end))


def _year_first(heard: Heard, place: int) -> Iterator[_Parts]:
    """``2027 március 3``."""
    for year, after in islice((*_shifted_year(heard, place), *years(heard, place), *_short_years(heard, place)), 1):
        for month, day in _month_and_day(heard, skip(heard, after)):
            yield _Parts(day, month.month, year, month.end)


def _shift_first(heard: Heard, place: int) -> Iterator[_Parts]:
    """``next year on the first of March``."""
    for year, after in _shifted_year(heard, place):
        for parts in _day_first(heard, skip(heard, after)):
            yield replace(parts, year=year)


def _month_first(heard: Heard, place: int) -> Iterator[_Parts]:
    """``November twenty-third, 2027``."""
    for month, day in _month_and_day(heard, place):
        if heard.pack.calendar.month_first or month.year:
            yield from _with_year(heard, day, month)


def _month_and_day(heard: Heard, place: int) -> Iterator[tuple[Month, int]]:
    """Each day that can be read behind a month, and the month up to the piece after the day."""
    if month := month_at(heard, place):
        for number in ends(heard, skip(heard, month.end)):
            if is_day(number):
                yield replace(month, end=after_ending(heard, number.end)), int(number.value)


def _with_year(heard: Heard, day: int, month: Month) -> Iterator[_Parts]:
    start = skip(heard, month.end)
    for year, after in (*_shifted_year(heard, start), *years(heard, start), *_short_years(heard, start)):
        yield _Parts(day, month.month, year, skip(heard, after))
    yield _Parts(day, month.month, month.year, month.end)


def _shifted_year(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """``next year``, ``jövő év``."""
    if shift := heard.pack.calendar.year_shifts.at(heard.pieces, place):
        yield heard.now.year + shift[0], shift[1]


def years(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """Years that begin at a piece: 1985, two thousand five, nineteen eighty-five, twenty oh five."""
    for number in ends(heard, place):
        if 1900 <= number.value <= 2100:
            yield int(number.value), after_ending(heard, number.end)
        elif number.value in (19, 20) and not number.ordinal:
            yield from _second_half(heard, int(number.value) * 100, number.end)


def _short_years(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """The last two digits: ``dziewięćdziesiątego dziewiątego``, ``'76``, ``oh five``."""
    for number in ends(heard, place):
        if number.value == 0 and not number.text:
            yield from ((2000 + int(each.value), each.end) for each in ends(heard, number.end) if 0 < each.value < 10)
        elif number.whole and _least_short_year(heard, number) <= number.value <= 99:
            century = 2000 if number.value <= heard.now.year % 100 + 10 else 1900
            yield century + int(number.value), number.end


def _least_short_year(heard: Heard, number: Number) -> int:
    """From which number on two digits name a year: behind a day smaller ones may be a time."""
    if number.ordinal and not number.text:
        return _LEAST_ORDINAL_YEAR
    if _is_counted(heard, number.end):
        return _NO_YEAR
    return _LEAST_ORDINAL_YEAR if heard.pack.calendar.short_years and not number.text else _LEAST_YEAR


def _is_counted(heard: Heard, place: int) -> bool:
    """Whether the number before this piece counts hours, euros or days."""
    if heard.piece(place) in heard.pack.calendar.between:
        return False
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
