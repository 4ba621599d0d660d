"""Days of the calendar as people name them, without anything written about the words."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

_YEARS = range(1900, 2101)


def month_later(day: date, months: int) -> date:
    """The same day so many months later, or the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def coming_date(day: int, month: int, today: date) -> date | None:
    """The next such day, today included; None when no year has it."""
    # Eight years reach over the longest gap between two 29ths of February.
    years = range(today.year, today.year + 9)
    return next((found for year in years if (found := real_day(year, month, day)) and found >= today), None)


def coming_day(day: int, today: date) -> date | None:
    """The next day with this number, in this month or a later one."""
    first = today.replace(day=1)
    months = (month_later(first, ahead) for ahead in range(4))
    days = (real_day(month.year, month.month, day) for month in months)
    return next((found for found in days if found and found >= today), None)


def real_day(year: int, month: int, day: int) -> date | None:
    """The day; None when there is none or the year is out of anybody's life."""
    if year not in _YEARS or not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def in_week(today: date, weekday: int, weeks: int) -> date:
    """That weekday of the week so many weeks ahead; weeks begin on Monday."""
    return today - timedelta(days=today.weekday()) + timedelta(weeks=weeks, days=weekday)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date | None:
    """The first, second … such weekday of a month, or with -1 its last; None when the month has no fifth."""
    _, size = calendar.monthrange(year, month)
    days = [day for day in range(1, size + 1) if date(year, month, day).weekday() == weekday]
    return date(year, month, days[count if count < 0 else count - 1]) if 0 < abs(count) <= len(days) else None


def weeks_ahead(today: date, weekday: int, weeks: int) -> tuple[date, ...]:
    """What "in two weeks on Monday" can mean: the Monday of that week, or two weeks from the coming one."""
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    return tuple(dict.fromkeys((in_week(today, weekday, weeks), coming + timedelta(weeks=weeks))))


def weekday_days(today: date, weekday: int, pick: str) -> tuple[date, ...]:
    """What "next Thursday" can mean, likelier first: people differ, so both when they differ."""
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    nearest = today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    recent = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    picked = {
        "next": (in_week(today, weekday, 1), nearest),
        "last": (in_week(today, weekday, -1), recent),
        "this": (coming,),
        "nearest": (nearest,),
    }
    # A bare "Wednesday" said on a Wednesday is today or in a week.
    return tuple(dict.fromkeys(picked.get(pick, (coming, nearest))))
