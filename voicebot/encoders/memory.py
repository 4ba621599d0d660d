"""The latest sentences with their vectors: callers say the same few things."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from voicebot.understanding.semantics import Sentence

KEPT = 4096


class Memory:
    """Recorded vectors by cleaned sentence, the longest unasked forgotten first; for several threads."""

    def __init__(self, at_most: int = KEPT) -> None:
        self._vectors: OrderedDict[Sentence, bytes] = OrderedDict()
        self._at_most = at_most
        self._lock = Lock()

    def get(self, sentence: Sentence) -> bytes | None:
        """The sentence's vector, if it was asked for lately."""
        with self._lock:
            if sentence in self._vectors:
                self._vectors.move_to_end(sentence)
            return self._vectors.get(sentence)

    def put(self, sentence: Sentence, vector: bytes) -> None:
        """Keep a vector."""
        with self._lock:
            self._vectors[sentence] = vector
            self._vectors.move_to_end(sentence)
            if len(self._vectors) > self._at_most:
                self._vectors.popitem(last=False)
