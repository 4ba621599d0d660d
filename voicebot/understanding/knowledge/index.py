"""Which article answers a question, in a base of any size.

A small base is read twice: as intents whose phrasings are the examples, which hears what is put in other words, and
by words and letters, which hears what is garbled or cut off. In a large base only the second can be had; a sentence
encoder joins either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import msgspec
import numpy as np

from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.knowledge.article import Article, Validity
from voicebot.understanding.knowledge.ellipsis import is_elliptical
from voicebot.understanding.knowledge.lists import Ints
from voicebot.understanding.knowledge.lookup import Near, look_up
from voicebot.understanding.knowledge.meanings import Meanings
from voicebot.understanding.knowledge.reading import KnowledgeMatch, KnowledgeReading, decided, exactly, joined
from voicebot.understanding.knowledge.search import Shelf
from voicebot.understanding.knowledge.stored import Part, ints, join, part, shelf_of, shelf_parts, texts_of
from voicebot.understanding.knowledge.texts import Texts
from voicebot.understanding.normalize import normalize
from voicebot.understanding.semantics import Encoded, Encoder, Sentence

# Learning intents takes time by the square of the questions, times the articles.
MOST_QUESTIONS = 4000
MOST_WORK = 500_000_000
# So sure of the words alone, an encoder would hardly change anything.
CERTAIN = 0.9

_BRACKETS = frozenset("[](){}|")
_SPACES = str.maketrans(dict.fromkeys(_BRACKETS, " "))
_WORD = re.compile(r"[^\W_]")


class _Head(msgspec.Struct, frozen=True, array_like=True):
    language: str
    dated: tuple[Validity, ...]
    engine: str


@dataclass(frozen=True, slots=True)
class KnowledgeIndex:
    """The articles of one language, numbered by their keys' order; they come and go with their dates.

    ``leading`` is the number of each article's first question; ``dated`` are the articles told on some days only.
    """

    language: str
    keys: Texts
    leading: Ints
    dated: tuple[Validity, ...]
    shelf: Shelf
    model: IntentModel | None = None
    meanings: Meanings | None = None

    @classmethod
    def fit(
        cls, language: str, articles: Sequence[Article], encoder: Encoder | None = None, *, by_intent: bool = True
    ) -> KnowledgeIndex:
        """Index the articles that have questions in ``language``; a small base also ``by_intent``."""
        asked = [(each, found) for each in articles if (found := _questions(each, language))]
        asked.sort(key=lambda pair: pair[0].key)
        counts = np.array([len(questions) for _, questions in asked], dtype=np.int32)
        texts = [question for _, questions in asked for question in questions.values()]
        shelf, order = Shelf.fill(language, texts, np.repeat(np.arange(len(asked), dtype=np.int32), counts))
        places = np.argsort(order).astype(np.int32)
        small = by_intent and len(texts) <= MOST_QUESTIONS and len(texts) ** 2 * len(asked) <= MOST_WORK
        examples = [IntentExamples(article.key, tuple(questions)) for article, questions in asked]
        return cls(
            language=language,
            keys=Texts.of(article.key for article, _ in asked),
            leading=places[np.cumsum(counts) - counts],
            dated=tuple(
                Validity(article.key, article.valid_from, article.valid_to)
                for article, _ in asked
                if article.valid_from or article.valid_to
            ),
            shelf=shelf,
            model=IntentModel.fit(language, examples, encoder) if small else None,
            meanings=None if small else Meanings.learn([texts[each] for each in order], encoder),
        )

    def __len__(self) -> int:
        """How many questions there are."""
        return len(self.shelf.asked)

    def dump(self) -> bytes:
        """The index as bytes."""
        head = _Head(self.language, self.dated, self.engine if self.meanings else "")
        parts: dict[str, Part] = {"head": msgspec.msgpack.encode(head), "leading": self.leading}
        parts |= {"keys.starts": self.keys.starts, "keys.letters": self.keys.letters}
        if self.model:
            parts["model"] = self.model.dump()
        if self.meanings:
            parts |= {"common": self.meanings.common, "vectors": self.meanings.vectors}
        return join(parts | shelf_parts(self.shelf))

    @classmethod
    def load(cls, data: bytes | memoryview) -> KnowledgeIndex:
        """The index back, reading where the bytes lie; ValueError for bytes of another form or not all there."""
        parts = part(data)
        head = msgspec.msgpack.decode(parts["head"], type=_Head)
        return cls(
            language=head.language,
            keys=texts_of(parts, "keys"),
            leading=ints(parts["leading"]),
            dated=head.dated,
            shelf=shelf_of(parts),
            model=IntentModel.load(bytes(parts["model"])) if "model" in parts else None,
            meanings=Meanings.of(head.engine, parts["common"], parts["vectors"]) if "vectors" in parts else None,
        )

    @property
    def engine(self) -> str:
        """The encoder the index was learnt with; empty where there was none."""
        return self.model.engine if self.model else self.meanings.engine if self.meanings else ""

    def wants(self, text: str, certain: float = CERTAIN) -> Sentence | None:
        """What an encoder should be asked before ``text`` is read; None where words alone are ``certain``."""
        if self.model:
            return self.model.wants(text, certain)
        if self.meanings is None or not normalize(text):
            return None
        near = look_up(self.shelf, text)
        return None if near and near[0].confidence >= certain else Sentence(text)

    def read(
        self,
        text: str,
        *,
        today: str,
        topic: str | None = None,
        encoded: Encoded | None = None,
        withdrawn: AbstractSet[str] = frozenset(),
    ) -> KnowledgeReading:
        """Find the articles valid on ``today`` (ISO date), and not ``withdrawn``, that answer ``text``.

        ``topic`` is the key of the article told last; a question that only goes on from there ("and on
        Saturday?") is read together with the topic's own question.
        """
        barred = withdrawn | {each.key for each in self.dated if not each.holds_on(today)}
        told = self.keys.find(topic) if topic is not None and topic not in barred else None
        if topic is None or told is None or not is_elliptical(text, self.language, today):
            return self._read(text, barred, None, encoded)
        # Its own words first: "and an LED one?" after the bulbs is a question of its own, if there is one.
        alone = self._read(text, barred, topic, encoded)
        if alone.decision != "no_match":
            return alone
        leading = self.shelf.asked[int(self.leading[told])]
        together = self._read(f"{leading} {text}", barred, topic, None)
        return KnowledgeReading(together.decision, together.matches, f"goes on from {topic}; {together.why}")

    def nearest(self, text: str, encoded: Encoded | None = None) -> tuple[KnowledgeMatch, ...]:
        """The articles nearest to ``text`` on any day, at most ten, however unlikely they are."""
        return tuple(self._find(text, frozenset(), None, encoded)[0])

    def _read(
        self, text: str, barred: AbstractSet[str], topic: str | None, encoded: Encoded | None
    ) -> KnowledgeReading:
        matches, exact, why = self._find(text, barred, topic, encoded)
        return exactly(matches) if exact else decided(matches, why)

    def _find(
        self, text: str, barred: AbstractSet[str], topic: str | None, encoded: Encoded | None
    ) -> tuple[list[KnowledgeMatch], bool, str]:
        """The articles found, whether the first ones are asked for word for word, and why."""
        near = self._look_up(text, barred, topic, encoded)
        by_words = [
            KnowledgeMatch(self.keys[each.article], round(each.confidence, 4), self.shelf.asked[each.question])
            for each in near
        ]
        by_itself = (
            f"nearest “{by_words[0].question}”, {by_words[0].confidence:.0%} sure" if near else "no article near"
        )
        if self.model is None:
            return by_words, bool(near) and near[0].exact, by_itself
        expected = frozenset({topic} if topic else ())
        reading = self.model.read(text, expected=expected, barred=barred, encoded=encoded)
        by_intent = [
            KnowledgeMatch(each.intent, each.confidence, self._as_asked(each.intent, each.example))
            for each in reading.candidates
        ]
        if any(each.exact for each in reading.candidates):
            return by_intent, True, reading.why
        matches = joined(by_intent, by_words)
        return matches, False, f"{reading.why}; by its words {by_itself}" if matches else reading.why

    def _look_up(
        self, text: str, barred: AbstractSet[str], topic: str | None, encoded: Encoded | None
    ) -> tuple[Near, ...]:
        return look_up(
            self.shelf,
            text,
            barred=frozenset(number for key in barred if (number := self.keys.find(key)) is not None),
            topic=self.keys.find(topic) if topic else None,
            meanings=self.meanings,
            encoded=encoded,
        )

    def _as_asked(self, key: str, example: str) -> str:
        """An article's question as its author wrote it, brackets and all."""
        questions = (self.shelf.asked[int(each)] for each in np.flatnonzero(self.shelf.owners == self.keys.find(key)))
        return next((each for each in questions if _plain(each) == example), example)


def _questions(article: Article, language: str) -> dict[str, str]:
    """Its questions by their plain words, each once."""
    plain = {_plain(question): question for question in article.questions.get(language, ())}
    return {words: question for words, question in plain.items() if _WORD.search(words)}


def _plain(question: str) -> str:
    """A question without brackets, which are an author's aside here and not the template grammar."""
    return question.strip() if _BRACKETS.isdisjoint(question) else question.translate(_SPACES).strip()
