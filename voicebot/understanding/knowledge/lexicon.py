"""The words a knowledge base knows, and those among them that a mistyped or misheard word may have been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from voicebot.understanding.knowledge.lists import Ints, Lists, letter_groups
from voicebot.understanding.knowledge.texts import Texts

CUTOFF = 0.65
NEAREST = 4
COMPARED = 64
SHORTEST = 3
LONGEST_SWAPPED = 8
# How many entries of the letter groups' lists may be looked at for one word, rarest groups first.
GLANCES = 60_000
MOST_BUCKETS = 1 << 16


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in the order of their letters, the letter groups of each, and the words that hold each group."""

    words: Texts
    groups: Lists
    holders: Lists

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, number: int) -> str:
        return self.words[number]

    @classmethod
    def learn(cls, words: Sequence[str]) -> Lexicon:
        """Different words in the order of their letters."""
        buckets = min(MOST_BUCKETS, 1 << max(10, (4 * len(words)).bit_length()))
        groups, owners = (each.astype(np.int64) for each in letter_groups(words, buckets))
        return cls(
            words=Texts.of(words),
            groups=Lists.of_pairs(owners, groups, len(words)),
            holders=Lists.of_pairs(groups, owners, buckets),
        )

    def groups_of(self, words: Sequence[str]) -> Ints:
        """The letter groups of any words, as often as they occur."""
        return letter_groups(words, len(self.holders))[0]

    def near(self, word: str) -> Mapping[int, float]:
        """Known words that are spelt nearly so, with their likeness (0 to 1), the nearest first."""
        if len(word) < SHORTEST:
            return {}
        groups = np.unique(self.groups_of([word]))
        groups = groups[np.argsort(self.holders.starts[groups + 1] - self.holders.starts[groups], kind="stable")]
        looked: list[Ints] = []
        left = GLANCES
        for group in groups:
            holders = self.holders[group]
            looked.append(holders[:left])
            left -= len(holders)
            if left <= 0:
                break
        shared = np.bincount(np.concatenate(looked))
        likely = np.flatnonzero(2 * shared >= shared.max(initial=2))
        alike = shared[likely] / (len(groups) + self.groups.starts[likely + 1] - self.groups.starts[likely])
        best = likely[np.argsort(-alike, kind="stable")[:COMPARED]]
        compared = list(dict.fromkeys([*self._swapped(word), *best.tolist()]))
        found = process.extract(
            word,
            [self[each] for each in compared],
            scorer=OSA.normalized_similarity,
            score_cutoff=CUTOFF,
            limit=NEAREST,
        )
        return {compared[at]: likeness for _, likeness, at in found}

    def _swapped(self, word: str) -> list[int]:
        """Known words that differ by two letters exchanged: short ones share too few groups to be found by them."""
        places = range(min(len(word), LONGEST_SWAPPED) - 1)
        swaps = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places)
        return [number for each in swaps if (number := self.words.find(each)) is not None]
