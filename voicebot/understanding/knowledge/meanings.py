"""The questions of a base by what they mean, where an encoder said so: a second way to find them.

Every question is compared with what was asked, which is exact and, up to some fifty thousand of them, takes
less time than the encoder took.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from voicebot.understanding.knowledge.lists import Ints
from voicebot.understanding.semantics import Encoded, Encoder, Vectors

MOST_QUESTIONS = 50_000
NEAREST = 40
# What a difference in meaning is worth beside one in words and letters: in logits.
WEIGHT = 60.0

Halves = npt.NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Meanings:
    """One vector of length one for each question, less what all have in common."""

    engine: str
    common: Vectors
    vectors: Halves

    @classmethod
    def learn(cls, questions: Sequence[str], encoder: Encoder | None) -> Meanings | None:
        """The questions' vectors; None where there is no encoder, it does not answer, or they are too many."""
        if encoder is None or not 0 < len(questions) <= MOST_QUESTIONS:
            return None
        vectors = encoder.vectors(questions)
        if vectors is None:
            return None
        common = vectors.mean(axis=0) if len(questions) > 1 else np.zeros(vectors.shape[1], dtype=np.float32)
        return cls(encoder.engine, common.astype(np.float32), _of_length_one(vectors - common).astype(np.float16))

    @classmethod
    def of(cls, engine: str, common: memoryview, vectors: memoryview) -> Meanings:
        """The vectors back from the bytes they were kept as."""
        mean = np.frombuffer(common, dtype="<f4")
        return cls(engine, mean, np.frombuffer(vectors, dtype="<f2").reshape(-1, len(mean)))

    def likeness(self, encoded: Encoded | None) -> Vectors | None:
        """How near each question's meaning is (-1 to 1); None for a sentence that this encoder did not read."""
        numbers = encoded.numbers() if encoded is not None and encoded.engine == self.engine else None
        if numbers is None or numbers.shape != self.common.shape:
            return None
        return self.vectors.astype(np.float32) @ _of_length_one(numbers - self.common)


def nearest(likeness: Vectors) -> Ints:
    """The questions nearest in meaning."""
    count = min(NEAREST, len(likeness))
    return np.argpartition(-likeness, count - 1)[:count].astype(np.int32)


def _of_length_one(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    found: Vectors = (vectors / np.maximum(lengths, 1e-6)).astype(np.float32)
    return found
