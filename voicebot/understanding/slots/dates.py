"""Dates as ``YYYY-MM-DD``: by day and month, by weekday, or counted from today."""

from __future__ import annotations

from datetime import timedelta

from voicebot.understanding.slots import calendar, durations
from voicebot.understanding.slots.dated import Dated, absolute, only, skip
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending, ends
from voicebot.understanding.slots.spec import Reading, SlotSpec

_WEEK = 7 * 86400


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
    weekday = heard.pack.calendar.weekdays.at(heard.pieces, skip(heard, end))
    if weekday and length.months == 0 and length.seconds % _WEEK == 0:
        weeks = sign * int(length.seconds // _WEEK)
        return only(calendar.in_week(today, weekday[0], weeks), after_ending(heard, weekday[1]))
    return Dated((day,), end)


def _named(heard: Heard, place: int) -> Dated | None:
    found = heard.pack.calendar.days.at(heard.pieces, place)
    if feast := heard.pack.calendar.feasts.at(heard.pieces, place):
        month, day = (int(part) for part in feast[0].split("-"))
        return only(calendar.coming(day, month, heard.now.date()), feast[1])
    if found is None:
        return None
    return Dated((heard.now.date() + timedelta(days=found[0]),), after_ending(heard, found[1]))


def _weekday(heard: Heard, place: int) -> Dated | None:
    """A weekday with what picks its week, before or after it; with a date behind it, the date."""
    words, today = heard.pack.calendar, heard.now.date()
    pick, week = words.picks.at(heard.pieces, place), words.weeks.at(heard.pieces, place)
    before = week or pick
    found = words.weekdays.at(heard.pieces, skip(heard, before[1] if before else place))
    if found is None:
        return None
    weekday, end = found[0], after_ending(heard, found[1])
    if before is None and (dated := _date_behind(heard, weekday, end)):
        return dated
    week = week or _week_behind(heard, skip(heard, end))
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
    start = skip(heard, place)
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
            if heard.pack.calendar.months.at(heard.pieces, skip(heard, after_ending(heard, number.end))):
                return None
            day = calendar.coming_day(int(number.value), heard.now.date())
            return Dated((day,), after_ending(heard, number.end), False) if day else None
    return None
