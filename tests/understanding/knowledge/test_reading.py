"""Two readings of one question as one, and what follows from how sure they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.knowledge.confidence import probability
from voicebot.understanding.knowledge.reading import KnowledgeMatch, beside, decided, exactly, joined
from voicebot.understanding.knowledge.resemblance import Evidence
from voicebot.understanding.knowledge.search import Found


def _match(article: str, confidence: float) -> KnowledgeMatch:
    return KnowledgeMatch(article, confidence, f"question of {article}")


@pytest.mark.parametrize(
    ("confidences", "decision"),
    [
        ((0.9, 0.1), "accept"),
        ((0.9, 0.8), "ask"),
        ((0.5,), "ask"),
        ((0.1,), "no_match"),
        ((0.01,), "no_match"),
        ((), "no_match"),
    ],
)
def test_confidence_decides(confidences: tuple[float, ...], decision: str) -> None:
    assert decided([_match(str(at), each) for at, each in enumerate(confidences)], "").decision == decision


def test_what_is_asked_word_for_word_in_two_articles_is_asked_back() -> None:
    assert exactly([_match("a", 1.0)]).decision == "accept"
    assert exactly([_match("a", 0.5), _match("b", 0.5)]).decision == "ask"


def test_an_article_that_both_found_is_surer_than_one_that_either_found() -> None:
    matches = joined([_match("a", 0.7), _match("b", 0.7)], [_match("a", 0.7), _match("c", 0.7)])
    assert [each.article for each in matches] == ["a", "b", "c"]
    assert matches[0].confidence > matches[1].confidence > matches[2].confidence


def test_of_two_indexes_the_surer_decides() -> None:
    sure, unsure = decided([_match("a", 0.9)], "sure"), decided([_match("b", 0.4)], "unsure")
    assert beside(unsure, sure).decision == "accept"
    assert [each.article for each in beside(unsure, sure).matches] == ["a", "b"]
    assert beside(sure, decided([], "")) == sure
    assert beside(sure, decided([_match("c", 0.8)], "")).decision == "ask"


_SHARES = st.floats(0, 1)


@given(st.builds(Evidence, *[_SHARES] * len(Evidence._fields)), st.floats(0, 30), st.integers(1, 40))
def test_of_two_that_are_equally_near_one_is_wrong(evidence: Evidence, score: float, words: int) -> None:
    found = (Found(0, 0, score, evidence), Found(1, 1, score, evidence))
    assert 0 <= probability(found, words, 100) <= 0.5
    assert 0 <= probability(found[:1], words, 1) <= 1
