"""With an encoder, an intent is found in words that no example has; without its answer, all is as before."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from tests.understanding.intents.bots import BILLING
from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.semantics import Encoded, Vectors, encoded

TOPICS = (
    ("invoice", "vat", "receipt", "bookkeeping"),
    ("charged", "paid", "payment", "money", "debit"),
    ("parcel", "order", "lamp", "courier", "delivery"),
    ("confirmation",),
    ("weather", "football"),
)


class Topics:
    """An encoder that knows what some words are about, and nothing else."""

    engine = "topics"

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """One axis a topic, and one for the rest."""
        rows = [[*(float(any(word in text for word in topic)) for topic in TOPICS), 0.3] for text in texts]
        return np.array(rows, dtype=np.float32)

    def read(self, text: str) -> Encoded:
        """The recorded form of one text."""
        return encoded(text, self.vectors([text])[0], self.engine)


ENCODER = Topics()
MODEL = IntentModel.fit("en", BILLING, ENCODER)
LEXICAL = IntentModel.fit("en", BILLING)


@pytest.mark.parametrize(
    ("said", "intent"),
    [("bookkeeping", "invoice"), ("any news from that courier", "order_status"), ("a strange debit", "charged_twice")],
)
def test_words_that_no_example_has_are_understood(said: str, intent: str) -> None:
    found = MODEL.read(said, encoded=ENCODER.read(said)).candidates
    assert found[0].intent == intent
    alone = LEXICAL.read(said).candidates
    assert found[0].confidence > next((each.confidence for each in alone if each.intent == intent), 0.0)


@pytest.mark.parametrize(
    "reading",
    [
        None,
        Encoded("bookkeeping", missing="died"),
        Encoded("bookkeeping", vector=b"\x00\x3c", engine="topics"),
        Encoded("bookkeeping", vector=np.full(6, np.nan, dtype="<f2").tobytes(), engine="topics"),
        encoded("bookkeeping", np.ones(6, dtype=np.float32), "another"),
    ],
)
def test_without_a_vector_of_its_encoder_the_words_decide_alone(reading: Encoded | None) -> None:
    for said in ("bookkeeping", "i paid and paid again", "where is the parcel"):
        assert MODEL.read(said, encoded=reading) == LEXICAL.read(said)


def test_a_model_without_an_encoder_wants_nothing() -> None:
    assert LEXICAL.engine == ""
    assert LEXICAL.wants("any news from that courier") is None


@pytest.mark.parametrize("said", ["", "...", "i want to", "I was charged twice!", "where is my parcel"])
def test_what_the_words_settle_is_not_encoded(said: str) -> None:
    assert MODEL.wants(said) is None


def test_a_misheard_word_is_offered_as_it_is_written() -> None:
    model = IntentModel.fit("pl", [IntentExamples("invoice", ("proszę o fakturę",))], ENCODER)
    wanted = model.wants("chyba fakturre wczoraj gdzieś mi posiali i teraz szukam")
    assert wanted is not None
    assert wanted.repairs == (("fakturre", "fakturę"),)


def test_what_an_intent_is_not_is_told_by_meaning_too() -> None:
    said = "the confirmation of that delivery"
    assert MODEL.read(said, encoded=ENCODER.read(said)).decision != "accept"


def test_the_model_is_kept_with_its_meanings() -> None:
    kept = IntentModel.load(MODEL.dump())
    assert kept.engine == "topics"
    assert kept.dump() == MODEL.dump()
    said = "any news from that courier"
    assert kept.read(said, encoded=ENCODER.read(said)) == MODEL.read(said, encoded=ENCODER.read(said))


def test_an_encoder_that_does_not_answer_leaves_a_model_of_words() -> None:
    class Silent:
        engine = "silent"

        def vectors(self, texts: Sequence[str]) -> Vectors | None:
            return None if texts else np.zeros((0, 6), dtype=np.float32)

    assert IntentModel.fit("en", BILLING, Silent()).dump() == LEXICAL.dump()


def test_a_title_is_one_more_example_but_not_a_sentence_of_the_author() -> None:
    model = IntentModel.fit("en", [IntentExamples("x1", ("where is it",), title="parcel tracking"), *BILLING[:2]])
    found = model.read("tracking").candidates[0]
    assert (found.intent, found.example) == ("x1", "parcel tracking")
    assert not model.read("parcel tracking").candidates[0].exact


def test_the_reading_says_how_near_the_meaning_was() -> None:
    said = "any news from that courier"
    assert "meaning 1.00" in MODEL.read(said, encoded=ENCODER.read(said)).why
