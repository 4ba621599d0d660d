"""Dates as ``YYYY-MM-DD``: by day and month, by weekday, or counted from today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from voicebot.understanding.slots.calendar import (
    coming_date,
    coming_day,
    in_week,
    month_end,
    month_later,
    weekday_days,
    weeks_ahead,
)
from voicebot.understanding.slots.dated import Dated, absolute, is_day, only, skip
from voicebot.understanding.slots.durations import Length, length_at, parse
from voicebot.understanding.slots.fractions import number_at
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.hours import ends_as_hour
from voicebot.understanding.slots.months import edge_of_month, weekday_of_month
from voicebot.understanding.slots.numerals import after_ending, ends, longest
from voicebot.understanding.slots.shifted import counted_from, counted_on
from voicebot.understanding.slots.spec import Reading, SlotSpec, sure_first

_WEEKEND = (5, 6)


def dates(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every date in the utterance; the sure ones first."""
    return sure_first(
        Reading(day.isoformat(), place, dated.end, dated.sure and not dated.bare)
        for place, dated in heard.sweep(date_at)
        for day in dated.days
    )


def date_at(heard: Heard, place: int) -> Dated | None:
    """The date that begins at a piece."""
    counted = counted_from(heard, place, _plain)
    dated = None if counted else _plain(heard, place)
    return counted_on(heard, dated) if dated else counted


def _plain(heard: Heard, place: int) -> Dated | None:
    return next((dated for read in _READERS if (dated := read(heard, place))), None)


def _of_month(heard: Heard, place: int) -> Dated | None:
    """``the first monday in december``, ``the end of next month``."""
    found = weekday_of_month(heard, place) or edge_of_month(heard, place)
    return only(*found) if found else None


def _month_end(heard: Heard, place: int) -> Dated | None:
    found = heard.pack.calendar.month_end.at(heard.pieces, place)
    return Dated((month_end(heard.now.date()),), found[1]) if found else None


def _offset(heard: Heard, place: int) -> Dated | None:
    """``za trzy dni``, ``two weeks ago``, ``három nap múlva``, ``két napja``."""
    found = next(_from_today(heard, place), None)
    return _moved(heard, *found) if found else _since(heard, place)


def _from_today(heard: Heard, place: int) -> Iterator[tuple[Length, int, int]]:
    """Lengths counted from today with their direction, 1 or -1, and the place behind the words."""
    words = heard.pack.calendar
    for before, direction in ((words.ahead, 1), (words.ago_before, -1)):
        found = before.at(heard.pieces, place)
        if found and (length := length_at(heard, heard.behind_all(words.about, found[1]))):
            yield length, direction, length.end
    if about := _about(heard, place):
        yield about, 1, about.end
    if length := length_at(heard, place):
        for after, direction in ((words.ahead_after, 1), (words.ago, -1)):
            if found := after.at(heard.pieces, length.end):
                yield length, direction, found[1]


def _about(heard: Heard, place: int) -> Length | None:
    """``дня через три``: in about three days."""
    unit = heard.pack.clock.units.at(heard.pieces, place)
    ahead = heard.pack.calendar.ahead.at(heard.pieces, unit[1]) if unit else None
    number = longest(heard, ahead[1]) if ahead else None
    return parse(f"{int(number.value)}{unit[0]}", number.end) if unit and number and number.whole else None


def _since(heard: Heard, place: int) -> Dated | None:
    number = number_at(heard, place)
    unit = heard.pack.calendar.ago_units.at(heard.pieces, number.end) if number else None
    one = parse(f"1{unit[0]}", unit[1]) if unit else None
    if number is None or one is None:
        return None
    length = Length(number.value * one.months, number.value * one.seconds, one.end)
    return _moved(heard, length, -1, length.end)


def _moved(heard: Heard, length: Length, direction: int, end: int) -> Dated | None:
    """Today moved by a length; hours and minutes make no date."""
    if not length.moves_days:
        return None
    today = heard.now.date()
    weekday = heard.pack.calendar.weekdays.at(heard.pieces, skip(heard, end))
    if weekday and length.weeks is not None:
        weeks = direction * length.weeks
        named = weeks_ahead(today, weekday[0], weeks) if weeks > 0 else (in_week(today, weekday[0], weeks),)
        return Dated(named, after_ending(heard, weekday[1]))
    day = month_later(today, direction * int(length.months)) + timedelta(days=direction * length.days)
    # "A week ago today" says no more than a week ago.
    again = heard.pack.calendar.days.at(heard.pieces, end)
    return Dated((day,), again[1] if again and again[0] == 0 else end)


def _feast(heard: Heard, place: int) -> Dated | None:
    found = heard.pack.calendar.feasts.at(heard.pieces, place)
    if found is None:
        return None
    month, day = (int(part) for part in found[0].split("-"))
    return only(coming_date(day, month, heard.now.date()), found[1])


