"""What sentences mean, as vectors of an encoder: how near one lies to the examples of each intent.

Vectors of one encoder all lean the same way, so what the examples have in common is taken out first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from voicebot.understanding.intents.features import Floats
from voicebot.understanding.semantics import Encoded

# How much meaning counts beside letters and stems.
SHARE = np.float32(3.0)


@dataclass(frozen=True, slots=True)
class Meanings:
    """Centred vectors of length one, a row each, in the order of the texts they belong to."""

    engine: str
    centre: Floats
    rows: Floats

    @classmethod
    def learn(cls, engine: str, vectors: Floats) -> Meanings:
        """``vectors`` are the encoder's, a row a text."""
        centre = vectors.mean(axis=0)
        return cls(engine, centre, _unit(vectors - centre))

    def gram(self) -> Floats:
        """How like every two texts are in meaning."""
        return self.rows @ self.rows.T

    def place(self, reading: Encoded | None) -> Floats | None:
        """Where a reading lies among the rows; None for no reading, one of another encoder or of another length."""
        if reading is None or reading.engine != self.engine:
            return None
        vector = reading.numbers()
        if vector is None or vector.shape != self.centre.shape or not np.isfinite(vector).all():
            return None
        return self.places(vector)

    def places(self, vectors: Floats) -> Floats:
        """Where vectors of the same encoder lie among the rows."""
        return _unit(vectors - self.centre)


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return (vectors / np.where(lengths == 0, 1, lengths)).astype(np.float32)
