"""Opening hours: a weekly timetable, whether it is open, and when it opens next."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from msgspec import Struct


class Hours(Struct, frozen=True, kw_only=True):
    """A week of opening times, Monday first: for each day the (from, to) pairs in minutes after midnight.

    `closed` lists dates (holidays) on which nothing opens.
    """

    name: str
    week: tuple[tuple[tuple[int, int], ...], ...]
    closed: tuple[date, ...] = ()


ALWAYS = Hours(name="always", week=(((0, 1440),),) * 7)


def is_open(hours: Hours, now: datetime) -> bool:
    """Whether it is open at a local time."""
    minute = now.hour * 60 + now.minute
    return any(start <= minute < end for start, end in _spans(hours, now.date()))


def next_opening(hours: Hours, now: datetime) -> tuple[datetime, datetime] | None:
    """The span that is open now or opens next within two weeks, as local times; None where none does."""
    for ahead in range(15):
        day = now.date() + timedelta(days=ahead)
        for start, end in _spans(hours, day):
            opens, closes = _at(day, start, now), _at(day, end, now)
            if closes > now:
                return max(opens, now), closes
    return None


def _spans(hours: Hours, day: date) -> tuple[tuple[int, int], ...]:
    return () if day in hours.closed else hours.week[day.weekday()]


def _at(day: date, minute: int, like: datetime) -> datetime:
    midnight = datetime.combine(day, time(), tzinfo=like.tzinfo)
    if minute == 1440:
        return midnight + timedelta(days=1)
    return midnight.replace(hour=minute // 60, minute=minute % 60)