def _named(heard: Heard, place: int) -> Dated | None:
    found = heard.pack.calendar.days.at(heard.pieces, place)
    return only(heard.now.date() + timedelta(days=found[0]), after_ending(heard, found[1])) if found else None


def _weekday(heard: Heard, place: int) -> Dated | None:
    """A weekday with what picks its week, before or after it; with a date behind it, the date."""
    today = heard.now.date()
    weeks, pick, behind = _picked(heard, place)
    found = heard.pack.calendar.weekdays.at(heard.pieces, behind)
    if found is None:
        return None
    weekday, end = found[0], after_ending(heard, found[1])
    if weeks is not None:
        return only(in_week(today, weekday, weeks), end)
    dated = None if pick else _date_behind(heard, weekday, end)
    by_week = dated or _week_behind(heard, weekday, end) or _pick_behind(heard, weekday, end)
    return by_week or Dated(weekday_days(today, weekday, pick), end, bare=not pick)


def _picked(heard: Heard, place: int) -> tuple[int | None, str, int]:
    """What picks the week of a day before it: which week from this one, or next or last; and where the day is."""
    words = heard.pack.calendar
    week, pick = words.weeks.at(heard.pieces, place), words.picks.at(heard.pieces, place)
    behind = max(end for _, end in (week or (0, place), pick or ("", place)))
    return week[0] if week else None, pick[0] if pick else "", skip(heard, behind)


def _week_behind(heard: Heard, weekday: int, place: int) -> Dated | None:
    # A week may begin with a small word that stands between the parts of a date too: w przyszłym tygodniu.
    starts = range(place, skip(heard, place) + 1)
    today = heard.now.date()
    for start in starts:
        if week := heard.pack.calendar.weeks.at(heard.pieces, start):
            return only(in_week(today, weekday, week[0]), week[1])
        if ahead := _whole_weeks(heard, start):
            return Dated(weeks_ahead(today, weekday, ahead[0]), ahead[1])
    return None


def _pick_behind(heard: Heard, weekday: int, place: int) -> Dated | None:
    """``thursday next``, ``friday after next``: a pick behind its weekday, and nothing after it."""
    words, today = heard.pack.calendar, heard.now.date()
    if after := words.after_next.at(heard.pieces, place):
        nearer = weekday_days(today, weekday, "nearest")[0] + timedelta(weeks=1)
        return Dated(tuple(dict.fromkeys((in_week(today, weekday, 2), nearer))), after[1])
    pick = words.picks.at(heard.pieces, place)
    if pick is None or pick[0] not in ("next", "last") or pick[1] < len(heard.pieces):
        return None
    return Dated(weekday_days(today, weekday, pick[0]), pick[1])


def _whole_weeks(heard: Heard, place: int) -> tuple[int, int] | None:
    """``w czwartek za tydzień``: how many weeks from this one, and the place after them."""
    ahead = (found for found in _from_today(heard, place) if found[1] > 0)
    return next(((length.weeks, end) for length, _, end in ahead if length.weeks is not None), None)


def _date_behind(heard: Heard, weekday: int, place: int) -> Dated | None:
    """``poniedziałek dwudziestego trzeciego``; when the two disagree the date comes first."""
    start = skip(heard, place)
    dated = absolute(heard, start) or _day_alone(heard, start)
    if dated is None:
        return None
    if dated.days[0].weekday() == weekday:
        return Dated(dated.days, dated.end)
    other = weekday_days(heard.now.date(), weekday, "")
    return Dated((*dated.days, *other), dated.end) if dated.sure else None


def _day_alone(heard: Heard, place: int) -> Dated | None:
    """``dwudziestego trzeciego``: an ordinal, read as a day of this month or the next."""
    number = next((each for each in ends(heard, place) if each.ordinal and is_day(each)), None)
    if number is None or (number.spoken_ordinal and ends_as_hour(heard, number)):
        return None
    end = after_ending(heard, number.end)
    # The thirtieth of February is no thirtieth of November.
    if heard.pack.calendar.months.at(heard.pieces, skip(heard, end)):
        return None
    day = coming_day(int(number.value), heard.now.date())
    return Dated((day,), end, False) if day else None


def _weekend(heard: Heard, place: int) -> Dated | None:
    """``w przyszły weekend``: a Saturday and a Sunday, with what picks their week."""
    today = heard.now.date()
    weeks, pick, behind = _picked(heard, place)
    found = heard.pack.calendar.weekend.at(heard.pieces, behind)
    if found is None:
        return None
    if weeks is None:
        days = {day for weekday in _WEEKEND for day in weekday_days(today, weekday, pick or "this")}
    else:
        days = {in_week(today, weekday, weeks) for weekday in _WEEKEND}
    return Dated(tuple(sorted(days)), after_ending(heard, found[1]), bare=True)


_READERS = (_of_month, _weekend, absolute, _month_end, _offset, _feast, _named, _weekday, _day_alone)
