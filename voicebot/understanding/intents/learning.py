"""From an author's examples to weights: once over their words, and once more with their meaning where one is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np

from voicebot.understanding.intents.features import (
    Featurizer,
    Floats,
    Rows,
    letter_groups,
    stack,
    stem_features,
    stems_of,
)
from voicebot.understanding.intents.kernel import columns_of, gram
from voicebot.understanding.intents.likeness import Likeness, Shelf, Weights, Words
from voicebot.understanding.intents.meaning import SHARE, Meanings
from voicebot.understanding.intents.regression import Labels, fit

# Above so many examples a feature of one example only is more often a slip than a sign.
MANY = 4000
# The likeness of every two examples is kept while learning: 1 GB at this many.
MOST_EXAMPLES = 16_000


@dataclass(frozen=True, slots=True)
class Material:
    """Folded words of examples by intent, of what each intent is not, and of what means none of them.

    ``meanings`` are those of the examples and then of ``far``; ``against`` the places of ``excluded`` among them.
    """

    intents: Sequence[Sequence[Words]]
    excluded: Sequence[Sequence[Words]]
    far: Sequence[Words]
    meanings: Meanings | None = None
    against: Floats | None = None


def learn(language: str, material: Material) -> Likeness:
    """Learn which words, and which meanings, stand for which intent. The same in, the same out."""
    said = _features(chain.from_iterable(material.intents), language)
    texts = [*said, *_features(material.far, language)]
    featurizer = Featurizer.learn([[*groups, *stems] for groups, stems in texts], 2 if len(texts) > MANY else 1)
    rows = [featurizer.row(*text) for text in texts]
    against = [featurizer.row(*text) for text in _features(chain.from_iterable(material.excluded), language)]
    width = len(featurizer.columns)
    labels = np.repeat(np.arange(len(material.intents) + 1), [*map(len, material.intents), len(material.far)])
    everything = stack(rows, width)
    likeness = gram(everything)
    meanings = material.meanings
    return Likeness(
        language=language,
        featurizer=featurizer,
        examples=Shelf(
            _first(material.intents),
            stack(rows[: len(said)], width),
            None if meanings is None else meanings.rows[: len(said)],
        ),
        excluded=Shelf(_first(material.excluded), stack(against, width), material.against),
        lexical=_weights(everything, likeness, labels, None),
        stems=tuple(frozenset(stems_of(chain.from_iterable(intent), language)) for intent in material.intents),
        joint=None if meanings is None else _weights(everything, likeness, labels, meanings),
        meanings=meanings,
    )


def _weights(rows: Rows, likeness: Floats, labels: Labels, meanings: Meanings | None) -> Weights:
    classes = int(labels.max()) + 1
    if meanings is None:
        dual = fit(likeness, labels, classes)
        return Weights(columns_of(rows, dual.examples), np.zeros((0, classes), dtype=np.float32), dual.bias)
    dual = fit(likeness + SHARE * meanings.gram(), labels, classes)
    meaning: Floats = meanings.rows.T @ (SHARE * dual.examples)
    return Weights(columns_of(rows, dual.examples), meaning, dual.bias)


def _features(texts: Iterable[Words], language: str) -> list[tuple[list[str], list[str]]]:
    return [(letter_groups(words), stem_features(stems_of(words, language))) for words in texts]


def _first(groups: Sequence[Sequence[Words]]) -> tuple[int, ...]:
    return (0, *accumulate(map(len, groups)))
