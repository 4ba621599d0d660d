"""How near an utterance lies to each intent's examples, whatever the words it was said in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np

from voicebot.understanding.intents.calibration import Evidence
from voicebot.understanding.intents.features import (
    Featurizer,
    Floats,
    Rows,
    letter_groups,
    stack,
    stem_features,
    stems_of,
)
from voicebot.understanding.intents.regression import Weights, fit

COMPARED = 5
# How much a word that was only guessed counts as said.
GUESSED = 0.5

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """An intent by number, its share of the softmax, its nearest example by number, and how like that is.

    ``against`` is how like the utterance is to what the author said this intent is not.
    """

    intent: int
    share: float
    example: int
    likeness: float
    against: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The nearest intents, best first, and what there is to say about the best."""

    nearest: tuple[Near, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Shelf:
    """Rows that lie together intent by intent; those of intent i are ``first[i]`` up to ``first[i + 1]``."""

    first: tuple[int, ...]
    rows: Rows

    def nearest(self, intent: int, dense: Floats) -> tuple[int, float]:
        """The intent's row that is most like a dense one, by number, and how like."""
        low, high = self.first[intent], self.first[intent + 1]
        if low == high:
            return low, 0.0
        starts = self.rows.starts[low : high + 1]
        entries = slice(starts[0], starts[-1])
        products = dense[self.rows.columns[entries]] * self.rows.weights[entries]
        sums = np.concatenate([[0.0], np.cumsum(products, dtype=np.float64)])
        likeness = np.diff(sums[starts - starts[0]])
        best = int(likeness.argmax())
        return low + best, float(likeness[best])


@dataclass(frozen=True, slots=True)
class Likeness:
    """The learnt weights, the examples they were learnt from, and the examples of what is not meant."""

    language: str
    featurizer: Featurizer
    examples: Shelf
    excluded: Shelf
    weights: Weights
    stems: tuple[frozenset[str], ...]

    @classmethod
    def learn(
        cls,
        language: str,
        intents: Sequence[Sequence[Words]],
        excluded: Sequence[Sequence[Words]],
        far: Sequence[Words],
    ) -> Likeness:
        """Learn from the folded words of examples by intent; ``far`` are utterances that mean none of them."""
        said = _features(chain.from_iterable(intents), language)
        texts = [*said, *_features(far, language)]
        featurizer = Featurizer.learn([[*groups, *stems] for groups, stems in texts])
        rows = [featurizer.row(*text) for text in texts]
        against = [featurizer.row(*text) for text in _features(chain.from_iterable(excluded), language)]
        width = len(featurizer.columns)
        labels = np.repeat(np.arange(len(intents) + 1), [*map(len, intents), len(far)])
        return cls(
            language=language,
            featurizer=featurizer,
            examples=Shelf(_first(intents), stack(rows[: len(said)], width)),
            excluded=Shelf(_first(excluded), stack(against, width)),
            weights=fit(stack(rows, width), labels, len(intents) + 1),
            stems=tuple(frozenset(stems_of(chain.from_iterable(intent), language)) for intent in intents),
        )

    def rank(self, words: Words, odds: Floats, repaired: AbstractSet[str] = frozenset()) -> Ranking:
        """Rank the intents; ``odds`` are added to each one's logit (-inf bars it); ``repaired`` words are guesses."""
        stems = stems_of(words, self.language)
        row = self.featurizer.row(letter_groups(words), stem_features(stems))
        logits = row.weights @ self.weights.columns[row.columns] + self.weights.bias
        logits[:-1] += odds
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        own = shares[:-1]
        order = np.argsort(-own, kind="stable")[:COMPARED]
        dense = np.zeros(self.examples.rows.width, dtype=np.float32)
        dense[row.columns] = row.weights
        nearest = tuple(self._near(int(intent), float(own[intent]), dense) for intent in order)
        trusted = [(stem, GUESSED if word in repaired else 1.0) for stem, word in zip(stems, words, strict=True)]
        return Ranking(nearest, self._evidence(nearest, logits, float(shares[-1]), trusted))

    def _near(self, intent: int, share: float, dense: Floats) -> Near:
        example, likeness = self.examples.nearest(intent, dense)
        _, against = self.excluded.nearest(intent, dense)
        return Near(intent, share, example, likeness, against)

    def _evidence(
        self, nearest: Sequence[Near], logits: Floats, background: float, stems: Sequence[tuple[str, float]]
    ) -> Evidence:
        best = nearest[0]
        elsewhere = nearest[1:]
        told, covered = self._covered(stems, best.intent)
        return Evidence(
            share=best.share,
            second_share=elsewhere[0].share if elsewhere else 0.0,
            background_share=background,
            logit=float(logits[best.intent]),
            likeness=best.likeness,
            likeness_elsewhere=max((near.likeness for near in elsewhere), default=0.0),
            told=told,
            covered=covered,
            intents=len(self.stems),
            examples=len(self.examples.rows),
            words=len(stems),
        )

    def _covered(self, stems: Sequence[tuple[str, float]], intent: int) -> tuple[float, float]:
        """How many rare words the intent's examples share with what was said, and how much of it the bot knows."""
        columns, rarity = self.featurizer.columns, self.featurizer.rarity
        rarest = float(rarity.max(initial=1.0))
        total = known = told = 1e-9
        for stem, trust in stems:
            column = columns.get(f"={stem}")
            weight = 1.0 if column is None else float(rarity[column]) / rarest
            total += weight
            known += weight * trust if column is not None else 0.0
            told += weight**2 * trust if stem in self.stems[intent] else 0.0
        return told, known / total


def _features(texts: Iterable[Words], language: str) -> list[tuple[list[str], list[str]]]:
    return [(letter_groups(words), stem_features(stems_of(words, language))) for words in texts]


def _first(groups: Sequence[Sequence[Words]]) -> tuple[int, ...]:
    return (0, *accumulate(map(len, groups)))
