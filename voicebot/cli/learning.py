"""What a person sees while a bot's meanings are learnt for the first time, which takes its while."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import TextIO

QUIET_S = 2.0
_STEPS = 10


class LearningShown:
    """Counts on standard error once it takes longer than two seconds: in place on a terminal, else now and then."""

    def __init__(self, out: TextIO | None = None, now: Callable[[], float] = monotonic) -> None:
        self._out = out or sys.stderr
        self._now = now
        self._began: float | None = None
        self._shown = 0

    def __call__(self, done: int, of: int) -> None:
        """So many texts are encoded, of so many."""
        if self._began is None:
            self._began = self._now()
        if self._now() - self._began <= QUIET_S:
            return
        if self._out.isatty():
            self._out.write(f"\rLearning meanings {done}/{of} … " + ("\n" if done == of else ""))
        elif done == of or done - self._shown >= of / _STEPS:
            self._shown = done
            self._out.write(f"Learning meanings {done}/{of} …\n")
        self._out.flush()
