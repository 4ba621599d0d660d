"""Windows: reading wishes, narrowing, and never giving the same hours twice."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from voicebot.demo.windows import VISIT_MINUTES, Window, Wish, free, plan

DAY = date(2026, 11, 25)
moments = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
windows = st.builds(Window, st.dates(DAY, date(2026, 11, 27)), moments, moments).filter(
    lambda window: window.minutes >= VISIT_MINUTES
)


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("2026-11-25T16:00/18:00", Wish(DAY, time(16), time(18))),
        ("2026-11-25T16:00/", Wish(DAY, time(16))),
        ("2026-11-25T/18:00", Wish(DAY, None, time(18))),
        ("2026-11-25", Wish(DAY)),
        ("16:00/18:00", Wish(None, time(16), time(18))),
        ("16:00/", Wish(None, time(16))),
        ("16:00", Wish(None, time(16))),
        ("/12:00", Wish(None, None, time(12))),
    ],
)
def test_wishes(text: str, wish: Wish) -> None:
    assert Wish.parse(text) == wish


@pytest.mark.parametrize("text", ["", "/", "T", "środa", "2026-02-30", "24:00/", "1:00/2:00", "２０２６-11-25"])
def test_no_wishes(text: str) -> None:
    with pytest.raises(ValueError):
        Wish.parse(text)


@given(windows)
def test_a_window_reads_back_as_a_wish_that_it_grants(window: Window) -> None:
    assert Wish.parse(str(window)).within(window) == window


@given(windows, st.builds(Wish, st.none(), st.none() | moments, st.none() | moments))
def test_narrowing_stays_inside(window: Window, wish: Wish) -> None:
    narrowed = wish.within(window)
    assume(narrowed is not None)
    assert narrowed is not None
    assert window.start <= narrowed.start < narrowed.end <= window.end
    assert narrowed.minutes >= VISIT_MINUTES
    assert wish.start is None or narrowed.start >= wish.start
    assert wish.end is None or narrowed.end <= wish.end


@given(st.lists(windows, max_size=4), st.lists(windows, max_size=4))
def test_nothing_free_is_taken(planned: list[Window], taken: list[Window]) -> None:
    for each in free(planned, taken):
        assert each.minutes >= VISIT_MINUTES
        assert any(whole.day == each.day and whole.start <= each.start for whole in planned)
        for other in taken:
            assert each.day != other.day or each.end <= other.start or each.start >= other.end


@given(windows, windows)
def test_hours_apart_leave_each_other_alone(window: Window, other: Window) -> None:
    assume(window.day != other.day or other.end <= window.start or other.start >= window.end)
    assert window.minus(other) == (window,)


@given(st.dates(date(2025, 1, 1), date(2035, 12, 31)))
def test_there_is_always_a_choice_of_days(today: date) -> None:
    planned = plan(today)
    assert len(planned) >= 8
    assert list(planned) == sorted(planned)
    assert all(today < each.day for each in planned)
