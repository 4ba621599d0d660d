"""What a bot's intents make of an utterance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.intents.bots import BILLING, FOLLOW_UP, ONE_INTENT
from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.templates import TemplateError

BILLS = IntentModel.fit("en", BILLING)


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("could you send that invoice to me", "invoice"),
        ("copy of my invoise", "invoice"),
        ("INVOICE, please, with our VAT number!", "invoice"),
        ("they charged me twice", "charged_twice"),
        ("i paid two times", "charged_twice"),
        ("where has my parcel got to", "order_status"),
    ],
)
def test_accepts_what_lies_near_the_examples(said: str, intent: str) -> None:
    reading = BILLS.read(said)
    assert (reading.decision, reading.candidates[0].intent) == ("accept", intent)
    assert not reading.candidates[0].exact


@pytest.mark.parametrize(
    ("said", "intent", "source", "captures"),
    [
        ("Where is my parcel?", "order_status", "where is my (order|parcel)", {}),
        ("status of order four seven two", "order_status", "status of order {number}", {"number": "four seven two"}),
        ("a copy of my invoice please", "invoice", "[a] copy of my invoice [please]", {}),
    ],
)
def test_an_authors_own_words_win_outright(said: str, intent: str, source: str, captures: dict[str, str]) -> None:
    reading = BILLS.read(said)
    assert reading.decision == "accept"
    assert [(c.intent, c.confidence, c.example, c.exact) for c in reading.candidates] == [(intent, 1.0, source, True)]
    assert reading.captures == captures
    assert reading.why == f"exactly “{source}”"


@pytest.mark.parametrize(
    "said", ["what is the weather in rome", "hello", "i want a pizza", "yes", "twenty three", "", "?!", "xyzzy"]
)
def test_refuses_what_it_has_no_intent_for(said: str) -> None:
    assert BILLS.read(said).decision == "no_match"


@pytest.mark.parametrize(
    ("language", "known", "foreign"),
    [
        ("en", "could you reserve us a table", "i want to cancel my flight|i want to|do you have my order|tonight"),
        (
            "pl",
            "chciałabym zarezerwować stolik na sobotę",
            "chcę odwołać wizytę|chcę|macie moje zamówienie|wieczorem będę w pracy",
        ),
        ("hu", "egy asztalt szeretnék lefoglalni", "szeretnék lemondani a járatot|szeretnék|van számlám|este dolgozom"),
        ("ru", "хотел бы забронировать столик", "хочу отменить рейс|хочу|есть ли мой заказ|вечером буду на работе"),
    ],
)
def test_a_bot_of_one_intent_does_not_take_everything(language: str, known: str, foreign: str) -> None:
    model = IntentModel.fit(language, [IntentExamples("book_table", ONE_INTENT[language])])
    assert model.read(known).decision == "accept"
    assert [said for said in foreign.split("|") if model.read(said).decision == "accept"] == []


def test_asks_between_intents_that_are_equally_near() -> None:
    reading = IntentModel.fit(
        "en",
        [
            IntentExamples("cancel_order", ("cancel my order", "i want to cancel the order", "stop my order")),
            IntentExamples("cancel_visit", ("cancel my visit", "i want to cancel the visit", "stop my visit")),
        ],
    ).read("i want to cancel")
    assert reading.decision == "ask"
    assert {each.intent for each in reading.candidates} == {"cancel_order", "cancel_visit"}


def test_what_the_scenario_waits_for_weighs_more() -> None:
    alone = BILLS.read("confirmation of the money")
    for name in ("invoice", "charged_twice"):
        awaited = BILLS.read("confirmation of the money", expected=frozenset({name}))
        before = {each.intent: each.confidence for each in alone.candidates}
        after = {each.intent: each.confidence for each in awaited.candidates}
        assert after[name] > before.get(name, 0.0)


def test_what_an_intent_is_not_removes_it() -> None:
    for said in ("where is my order confirmation", "where's the confirmation of my order"):
        assert "order_status" not in {each.intent for each in BILLS.read(said).candidates}


def test_barred_intents_do_not_exist() -> None:
    assert BILLS.read("where is my parcel", barred={"order_status"}).decision == "no_match"
    everything = frozenset(intent.name for intent in BILLING)
    assert BILLS.read("where is my parcel", barred=everything).candidates == ()


def test_the_same_words_for_two_intents_are_asked_unless_one_is_awaited() -> None:
    model = IntentModel.fit(
        "pl", [IntentExamples("returns", ("oddać lampę",)), IntentExamples("service", ("oddać lampę",))]
    )
    assert model.read("oddać lampę").decision == "ask"
    awaited = model.read("oddać lampę", expected=frozenset({"service"}))
    assert (awaited.decision, awaited.candidates[0].intent) == ("accept", "service")


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("chce zwrocic lampe", "returns"),
        ("chiałbym zwrócić lanpę", "returns"),
        ("poprosze o fakture", "invoice"),
        ("gdze jest paczak", "order_status"),
    ],
)
def test_words_without_marks_and_with_slips_are_read(said: str, intent: str) -> None:
    reading = IntentModel.fit("pl", FOLLOW_UP).read(said)
    assert reading.candidates[0].intent == intent
    assert reading.decision != "no_match"


def test_russian_in_latin_letters_is_read() -> None:
    hours = ("до скольки вы работаете", "во сколько открываетесь", "часы работы")
    reading = IntentModel.fit("ru", [IntentExamples("hours", hours)]).read("do skolki rabotaete")
    assert (reading.decision, reading.candidates[0].intent) == ("accept", "hours")
    assert "“skolki” read as “скольки”" in reading.why


def test_a_language_without_a_pack_is_served_too() -> None:
    model = IntentModel.fit(
        "de",
        [
            IntentExamples("status", ("wo ist mein paket", "status meiner bestellung")),
            IntentExamples("hours", ("öffnungszeiten",)),
        ],
    )
    assert model.read("wo ist denn mein paket").candidates[0].intent == "status"
    assert model.read("das wetter in berlin").decision == "no_match"


def test_a_model_without_intents_matches_nothing() -> None:
    assert IntentModel.fit("en", []).read("hello there").decision == "no_match"


def test_an_authors_slip_is_raised_as_such() -> None:
    with pytest.raises(TemplateError):
        IntentModel.fit("en", [IntentExamples("broken", ("where is [my order",))])


def test_learning_again_gives_the_same_model() -> None:
    assert IntentModel.fit("en", BILLING).dump() == BILLS.dump()


@given(st.text(max_size=80))
def test_any_text_gives_an_honest_reading_before_and_after_keeping(text: str) -> None:
    reading = BILLS.read(text)
    confidences = [each.confidence for each in reading.candidates]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 <= each <= 1 and each == round(each, 4) for each in confidences)
    assert len(confidences) <= 5
    assert KEPT.read(text) == reading


KEPT = IntentModel.load(BILLS.dump())


def test_bytes_of_another_form_are_refused() -> None:
    with pytest.raises(ValueError):
        IntentModel.load(b"\x99" + BILLS.dump()[1:])


def test_a_templates_many_readings_do_not_outweigh_plain_examples() -> None:
    template = "[please] [just] (send|mail|post) me [the|an|my] (invoice|bill) [now|today] [again]"
    model = IntentModel.fit("en", [IntentExamples("invoice", (template,)), BILLING[1]])
    assert model.likeness.examples.first[1] <= 12
    assert {"mail", "post", "bill", "today"} <= set(model.spelling.known)


def test_a_regional_tag_is_its_language() -> None:
    assert IntentModel.fit("en-GB", BILLING).dump() == BILLS.dump()
