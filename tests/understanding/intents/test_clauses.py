"""Two requests in one breath."""

from __future__ import annotations

import pytest

from tests.understanding.intents.bots import BILLING, FOLLOW_UP
from voicebot.understanding.intents import IntentModel, clauses, read_all

BILLS = IntentModel.fit("en", BILLING)
SHOP = IntentModel.fit("pl", FOLLOW_UP)


@pytest.mark.parametrize(
    ("said", "language", "parts"),
    [
        (
            "I need an invoice with our VAT number, and I think I was charged twice.",
            "en",
            ("i need an invoice with our vat number", "i think i was charged twice"),
        ),
        (
            "i need an invoice and i think i was charged twice",
            "en",
            ("i need an invoice", "i think i was charged twice"),
        ),
        ("chcę zwrócić lampę i proszę o fakturę", "pl", ("chcę zwrócić lampę", "proszę o fakturę")),
        ("chcę zwrócić lampę oraz jeszcze proszę o fakturę", "pl", ("chcę zwrócić lampę", "jeszcze proszę o fakturę")),
        ("a lámpa törött és szeretném visszaküldeni", "hu", ("a lámpa törött", "szeretném visszaküldeni")),
        ("где мой заказ и до скольки вы работаете", "ru", ("где мой заказ", "до скольки вы работаете")),
        ("gdzie jest moja paczka", "pl", ("gdzie jest moja paczka",)),
        ("chcę zwrócić lampę i proszę o fakturę", "pl-PL", ("chcę zwrócić lampę", "proszę o fakturę")),
        ("tak, dziękuję", "pl", ("tak dziękuję",)),
        ("wo ist mein paket, und wann kommt es", "de", ("wo ist mein paket", "wann kommt es")),
        ("var är mitt paket, och när kommer det", "sv", ("var är mitt paket", "och när kommer det")),
        ("", "en", ()),
        ("?!", "en", ()),
    ],
)
def test_an_utterance_is_cut_at_its_joints(said: str, language: str, parts: tuple[str, ...]) -> None:
    assert clauses(said, language) == parts


@pytest.mark.parametrize(
    ("said", "intents"),
    [
        ("i need an invoice and i think i was charged twice", ["invoice", "charged_twice"]),
        ("I was charged twice. Where is my parcel?", ["charged_twice", "order_status"]),
        ("hello, i need an invoice, and you took the money two times", ["invoice", "charged_twice"]),
    ],
)
def test_two_requests_are_both_read_in_order(said: str, intents: list[str]) -> None:
    readings = read_all(BILLS, said, "en")
    assert [reading.candidates[0].intent for reading in readings] == intents
    assert all(reading.decision == "accept" for reading in readings)


def test_two_requests_are_read_in_polish() -> None:
    readings = read_all(SHOP, "chcę zwrócić lampę i proszę o fakturę", "pl")
    assert [reading.candidates[0].intent for reading in readings] == ["returns", "invoice"]


@pytest.mark.parametrize(
    "said",
    [
        "i need an invoice and a copy of my invoice",
        "where is my parcel",
        "i was charged twice and it is raining in rome today",
        "hello and good morning",
        "",
    ],
)
def test_one_request_is_never_torn_apart(said: str) -> None:
    readings = read_all(BILLS, said, "en")
    assert readings == (BILLS.read(said),)
