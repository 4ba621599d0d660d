"""Several guesses of the recogniser, each as much as it is believed."""

from __future__ import annotations

import pytest

from voicebot.understanding.intents.nbest import combine
from voicebot.understanding.intents.reading import IntentCandidate, IntentReading, decide


def _read(**sure: float) -> IntentReading:
    candidates = tuple(IntentCandidate(intent, p, f"about {intent}", exact=p == 1) for intent, p in sure.items())
    return IntentReading(decide(candidates[0].confidence) if candidates else "no_match", candidates, {}, "because")


def test_one_guess_stays_what_it_is() -> None:
    reading = _read(invoice=0.4)
    assert combine([(0.3, reading)]) is reading


def test_what_was_written_down_word_for_word_wins() -> None:
    reading = _read(invoice=1.0)
    assert combine([(0.5, reading), (0.5, _read(parcel=0.9))]) is reading


@pytest.mark.parametrize(
    ("guesses", "decision", "intent"),
    [
        ([(0.6, _read()), (0.5, _read(parcel=0.9))], "accept", "parcel"),
        ([(0.9, _read()), (0.4, _read(parcel=0.9))], "ask", "parcel"),
        ([(0.9, _read()), (0.1, _read(parcel=0.9))], "no_match", "parcel"),
        ([(0.6, _read(invoice=0.35)), (0.6, _read(parcel=0.9))], "accept", "parcel"),
        ([(0.6, _read(invoice=0.7)), (0.6, _read(parcel=0.75))], "ask", "parcel"),
        ([(0.6, _read(invoice=0.7)), (0.5, _read(invoice=0.95))], "accept", "invoice"),
        ([(0.0, _read(invoice=0.7)), (0.0, _read(parcel=0.2))], "accept", "invoice"),
    ],
)
def test_guesses_count_by_their_confidence(
    guesses: list[tuple[float, IntentReading]], decision: str, intent: str
) -> None:
    reading = combine(guesses)
    assert (reading.decision, reading.candidates[0].intent) == (decision, intent)


def test_nothing_in_any_guess_is_nothing() -> None:
    assert combine([(0.6, _read()), (0.5, _read())]).decision == "no_match"


def test_it_says_which_guess_decided() -> None:
    reading = combine([(0.6, _read()), (0.5, _read(parcel=0.9))])
    assert reading.why == "another guess of the recogniser: because"
