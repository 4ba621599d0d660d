"""The recogniser's guesses weighed together: what the answer to a slot's question may have been.

Two guesses that come to the same value tell more than one that stands alone, however high it is ranked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from voicebot.dialogue.expressions import Value
from voicebot.understanding.slots.spec import Candidate

# Confidences of recognisers mean little to the second digit; from SURE on the first guess stands for itself.
NEAR = 0.2
SURE = 0.9
# Many recognisers rate their first guess alone.
_UNRATED = 0.5
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Guess:
    """One guess: its confidence, its readings of the asked slot, and values of other slots said along with them."""

    confidence: float
    readings: tuple[Candidate, ...]
    beside: Mapping[str, Candidate]

    def reads(self, value: Value) -> bool:
        """Whether the value is among its readings."""
        return any(each.value == value for each in self.readings)


def contenders(guesses: Sequence[Guess]) -> tuple[Candidate, ...]:
    """The readings that may well have been meant, the likeliest first; a single one where the guesses settle it."""
    votes = _votes(guesses)
    pool = guesses[:1] if guesses[0].confidence >= SURE else guesses
    first: dict[Value, Candidate] = {}
    for guess in pool:
        for each in guess.readings:
            first.setdefault(each.value, each)
    ranked = sorted(first.values(), key=lambda each: -votes[each.value])
    least = votes[ranked[0].value] - NEAR - _ROUNDING
    return tuple(each for each in ranked if votes[each.value] >= least)


def source(guesses: Sequence[Guess], value: Value) -> Guess:
    """The surest guess that reads the value."""
    return max((each for each in guesses if each.reads(value)), key=lambda each: each.confidence)


def _votes(guesses: Sequence[Guess]) -> dict[Value, float]:
    """For each value the confidences of the guesses that read it, added up."""
    rated = guesses[0].confidence or 1.0
    votes: dict[Value, float] = {}
    for place, guess in enumerate(guesses):
        weight = guess.confidence or (rated * _UNRATED if place else rated)
        for value in {each.value for each in guess.readings}:
            votes[value] = votes.get(value, 0.0) + weight
    return votes
