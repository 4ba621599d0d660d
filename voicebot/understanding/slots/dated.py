"""Days named by their number and month, with the year or without, in words or figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from voicebot.understanding.slots import calendar
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending, ends

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


def absolute(heard: Heard, place: int) -> Dated | None:
    """A day with its month, in words or figures."""
    if match := _ISO.fullmatch(heard.pieces[place]):
        return only(calendar.exact(int(match[1]), int(match[2]), int(match[3])), place + 1)
    if match := _FIGURES.fullmatch(heard.pieces[place]):
        return _short_figures(heard, match, place + 1)
    today = heard.now.date()
    for day, month, year, end in _parts(heard, place):
        found = calendar.exact(year, month, day) if year else calendar.coming(day, month, today)
        if found:
            return Dated((found,), _weekday_behind(heard, end, found))
    return None


def _short_figures(heard: Heard, match: re.Match[str], end: int) -> Dated | None:
    """23.11, 23/11/26; "8.30" may be a time too, so a date without its year is not sure."""
    day, month, written = int(match.group(1)), int(match.group(2)), match.group(3)
    if month > 12:
        day, month = month, day
    if written is None:
        found = calendar.coming(day, month, heard.now.date())
        return Dated((found,), end, False) if found else None
    year = int(written)
    return only(calendar.exact(year + 2000 if year < 100 else year, month, day), end)


def _parts(heard: Heard, place: int) -> Iterator[tuple[int, int, int | None, int]]:
    """Day, month, year and end in the orders people use."""
    for number in ends(heard, place):
        end = after_ending(heard, number.end)
        if number.value <= 31:
            yield from _month_behind(heard, int(number.value), skip(heard, end), number.ordinal)
    year = next(years(heard, place), None)
    start = skip(heard, year[1]) if year else place
    month = heard.pack.calendar.months.at(heard.pieces, start)
    if month is None or not (heard.pack.calendar.month_first or year):
        return
    for number in ends(heard, skip(heard, after_ending(heard, month[1]))):
        end = after_ending(heard, number.end)
        if not 1 <= number.value <= 31:
            continue
        if year:
            yield int(number.value), month[0], year[0], end
        else:
            yield from _with_year(heard, int(number.value), month[0], end)


def _month_behind(heard: Heard, day: int, place: int, ordinal: bool) -> Iterator[tuple[int, int, int | None, int]]:
    if month := heard.pack.calendar.months.at(heard.pieces, place):
        yield from _with_year(heard, day, month[0], after_ending(heard, month[1]))
    elif ordinal and heard.pack.calendar.numbered_months:
        for number in ends(heard, place):
            if number.ordinal and 1 <= number.value <= 12:
                yield from _with_year(heard, day, int(number.value), number.end)


def _with_year(heard: Heard, day: int, month: int, end: int) -> Iterator[tuple[int, int, int | None, int]]:
    start = skip(heard, end)
    for year, after in (*years(heard, start), *_short_years(heard, start)):
        yield day, month, year, skip(heard, after)
    yield day, month, None, end


def years(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """Years that begin at a piece: 1985, two thousand five, nineteen eighty-five, twenty oh five."""
    if place >= len(heard.pieces):
        return
    for number in ends(heard, place):
        if 1900 <= number.value <= 2100:
            yield int(number.value), after_ending(heard, number.end)
        elif number.value in (19, 20) and not number.ordinal and number.end < len(heard.pieces):
            yield from _second_half(heard, int(number.value) * 100, number.end)


def _short_years(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """``dziewięćdziesiątego dziewiątego``: the last two digits, as an ordinal."""
    for number in ends(heard, place):
        if number.ordinal and not number.text and 20 <= number.value <= 99:
            this = heard.now.year % 100
            century = 2000 if number.value <= this + 10 else 1900
            yield century + int(number.value), number.end


def _second_half(heard: Heard, century: int, place: int) -> Iterator[tuple[int, int]]:
    for number in ends(heard, place):
        if 10 <= number.value <= 99:
            yield century + int(number.value), number.end
        elif number.value == 0 and number.end < len(heard.pieces):
            yield from ((century + int(each.value), each.end) for each in ends(heard, number.end) if each.value < 10)


def _weekday_behind(heard: Heard, end: int, day: date) -> int:
    """Takes in a weekday behind a date when it is that day's."""
    found = heard.pack.calendar.weekdays.at(heard.pieces, end)
    return after_ending(heard, found[1]) if found and found[0] == day.weekday() else end


def skip(heard: Heard, place: int) -> int:
    """Behind the small words between the parts of a date."""
    while place < len(heard.pieces) and heard.pieces[place] in heard.pack.calendar.between:
        place += 1
    return place


def only(day: date | None, end: int) -> Dated | None:
    """One sure day, if there is such a day."""
    return Dated((day,), end) if day else None
