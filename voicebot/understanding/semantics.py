"""What a sentence encoder is asked for, and what it gave: a second pair of eyes beside the letters and stems.

The encoder itself is far outside: here a sentence's meaning is a vector that came in from somewhere, so that
what was read can be recorded, and read again on a machine that has no encoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
from msgspec import Struct

Vectors = npt.NDArray[np.float32]

DIMENSIONS_LIMIT = 4096
_STORED = np.dtype("<f2")


class Sentence(Struct, frozen=True):
    """A text to encode; a misheard word is put right, as (heard, read), only where the encoder does not know it."""

    text: str
    repairs: tuple[tuple[str, str], ...] = ()


class Encoded(Struct, frozen=True):
    """What became of a text: its vector (little-endian float16), or why there is none."""

    text: str
    vector: bytes | None = None
    engine: str = ""
    missing: str = ""

    def numbers(self) -> Vectors | None:
        """The vector as floats; None where there is none."""
        return None if self.vector is None else np.frombuffer(self.vector, dtype=_STORED).astype(np.float32)


class Encoder(Protocol):
    """What learning needs of an encoder; `engine` names it and its content hash, for vectors never mix."""

    @property
    def engine(self) -> str:
        """The encoder's name and the hash of its content."""

    def vectors(self, texts: Sequence[str]) -> Vectors | None:
        """One row of length one for each text; None where the encoder does not answer."""


def encoded(text: str, vector: Vectors, engine: str) -> Encoded:
    """A vector as it is recorded; what is read is the recorded one, so a replay reads the same."""
    return Encoded(text, vector.astype(_STORED).tobytes(), engine)
