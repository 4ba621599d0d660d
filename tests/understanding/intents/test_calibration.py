"""A probability that behaves: more evidence, more confidence, and never past what two rivals allow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.intents.calibration import Evidence, probability
from voicebot.understanding.intents.reading import decide

NEAR = Evidence(
    share=0.7,
    second_share=0.05,
    background_share=0.1,
    logit=3.0,
    above=5.0,
    entropy=0.8,
    letters=0.8,
    letters_elsewhere=0.2,
    meaning=None,
    meaning_elsewhere=0.0,
    told=1.2,
    covered=1.0,
    intents=8,
    examples=80,
    words=4,
)
FOREIGN = replace(
    NEAR, share=0.2, second_share=0.15, background_share=0.5, logit=0.2, above=1.0, letters=0.1, covered=0.3
)


def test_near_and_foreign_lie_on_their_sides() -> None:
    assert decide(probability(NEAR)) == "accept"
    assert decide(probability(FOREIGN)) == "no_match"


@pytest.mark.parametrize(
    "better",
    [
        replace(FOREIGN, letters=0.5),
        replace(FOREIGN, covered=0.9),
        replace(FOREIGN, told=1.5, covered=0.5),
        replace(FOREIGN, logit=2.0),
        replace(FOREIGN, background_share=0.1),
        replace(FOREIGN, second_share=0.01),
    ],
)
def test_every_kind_of_evidence_helps(better: Evidence) -> None:
    assert probability(better) > probability(FOREIGN)


def test_many_examples_lie_near_more_that_is_foreign() -> None:
    assert probability(replace(NEAR, letters=0.4, examples=800)) < probability(replace(NEAR, letters=0.4))


def test_of_two_equally_near_none_is_accepted() -> None:
    assert probability(replace(NEAR, share=0.45, second_share=0.45)) == pytest.approx(0.5)


def test_what_the_scenario_waits_for_is_believed_sooner() -> None:
    assert probability(FOREIGN, extra=1.0) > probability(FOREIGN)


@pytest.mark.parametrize(("p", "decision"), [(0.7, "accept"), (0.699, "ask"), (0.33, "ask"), (0.329, "no_match")])
def test_two_thresholds_decide(p: float, decision: str) -> None:
    assert decide(p) == decision


SHARE = st.floats(0, 1)
EVIDENCE = st.builds(
    Evidence,
    share=SHARE,
    second_share=SHARE,
    background_share=SHARE,
    logit=st.floats(-50, 50),
    above=st.floats(-50, 50),
    entropy=st.floats(0, 10),
    letters=SHARE,
    letters_elsewhere=SHARE,
    meaning=st.none() | st.floats(-1, 1),
    meaning_elsewhere=st.floats(-1, 1),
    told=st.floats(0, 20),
    covered=SHARE,
    intents=st.integers(1, 5000),
    examples=st.integers(0, 90000),
    words=st.integers(0, 99),
)


@given(EVIDENCE)
def test_it_is_always_a_probability(evidence: Evidence) -> None:
    assert 0 <= probability(evidence) <= 1
