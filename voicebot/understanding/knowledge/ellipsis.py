"""Questions that only make sense after the one before: "and on Saturday?", "а светодиодная?"."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold

LONGEST = 6
BARE = 3


def is_elliptical(words: Sequence[str], language: str) -> bool:
    """Whether the normalized words go on from an earlier question: they say so, or are hardly any."""
    folded = " ".join(fold(word) for word in words)
    openings = pack(language).sentences.follow_ups
    opens = any(folded.startswith(f"{opening} ") for opening in openings)
    return 0 < len(words) <= (LONGEST if opens else BARE)
