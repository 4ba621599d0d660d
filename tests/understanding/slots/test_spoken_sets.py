"""Spoken values in every language, read from sets of utterances with their acceptable readings."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.slots import figures, load, outcomes

_SETS = Path(__file__).parent.parent / "data"
_RIGHT, _SILENTLY_WRONG = 0.97, 0.01


@pytest.mark.parametrize("language", ["pl", "en", "hu", "ru"])
def test_every_given_utterance_is_read_as_its_speaker_meant_it(language: str) -> None:
    found = outcomes(load(_SETS / f"slots_{language}.yaml"), language)
    assert [each for each in found if not each.right] == []
    # A reading that nobody meant must not be offered either.
    assert [each for each in found if each.strays] == []


@pytest.mark.parametrize("language", sorted(path.stem.removeprefix("spoken_") for path in _SETS.glob("spoken_*.yaml")))
def test_what_callers_say_is_seldom_misread_and_hardly_ever_unnoticed(language: str) -> None:
    found = outcomes(load(_SETS / f"spoken_{language}.yaml"), language)
    counts = figures(found)
    assert counts["right"] >= _RIGHT * counts["total"], [each for each in found if not each.right]
    assert counts["silently_wrong"] <= _SILENTLY_WRONG * counts["total"], [
        each for each in found if each.silently_wrong
    ]
