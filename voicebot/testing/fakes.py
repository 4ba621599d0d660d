"""Small stand-ins with names for what tests must not reach: the wall clock, back ends and encoders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zlib import crc32

import numpy as np

from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import UNAVAILABLE, ServiceResult
from voicebot.understanding.semantics import Encoded, Sentence, Vectors, encoded


class FixedClock:
    """It is always the same time."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """That time."""
        return self.moment


class StubServices:
    """Each service answers with its results in order, the last again and again; without any it is unavailable."""

    def __init__(self, results: Mapping[str, Iterable[ServiceResult]]) -> None:
        self.results = {name: list(each) for name, each in results.items()}
        self.calls: list[tuple[str, dict[str, Value], str]] = []

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """The next result."""
        self.calls.append((service.name, dict(inputs), key))
        left = self.results.get(service.name) or [ServiceResult(UNAVAILABLE)]
        return left.pop(0) if len(left) > 1 else left[0]

    async def close(self) -> None:
        """Nothing is held."""


class WordEncoder:
    """Texts with the same words mean the same: each word is a place in a vector; `asked` keeps what turns wanted."""

    def __init__(self, engine: str = "words", trouble: str = "") -> None:
        self.engine, self.trouble = engine, trouble
        self.asked: list[Sentence] = []

    def start(self) -> None:
        """It is ready as it is."""

    def known(self) -> WordEncoder:
        """One that has learnt nothing yet."""
        return WordEncoder(self.engine, "nothing is known yet")

    def vectors(self, texts: Sequence[str]) -> Vectors | None:
        """A row a text; None while there is trouble."""
        rows = np.zeros((len(texts), 64), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[[crc32(word.encode()) % 64 for word in text.lower().split()]] = 1
            row /= max(float(np.linalg.norm(row)), 1)
        return None if self.trouble else rows

    def readings(self, sentences: Sequence[Sentence]) -> tuple[Encoded, ...]:
        """The rows as readings; missing for what the trouble is."""
        self.asked += sentences
        rows = self.vectors([each.text for each in sentences])
        if rows is None:
            return tuple(Encoded(each.text, missing=self.trouble) for each in sentences)
        return tuple(encoded(each.text, row, self.engine) for each, row in zip(sentences, rows, strict=True))

    async def read(self, sentences: Sequence[Sentence], within_s: float) -> tuple[Encoded, ...]:
        """The readings, at once; late where there is no time at all."""
        late = tuple(Encoded(each.text, missing="late") for each in sentences)
        return self.readings(sentences) if within_s > 0 else late

    async def close(self) -> None:
        """Nothing is held."""
