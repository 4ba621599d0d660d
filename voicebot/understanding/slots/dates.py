"""Dates as ``YYYY-MM-DD``: by day and month, by weekday, or counted from today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from voicebot.understanding.slots import calendar, durations
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending, ends
from voicebot.understanding.slots.spec import Reading, SlotSpec

_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[-./](\d{1,2})(?:[-./](\d{4}|\d{2}))?")
_WEEK = 7 * 86400


@dataclass(frozen=True, slots=True)
class Dated:
    """The days words can mean, likelier first, and the piece after them."""

    days: tuple[date, ...]
    end: int
    sure: bool = True
    # A weekday alone may be a past one: "I bought it on Friday".
    bare: bool = False


def scan(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every date in the utterance; the sure ones first."""
    found = []
    place = 0
    while place < len(heard.pieces):
        dated = at(heard, place)
        if dated:
            found += [Reading(day.isoformat(), place, dated.end, dated.sure and not dated.bare) for day in dated.days]
        place = dated.end if dated else place + 1
    return sorted(found, key=lambda each: not each.sure)


def at(heard: Heard, place: int) -> Dated | None:
    """The date that begins at a piece."""
    if place >= len(heard.pieces):
        return None
    return (
        absolute(heard, place)
        or _month_end(heard, place)
        or _offset(heard, place)
        or _named(heard, place)
        or _weekday(heard, place)
        or _day_alone(heard, place)
    )


def absolute(heard: Heard, place: int) -> Dated | None:
    """A day with its month, in words or figures."""
    if match := _ISO.fullmatch(heard.pieces[place]):
        return _dated(calendar.exact(int(match[1]), int(match[2]), int(match[3])), place + 1)
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
    return _dated(calendar.exact(year + 2000 if year < 100 else year, month, day), end)


def _parts(heard: Heard, place: int) -> Iterator[tuple[int, int, int | None, int]]:
    """Day, month, year and end in the orders people use."""
    for number in ends(heard, place):
        end = after_ending(heard, number.end)
        if number.value <= 31:
            yield from _month_behind(heard, int(number.value), _skip(heard, end), number.ordinal)
    year = next(years(heard, place), None)
    start = _skip(heard, year[1]) if year else place
    month = heard.pack.calendar.months.at(heard.pieces, start)
    if month is None or not (heard.pack.calendar.month_first or year):
        return
    for number in ends(heard, _skip(heard, after_ending(heard, month[1]))):
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
    start = _skip(heard, end)
    for year, after in (*years(heard, start), *_short_years(heard, start)):
        yield day, month, year, _skip(heard, after)
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


def _month_end(heard: Heard, place: int) -> Dated | None:
    found = heard.pack.calendar.month_end.at(heard.pieces, place)
    return Dated((calendar.month_end(heard.now.date()),), found[1]) if found else None


def _offset(heard: Heard, place: int) -> Dated | None:
    """``za trzy dni``, ``two weeks ago``, ``három nap múlva``, ``két napja``."""
    words = heard.pack.calendar
    if ahead := words.ahead.at(heard.pieces, place):
        length = durations.at(heard, ahead[1])
        return _moved(heard, length, 1, length.end) if length else None
    if past := _since(heard, place):
        return past
    length = durations.at(heard, place)
    if length is None:
        return None
    if after := words.ahead_after.at(heard.pieces, length.end):
        return _moved(heard, length, 1, after[1])
    if before := words.ago.at(heard.pieces, length.end):
        return _moved(heard, length, -1, before[1])
    return None


def _since(heard: Heard, place: int) -> Dated | None:
    number = next(iter(ends(heard, place)), None)
    unit = heard.pack.calendar.ago_units.at(heard.pieces, number.end) if number else None
    if number is None or unit is None:
        return None
    return _moved(heard, durations.parse(f"{int(number.value)}{unit[0]}", unit[1]), -1, unit[1])


