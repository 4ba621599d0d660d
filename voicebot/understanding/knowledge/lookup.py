"""One question looked up by words, letters and, where an encoder read it, meaning: the articles and how sure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from voicebot.understanding.knowledge.confidence import probability
from voicebot.understanding.knowledge.meanings import WEIGHT, Meanings, nearest
from voicebot.understanding.knowledge.search import Found, Shelf
from voicebot.understanding.knowledge.words import question_words
from voicebot.understanding.languages import pack
from voicebot.understanding.semantics import Encoded
from voicebot.understanding.transliteration import in_own_letters

MOST_MATCHES = 10
# What being the topic of the talk is worth, in log odds.
TOPIC_ODDS = 1.0
# How much less an article is likely for each logit that it lies behind the nearest.
DECLINE = 0.5
# What a likeness in meaning above the usual one adds to the log odds.
MEANING_ODDS = 6.0
USUAL_LIKENESS = 0.45


@dataclass(frozen=True, slots=True)
class Near:
    """An article by number, its nearest question by number, and the probability that it answers."""

    article: int
    question: int
    confidence: float
    exact: bool = False


def look_up(
    shelf: Shelf,
    text: str,
    *,
    barred: AbstractSet[int] = frozenset(),
    topic: int | None = None,
    meanings: Meanings | None = None,
    encoded: Encoded | None = None,
) -> tuple[Near, ...]:
    """The articles that may answer, the likeliest first; none where nothing was asked."""
    language = shelf.questions.language
    text = in_own_letters(text, language)
    words = question_words(text, language)
    if not words or tuple(words) in _openings(language):
        return ()
    likeness = meanings.likeness(encoded) if meanings else None
    if likeness is None:
        found = shelf.search(text, barred)
    else:
        found = shelf.search(text, barred, nearest(likeness), WEIGHT * likeness)
    same = [each for each in found[:MOST_MATCHES] if each.evidence.held_words == 1 and shelf.same(each, words)]
    if same:
        return tuple(Near(each.article, each.question, 1 / len(same), exact=True) for each in same)
    if not found:
        return ()
    extra = TOPIC_ODDS if found[0].article == topic else 0.0
    if likeness is not None:
        extra += MEANING_ODDS * (float(likeness[found[0].question]) - USUAL_LIKENESS)
    sure = probability(found, len(words), len(shelf.questions), extra)
    return _ranked(found[:MOST_MATCHES], sure)


def _ranked(found: Sequence[Found], sure: float) -> tuple[Near, ...]:
    return tuple(
        Near(each.article, each.question, sure * math.exp(DECLINE * min(0.0, each.score - found[0].score)))
        for each in found
    )


@lru_cache(maxsize=16)
def _openings(language: str) -> frozenset[tuple[str, ...]]:
    """What is nothing but the beginning of a question, such as "I want to"."""
    return frozenset(tuple(question_words(each, language)) for each in pack(language).sentences.openings)
