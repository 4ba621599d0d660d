"""Readers that ask for a sentence's meaning whenever the words alone are not enough, for tests of the asking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from voicebot.dialogue.bot import Bot
from voicebot.testing.fakes import WordEncoder
from voicebot.understanding.intents import IntentCandidate, IntentModel, IntentReading
from voicebot.understanding.knowledge import KnowledgeIndex, KnowledgeReading
from voicebot.understanding.semantics import Encoded, Sentence


@dataclass(frozen=True, slots=True)
class MeaningModel:
    """An intent model beside which stand sentences that share no word with any example, each with its intent."""

    words: IntentModel
    meanings: Mapping[str, str]
    engine: str = "words"

    def wants(self, text: str) -> Sentence | None:
        return Sentence(text) if text and self.words.read(text).decision != "accept" else None

    def read(
        self,
        text: str,
        *,
        expected: frozenset[str] = frozenset(),
        barred: frozenset[str] = frozenset(),
        encoded: Encoded | None = None,
    ) -> IntentReading:
        vector = encoded.numbers() if encoded else None
        known = WordEncoder().vectors(tuple(self.meanings))
        if vector is None or known is None or (known @ vector).max() < 0.9:
            return self.words.read(text, expected=expected, barred=barred)
        sentence = tuple(self.meanings)[int(np.argmax(known @ vector))]
        found = IntentCandidate(self.meanings[sentence], 0.9, sentence, exact=False)
        return IntentReading("accept", (found,), why="meant the same")


@dataclass(frozen=True, slots=True)
class UnsureIndex:
    """A knowledge base that wants every sentence encoded but its own questions."""

    words: KnowledgeIndex
    engine: str = "words"

    def wants(self, text: str) -> Sentence | None:
        return Sentence(text) if self.words.read(text, today="2026-11-21").decision != "accept" else None

    def read(
        self, text: str, *, today: str, topic: str | None = None, encoded: Encoded | None = None
    ) -> KnowledgeReading:
        return self.words.read(text, today=today, topic=topic, encoded=encoded)


def with_meanings(bot: Bot, **meanings: str) -> Bot:
    """The bot with sentences for its intents that only an encoder understands, in its first language."""
    language = bot.languages[0]
    model = MeaningModel(bot.models[language], {sentence: intent for intent, sentence in meanings.items()})
    return replace(bot, models={**bot.models, language: model})
