"""The wait is what was measured, and a child that keeps dying is left alone for longer and longer."""

from __future__ import annotations

import pytest

from voicebot.encoders.pace import Deaths, Pace, weight
from voicebot.understanding.semantics import Sentence


def test_before_anything_was_measured_nobody_waits() -> None:
    assert Pace().wait_s(1_000_000) == 0


def test_the_first_measurement_is_taken_as_it_is_and_later_ones_move_it() -> None:
    pace = Pace().measured(100, 0.02)
    assert pace.wait_s(50) == pytest.approx(0.01)
    slower = pace.measured(100, 0.04)
    assert 0.01 < slower.wait_s(50) < 0.02


def test_every_sentence_weighs_something() -> None:
    assert weight((Sentence(""),)) > 0
    assert weight((Sentence("ab"), Sentence("c"))) == weight((Sentence("ab"),)) + weight((Sentence("c"),))


@pytest.mark.parametrize(("deaths", "pause_s"), [(1, 0), (2, 0.2), (3, 0.4), (4, 0.8), (9, 25.6), (10, 30), (500, 30)])
def test_each_further_death_doubles_the_pause(deaths: int, pause_s: float) -> None:
    state = Deaths()
    for _ in range(deaths):
        state = state.died(100.0)
    assert state.retry_at - 100.0 == pytest.approx(pause_s)


def test_an_old_death_is_forgotten() -> None:
    assert Deaths().died(100.0).died(161.0).retry_at == 161.0
