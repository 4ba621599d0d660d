"""The recogniser's guesses weighed together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.dialogue.answers.guesses import Guess, contenders, source
from voicebot.understanding.slots.spec import Candidate


def guess(confidence: float, *values: str) -> Guess:
    return Guess(confidence, tuple(Candidate(each, each, 0, 1) for each in values), {})


def likely(*guesses: Guess) -> list[str]:
    return [str(each.value) for each in contenders(guesses)]


@pytest.mark.parametrize(
    ("guesses", "values"),
    [
        ([guess(0.8, "15")], ["15"]),
        ([guess(0.5, "15"), guess(0.4, "50")], ["15", "50"]),
        ([guess(0.8, "15"), guess(0.5, "50")], ["15"]),
        # Two that agree win over one that stands alone, also over a higher one.
        ([guess(0.5, "15"), guess(0.45, "50"), guess(0.4, "50")], ["50"]),
        ([guess(0.6, "15"), guess(0.35, "50"), guess(0.3, "50")], ["50", "15"]),
        # A sure first guess stands for itself.
        ([guess(0.95, "15"), guess(0.94, "50"), guess(0.93, "50")], ["15"]),
        # Two readings of one guess are settled by another guess that has one of them.
        ([guess(0.6, "15:00", "03:00"), guess(0.5, "03:00")], ["03:00"]),
        ([guess(0.95, "15:00", "03:00"), guess(0.6, "03:00", "04:00")], ["03:00"]),
        ([guess(0.9, "15:00", "03:00"), guess(0.8, "04:00")], ["15:00", "03:00"]),
        # A recogniser that rates nothing, or its first guess alone.
        ([guess(0, "15"), guess(0, "50")], ["15"]),
        ([guess(0.8, "15"), guess(0, "50"), guess(0, "50")], ["15", "50"]),
    ],
)
def test_what_may_have_been_meant(guesses: list[Guess], values: list[str]) -> None:
    assert likely(*guesses) == values


def test_a_value_comes_from_the_surest_guess_that_reads_it() -> None:
    guesses = (guess(0.6, "15"), guess(0.5, "50"), guess(0.4, "50"))
    assert source(guesses, "50") is guesses[1]


read = st.builds(guess, st.floats(0, 1), st.sampled_from("abc"))


@given(st.lists(read, min_size=1, max_size=5))
def test_something_was_always_read_and_nothing_twice(guesses: list[Guess]) -> None:
    values = likely(*guesses)
    assert values
    assert len(values) == len(set(values))
    assert all(any(each.reads(value) for each in guesses) for value in values)


@given(st.lists(read, min_size=1, max_size=4))
def test_one_more_guess_for_the_likeliest_never_unseats_it(guesses: list[Guess]) -> None:
    best = likely(*guesses)[0]
    assert likely(*guesses, guess(0.3, best))[0] == best
