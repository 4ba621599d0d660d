"""Plain numbers in words, said and read by Unicode's spell-out rules: no language has code of its own here."""

from __future__ import annotations

from functools import lru_cache

from voicebot.understanding.numbers.letters import squash
from voicebot.understanding.numbers.reading import read, readings, unglue
from voicebot.understanding.numbers.rules import LANGUAGES, PROVEN, grammar
from voicebot.understanding.numbers.speaking import by_rules, spoken_ordinal

__all__ = [
    "LANGUAGES",
    "PROVEN",
    "by_rules",
    "grammar",
    "read",
    "readings",
    "spoken",
    "spoken_ordinal",
    "squash",
    "unglue",
]


@lru_cache(maxsize=8192)
def spoken(number: int, tag: str) -> str | None:
    """A whole number in words; None where the language has none, or none that mean this number alone.

    The data has slips (one language says three thousand as two): what cannot be heard back is not said.
    """
    words = by_rules(number, tag)
    return words if words is not None and read(words, tag) == (number,) else None
