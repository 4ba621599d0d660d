"""Days as people name them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.slots.calendar import coming_date, coming_day, in_week, month_later, real_day, weekday_days

# A Wednesday.
TODAY = date(2026, 11, 18)
_days = st.dates(date(2000, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("weekday", "pick", "days"),
    [
        (3, "", ["2026-11-19"]),
        (2, "", ["2026-11-18", "2026-11-25"]),
        (3, "next", ["2026-11-26", "2026-11-19"]),
        (1, "next", ["2026-11-24"]),
        (3, "last", ["2026-11-12"]),
        (1, "last", ["2026-11-10", "2026-11-17"]),
        (2, "this", ["2026-11-18"]),
        (1, "this", ["2026-11-24"]),
        (2, "nearest", ["2026-11-25"]),
    ],
)
def test_a_picked_weekday_is_what_people_can_mean(weekday: int, pick: str, days: list[str]) -> None:
    assert [day.isoformat() for day in weekday_days(TODAY, weekday, pick)] == days


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 3, 15), -3, date(2025, 12, 15)),
    ],
)
def test_a_month_later_is_its_last_day_at_the_latest(day: date, months: int, later: date) -> None:
    assert month_later(day, months) == later


@pytest.mark.parametrize(
    ("day", "month", "found"),
    [(18, 11, date(2026, 11, 18)), (17, 11, date(2027, 11, 17)), (29, 2, date(2028, 2, 29)), (30, 2, None)],
)
def test_a_date_without_its_year_is_the_next_one(day: int, month: int, found: date | None) -> None:
    assert coming_date(day, month, TODAY) == found


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2026, 2, 29), (2026, 13, 1), (1899, 1, 1), (2101, 1, 1), (2026, 1, 0)]
)
def test_days_that_are_none(year: int, month: int, day: int) -> None:
    assert real_day(year, month, day) is None


@given(_days, st.integers(1, 31))
def test_a_day_by_its_number_is_soon(today: date, number: int) -> None:
    found = coming_day(number, today)
    assert found is not None
    assert found.day == number
    assert today <= found <= today + timedelta(days=62)


@given(_days, st.integers(0, 6), st.sampled_from(["", "next", "last", "this", "nearest"]))
def test_a_picked_weekday_is_that_weekday_and_near(today: date, weekday: int, pick: str) -> None:
    days = weekday_days(today, weekday, pick)
    assert 1 <= len(days) == len(set(days)) <= 2
    assert {day.weekday() for day in days} == {weekday}
    assert all(abs((day - today).days) <= 13 for day in days)


@given(_days, st.integers(0, 6), st.integers(-5, 5))
def test_weeks_begin_on_monday(today: date, weekday: int, weeks: int) -> None:
    monday = in_week(today, 0, 0)
    assert monday <= today < monday + timedelta(days=7)
    assert in_week(today, weekday, weeks) == monday + timedelta(weeks=weeks, days=weekday)
