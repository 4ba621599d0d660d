"""How alike a sentence and a question are: what each has of the other, in words, in letters, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from voicebot.understanding.knowledge.lexicon import CUTOFF
from voicebot.understanding.knowledge.lists import Floats, Ints
from voicebot.understanding.knowledge.questions import Asked, Questions

FEATURES = 12
SPELT_FEATURES = 2
LONGEST_COUNTED = 8.0


@dataclass(frozen=True, slots=True)
class Reading:
    """The words that the sentence's words may be: numbers in rising order, whose they are, and how likely."""

    numbers: Ints
    of: Ints
    likeness: Floats
    weights: Floats

    @classmethod
    def of_sentence(cls, questions: Questions, asked: Asked) -> Reading:
        """As the sentence is looked for."""
        found = [
            (number, at, likeness) for at, known in enumerate(asked.known) for number, likeness in known.items()
        ]
        rarest = float(questions.rarity.max(initial=1.0))
        weights = [
            float(questions.rarity[next(iter(known))]) if known else rarest / 2 for known in asked.known
        ]
        return cls(*_columns(found), np.array(weights, dtype=np.float32))

    def widened(self, questions: Questions, asked: Asked, words: Ints) -> Reading:
        """With those of some more words that are spelt nearly as one of the sentence's."""
        others = np.setdiff1d(questions.meant[words], self.numbers)
        if not len(others) or not asked.words:
            return self
        texts = [questions.lexicon[int(each)] for each in others]
        likeness = process.cdist(
            asked.words, texts, scorer=OSA.normalized_similarity, score_cutoff=CUTOFF, dtype=np.float32
        )
        best = likeness.argmax(axis=0)
        near = likeness[best, np.arange(len(others))]
        spelt = near > 0
        found = [*zip(self.numbers.tolist(), self.of.tolist(), self.likeness.tolist(), strict=True)]
        found += zip(others[spelt].tolist(), best[spelt].tolist(), near[spelt].tolist(), strict=True)
        return Reading(*_columns(found), self.weights)


def _columns(found: list[tuple[int, int, float]]) -> tuple[Ints, Ints, Floats]:
    best: dict[int, tuple[int, float]] = {}
    for number, at, likeness in sorted(found, key=lambda each: -each[2]):
        best.setdefault(number, (at, likeness))
    numbers = sorted(best)
    return (
        np.array(numbers, dtype=np.int32),
        np.array([best[each][0] for each in numbers], dtype=np.int32),
        np.array([best[each][1] for each in numbers], dtype=np.float32),
    )


def resemblance(questions: Questions, asked: Asked, reading: Reading, numbers: Ints) -> Floats:
    """One row of FEATURES numbers, each of a size near one, for every question of ``numbers``."""
    items, owners = questions.words.of(numbers)
    count, size = len(numbers), len(asked.words)
    meant = questions.meant[items]
    likeness, of = _met(reading, meant)
    best = np.zeros((count, size + 1), dtype=np.float32)
    np.maximum.at(best, (owners, of), likeness)
    best = best[:, :size]
    told = questions.rarity[meant]
    weights = reading.weights
    lengths = np.maximum(questions.words.starts[numbers + 1] - questions.words.starts[numbers], 1)
    covered = best @ weights / max(1e-6, float(weights.sum()))
    holds = _sums(owners, told * likeness, count)
    whole = np.maximum(_sums(owners, told, count), 1e-6)
    shared, own, sought = _letters(questions, items, owners, asked, count)
    plainly = best.sum(axis=1)
    rows = (
        covered,
        holds / whole,
        plainly / max(1, size),
        _sums(owners, likeness, count) / lengths,
        _in_order(owners, of, likeness, count) / max(1, size - 1),
        (size - plainly) / LONGEST_COUNTED,
        (lengths - _sums(owners, likeness, count)) / LONGEST_COUNTED,
        (whole - holds) / (LONGEST_COUNTED * 5),
        np.minimum(1.0, shared / max(sought, 1e-6)),
        shared / np.maximum(own, 1e-6),
        shared / np.sqrt(np.maximum(own * sought, 1e-6)),
        covered * holds / whole,
    )
    return np.stack(rows, axis=1).astype(np.float32)


def spelling(sentence: str, questions: Sequence[str]) -> Floats:
    """One row of SPELT_FEATURES for each question, all folded: how well each lies within the other, and alike."""
    rows = [(fuzz.partial_ratio(sentence, each), fuzz.ratio(sentence, each)) for each in questions]
    return np.array(rows, dtype=np.float32).reshape(len(questions), SPELT_FEATURES) / 100


def _met(reading: Reading, meant: Ints) -> tuple[Floats, Ints]:
    """For each word how like it is to one of the sentence's, and which (one past the last for none)."""
    if not len(reading.numbers):
        return np.zeros(len(meant), dtype=np.float32), np.full(len(meant), len(reading.weights), dtype=np.int32)
    places = np.minimum(np.searchsorted(reading.numbers, meant), len(reading.numbers) - 1)
    met = reading.numbers[places] == meant
    return (
        np.where(met, reading.likeness[places], 0).astype(np.float32),
        np.where(met, reading.of[places], len(reading.weights)).astype(np.int32),
    )


def _sums(owners: Ints, values: npt.NDArray[np.floating[npt.NBitBase]], count: int) -> npt.NDArray[np.float64]:
    return np.bincount(owners, weights=values, minlength=count)


def _in_order(owners: Ints, of: Ints, likeness: Floats, count: int) -> npt.NDArray[np.float64]:
    """How many words that follow one another in a question do in the sentence, whatever was lost between; a swap half."""
    met = likeness > 0
    owner, place = owners[met], of[met]
    apart = place[1:] - place[:-1]
    worth = np.where(apart == 1, 1.0, np.where((apart == -1) | (apart == 2), 0.5, 0.0))
    return _sums(owner[1:], worth * (owner[1:] == owner[:-1]), count)


def _letters(
    questions: Questions, items: Ints, owners: Ints, asked: Asked, count: int
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], float]:
    """Letter groups that a question shares with the sentence, those it has, and those the sentence has."""
    rarity = questions.group_rarity
    words, which = np.unique(items, return_inverse=True)
    held, holder = questions.lexicon.groups.of(words.astype(np.int32))
    wanted = np.unique(questions.lexicon.groups_of(asked.words))
    sought = np.zeros(len(rarity), dtype=np.float32)
    sought[wanted] = rarity[wanted]
    common = np.bincount(holder, weights=sought[held], minlength=len(words))
    whole = np.bincount(holder, weights=rarity[held], minlength=len(words))
    return _sums(owners, common[which], count), _sums(owners, whole[which], count), float(rarity[wanted].sum())
