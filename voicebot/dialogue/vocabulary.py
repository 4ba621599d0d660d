"""Brand and product words: put right where recognisers mishear them, marked where voices would misread them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape

from voicebot.dialogue.bot import Word


def put_right(text: str, vocabulary: tuple[Word, ...]) -> str:
    """The text with every known mishearing, as a whole word, replaced by what was said."""
    pattern, meant = _mishearings(vocabulary)
    return pattern.sub(lambda found: meant.get(found[0].casefold(), found[0]), text) if pattern else text


@lru_cache(maxsize=32)
def _mishearings(vocabulary: tuple[Word, ...]) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    meant = {heard.casefold(): word.text for word in vocabulary for heard in word.heard_as if heard.strip()}
    return _one_of(meant, re.IGNORECASE), meant


def marked_up(text: str, vocabulary: tuple[Word, ...]) -> str:
    """The text as SSML: escaped, and each word that voices would misread marked with how it is spoken."""
    pattern, marks = _marks(vocabulary)
    escaped = escape(text, quote=False)
    return pattern.sub(lambda found: marks[found[0]], escaped) if pattern else escaped


@lru_cache(maxsize=32)
def _marks(vocabulary: tuple[Word, ...]) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    marks = {escape(word.text, quote=False): _mark(word) for word in vocabulary if word.alias or word.ipa}
    return _one_of(marks, 0), marks


def _mark(word: Word) -> str:
    plain = escape(word.text, quote=False)
    if word.ipa:
        return f'<phoneme alphabet="ipa" ph="{escape(word.ipa)}">{plain}</phoneme>'
    return f'<sub alias="{escape(word.alias)}">{plain}</sub>'


def _one_of(words: Iterable[str], flags: int) -> re.Pattern[str] | None:
    """Any of the words, whole and the longest first; None where there are none."""
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", flags) if longest_first else None
