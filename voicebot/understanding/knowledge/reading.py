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
TOGETHER = -0.33
WEIGHTS = (0.73, 0.29)
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


def by_words_and_letters(matches: Sequence[KnowledgeMatch], *, exact: bool) -> KnowledgeReading:
    """The reading of a question that was looked up; ``exact`` where the first match is asked word for word."""
    if not matches:
        return KnowledgeReading("no_match", (), "no article near")
    best = matches[0]
    likely = tuple(each for each in matches if each.confidence >= LEAST_CONFIDENCE)
    if exact:
        decision: Decision = "accept" if len(matches) == 1 else "ask"
        return KnowledgeReading(decision, likely, f"exactly “{best.question}”")
    return KnowledgeReading(decide(best.confidence), likely, f"nearest “{best.question}”, {best.confidence:.0%} sure")


def joined(by_intent: KnowledgeReading, by_words: KnowledgeReading) -> KnowledgeReading:
    """Two readings of one question as one; an article that only one of them found is doubted."""
    first = {each.article: each for each in by_intent.matches}
    second = {each.article: each for each in by_words.matches}
    matches = [
        replace(first.get(article) or second[article], confidence=_both(first, second, article))
        for article in {**first, **second}
    ]
    matches.sort(key=lambda each: -each.confidence)
    likely = tuple(each for each in matches if each.confidence >= LEAST_CONFIDENCE)[:MOST_MATCHES]
    if not likely:
        return KnowledgeReading("no_match", (), by_intent.why)
    torn = len(likely) > 1 and likely[1].confidence >= ACCEPT
    why = f"{by_intent.why}; by words {by_words.why}, {likely[0].confidence:.0%} sure together"
    return KnowledgeReading("ask" if torn else decide(likely[0].confidence), likely, why)


def _both(first: Mapping[str, KnowledgeMatch], second: Mapping[str, KnowledgeMatch], article: str) -> float:
    odds = (_log_odds(each[article].confidence if article in each else DOUBTED) for each in (first, second))
    total = TOGETHER + sum(weight * each for weight, each in zip(WEIGHTS, odds, strict=True))
    return round(1 / (1 + math.exp(-total)), 4)


def _log_odds(confidence: float) -> float:
    held = min(1 - SUREST, max(SUREST, confidence))
    return math.log(held / (1 - held))