def _moved(heard: Heard, length: durations.Length | None, sign: int, end: int) -> Dated | None:
    """Today moved by a length; hours and minutes make no date."""
    if length is None or (length.months == 0 and length.seconds < 86400):
        return None
    today = heard.now.date()
    if length.months > 1200 or length.seconds > 86400 * 36600:
        return None
    day = calendar.month_later(today, sign * round(length.months)) + timedelta(seconds=sign * length.seconds)
    weekday = heard.pack.calendar.weekdays.at(heard.pieces, _skip(heard, end))
    if weekday and length.months == 0 and length.seconds % _WEEK == 0:
        weeks = sign * int(length.seconds // _WEEK)
        return _dated(calendar.in_week(today, weekday[0], weeks), after_ending(heard, weekday[1]))
    return Dated((day,), end)


def _named(heard: Heard, place: int) -> Dated | None:
    found = heard.pack.calendar.days.at(heard.pieces, place)
    if feast := heard.pack.calendar.feasts.at(heard.pieces, place):
        month, day = (int(part) for part in feast[0].split("-"))
        return _dated(calendar.coming(day, month, heard.now.date()), feast[1])
    if found is None:
        return None
    return Dated((heard.now.date() + timedelta(days=found[0]),), after_ending(heard, found[1]))


def _weekday(heard: Heard, place: int) -> Dated | None:
    """A weekday with what picks its week, before or after it; with a date behind it, the date."""
    words, today = heard.pack.calendar, heard.now.date()
    pick, week = words.picks.at(heard.pieces, place), words.weeks.at(heard.pieces, place)
    before = week or pick
    found = words.weekdays.at(heard.pieces, _skip(heard, before[1] if before else place))
    if found is None:
        return None
    weekday, end = found[0], after_ending(heard, found[1])
    if before is None and (dated := _date_behind(heard, weekday, end)):
        return dated
    week = week or _week_behind(heard, _skip(heard, end))
    if week:
        return Dated((calendar.in_week(today, weekday, week[0]),), max(end, week[1]))
    return Dated(calendar.weekday_days(today, weekday, pick[0] if pick else ""), end, bare=not pick)


def _week_behind(heard: Heard, place: int) -> tuple[int, int] | None:
    return heard.pack.calendar.weeks.at(heard.pieces, place) or _whole_weeks(heard, place)


def _whole_weeks(heard: Heard, place: int) -> tuple[int, int] | None:
    """``w czwartek za tydzień``: how many weeks from this one, and the place after them."""
    words = heard.pack.calendar
    ahead = words.ahead.at(heard.pieces, place)
    length = durations.at(heard, ahead[1] if ahead else place)
    behind = length and not ahead and words.ahead_after.at(heard.pieces, length.end)
    if length is None or not (ahead or behind) or length.months or length.seconds % _WEEK:
        return None
    return int(length.seconds // _WEEK), behind[1] if behind else length.end


def _date_behind(heard: Heard, weekday: int, place: int) -> Dated | None:
    """``poniedziałek dwudziestego trzeciego``; when the two disagree the date comes first."""
    start = _skip(heard, place)
    if start >= len(heard.pieces):
        return None
    dated = absolute(heard, start) or _day_alone(heard, start)
    if dated is None or not dated.days:
        return None
    if dated.days[0].weekday() == weekday:
        return Dated(dated.days, dated.end)
    other = calendar.weekday_days(heard.now.date(), weekday, "")
    return Dated((*dated.days, *other), dated.end) if dated.sure else None


def _day_alone(heard: Heard, place: int) -> Dated | None:
    """``dwudziestego trzeciego``: an ordinal, read as a day of this month or the next."""
    for number in ends(heard, place):
        if number.ordinal and 1 <= number.value <= 31:
            # The thirtieth of February is no thirtieth of November.
            if heard.pack.calendar.months.at(heard.pieces, _skip(heard, after_ending(heard, number.end))):
                return None
            day = calendar.coming_day(int(number.value), heard.now.date())
            return Dated((day,), after_ending(heard, number.end), False) if day else None
    return None


def _skip(heard: Heard, place: int) -> int:
    """Behind the small words between the parts of a date."""
    while place < len(heard.pieces) and heard.pieces[place] in heard.pack.calendar.between:
        place += 1
    return place


def _dated(day: date | None, end: int) -> Dated | None:
    return Dated((day,), end) if day else None
