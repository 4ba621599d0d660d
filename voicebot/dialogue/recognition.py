"""Which intents a sentence holds: the model's reading in the caller's language, over all the recogniser's guesses."""

from __future__ import annotations

from voicebot.dialogue.conversation import Pending
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.needs import encoding
from voicebot.understanding.intents import IntentReading, combine, read_all


def readings(draft: Draft, text: str) -> tuple[IntentReading, ...]:
    """One reading, or two where the sentence holds two matters; none without a model in the language."""
    model = draft.bot.models.get(draft.language)
    if model is None or not text:
        return ()
    return read_all(model, text, draft.language, encoded=encoding(draft, model, text))


def heard_readings(draft: Draft) -> tuple[IntentReading, ...]:
    """The readings of what was heard: of the likeliest guess two matters, else all guesses weighed together."""
    guesses: list[tuple[float, IntentReading]] = []
    for each in draft.heard:
        found = readings(draft, each.text)
        if len(found) > 1 and not guesses:
            return found
        if len(found) == 1:
            guesses.append((each.confidence, found[0]))
    return (combine(guesses),) if guesses else ()


def is_example(draft: Draft, text: str) -> bool:
    """Whether an author's example in the present language is just what was said."""
    model = draft.bot.models.get(draft.language)
    reading = model.read(text) if model is not None and text else None
    return reading is not None and bool(reading.candidates) and reading.candidates[0].exact


def starting(draft: Draft, reading: IntentReading) -> str | None:
    """The accepted intent of a reading that starts a scenario."""
    if reading.decision != "accept" or not reading.candidates:
        return None
    intent = reading.candidates[0].intent
    return intent if intent in draft.bot.starts else None


def later(draft: Draft, intent: str) -> None:
    """Keep an intent, and the sentence that named it, for when the present matter is done."""
    if all(each.intent != intent for each in draft.pending):
        draft.pending = (*draft.pending, Pending(intent, draft.heard[0].text if draft.heard else ""))


def keep_for_later(draft: Draft, text: str) -> bool:
    """Keep the matters that words beside an answer name; whether there were any."""
    found = [intent for reading in readings(draft, text) if (intent := starting(draft, reading))]
    for intent in found:
        draft.note("heard beside the answer", intent)
        later(draft, intent)
    return bool(found)


def expected_intent(draft: Draft, text: str, expected: frozenset[str]) -> str | None:
    """Which of the intents that a question offers was meant.

    What is expected weighs more, so that a small bot would find it in any words: the plain reading must see
    something in them too.
    """
    model = draft.bot.models.get(draft.language)
    if model is None:
        return None
    encoded = encoding(draft, model, text)
    reading = model.read(text, expected=expected, encoded=encoded)
    best = reading.candidates[0] if reading.candidates else None
    if best is None or best.intent not in expected or reading.decision == "no_match":
        return None
    return best.intent if best.exact or model.read(text, encoded=encoded).decision != "no_match" else None
