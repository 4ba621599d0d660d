"""Words the bot has never seen are read as the nearest one it knows.

Recognisers and thumbs misspell; only the caller's side is repaired, and only words of four letters and more,
so that what authors wrote stays what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import chain

from rapidfuzz import fuzz, process

from voicebot.understanding.languages import pack
from voicebot.understanding.transliteration import from_latin

SHORTEST = 4
CUTOFF = 75.0
LENGTH_APART = 2


@dataclass(frozen=True, slots=True)
class Repair:
    """One word as it was heard and as it is read."""

    heard: str
    read: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words a bot knows, those it may repair into, by length, and how they are written unfolded."""

    language: str
    known: Set[str]
    by_length: Mapping[int, tuple[str, ...]]
    written: Mapping[str, str]

    @classmethod
    def learn(cls, language: str, vocabulary: Mapping[str, str], also_known: Iterable[str] = ()) -> Spelling:
        """``vocabulary`` leads from folded words to how they are written.

        ``also_known`` words are left as they are, but nothing is repaired into them.
        """
        lengths: dict[int, list[str]] = {}
        own = sorted(vocabulary)
        for word in own:
            if _repairable(word):
                lengths.setdefault(len(word), []).append(word)
        by_length = {length: tuple(words) for length, words in lengths.items()}
        return cls(language, frozenset(own) | frozenset(also_known), by_length, dict(vocabulary))

    def read(
        self, words: tuple[str, ...], inflected: Set[str] = frozenset()
    ) -> tuple[tuple[str, ...], tuple[Repair, ...]]:
        """The words to go on with, and what was repaired on the way; ``inflected`` ones are right as they are."""
        if all(word in self.known for word in words):
            return words, ()
        pairs = [Repair(word, word if word in inflected else self._nearest(word)) for word in words]
        return tuple(pair.read for pair in pairs), tuple(pair for pair in pairs if pair.heard != pair.read)

    def _nearest(self, word: str) -> str:
        if word in self.known:
            return word
        if word.isascii():
            word = from_latin(word, pack(self.language))
        if word in self.known or not _repairable(word):
            return word
        reach = range(len(word) - LENGTH_APART, len(word) + LENGTH_APART + 1)
        near = chain.from_iterable(self.by_length.get(length, ()) for length in reach)
        best = process.extractOne(word, near, scorer=fuzz.ratio, score_cutoff=CUTOFF)
        return best[0] if best else word


def _repairable(word: str) -> bool:
    return len(word) >= SHORTEST and word.isalpha()
