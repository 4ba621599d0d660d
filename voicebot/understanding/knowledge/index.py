"""Which article answers a question: every article is an intent, and its phrasings are the examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from voicebot.understanding.intents import Decision, IntentExamples, IntentModel, IntentReading
from voicebot.understanding.knowledge.article import Article, Validity
from voicebot.understanding.knowledge.ellipsis import is_elliptical
from voicebot.understanding.normalize import tokens


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


class _Stored(msgspec.Struct, frozen=True, array_like=True):
    model: bytes
    validity: tuple[Validity, ...]
    leading: dict[str, str]


@dataclass(frozen=True, slots=True)
class KnowledgeIndex:
    """The articles of one language; they come and go with their dates, without learning anew."""

    model: IntentModel
    validity: tuple[Validity, ...]
    leading: dict[str, str]

    @classmethod
    def fit(cls, language: str, articles: Sequence[Article]) -> KnowledgeIndex:
        """Index the articles that have questions in ``language``."""
        asked = [article for article in articles if article.questions.get(language)]
        examples = [
            IntentExamples(article.key, tuple(map(_literally, article.questions[language]))) for article in asked
        ]
        return cls(
            IntentModel.fit(language, examples),
            tuple(Validity(article.key, article.valid_from, article.valid_to) for article in asked),
            {article.key: article.questions[language][0] for article in asked},
        )

    def dump(self) -> bytes:
        """The index as bytes."""
        return msgspec.msgpack.encode(_Stored(self.model.dump(), self.validity, self.leading))

    @classmethod
    def load(cls, data: bytes) -> KnowledgeIndex:
        """The index back; raises ValueError for bytes of another form."""
        stored = msgspec.msgpack.decode(data, type=_Stored)
        return cls(IntentModel.load(stored.model), stored.validity, stored.leading)

    def read(self, text: str, *, today: str, topic: str | None = None) -> KnowledgeReading:
        """Find the articles valid on ``today`` (ISO date) that answer ``text``.

        ``topic`` is the key of the article told last; a question that only goes on from there ("and on
        Saturday?") is read together with the topic's own question.
        """
        barred = frozenset(each.key for each in self.validity if not each.holds_on(today))
        alone = self.model.read(text, barred=barred)
        question = self.leading.get(topic or "")
        if question is None or topic in barred:
            return _reading(alone)
        goes_on = is_elliptical(tokens(text, self.model.language), self.model.language)
        if alone.decision == "accept" or not goes_on:
            return _reading(alone)
        together = self.model.read(f"{question} {text}", expected=frozenset({topic or ""}), barred=barred)
        return _reading(together, f"goes on from {topic}; ")


def _literally(question: str) -> str:
    """Brackets in a question are an author's aside, not the template grammar."""
    return "".join(" " if char in "[](){}|" else char for char in question)


def _reading(reading: IntentReading, before: str = "") -> KnowledgeReading:
    matches = tuple(KnowledgeMatch(each.intent, each.confidence, each.example) for each in reading.candidates)
    return KnowledgeReading(reading.decision, matches, before + reading.why)
