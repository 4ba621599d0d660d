"""Brand and product words as recognisers mishear them, put right before anything is read."""

from __future__ import annotations

import re
from functools import lru_cache

from voicebot.dialogue.bot import Word


def put_right(text: str, vocabulary: tuple[Word, ...]) -> str:
    """The text with every known mishearing, as a whole word, replaced by what was said."""
    pattern, meant = _mishearings(vocabulary)
    return pattern.sub(lambda found: meant[found[0].casefold()], text) if pattern else text


@lru_cache(maxsize=32)
def _mishearings(vocabulary: tuple[Word, ...]) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    meant = {heard.casefold(): word.text for word in vocabulary for heard in word.heard_as if heard.strip()}
    if not meant:
        return None, {}
    longest_first = "|".join(re.escape(heard) for heard in sorted(meant, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", re.IGNORECASE), meant
