"""Examples of different intents that callers could not tell apart: near in their words, or near in what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from voicebot.understanding.intents.features import Floats
from voicebot.understanding.intents.kernel import gram
from voicebot.understanding.intents.meaning import SHARE
from voicebot.understanding.intents.model import IntentModel

# On the demo line nothing is nearer than 0.84, and what is as near as that are two matters indeed.
TOO_NEAR_IN_WORDS = 0.85
TOO_NEAR_IN_ALL = 0.86
# The table of all pairs grows with the square; above so many examples their words are not held against each other.
MOST_BY_WORDS = 4000


@dataclass(frozen=True, slots=True)
class Alike:
    """Two examples, as written, of two intents, and how near they are (1 is the same)."""

    intent: str
    example: str
    other_intent: str
    other_example: str
    likeness: float


def alike(model: IntentModel) -> Iterator[Alike]:
    """Pairs of examples of different intents that lie too near, nearest first, each pair of sources once."""
    shelf = model.likeness.examples
    owners = np.repeat(np.arange(len(model.names)), np.diff(shelf.first))
    near, least = _likeness(model)
    near[owners[:, None] == owners[None, :]] = 0
    left, right = np.nonzero(np.triu(near, 1) >= least)
    seen: set[tuple[str, str]] = set()
    for at in np.argsort(-near[left, right], kind="stable"):
        one, other = int(left[at]), int(right[at])
        pair = (model.sources[one], model.sources[other])
        if pair not in seen:
            seen.add(pair)
            names = model.names[owners[one]], model.names[owners[other]]
            yield Alike(names[0], pair[0], names[1], pair[1], round(float(near[one, other]), 2))


def _likeness(model: IntentModel) -> tuple[Floats, float]:
    """How like every two examples are, and from where on that is too much."""
    shelf = model.likeness.examples
    size = len(shelf.rows)
    words = gram(shelf.rows) if size <= MOST_BY_WORDS else np.zeros((size, size), dtype=np.float32)
    if shelf.meanings is None:
        return words, TOO_NEAR_IN_WORDS
    meant: Floats = shelf.meanings @ (SHARE * shelf.meanings.T)
    words += meant
    words /= 1 + SHARE
    return words, TOO_NEAR_IN_ALL
