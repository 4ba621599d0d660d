"""What a bot's intents make of an utterance."""

from __future__ import annotations

import pytest

from voicebot.understanding.intents import IntentExamples, IntentModel

INTENTS = (
    IntentExamples(
        "invoice",
        (
            "i need an invoice",
            "please send me the invoice",
            "[a] copy of my invoice [please]",
            "invoice with vat number",
        ),
    ),
    IntentExamples(
        "charged_twice",
        (
            "i was charged twice",
            "i think i paid twice",
            "double payment",
            "you took the money two times",
        ),
    ),
    IntentExamples(
        "order_status",
        ("where is my (order|parcel)", "status of order {number}", "has my lamp been sent"),
        excluded=("where is my order confirmation", "status of order taking"),
    ),
)


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return IntentModel.fit("en", INTENTS)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Where is my parcel?", "order_status"),
        ("could you send that invoice to me", "invoice"),
        ("copy of my invoise", "invoice"),
        ("they charged me twice", "charged_twice"),
    ],
)
def test_accepts_what_the_examples_say(model: IntentModel, said: str, intent: str) -> None:
    reading = model.read(said)
    assert (reading.decision, reading.candidates[0].intent) == ("accept", intent)
    assert intent in {each.name for each in INTENTS}
    assert reading.why


@pytest.mark.parametrize("said", ["what is the weather in rome", "hello", "i want a pizza", "yes", "twenty three", ""])
def test_refuses_what_it_has_no_intent_for(model: IntentModel, said: str) -> None:
    assert model.read(said).decision == "no_match"
