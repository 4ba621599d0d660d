"""How long an encoding takes, as measured, and how long to leave a child alone that keeps dying: pure rules."""

from __future__ import annotations

from dataclasses import dataclass, replace

from voicebot.understanding.semantics import Sentence

# A short text costs its prefix and a look at all weights: as much again as twenty letters.
_OVERHEAD = 20
_NEWEST = 0.2
_FIRST_PAUSE_S = 0.2
_LONGEST_PAUSE_S = 30.0
_FORGOTTEN_S = 60.0


def weight(sentences: tuple[Sentence, ...]) -> int:
    """The work that sentences are, in letters."""
    return sum(_OVERHEAD + len(each.text) for each in sentences)


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds a letter, the newest measurements weighing most; 0 until something was measured."""

    letter_s: float = 0.0

    def measured(self, letters: int, seconds: float) -> Pace:
        """The pace after one more measurement."""
        newest = seconds / letters
        return Pace(self.letter_s + _NEWEST * (newest - self.letter_s) if self.letter_s else newest)

    def wait_s(self, letters: int) -> float:
        """How long so much work takes."""
        return self.letter_s * letters


@dataclass(frozen=True, slots=True)
class Deaths:
    """The deaths of late: after the first a new child is started at once, after each further one later."""

    count: int = 0
    last: float = 0.0

    def died(self, now: float) -> Deaths:
        """One more death (monotonic seconds); what was more than a minute ago is forgotten."""
        return replace(self, count=1 if now - self.last > _FORGOTTEN_S else self.count + 1, last=now)

    @property
    def retry_at(self) -> float:
        """From when on another child may be started."""
        pause_s = _FIRST_PAUSE_S * 2 ** min(self.count - 2, 10) if self.count > 1 else 0.0
        return self.last + min(pause_s, _LONGEST_PAUSE_S)
