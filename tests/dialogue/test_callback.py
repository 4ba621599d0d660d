"""Callback windows: kept where they can be, moved into opening hours where not."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.dialogue.callback import window
from voicebot.dialogue.hours import Hours

WARSAW = ZoneInfo("Europe/Warsaw")
DESK = Hours(name="desk", week=(((480, 1200),),) * 5 + (((540, 1020),),) * 2)
NOW = datetime(2026, 11, 21, 11, 0, tzinfo=WARSAW)


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("today", "2026-11-21T12:00", "2026-11-21T14:00"),
        ("tomorrow", "2026-11-22T09:00", "2026-11-22T11:00"),
        ("next_opening", "2026-11-21T12:00", "2026-11-21T14:00"),
        ("today 14:00-16:00", "2026-11-21T14:00", "2026-11-21T16:00"),
        ("tomorrow 10:00-12:00", "2026-11-22T10:00", "2026-11-22T12:00"),
        ("tomorrow 07:00-08:00", "2026-11-21T12:00", "2026-11-21T14:00"),
        ("16:00-14:00", "2026-11-21T12:00", "2026-11-21T14:00"),
        ("14:00/16:00", "2026-11-21T14:00", "2026-11-21T16:00"),
        ("2026-11-25T16:00/18:00", "2026-11-25T16:00", "2026-11-25T18:00"),
        ("2026-11-25T16:00/", "2026-11-25T16:00", "2026-11-25T18:00"),
        ("today 09:00-10:00", "2026-11-21T12:00", "2026-11-21T14:00"),
        ("today 18:00-19:00", "2026-11-21T12:00", "2026-11-21T14:00"),
        ("whenever", "2026-11-21T12:00", "2026-11-21T14:00"),
    ],
)
def test_window(asked: str, start: str, end: str) -> None:
    found = window(asked, NOW, DESK)
    assert [f"{moment:%Y-%m-%dT%H:%M}" for moment in found] == [start, end]


def test_where_nobody_ever_answers_a_callback_is_still_two_hours_long() -> None:
    start, end = window("next_opening", NOW, Hours(name="never", week=((),) * 7))
    assert (start, end) == (NOW.replace(hour=12), NOW.replace(hour=14))


def test_a_window_at_the_end_of_the_day_is_as_long_as_the_day() -> None:
    start, end = window("next_opening", NOW.replace(hour=15, minute=20), DESK)
    assert (start.hour, end.hour) == (16, 17)


@given(st.text(max_size=30), st.integers(0, 500_000))
def test_a_window_lies_ahead_and_has_a_length(asked: str, minutes: int) -> None:
    now = NOW + timedelta(minutes=minutes)
    start, end = window(asked, now, DESK)
    assert now <= start < end
