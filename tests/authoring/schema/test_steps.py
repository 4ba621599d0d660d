"""The verbs: each has its compiler, and no word means two things."""

from __future__ import annotations

import pytest

from voicebot.authoring.schema.steps import ELSEWHERE, VERBS
from voicebot.authoring.verbs import COMPILERS


def test_every_verb_is_compiled() -> None:
    assert list(COMPILERS.keys() ^ VERBS.keys()) == []


def test_no_option_is_named_like_a_verb() -> None:
    options = {option.name for verb in VERBS.values() for option in verb.options}
    assert options.isdisjoint(VERBS)


@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: verb.name)
def test_the_language_stays_small(verb) -> None:
    assert len(VERBS) <= 20
    assert len(verb.options) <= 8


@pytest.mark.parametrize(("word", "verb"), ELSEWHERE.items())
def test_a_word_from_elsewhere_is_no_verb_here_and_means_one(word: str, verb: str) -> None:
    assert word not in VERBS
    assert verb in VERBS
