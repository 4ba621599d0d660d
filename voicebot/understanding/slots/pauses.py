"""Where the punctuation of an utterance shows that its speaker made a pause."""

from __future__ import annotations

import re
from functools import lru_cache

from voicebot.understanding.normalize import tokens
from voicebot.understanding.slots.heard import Heard

_PAUSE = re.compile(r"[,;:.!?…–—]+(?:\s+|$)")


def pauses(heard: Heard) -> set[int]:
    """The places where a word begins behind a pause."""
    return {place for place in range(1, len(heard.pieces)) if is_pause(heard, place)}


def is_pause(heard: Heard, place: int) -> bool:
    """Whether a word begins here behind a pause."""
    begins = heard.origin[place] in _beginnings(heard.text, heard.words, heard.pack.tag)
    return begins and heard.whole_word(place)


@lru_cache(maxsize=64)
def _beginnings(text: str, words: tuple[str, ...], language: str) -> frozenset[int]:
    """The words before which there is a pause; none where words and clauses do not agree."""
    clauses = [tokens(clause, language) for clause in _PAUSE.split(text)]
    if tuple(word for clause in clauses for word in clause)[: len(words)] != words:
        return frozenset()
    return frozenset(sum(map(len, clauses[:count])) for count in range(1, len(clauses)))
