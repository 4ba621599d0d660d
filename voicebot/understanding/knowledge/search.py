"""The articles whose questions a sentence comes nearest to, by words and letters alone.

What tells a likely question is weighed by what was learnt from sentences that had lost words and letters on their
way: made ones, and halves of sentences in four hundred languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np

from voicebot.understanding.knowledge.lists import Floats, Ints
from voicebot.understanding.knowledge.questions import CANDIDATES, Questions
from voicebot.understanding.knowledge.resemblance import Evidence, Reading, resemblance, spelling
from voicebot.understanding.knowledge.texts import Texts
from voicebot.understanding.knowledge.words import question_words
from voicebot.understanding.normalize import fold, normalize

LOOKED_AT_TWICE = 24
# Where all questions are candidates there was no choice yet of those that share a word.
FEW_LOOKED_AT_TWICE = 40
LONGEST_SPELT = 400
FIRST_WEIGHTS = np.array(
    (8.99, -1.26, 12.44, 6.14, 6.54, -8.81, -6.92, 0.91, 2.53, 2.26, 3.27, 4.02, 0.0), dtype=np.float32
)
WEIGHTS = np.array(
    (5.72, 1.82, 5.5, 3.84, 6.77, -2.04, -2.52, 1.39, 4.41, -0.42, 1.9, 5.53, -3.38, 6.97, 5.17), dtype=np.float32
)

NONE: Ints = np.zeros(0, dtype=np.int32)


@dataclass(frozen=True, slots=True)
class Found:
    """An article by number, its nearest question by number, how near (a logit), and what that was judged by."""

    article: int
    question: int
    score: float
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Shelf:
    """Questions as they were asked, how they are found, and the article that each belongs to."""

    asked: Texts
    questions: Questions
    owners: Ints

    @classmethod
    def fill(cls, language: str, asked: Sequence[str], owners: Ints) -> tuple[Shelf, Ints]:
        """Index questions; ``owners`` are the articles they belong to. With it comes the place each had before."""
        questions, order = Questions.learn(language, asked)
        return cls(Texts.of(asked[each] for each in order), questions, owners[order]), order

    def search(
        self, text: str, barred: AbstractSet[int] = frozenset(), also: Ints = NONE, worth: Floats | None = None
    ) -> tuple[Found, ...]:
        """The nearest articles that are not barred, best first, each by its best question.

        ``also`` are questions to look at in any case, and ``worth`` is what every question is worth besides.
        """
        asked = self.questions.look(text)
        if not asked.words:
            return ()
        numbers = self.questions.candidates(asked)
        numbers = np.union1d(numbers, also).astype(np.int32) if len(also) else numbers
        if barred:
            numbers = numbers[~np.isin(self.owners[numbers], list(barred))]
        reading = Reading.of_sentence(self.questions, asked)
        first = resemblance(self.questions, asked, reading, numbers) @ FIRST_WEIGHTS + _of(worth, numbers)
        again = LOOKED_AT_TWICE if len(self.questions) > CANDIDATES else FEW_LOOKED_AT_TWICE
        numbers = numbers[np.argsort(-first, kind="stable")[:again]]
        wider = reading.widened(self.questions, asked, self.questions.words.of(numbers)[0])
        rows = np.hstack(
            [resemblance(self.questions, asked, wider, numbers), spelling(_spelt(text), self._spelt(numbers))]
        )
        return self._found(numbers, rows, rows @ WEIGHTS + _of(worth, numbers))

    def same(self, found: Found, words: Sequence[str]) -> bool:
        """Whether a question was found word for word."""
        return question_words(self.asked[found.question], self.questions.language) == list(words)

    def _spelt(self, numbers: Ints) -> list[str]:
        return [_spelt(self.asked[int(each)]) for each in numbers]

    def _found(self, numbers: Ints, rows: Floats, scores: Floats) -> tuple[Found, ...]:
        best: dict[int, Found] = {}
        for at in np.argsort(-scores, kind="stable"):
            article = int(self.owners[numbers[at]])
            if article not in best:
                best[article] = Found(article, int(numbers[at]), float(scores[at]), Evidence(*map(float, rows[at])))
        return tuple(best.values())


def _of(worth: Floats | None, numbers: Ints) -> Floats:
    return np.zeros(len(numbers), dtype=np.float32) if worth is None else worth[numbers]


def _spelt(text: str) -> str:
    return fold(normalize(text[:LONGEST_SPELT]))
