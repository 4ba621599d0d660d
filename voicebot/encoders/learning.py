"""All texts of a bot encoded before the first call: what is on the shelf is taken, the rest encoded and shelved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import SimpleQueue

import numpy as np

from voicebot.encoders.cleaning import clean
from voicebot.encoders.process import EncoderProcess, Program, Unfit
from voicebot.encoders.shelf import Shelf
from voicebot.encoders.wire import LineEnded
from voicebot.understanding.semantics import Sentence, Vectors

CHUNK = 16
CHUNK_S = 60.0

Told = Callable[[int], None]
Encode = Callable[[Sequence[str]], Vectors]


def learn(texts: Sequence[str], shelf: Shelf, encode: Encode) -> Vectors:
    """A row a text, rounded as it is shelved, so that the first start learns the same as all later ones."""
    cleaned = [clean(text) for text in texts]
    known = shelf.get(cleaned)
    fresh = [text for text in dict.fromkeys(cleaned) if text not in known]
    if fresh:
        rows = encode(fresh).astype("<f2")
        shelf.put(dict(zip(fresh, rows, strict=True)))
        known |= dict(zip(fresh, rows.astype(np.float32), strict=True))
    return np.stack([known[text] for text in cleaned]) if cleaned else np.zeros((0, 0), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Shelved:
    """An encoder that only gives what is on its shelf: what was learnt once is learnt again in no time."""

    engine: str
    shelf: Shelf

    def vectors(self, texts: Sequence[str]) -> Vectors | None:
        """A row a text; None where any is not there."""
        cleaned = [clean(text) for text in texts]
        known = self.shelf.get(cleaned)
        return np.stack([known[text] for text in cleaned]) if cleaned and len(known) == len(set(cleaned)) else None


class Crowd:
    """Several processes for one long piece of work; each is started when it is first needed."""

    def __init__(self, program: Program, size: int) -> None:
        self._program = replace(program, patient=True)
        self._idle: SimpleQueue[EncoderProcess | None] = SimpleQueue()
        self._size = size
        self._stopped = False
        for _ in range(size):
            self._idle.put(None)

    def encode(self, texts: Sequence[str], told: Told) -> Vectors:
        """A row a text; `told` hears how many more are done. Raises Unfit, or LineEnded where it died twice."""
        chunks = [texts[at : at + CHUNK] for at in range(0, len(texts), CHUNK)]
        threads = ThreadPoolExecutor(self._size)
        try:
            parts = []
            for part in threads.map(self._chunk, chunks):
                parts.append(part)
                told(len(part))
        finally:
            threads.shutdown(cancel_futures=True)
        return np.concatenate(parts)

    def stop(self) -> None:
        """Have `encode` end soon with LineEnded; for another thread."""
        self._stopped = True

    def close(self) -> None:
        """End all processes."""
        for _ in range(self._size):
            process = self._idle.get()
            if process is not None:
                process.stop()

    def _chunk(self, texts: Sequence[str]) -> Vectors:
        sentences = tuple(Sentence(text) for text in texts)
        try:
            return self._try(sentences)
        except LineEnded:
            return self._try(sentences)

    def _try(self, sentences: tuple[Sentence, ...]) -> Vectors:
        if self._stopped:
            raise LineEnded("stopped")
        process = self._idle.get()
        try:
            process = process or EncoderProcess(self._program)
            rows = process.encode(sentences, CHUNK_S)
        except (LineEnded, Unfit):
            self._idle.put(None)
            raise
        self._idle.put(process)
        return rows


def crowd_for(program: Program, cores: int, count: int) -> Crowd:
    """As many processes as there are cores and work for."""
    return Crowd(program, max(1, min(cores, count // (2 * CHUNK))))
