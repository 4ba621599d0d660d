"""Months as people point to them: by name, by number, or as this one and the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from voicebot.understanding.slots.calendar import coming_date, month_end, month_later, nth_weekday, real_day
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending, ends

_MOST_WEEKS = 5
_ROMAN = {
    name: month
    for month, name in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1)
}
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Month:
    """A month, its year where the words tell it, and the piece after them."""

    month: int
    year: int | None
    end: int

    def day(self, day: int, today: date) -> date | None:
        """A day of it, the next one where no year was told."""
        return real_day(self.year, self.month, day) if self.year else coming_date(day, self.month, today)

    def years(self, today: date) -> Iterator[int]:
        """The years it can be of, likelier first."""
        yield from (self.year,) if self.year else (today.year, today.year + 1)


def month_at(heard: Heard, place: int) -> Month | None:
    """``november``, ``next month``, ``tizenkettedik hónap``."""
    words = heard.pack.calendar
    if named := words.months.at(heard.pieces, place):
        return Month(named[0], None, after_ending(heard, named[1]))
    if shifted := words.month_shifts.at(heard.pieces, place):
        day = month_later(heard.now.date().replace(day=1), shifted[0])
        return Month(day.month, day.year, after_ending(heard, shifted[1]))
    for number in ends(heard, place) if words.month_nouns else ():
        if number.ordinal and number.value <= 12 and heard.piece(number.end) in words.month_nouns:
            return Month(int(number.value), None, after_ending(heard, number.end + 1))
    return _roman(heard, place)


def _roman(heard: Heard, place: int) -> Month | None:
    """``1 XII 2026``; one letter may be a word, so it needs its year."""
    month = _ROMAN.get(heard.piece(place))
    plain = month and (len(heard.piece(place)) > 1 or _YEAR.fullmatch(heard.piece(place + 1)))
    return Month(month, None, place + 1) if month and plain else None


def edge_of_month(heard: Heard, place: int) -> tuple[date, int] | None:
    """``the end of next month``, ``jövő hónap elején``: the day, and the piece after the words."""
    edges = heard.pack.calendar.month_edges
    month = month_at(heard, edges.behind(heard.pieces, place))
    if month is None:
        return None
    edge = edges.at(heard.pieces, place) or edges.at(heard.pieces, _behind_small(heard, month.end))
    day = month.day(1, heard.now.date().replace(day=1))
    if edge is None or day is None:
        return None
    return month_end(day) if edge[0] == "last" else day, max(month.end, edge[1])


def _behind_small(heard: Heard, place: int) -> int:
    return heard.behind_all(heard.pack.calendar.between, place)


def weekday_of_month(heard: Heard, place: int) -> tuple[date, int] | None:
    """``the first monday in december``, ``december első hétfője``: the day, and the piece after the words."""
    before = month_at(heard, place)
    counted = _counted_weekday(heard, before.end if before else place)
    month = before or (_month_behind(heard, counted[2]) if counted else None)
    if counted is None or month is None:
        return None
    day = _coming_weekday(month, counted[1], counted[0], heard.now.date())
    return (day, max(counted[2], month.end)) if day else None


def _month_behind(heard: Heard, end: int) -> Month | None:
    """A month behind a weekday; "of the month" begins with words that may also be skipped."""
    starts = range(end, _behind_small(heard, end) + 1)
    return next((found for start in starts if (found := month_at(heard, start))), None)


def _coming_weekday(month: Month, weekday: int, count: int, today: date) -> date | None:
    """The counted weekday of the month, the next one where no year was told."""
    days = (nth_weekday(year, month.month, weekday, count) for year in month.years(today))
    return next((each for each in days if each and (month.year or each >= today)), None)


def _counted_weekday(heard: Heard, place: int) -> tuple[int, int, int] | None:
    """Which weekday of a month, -1 the last; the weekday; and the piece after them."""
    weekdays = heard.pack.calendar.weekdays
    found = ((count, weekdays.at(heard.pieces, end)) for count, end in _counts(heard, place) if count <= _MOST_WEEKS)
    return next(((count, day[0], after_ending(heard, day[1])) for count, day in found if day), None)


def _counts(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """How weekdays are counted from here, -1 for the last, and the places behind."""
    words = heard.pack.calendar
    picked = words.picks.at(heard.pieces, place)
    if picked and picked[0] == "last":
        yield -1, picked[1]
    for each in ends(heard, place):
        if each.ordinal and heard.pieces[each.end - 1].endswith(words.counting_endings or ""):
            yield int(each.value), after_ending(heard, each.end)
