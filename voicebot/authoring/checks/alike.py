"""Examples of different intents that callers could not tell apart.

Apart from compiling: every two examples are held against each other, which a line that starts does not wait for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voicebot.authoring.diagnostics import Diagnostic, Place, diagnose
from voicebot.authoring.sections.intents import WrittenIntent
from voicebot.understanding.intents import IntentModel
from voicebot.understanding.intents.alike import alike

SHOWN_A_LANGUAGE = 10


def too_near(intents: Mapping[str, WrittenIntent], models: Mapping[str, IntentModel]) -> Iterator[Diagnostic]:
    """The nearest pairs in each language, where the second of the two stands."""
    for language, model in models.items():
        places = {
            (intent.name, example.template.source): example.place
            for intent in intents.values()
            for example in intent.examples.get(language, ())
        }
        for pair in list(alike(model))[:SHOWN_A_LANGUAGE]:
            one = places.get((pair.intent, pair.example))
            other = places.get((pair.other_intent, pair.other_example))
            if one is not None and other is not None:
                yield _found(pair.example, pair.intent, one, pair.other_example, pair.other_intent, other)


def _found(example: str, intent: str, place: Place, other_example: str, other_intent: str, at: Place) -> Diagnostic:
    message = f"`{other_example}` of `{other_intent}` is nearly `{example}` of `{intent}`"
    hint = f"the other is at {place.file}:{place.line}; say apart what differs, or put one under `not` of the other"
    return diagnose("VB610", at, message, hint)
