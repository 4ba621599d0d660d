"""How a bot's examples would be read were they none: each by a model that was learnt without it.

An example always means its own intent, so only its neighbours can tell whether words of its kind are understood.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from voicebot.understanding.intents.model import IntentModel
from voicebot.understanding.intents.reading import Decision, IntentExamples

FOLDS = 5


def left_out(model: IntentModel) -> Iterator[tuple[str, str, Decision]]:
    """(example, nearest intent, decision) of every example whose intent has others, by the words alone."""
    first = model.likeness.examples.first
    written = [tuple(dict.fromkeys(model.sources[low:high])) for low, high in pairwise(first)]
    for fold in range(FOLDS):
        kept = [
            IntentExamples(name, tuple(each for at, each in enumerate(examples) if at % FOLDS != fold) or examples)
            for name, examples in zip(model.names, written, strict=True)
        ]
        without = IntentModel.fit(model.language, kept)
        for examples in written:
            for example in examples[fold::FOLDS] if len(examples) > 1 else ():
                yield example, *without.nearest(example)
