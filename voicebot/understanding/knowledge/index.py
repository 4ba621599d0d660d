"""Which article answers a question: every article is an intent, and its phrasings are the examples."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from voicebot.understanding.intents import Decision, IntentExamples, IntentModel, IntentReading
from voicebot.understanding.knowledge.article import Article, Validity
from voicebot.understanding.knowledge.ellipsis import is_elliptical
from voicebot.understanding.normalize import normalize, tokens
from voicebot.understanding.semantics import Encoded, Encoder, Sentence

_BRACKETS = re.compile(r"[\[\](){}|]")


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
    asked: dict[str, str]


@dataclass(frozen=True, slots=True)
class KnowledgeIndex:
    """The articles of one language; they come and go with their dates, without learning anew.

    ``leading`` is each article's first question; ``asked`` gives a question as its author wrote it.
    """

    model: IntentModel
    validity: tuple[Validity, ...]
    leading: Mapping[str, str]
    asked: Mapping[str, str]

    @classmethod
    def fit(cls, language: str, articles: Sequence[Article], encoder: Encoder | None = None) -> KnowledgeIndex:
        """Index the articles that have questions in ``language``."""
        asked = [(article, questions) for article in articles if (questions := _questions(article, language))]
        written: dict[str, str] = {}
        for _, questions in asked:
            written |= questions
        return cls(
            IntentModel.fit(language, [IntentExamples(article.key, tuple(each)) for article, each in asked], encoder),
            tuple(Validity(article.key, article.valid_from, article.valid_to) for article, _ in asked),
            {article.key: next(iter(each)) for article, each in asked},
            written,
        )

    def dump(self) -> bytes:
        """The index as bytes."""
        stored = _Stored(self.model.dump(), self.validity, dict(self.leading), dict(self.asked))
        return msgspec.msgpack.encode(stored)

    @classmethod
    def load(cls, data: bytes) -> KnowledgeIndex:
        """The index back; raises ValueError for bytes of another form."""
        stored = msgspec.msgpack.decode(data, type=_Stored)
        return cls(IntentModel.load(stored.model), stored.validity, stored.leading, stored.asked)

    @property
    def engine(self) -> str:
        """The encoder the index was learnt with; empty where there was none."""
        return self.model.engine

    def wants(self, text: str) -> Sentence | None:
        """What an encoder should be asked before ``text`` is read; None where the words alone will do."""
        return self.model.wants(text)

    def read(
        self, text: str, *, today: str, topic: str | None = None, encoded: Encoded | None = None
    ) -> KnowledgeReading:
        """Find the articles valid on ``today`` (ISO date) that answer ``text``.

        ``topic`` is the key of the article told last; a question that only goes on from there ("and on
        Saturday?") is read together with the topic's own question.
        """
        barred = frozenset(each.key for each in self.validity if not each.holds_on(today))
        goes_on = is_elliptical(tokens(text, self.model.language), self.model.language)
        if topic is None or topic in barred or topic not in self.leading or not goes_on:
            return self._reading(self.model.read(text, barred=barred, encoded=encoded))
        # Its own words first: "and an LED one?" after the bulbs is a question of its own, if there is one.
        expected = frozenset({topic})
        alone = self.model.read(text, expected=expected, barred=barred, encoded=encoded)
        if alone.decision != "no_match":
            return self._reading(alone)
        together = self.model.read(f"{self.leading[topic]} {text}", expected=expected, barred=barred)
        return self._reading(together, f"goes on from {topic}; ")

    def _reading(self, reading: IntentReading, before: str = "") -> KnowledgeReading:
        matches = tuple(
            KnowledgeMatch(each.intent, each.confidence, self.asked[each.example]) for each in reading.candidates
        )
        return KnowledgeReading(reading.decision, matches, before + reading.why)


def _questions(article: Article, language: str) -> dict[str, str]:
    """Its questions by their plain words: brackets are an author's aside here, not the template grammar."""
    written = article.questions.get(language, ())
    plain = {_BRACKETS.sub(" ", question).strip(): question for question in written}
    return {words: question for words, question in plain.items() if normalize(words)}
