"""Questions that only make sense after the one before: "and on Saturday?", "а светодиодная?"."""

from __future__ import annotations

from datetime import UTC, datetime

from voicebot.understanding import slots
from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold, tokens
from voicebot.understanding.slots import SlotSpec

LONGEST = 6
BARE = 3

_NAMED = (SlotSpec("date"), SlotSpec("decimal"))


def is_elliptical(text: str, language: str, today: str) -> bool:
    """Whether a text goes on from an earlier question: it says so, or is hardly more than a day or a number.

    Three words of anything else are thanks, or "I see", or "I don't know": none of them asks.
    """
    words = [fold(word) for word in tokens(text, language)]
    folded = " ".join(words)
    if any(folded.startswith(f"{opening} ") for opening in pack(language).sentences.follow_ups):
        return len(words) <= LONGEST
    now = datetime.fromisoformat(today).replace(tzinfo=UTC)
    return 0 < len(words) <= BARE and any(slots.read(spec, text, language, now) for spec in _NAMED)
