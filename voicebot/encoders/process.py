"""The parent's side of one encoding process: start it, ask it with a limit, and kill it when it does not answer."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from voicebot.encoders.wire import PATIENT, Asked, Hello, LineEnded, Rows, receive, send
from voicebot.understanding.semantics import Sentence, Vectors

COMMAND = (sys.executable, "-P", "-m", "voicebot.encoders.child")
START_S = 20.0
HUNG_S = 5.0
_KEPT = ("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TMPDIR", "LANG", "LC_ALL")


@dataclass(frozen=True, slots=True)
class Program:
    """How a child is started, and how long it may take to say hello and to answer a turn.

    Of the environment it gets what finds its modules, and never a key. A `patient` one lets everybody else go first.
    """

    command: Sequence[str] = COMMAND
    environment: Mapping[str, str] = field(default_factory=dict)
    patient: bool = False
    start_s: float = START_S
    hung_s: float = HUNG_S

    def start(self, line: socket.socket) -> subprocess.Popen[bytes]:
        """Start it with standard input on the line; raises OSError."""
        kept = {name: self.environment[name] for name in _KEPT if name in self.environment}
        # Two threads would only wait for each other.
        one = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        quiet = subprocess.DEVNULL
        command = (*self.command, PATIENT) if self.patient else self.command
        return subprocess.Popen(command, stdin=line.fileno(), stdout=quiet, stderr=quiet, env={**kept, **one})


class Unfit(Exception):
    """The encoder says itself that it cannot serve; trying again would not help."""


class EncoderProcess:
    """A child and the line to it; for one thread at a time. Raises Unfit, or LineEnded where it dies or hangs."""

    def __init__(self, program: Program) -> None:
        self._line, theirs = socket.socketpair()
        with theirs:
            try:
                self._child = program.start(theirs)
            except OSError as error:
                self._line.close()
                raise LineEnded(f"it cannot be started: {error.strerror}") from None
        self.hello = self._greeted(program.start_s)

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    def encode(self, sentences: Sequence[Sentence], within_s: float) -> Vectors:
        """A row a sentence; a child that does not answer in so many seconds is dead."""
        try:
            self._line.settimeout(within_s)
            send(self._line, Asked(tuple(sentences)))
            numbers = receive(self._line, Rows, within_s).numbers
            rows = np.frombuffer(numbers, dtype="<f4").astype(np.float32)
            return rows.reshape(len(sentences), self.hello.dimensions)
        except (LineEnded, OSError, ValueError) as error:
            self.stop()
            raise LineEnded(str(error)) from None

    def stop(self) -> None:
        """End the child; it holds nothing that could be lost."""
        self._line.close()
        self._child.kill()
        self._child.wait()

    def _greeted(self, within_s: float) -> Hello:
        try:
            hello = receive(self._line, Hello, within_s)
        except LineEnded:
            self.stop()
            raise
        if hello.trouble:
            self.stop()
            raise Unfit(hello.trouble)
        return hello
