"""From how a sentence lies among the examples to how likely the bot is right about it.

A softmax over a bot's intents is sure of itself whatever is said; what tells a known request from a foreign
one is how much of it the examples know. The weights were learnt once over thousands of small bots drawn
from public sets, where half of what was said belonged to intents the bot did not have, so one pair of
thresholds means the same in a bot of one intent and of a hundred.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

FARTHEST = 6.0
MOST_TOLD = 1.5


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about the best intent of one utterance; shares and likenesses are 0 to 1, entropy in nats.

    ``above`` is how far its logit stands above the mean of all; ``meaning`` is None where nothing was encoded.
    """

    share: float
    second_share: float
    background_share: float
    logit: float
    above: float
    entropy: float
    letters: float
    letters_elsewhere: float
    meaning: float | None
    meaning_elsewhere: float
    told: float
    covered: float
    intents: int
    examples: int
    words: int

    def features(self) -> tuple[float, ...]:
        """The numbers the weights belong to, in order, each of a size near one; two more where there is a meaning."""
        common = (
            1.0,
            _log_odds(self.share, self.second_share) / 3 if self.intents > 1 else 1.0,
            _log_odds(self.share, self.background_share) / 3,
            self.logit / 5,
            self.above / 5,
            self.entropy / math.log(1 + self.intents),
            self.letters,
            self.letters - self.letters_elsewhere,
            min(self.told, MOST_TOLD) / MOST_TOLD,
            self.covered,
            1 / max(1, self.words),
            1.0 if self.intents == 1 else 0.0,
            math.log(self.intents) / 3,
            math.log(1 + self.examples / self.intents) / 3,
        )
        return common if self.meaning is None else (*common, self.meaning, self.meaning - self.meaning_elsewhere)


# Learnt by `python -m benchmarks.calibration`, for a line on which a fifth of what is said belongs to no intent.
LEXICAL = (0.75, 0.73, 0.02, 1.03, 3.96, 0.87, 0.40, 1.40, 1.21, 1.45, -1.97, -0.50, -2.65, -3.58)
SEMANTIC = (0.89, 0.59, 0.08, 1.95, 2.01, 0.84, 2.40, 0.45, 0.99, -0.35, -0.06, -0.54, -1.46, -4.88, 0.31, 1.13)


def probability(evidence: Evidence, extra: float = 0.0) -> float:
    """How likely the best intent is what was meant; ``extra`` log odds come from outside the words.

    However near an utterance lies, of two intents that are equally near one is wrong half of the time.
    """
    weights = LEXICAL if evidence.meaning is None else SEMANTIC
    total = extra + sum(weight * each for weight, each in zip(weights, evidence.features(), strict=True))
    between_two = evidence.share / (evidence.share + evidence.second_share + 1e-9)
    return min(between_two, 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))


def _log_odds(share: float, other: float) -> float:
    ratio = math.log((share + 1e-6) / (other + 1e-6))
    return max(-FARTHEST, min(FARTHEST, ratio))
