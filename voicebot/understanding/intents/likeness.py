"""How near an utterance lies to each intent's examples, whatever the words it was said in."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from voicebot.understanding.intents.calibration import Evidence
from voicebot.understanding.intents.features import (
    Featurizer,
    Floats,
    Row,
    Rows,
    letter_groups,
    stem_features,
    stems_of,
)
from voicebot.understanding.intents.meaning import SHARE, Meanings

COMPARED = 3
# How much a word that was only guessed counts as said.
GUESSED = 0.5

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt: a text's logits are its columns' weights summed, its meaning's, and the bias."""

    columns: Floats
    meaning: Floats
    bias: Floats

    def logits(self, row: Row, place: Floats | None) -> Floats:
        """One logit an intent, and the last for what means none of them."""
        found: Floats = row.weights @ self.columns[row.columns] + self.bias
        return found if place is None else found + place @ self.meaning


@dataclass(frozen=True, slots=True)
class Closest:
    """A row by number, and how like it an utterance is: in all, in its letters and stems, and in its meaning."""

    row: int
    likeness: float
    letters: float
    meaning: float


@dataclass(frozen=True, slots=True)
class Shelf:
    """Rows that lie together intent by intent; those of intent i are ``first[i]`` up to ``first[i + 1]``."""

    first: tuple[int, ...]
    rows: Rows
    meanings: Floats | None

    def nearest(self, intent: int, dense: Floats, place: Floats | None) -> Closest:
        """The intent's row that is most like an utterance, given as a dense row and its meaning."""
        low, high = self.first[intent], self.first[intent + 1]
        if low == high:
            return Closest(low, 0.0, 0.0, 0.0)
        starts = self.rows.starts[low : high + 1]
        entries = slice(starts[0], starts[-1])
        products = dense[self.rows.columns[entries]] * self.rows.weights[entries]
        # A row without any known feature has no sum of its own; the zero keeps the last start inside.
        sums = np.add.reduceat(np.append(products, np.float32(0)), starts[:-1] - starts[0])
        letters = np.where(starts[1:] > starts[:-1], sums, 0)
        if place is None or self.meanings is None:
            best = int(letters.argmax())
            return Closest(low + best, float(letters[best]), float(letters[best]), 0.0)
        meaning = self.meanings[low:high] @ place
        likeness = (letters + SHARE * meaning) / (1 + SHARE)
        best = int(likeness.argmax())
        return Closest(low + best, float(likeness[best]), float(letters[best]), float(meaning[best]))


@dataclass(frozen=True, slots=True)
class Near:
    """An intent by number, its share of the softmax, and its nearest example.

    ``against`` is how like the utterance is to what the author said this intent is not.
    """

    intent: int
    share: float
    closest: Closest
    against: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The nearest intents, best first, and what there is to say about the best."""

    nearest: tuple[Near, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Likeness:
    """The learnt weights, the examples they were learnt from, and the examples of what is not meant.

    ``joint`` weighs words and meaning together; it and ``meanings`` are there where an encoder was.
    """

    language: str
    featurizer: Featurizer
    examples: Shelf
    excluded: Shelf
    lexical: Weights
    stems: tuple[frozenset[str], ...]
    joint: Weights | None = None
    meanings: Meanings | None = None

    def rank(
        self, words: Words, odds: Floats, repaired: AbstractSet[str] = frozenset(), place: Floats | None = None
    ) -> Ranking:
        """Rank the intents; ``odds`` are added to each one's logit (-inf bars it); ``repaired`` words are guesses."""
        stems = stems_of(words, self.language)
        row = self.featurizer.row(letter_groups(words), stem_features(stems))
        weights = self.lexical if place is None or self.joint is None else self.joint
        logits = weights.logits(row, place)
        logits[:-1] += odds
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        own = shares[:-1]
        order = np.argsort(-own, kind="stable")[:COMPARED]
        dense = np.zeros(self.examples.rows.width, dtype=np.float32)
        dense[row.columns] = row.weights
        nearest = tuple(self._near(int(intent), float(own[intent]), dense, place) for intent in order)
        trusted = [(stem, GUESSED if word in repaired else 1.0) for stem, word in zip(stems, words, strict=True)]
        return Ranking(nearest, self._evidence(nearest, logits, shares, trusted, place is not None))

    def _near(self, intent: int, share: float, dense: Floats, place: Floats | None) -> Near:
        closest = self.examples.nearest(intent, dense, place)
        return Near(intent, share, closest, self.excluded.nearest(intent, dense, place).likeness)

    def _evidence(
        self, nearest: Sequence[Near], logits: Floats, shares: Floats, stems: Sequence[tuple[str, float]], meant: bool
    ) -> Evidence:
        best, elsewhere = nearest[0], nearest[1:]
        told, covered = self._covered(stems, best.intent)
        there = logits[np.isfinite(logits)]
        return Evidence(
            share=best.share,
            second_share=elsewhere[0].share if elsewhere else 0.0,
            background_share=float(shares[-1]),
            logit=float(logits[best.intent]),
            above=float(logits[best.intent] - there.mean()),
            entropy=float(-(shares * np.log(shares + 1e-9)).sum()),
            letters=best.closest.letters,
            letters_elsewhere=max((near.closest.letters for near in elsewhere), default=0.0),
            meaning=best.closest.meaning if meant else None,
            meaning_elsewhere=max((near.closest.meaning for near in elsewhere), default=0.0),
            told=told,
            covered=covered,
            intents=len(self.stems),
            examples=len(self.examples.rows),
            words=len(stems),
        )

    def _covered(self, stems: Sequence[tuple[str, float]], intent: int) -> tuple[float, float]:
        """How many rare words the intent's examples share with what was said, and how much of it the bot knows."""
        columns, rarity = self.featurizer.columns, self.featurizer.rarity
        rarest = self.featurizer.rarest
        total = known = told = 1e-9
        for stem, trust in stems:
            column = columns.get(f"={stem}")
            weight = 1.0 if column is None else float(rarity[column]) / rarest
            total += weight
            known += weight * trust if column is not None else 0.0
            told += weight**2 * trust if stem in self.stems[intent] else 0.0
        return told, known / total
