"""One encoding process behind a queue: asked from an event loop, it never keeps the loop waiting.

A thread owns the process and waits for it; the loop only waits for futures. What the queue holds is weighed with
the measured pace, so that under overload a caller is read by the words alone at once, and not too late.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Lock, Thread
from time import monotonic

from voicebot.encoders.pace import Deaths, Pace, weight
from voicebot.encoders.pinned import GOLDEN_TEXT
from voicebot.encoders.process import EncoderProcess, Program, Unfit
from voicebot.encoders.wire import LineEnded
from voicebot.understanding.semantics import Sentence, Vectors

# Who would wait longer than this share of the time there is, is not kept waiting at all.
PATIENCE = 0.5

_log = logging.getLogger(__name__)

Keep = Callable[[tuple[Sentence, ...], Vectors], None]


@dataclass(frozen=True, slots=True)
class _Job:
    sentences: tuple[Sentence, ...]
    done: Future[str] = field(default_factory=Future)


class Worker:
    """Encodes what turns want and hands it to `keep`; started once, it stays until it is stopped."""

    def __init__(self, program: Program, keep: Keep) -> None:
        self._program, self._keep = program, keep
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._lock = Lock()
        self._thread: Thread | None = None
        self._process: EncoderProcess | None = None
        self.waiting = 0
        self._pace = Pace()
        self._deaths = Deaths()
        self.trouble = ""

    @property
    def pid(self) -> int | None:
        """The child's process id; None while there is none."""
        process = self._process
        return process.pid if process else None

    def start(self) -> None:
        """Have a child started, unless that was done; returns at once."""
        with self._lock:
            if self._thread is None:
                self._thread = Thread(target=self._run, name="encoder", daemon=True)
                self._thread.start()

    async def fetch(self, sentences: tuple[Sentence, ...], within_s: float) -> str:
        """Have sentences encoded and kept; says why they are not: absent, overloaded, died or late."""
        self.start()
        missing = self._hopeless(within_s)
        if missing:
            return missing
        job = _Job(sentences)
        self._weigh(weight(sentences))
        self._jobs.put(job)
        try:
            async with asyncio.timeout(within_s):
                return await asyncio.wrap_future(job.done)
        except TimeoutError:
            return "late"

    def stop(self) -> None:
        """Answer what still waits and end the child."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            thread.join()

    def _hopeless(self, within_s: float) -> str:
        """Why asking now would be in vain; empty where it is not."""
        if self.trouble:
            return "absent"
        if self._process is None and monotonic() < self._deaths.retry_at:
            return "died"
        with self._lock:
            wait_s = self._pace.wait_s(self.waiting)
        return "overloaded" if wait_s > within_s * PATIENCE else ""

    def _weigh(self, letters: int) -> None:
        with self._lock:
            self.waiting += letters

    # -- in the thread ---------------------------------------------------------------------------------------------

    def _run(self) -> None:
        self._revive()
        while (job := self._jobs.get()) is not None:
            # Whom the time ran out for has cancelled.
            if job.done.set_running_or_notify_cancel():
                job.done.set_result(self._encode(job.sentences))
            self._weigh(-weight(job.sentences))
            self._revive()
        if self._process is not None:
            self._process.stop()
            self._process = None

    def _encode(self, sentences: tuple[Sentence, ...]) -> str:
        self._revive()
        if self._process is None:
            return "absent" if self.trouble else "died"
        began = monotonic()
        try:
            rows = self._process.encode(sentences, self._program.hung_s)
        except LineEnded as ended:
            self._mourn(ended)
            return "died"
        self._pace = self._pace.measured(weight(sentences), monotonic() - began)
        self._keep(sentences, rows)
        return ""

    def _revive(self) -> None:
        """A living child, where one may be had by now."""
        if self._process is not None or self.trouble or monotonic() < self._deaths.retry_at:
            return
        try:
            self._process = EncoderProcess(self._program)
        except Unfit as unfit:
            self.trouble = str(unfit)
            _log.warning("no sentence encoder: %s; callers are read by their words alone", self.trouble)
        except LineEnded as ended:
            self._mourn(ended)
        else:
            self._pace = self._pace.measured(weight((Sentence(GOLDEN_TEXT),)), self._process.hello.golden_s)

    def _mourn(self, ended: LineEnded) -> None:
        self._process = None
        self._deaths = self._deaths.died(monotonic())
        _log.warning("the sentence encoder died (%s); callers are read by their words alone meanwhile", ended)
