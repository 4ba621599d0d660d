"""Opening hours: open now, and when next."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from voicebot.dialogue.hours import ALWAYS, Hours, is_open, next_opening

WARSAW = ZoneInfo("Europe/Warsaw")
WEEKDAY, WEEKEND = ((480, 1200),), ((540, 1020),)
DESK = Hours(name="desk", week=(WEEKDAY,) * 5 + (WEEKEND,) * 2, closed=(date(2026, 12, 25),))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WARSAW)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-21T11:00", True),
        ("2026-11-21T08:59", False),
        ("2026-11-21T17:00", False),
        ("2026-11-23T08:00", True),
        ("2026-11-23T19:59", True),
        ("2026-12-25T12:00", False),
    ],
)
def test_open_by_weekday_and_holiday(moment: str, expected: bool) -> None:
    assert is_open(DESK, at(moment)) is expected


@pytest.mark.parametrize(
    ("moment", "opens", "closes"),
    [
        ("2026-11-21T11:00", "2026-11-21T11:00", "2026-11-21T17:00"),
        ("2026-11-21T18:00", "2026-11-22T09:00", "2026-11-22T17:00"),
        ("2026-12-24T23:00", "2026-12-26T09:00", "2026-12-26T17:00"),
    ],
)
def test_next_opening_skips_what_is_closed(moment: str, opens: str, closes: str) -> None:
    assert next_opening(DESK, at(moment)) == (at(opens), at(closes))


def test_always_is_always_open_and_never_opens_where_no_day_does() -> None:
    assert is_open(ALWAYS, at("2026-01-01T00:00"))
    assert next_opening(Hours(name="never", week=((),) * 7), at("2026-11-21T11:00")) is None


def test_midnight_closing_ends_on_the_next_day() -> None:
    assert next_opening(ALWAYS, at("2026-11-21T23:30")) == (at("2026-11-21T23:30"), at("2026-11-22T00:00"))
