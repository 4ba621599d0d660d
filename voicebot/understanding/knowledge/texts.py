"""Many short texts in one piece of memory, so that a million of them are there as soon as they are read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from voicebot.understanding.knowledge.lists import Ints


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts as UTF-8, one after the other; number i is ``letters[starts[i]:starts[i + 1]]``."""

    letters: bytes | memoryview
    starts: Ints

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> str:
        return self._bytes(number).decode()

    @classmethod
    def of(cls, texts: Iterable[str]) -> Texts:
        """Keep texts in their order; lone surrogates become question marks."""
        encoded = [text.encode("utf-8", "replace") for text in texts]
        return cls(b"".join(encoded), np.cumsum([0, *map(len, encoded)], dtype=np.int64).astype(np.int32))

    def find(self, text: str) -> int | None:
        """The number of a text where they stand in the order of their letters; None where it is not there."""
        sought = text.encode("utf-8", "replace")
        at = bisect_left(range(len(self)), sought, key=self._bytes)
        return at if at < len(self) and self._bytes(at) == sought else None

    def _bytes(self, number: int) -> bytes:
        return bytes(self.letters[self.starts[number] : self.starts[number + 1]])
