"""How alike a sentence and a question are: what each has of the other, in words, in letters, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from voicebot.understanding.knowledge.lexicon import CUTOFF
from voicebot.understanding.knowledge.lists import Floats, Ints
from voicebot.understanding.knowledge.questions import Asked, Questions

LONGEST_COUNTED = 8.0
# A word that is known is hardly another one misspelt: "cars" are no "cards".
RIGHT_AS_IT_IS = 0.5

Doubles = npt.NDArray[np.float64]


class Evidence(NamedTuple):
    """What a question is judged by, each of a size near one; told by rarity unless said otherwise."""

    # How much of the sentence the question has, and of the question the sentence; then both by counting words.
    asked: float
    held: float
    asked_words: float
    held_words: float
    in_order: float
    # Words of the sentence that the question lacks, and the other way round, the latter once more by rarity.
    lacking: float
    left_over: float
    left_over_told: float
    # The same in groups of letters.
    asked_letters: float
    held_letters: float
    alike_letters: float
    both: float
    # The rarest word of the sentence that the question lacks: what the sentence is about may be just that.
    stranger: float
    # How well the letters of one lie within the other, and how alike they are as a whole.
    within: float
    spelt: float


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
        found = [(number, at, likeness) for at, known in enumerate(asked.known) for number, likeness in known.items()]
        # A word that nobody ever wrote tells as much as any.
        unknown = float(questions.rarity.max(initial=1.0))
        weights = [float(questions.rarity[next(iter(known))]) if known else unknown for known in asked.known]
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
        likeness[[1.0 in known.values() for known in asked.known]] *= RIGHT_AS_IT_IS
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
    """One row for every question of ``numbers``: all columns of Evidence but the last two."""
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
        ((1 - best) * weights).max(axis=1, initial=0.0) / float(weights.max(initial=1e-6)),
    )
    return np.stack(rows, axis=1).astype(np.float32)


def spelling(sentence: str, questions: Sequence[str]) -> Floats:
    """One row for every folded question: the last two columns of Evidence."""
    rows = [(fuzz.partial_ratio(sentence, each), fuzz.ratio(sentence, each)) for each in questions]
    return np.array(rows, dtype=np.float32).reshape(len(questions), 2) / np.float32(100)


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


def _sums(owners: Ints, values: Floats | Doubles, count: int) -> Doubles:
    return np.bincount(owners, weights=values, minlength=count).astype(np.float64)


def _in_order(owners: Ints, of: Ints, likeness: Floats, count: int) -> Doubles:
    """How many words follow one another in both, whatever was lost between; a swap counts half."""
    met = likeness > 0
    owner, place = owners[met], of[met]
    apart = place[1:] - place[:-1]
    worth = np.where(apart == 1, 1.0, np.where((apart == -1) | (apart == 2), 0.5, 0.0))
    return _sums(owner[1:], worth * (owner[1:] == owner[:-1]), count)


def _letters(
    questions: Questions, items: Ints, owners: Ints, asked: Asked, count: int
) -> tuple[Doubles, Doubles, float]:
    """Letter groups that a question shares with the sentence, those it has, and those the sentence has."""
    rarity = questions.group_rarity
    words, which = np.unique(items, return_inverse=True)
    held, holder = questions.lexicon.groups.of(words.astype(np.int32))
    sought = np.zeros(len(rarity), dtype=np.float32)
    sought[asked.groups] = rarity[asked.groups]
    common = _sums(holder, sought[held], len(words))
    whole = _sums(holder, rarity[held], len(words))
    return _sums(owners, common[which], count), _sums(owners, whole[which], count), float(rarity[asked.groups].sum())
