"""Learning a bot's meanings, which takes its while the first time: beside the serving, and with something to see."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Timer
from time import monotonic
from typing import TextIO

from voicebot import wiring
from voicebot.dialogue.bot import Bot
from voicebot.ports import SentenceEncoder
from voicebot.settings import Settings

QUIET_S = 2.0
LEARN_AFTER_S = 1.0
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


def load_and_learn(paths: list[Path], settings: Settings, encoder: SentenceEncoder | None) -> dict[str, Bot]:
    """The bots at these paths, ready to serve; what is yet to be learnt with the encoder takes its place later."""
    if encoder is None:
        return wiring.load_bots(paths, settings)
    encoder.start()
    bots = wiring.load_bots(paths, settings, wiring.OnlyKept(encoder.engine))
    if not wiring.reads_meanings(bots, encoder):
        # The first caller goes first: learning compiles the bot once more, and holds the interpreter while it does.
        later = Timer(LEARN_AFTER_S, _learn, (bots, paths, settings, encoder))
        later.daemon = True
        later.start()
    return bots


def _learn(bots: dict[str, Bot], paths: list[Path], settings: Settings, encoder: SentenceEncoder) -> None:
    wiring.learn_meanings(bots, paths, settings, encoder)
    if wiring.reads_meanings(bots, encoder):
        sys.stderr.write("Sentences are read by their meaning from now on.\n")
