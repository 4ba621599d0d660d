"""Text into numbers: letter groups inside words, folded stems and pairs of near stems, weighted by rarity.

Letter groups survive inflection and mishearing, stems and their pairs carry the sense; each block is
normalized on its own so that neither drowns the other.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from voicebot.understanding.normalize import fold, stem, tokens

GRAM_LENGTHS = (2, 3, 4, 5)
PAIR_DISTANCE = 8

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]


def folded_words(text: str, language: str) -> tuple[str, ...]:
    """The words of ``text`` as they are compared: normalized, without fillers, folded."""
    return tuple(fold(word) for word in tokens(text, language))


def stems_of(words: Iterable[str], language: str) -> list[str]:
    """One folded stem a word."""
    return [stem(word, language) for word in words]


def letter_groups(words: Iterable[str]) -> list[str]:
    """Groups of two to five letters, never across words; a word's edges count as a space."""
    groups: list[str] = []
    for word in words:
        padded = f" {word} "
        size = len(padded)
        for length in GRAM_LENGTHS:
            if length >= size:
                groups.append(padded)
                break
            groups.extend([padded[start : start + length] for start in range(size - length + 1)])
    return groups


def stem_features(stems: Sequence[str]) -> list[str]:
    """The stems themselves, and unordered pairs of stems at most eight words apart."""
    found = [f"={each}" for each in stems]
    for at, left in enumerate(stems):
        near = stems[at + 1 : at + 1 + PAIR_DISTANCE]
        found.extend([f"={left}+{right}" if left <= right else f"={right}+{left}" for right in near])
    return found


@dataclass(frozen=True, slots=True)
class Row:
    """One text as a sparse row of unit length: columns and their weights."""

    columns: Ints
    weights: Floats


@dataclass(frozen=True, slots=True)
class Rows:
    """Many sparse rows, one after the other; row i is ``starts[i]:starts[i + 1]``."""

    starts: Ints
    columns: Ints
    weights: Floats
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def owners(self) -> Ints:
        """The row each entry belongs to."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.starts))


@dataclass(frozen=True, slots=True)
class Featurizer:
    """The known features with their column and rarity; unknown ones are dropped."""

    columns: Mapping[str, int]
    rarity: Floats

    @property
    def rarest(self) -> float:
        """The weight of a feature that hardly any text has."""
        return float(self.rarity.max(initial=1.0))

    @classmethod
    def learn(cls, texts: Sequence[Sequence[str]], at_least: int = 1) -> Featurizer:
        """``texts`` are lists of features; those in fewer than ``at_least`` of them are left out."""
        seen = Counter(feature for text in texts for feature in set(text))
        known = sorted(feature for feature, count in seen.items() if count >= at_least)
        counts = np.array([seen[feature] for feature in known], dtype=np.float32)
        rarity = np.log((1 + len(texts)) / (1 + counts)) + 1
        return cls(dict(zip(known, range(len(known)), strict=True)), rarity.astype(np.float32))

    def row(self, groups: Iterable[str], stems: Iterable[str]) -> Row:
        """The sparse row of one text's letter groups and stem features."""
        blocks = [block for block in (self._block(groups), self._block(stems)) if len(block.columns)]
        if not blocks:
            return Row(np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32))
        share = np.float32(1 / math.sqrt(len(blocks)))
        return Row(
            np.concatenate([block.columns for block in blocks]),
            np.concatenate([block.weights for block in blocks]) * share,
        )

    def _block(self, features: Iterable[str]) -> Row:
        known = self.columns
        counts = Counter(column for feature in features if (column := known.get(feature)) is not None)
        columns = np.fromiter(counts.keys(), dtype=np.int32, count=len(counts))
        times = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        weights = (1 + np.log(times)) * self.rarity[columns]
        return Row(columns, weights / (np.sqrt(weights @ weights) or 1))


def stack(rows: Sequence[Row], width: int) -> Rows:
    """Put rows one after the other."""
    starts = np.cumsum([0, *(len(row.columns) for row in rows)], dtype=np.int32)
    empty = Row(np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32))
    columns = np.concatenate([empty.columns, *(row.columns for row in rows)])
    weights = np.concatenate([empty.weights, *(row.weights for row in rows)])
    return Rows(starts, columns, weights, width)
