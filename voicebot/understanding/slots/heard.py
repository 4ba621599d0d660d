"""An utterance made ready for reading values: folded pieces that remember the words they came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.normalize import fold, tokens
from voicebot.understanding.slots.spec import Candidate, Reading

_FIGURES_WITH_ENDING = re.compile(r"(\d+)-?([^\W\d_]{1,5})")
# Longer speeches are no answers, and reading must stay quick.
_MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Heard:
    """The text, its words, their folded pieces, and for each piece the word it belongs to."""

    text: str
    words: tuple[str, ...]
    pieces: tuple[str, ...]
    origin: tuple[int, ...]
    pack: LanguagePack
    now: datetime

    def part(self, start: int, end: int) -> Heard:
        """The same utterance, seen only from one piece to another."""
        return replace(self, pieces=self.pieces[start:end], origin=self.origin[start:end])

    def piece(self, place: int) -> str:
        """The piece at a place; nothing behind the last."""
        return self.pieces[place] if place < len(self.pieces) else ""

    def behind_join(self, place: int) -> int:
        """The place behind an "and", if one stands here."""
        numerals = self.pack.numerals
        piece = self.piece(place)
        return place + 1 if piece in numerals.bridges or piece in numerals.joins else place

    def whole_word(self, end: int) -> bool:
        """Whether a word ends before this piece."""
        return end >= len(self.pieces) or end == 0 or self.origin[end] != self.origin[end - 1]

    def candidate(self, reading: Reading) -> Candidate:
        """The reading with its words and their offsets."""
        start, end = self.origin[reading.start], self.origin[reading.end - 1] + 1
        return Candidate(reading.value, " ".join(self.words[start:end]), start, end)


def listen(text: str, language: str, now: datetime) -> Heard:
    """The utterance in pieces."""
    known = pack(language)
    words = tokens(text, language)[:_MOST_WORDS]
    pieces: list[str] = []
    origin: list[int] = []
    for place, word in enumerate(words):
        for piece in _split(fold(word), known.tag):
            pieces.append(piece)
            origin.append(place)
    return Heard(text, words, tuple(pieces), tuple(origin), known, now)


@lru_cache(maxsize=16384)
def _split(word: str, tag: str) -> tuple[str, ...]:
    """A word in its number parts (huszon-három) and hanging endings (``~tol``), else whole."""
    language = pack(tag)
    if word.isalpha():
        return _unglue(word, tag) if language.numerals.glued else _halved(word, language)
    match = _FIGURES_WITH_ENDING.fullmatch(word)
    if match is None:
        return (word,)
    figures, letters = match.groups()
    if letters in language.numerals.ordinal_endings:
        return (figures + ".",)
    if letters in language.numerals.endings:
        return figures, "~" + letters
    return (figures, letters) if language.measures(letters) else (word,)


def _halved(word: str, language: LanguagePack) -> tuple[str, ...]:
    """полвосьмого in its two words."""
    for half in language.numerals.glued_halves:
        if word.startswith(half) and word[len(half) :] in language.numerals.ordinals:
            return half, word[len(half) :]
    return (word,)


def _unglue(word: str, tag: str) -> tuple[str, ...]:
    """Longest known parts first; an ending may follow them. The word itself when no split uses it up."""
    language = pack(tag)
    if language.is_number(word) or language.hangs(word):
        return (word,)
    for size in range(len(word) - 1, 1, -1):
        head, rest = word[:size], word[size:]
        counts = language.is_number(head)
        if counts and (language.is_number(rest) or _unglue(rest, tag) != (rest,)):
            return head, *_unglue(rest, tag)
        if (counts or language.hangs(head)) and rest in language.numerals.endings:
            return head, "~" + rest
    return (word,)
