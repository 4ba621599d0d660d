"""What reading a question against the knowledge base gives."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from voicebot.understanding.intents import Decision
from voicebot.understanding.intents.reading import ACCEPT, decide

LEAST_CONFIDENCE = 0.02
MOST_MATCHES = 5
# How the log odds of a reading by intent and of one by words and letters add up; learnt like either's confidence.
TOGETHER = -0.43
WEIGHTS = (0.85, 0.2)
DOUBTED = 0.02
SUREST = 0.01


@dataclass(frozen=True, slots=True)
class KnowledgeMatch:
    """An article's key, the probability that it answers, and its nearest question."""

    article: str
    confidence: float
    question: str


@dataclass(frozen=True, slots=True)
class KnowledgeReading:
    """The decision, the matching articles (best first), and why."""

    decision: Decision
    matches: tuple[KnowledgeMatch, ...]
    why: str


def decided(matches: Sequence[KnowledgeMatch], why: str) -> KnowledgeReading:
    """The decision that the matches' confidences lead to; two articles that are both likely enough ask."""
    likely = tuple(each for each in matches if each.confidence >= LEAST_CONFIDENCE)[:MOST_MATCHES]
    if not likely:
        return KnowledgeReading("no_match", (), why)
    torn = len(likely) > 1 and likely[1].confidence >= ACCEPT
    return KnowledgeReading("ask" if torn else decide(likely[0].confidence), likely, why)


def exactly(matches: Sequence[KnowledgeMatch]) -> KnowledgeReading:
    """A question that is written down word for word; where it is so in several articles, only the asker can tell."""
    why = f"exactly “{matches[0].question}”"
    return KnowledgeReading("accept" if len(matches) == 1 else "ask", tuple(matches[:MOST_MATCHES]), why)


def joined(by_intent: Sequence[KnowledgeMatch], by_words: Sequence[KnowledgeMatch]) -> list[KnowledgeMatch]:
    """What two readings of one question found, the likeliest first; what only one of them found is doubted."""
    first = {each.article: each for each in by_intent}
    second = {each.article: each for each in by_words}
    matches = [
        replace(first.get(article) or second[article], confidence=_both(first, second, article))
        for article in {**first, **second}
    ]
    return sorted(matches, key=lambda each: -each.confidence)


def beside(one: KnowledgeReading, other: KnowledgeReading) -> KnowledgeReading:
    """What two indexes of different articles say of one question: the surer decides, and two that are sure ask."""
    first, second = sorted((one, other), key=lambda each: -each.matches[0].confidence if each.matches else 0.0)
    if not second.matches:
        return first
    matches = sorted((*first.matches, *second.matches), key=lambda each: -each.confidence)
    torn = first.decision == second.decision == "accept" and first.matches[0].confidence < 1
    return KnowledgeReading("ask" if torn else first.decision, tuple(matches[:MOST_MATCHES]), first.why)


def _both(first: Mapping[str, KnowledgeMatch], second: Mapping[str, KnowledgeMatch], article: str) -> float:
    """The two confidences as one; where both found the article, no less than the lesser."""
    one, other = (each[article].confidence if article in each else DOUBTED for each in (first, second))
    total = TOGETHER + sum(weight * _log_odds(each) for weight, each in zip(WEIGHTS, (one, other), strict=True))
    return round(max(min(one, other), 1 / (1 + math.exp(-total))), 4)


def _log_odds(confidence: float) -> float:
    held = min(1 - SUREST, max(SUREST, confidence))
    return math.log(held / (1 - held))
