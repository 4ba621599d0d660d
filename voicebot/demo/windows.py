"""Hours of a day: what the technicians have free, what a caller wishes, and where the two meet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

VISIT_MINUTES = 120  # a technician needs as much; a shorter piece cannot be promised

# Mondays are full, so that a caller who wants "the day after tomorrow" on a Saturday meets a kind no.
_FREE_HOURS = ("", "08:00/12:00", "14:00/18:00", "08:00/12:00", "12:00/16:00", "", "")
_PLANNED_DAYS = 28
_HOLIDAYS = frozenset(((1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 24), (12, 25), (12, 26)))
_MIDNIGHT = "24:00"  # the end of a whole day, as ISO 8601 writes it
_WISH = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)?T?(?P<start>\d\d:\d\d)?(?:/(?P<end>\d\d:\d\d)?)?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Hours of one day; as text ``2026-11-25T16:00/18:00``."""

    day: date
    start: time
    end: time

    def __str__(self) -> str:
        return f"{self.day}T{self.start:%H:%M}/{self.end:%H:%M}"

    @property
    def minutes(self) -> int:
        """How long it is; not positive when nothing is left."""
        return _minute(self.end) - _minute(self.start)

    def minus(self, taken: Window) -> tuple[Window, ...]:
        """What is left before and after the taken hours, where a visit still fits."""
        if taken.day != self.day or taken.end <= self.start or taken.start >= self.end:
            return (self,)
        pieces = (Window(self.day, self.start, taken.start), Window(self.day, taken.end, self.end))
        return tuple(each for each in pieces if each.minutes >= VISIT_MINUTES)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller would like: any part may be open."""

    day: date | None = None
    start: time | None = None
    end: time | None = None

    @classmethod
    def parse(cls, text: str) -> Wish:
        """From ``2026-11-25T16:00/18:00`` or a part of it; ValueError if it is none.

        Parts are ``2026-11-25T16:00/``, ``2026-11-25``, ``16:00/``, ``16:00/18:00``, ``/12:00``; a day ends at 24:00.
        """
        found = _WISH.fullmatch(text)
        if found is None or not any(found.groups()):
            raise ValueError(f"“{text}” is no window; write 2026-11-25T16:00/18:00 or a part of it")
        day, start, end = found.group("day", "start", "end")
        return cls(
            date.fromisoformat(day) if day else None,
            time.fromisoformat(start) if start else None,
            time.fromisoformat(end) if end and end != _MIDNIGHT else None,
        )

    def within(self, free: Window) -> Window | None:
        """The free hours narrowed to this wish; None if a visit does not fit."""
        if self.day not in (None, free.day):
            return None
        narrowed = Window(
            free.day,
            max(free.start, self.start or free.start),
            min(free.end, self.end or free.end),
        )
        return narrowed if narrowed.minutes >= VISIT_MINUTES else None


def working_day(today: date, count: int) -> date:
    """The count-th working day after today."""
    day = today
    while count:
        day += timedelta(days=1)
        count -= _is_working(day)
    return day


def plan(today: date) -> tuple[Window, ...]:
    """All hours the technicians have in the coming weeks, earliest first."""
    return tuple(_planned(today))


def free(planned: Iterable[Window], taken: Iterable[Window]) -> tuple[Window, ...]:
    """The planned hours that nobody has taken, earliest first."""
    left = tuple(planned)
    for each in taken:
        left = tuple(piece for window in left for piece in window.minus(each))
    return left


def _planned(today: date) -> Iterator[Window]:
    for ahead in range(1, _PLANNED_DAYS + 1):
        day = today + timedelta(days=ahead)
        hours = _FREE_HOURS[day.weekday()]
        if hours and _is_working(day):
            start, end = map(time.fromisoformat, hours.split("/"))
            yield Window(day, start, end)


def _is_working(day: date) -> bool:
    return day.weekday() < 5 and (day.month, day.day) not in _HOLIDAYS


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
