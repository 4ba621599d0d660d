"""Questions that only make sense after the one before: "and on Saturday?", "а светодиодная?"."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.understanding.normalize import fold

LONGEST = 6
BARE = 3

# What such questions open with, folded.
_OPENINGS = {
    "pl": ("a", "a co", "a jak", "a jesli", "co z", "i"),
    "en": ("and", "what about", "how about", "what if", "and if", "or"),
    "hu": ("es", "es ha", "mi van", "mi a helyzet", "na es"),
    "ru": ("а", "а если", "и", "а как", "что насчет"),
}


def is_elliptical(words: Sequence[str], language: str) -> bool:
    """Whether the normalized words go on from an earlier question: they say so, or are hardly any."""
    folded = " ".join(fold(word) for word in words)
    openings = _OPENINGS.get(language.partition("-")[0], ())
    opens = any(folded.startswith(f"{opening} ") for opening in openings)
    return 0 < len(words) <= (LONGEST if opens else BARE)
