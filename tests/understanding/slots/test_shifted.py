"""Days counted from other days, and days of months that are only pointed to."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, read
from voicebot.understanding.slots.calendar import nth_weekday


def _days(language: str, text: str, now: datetime = NOW) -> list[object]:
    return [each.value for each in read(SlotSpec("date"), text, language, now)]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "a week today", ["2026-11-25"]),
        ("en", "a week on friday", ["2026-11-27"]),
        ("en", "two weeks from monday", ["2026-12-07"]),
        ("en", "two days before christmas", ["2026-12-23"]),
        ("en", "friday week", ["2026-11-27"]),
        ("pl", "od jutra za tydzień", ["2026-11-26"]),
        ("en", "tomorrow week", ["2026-11-26"]),
        ("en", "wednesday week", ["2026-11-25", "2026-12-02"]),
        ("en", "two weeks from now", ["2026-12-02"]),
        ("en", "in two weeks on monday", ["2026-11-30", "2026-12-07"]),
        ("hu", "péntekhez egy hétre", ["2026-11-27"]),
        ("hu", "két hét múlva kedden", ["2026-12-01", "2026-12-08"]),
        ("hu", "mához két hétre", ["2026-12-02"]),
        ("hu", "karácsony után egy nappal", ["2026-12-26"]),
        ("hu", "karácsony előtt egy nappal", ["2026-12-24"]),
        ("hu", "karácsony másnapján", ["2026-12-26"]),
    ],
)
def test_a_day_may_be_counted_from_another(language: str, text: str, days: list[str]) -> None:
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "thursday next", ["2026-11-26", "2026-11-19"]),
        ("en", "the friday after next", ["2026-12-04", "2026-11-27"]),
        ("en", "a week ago today", ["2026-11-11"]),
        ("hu", "másfél hónapja", ["2026-10-03"]),
        ("hu", "fél éve", ["2026-05-18"]),
        ("pl", "w piątek w przyszłym tygodniu", ["2026-11-27"]),
        ("ru", "в пятницу на следующей неделе", ["2026-11-27"]),
    ],
)
def test_what_picks_the_week_may_follow_its_day(language: str, text: str, days: list[str]) -> None:
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "the first monday in december", ["2026-12-07"]),
        ("en", "the last friday of the month", ["2026-11-27"]),
        ("en", "the second tuesday of january", ["2027-01-12"]),
        ("en", "the end of next month", ["2026-12-31"]),
        ("en", "the twentieth of next month", ["2026-12-20"]),
        ("en", "the last day of february", ["2027-02-28"]),
        ("hu", "december első hétfője", ["2026-12-07"]),
        ("hu", "december harmadika csütörtök", ["2026-12-03"]),
        ("hu", "jövő hónap elején", ["2026-12-01"]),
        ("hu", "tizenkettedik hónap harmadika", ["2026-12-03"]),
    ],
)
def test_months_may_be_pointed_to_and_their_weekdays_counted(language: str, text: str, days: list[str]) -> None:
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "5/12/2026", ["2026-12-05", "2026-05-12"]),
        ("en", "25/12/2026", ["2026-12-25"]),
        ("en", "ten twelve twenty twenty six", ["2026-12-10", "2026-10-12"]),
        ("hu", "12.03.", ["2026-12-03"]),
        ("hu", "2026. 11. 30.", ["2026-11-30"]),
        ("pl", "10 12 2026", ["2026-12-10"]),
        ("en", "the fifteenth of august oh five", ["2005-08-15"]),
        ("hu", "hetvenkilenc június másodika", ["1979-06-02"]),
        ("hu", "jövőre március elsején", ["2027-03-01"]),
        ("en", "next year on the first of march", ["2027-03-01"]),
    ],
)
def test_figures_are_days_in_the_order_of_their_language(language: str, text: str, days: list[str]) -> None:
    assert _days(language, text) == days


def test_a_month_has_no_fifth_weekday_but_where_it_has() -> None:
    assert nth_weekday(2026, 11, 0, 5) == date(2026, 11, 30)
    assert nth_weekday(2026, 11, 2, 5) is None
    assert nth_weekday(2026, 11, 2, -1) == date(2026, 11, 25)
    assert nth_weekday(2026, 11, 2, 0) is None


def test_this_month_is_over_at_its_end() -> None:
    eve = datetime.fromisoformat("2026-12-31T23:00:00+01:00")
    assert _days("en", "the first friday of next month", eve) == ["2027-01-01"]
    assert _days("en", "the end of the month", eve) == ["2026-12-31"]
