"""How likely the nearest article answers what was asked.

Learnt from some ten thousand questions put to bases of one article to twenty thousand: half of them belonged to
articles that had been taken out, so that one pair of thresholds means the same in a small base and in a large one. On
a line fewer are: the first weight is moved by one, as far as that of intents is when a fifth is foreign.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from voicebot.understanding.knowledge.search import Found

CLEAR_GAP = 8.0
WEIGHTS = (
    -0.11, 2.63, -0.39, 0.75, -1.37, 0.05, 0.01, -0.4, 0.89, 1.6, 0.82, 1.19, -2.18, 0.12, -0.47, 0.48, 0.52, -1.6,
    -0.6,
)  # fmt: skip


def probability(found: Sequence[Found], words: int, questions: int, extra: float = 0.0) -> float:
    """The probability that the first of the found articles answers; ``extra`` log odds come from outside the words.

    ``words`` is how many the sentence has, ``questions`` how many the base has. Of two articles that are equally
    near one is wrong half of the time.
    """
    numbers = _features(found, words, questions)
    total = sum(weight * each for weight, each in zip(WEIGHTS, numbers, strict=True)) + extra
    between_two = 1 / (1 + math.exp(found[1].score - found[0].score)) if len(found) > 1 else 1.0
    return min(between_two, 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))


def _features(found: Sequence[Found], words: int, questions: int) -> tuple[float, ...]:
    """The numbers the weights belong to, in order, each of a size near one."""
    near = found[0].evidence
    gap = min(1.0, (found[0].score - found[1].score) / CLEAR_GAP) if len(found) > 1 else 1.0
    return (
        1.0,
        gap,
        1.0 if len(found) == 1 else 0.0,
        near.asked,
        near.asked_words,
        near.asked**2,
        near.held,
        near.in_order,
        near.asked_letters,
        near.alike_letters,
        near.within,
        near.within**2,
        near.spelt,
        near.lacking,
        1 / max(1, words),
        math.log(questions) / 10,
        near.asked * near.within,
        near.stranger,
        near.stranger**2,
    )
