"""Customers and cases: the card, earlier contacts, the address, and what is left to a person."""

from __future__ import annotations

import pytest

from .firm import Firm, picked


def test_the_card_of_an_angry_caller(firm: Firm) -> None:
    card = firm.get("/customers/lookup", phone="+36301234567")
    assert card.json() == {
        "id": "C102",
        "given": "Judit",
        "family": "Szabó",
        "patronymic": "",
        "language": "hu",
        "vip": False,
        "consent_marketing": False,
        "open_complaint": True,
        "contacts_7_days": 2,
        "last_topic": "return",
        "open_orders": 0,
        "last_item": "Vega asztali lámpa",
    }
    contacts = firm.get("/customers/C102/contacts", topic="return")
    assert contacts.json()["count"] == 2
    assert [each["day"] for each in contacts.json()["contacts"]] == ["2026-11-20", "2026-11-18"]


@pytest.mark.parametrize(
    ("phone", "told"),
    [
        ("+48600100203", {"given": "Анна", "patronymic": "Сергеевна", "language": "ru"}),
        ("+48600100205", {"vip": True, "consent_marketing": True, "open_orders": 1}),
        ("+48 600 100 207", {"open_orders": 2, "last_item": "czajnik Para"}),
        ("+48600100204", {"contacts_7_days": 0, "last_topic": ""}),
    ],
)
def test_the_cards_of_others(firm: Firm, phone: str, told: dict[str, object]) -> None:
    assert picked(firm.get("/customers/lookup", phone=phone), " ".join(told)) == told


@pytest.mark.parametrize("phone", ["+48511222333", "", "anonymous"])
def test_an_unknown_caller(firm: Firm, phone: str) -> None:
    assert firm.get("/customers/lookup", phone=phone).status_code == 404


@pytest.mark.parametrize(
    ("params", "count"),
    [({}, 0), ({"days": "30"}, 1), ({"days": "30", "topic": "return"}, 0), ({"days": "30", "topic": "invoice"}, 1)],
)
def test_contacts_by_age_and_topic(firm: Firm, params: dict[str, str], count: int) -> None:
    assert firm.get("/customers/C104/contacts", **params).json()["count"] == count


def test_a_new_address_is_the_new_proof(firm: Firm) -> None:
    answer = firm.post("/customers/C107/address", street="Długa 4", city="Gdańsk", postcode="80-827")
    assert answer.json() == {"customer_id": "C107", "postcode": "80-827", "orders_redirected": 1}
    assert firm.get("/orders/70014236", postcode="80-827").status_code == 200
    assert firm.get("/orders/70014236", postcode="80-001").status_code == 404


@pytest.mark.parametrize(
    ("customer", "street", "status"), [("C999", "Długa 4", 404), ("C107", "", 422), ("C107", "x" * 81, 422)]
)
def test_an_address_that_cannot_be(firm: Firm, customer: str, street: str, status: int) -> None:
    answer = firm.post(f"/customers/{customer}/address", street=street, city="Gdańsk", postcode="80-827")
    assert answer.status_code == status


def test_contacts_of_an_unknown_customer(firm: Firm) -> None:
    assert firm.get("/customers/C999/contacts").status_code == 404


@pytest.mark.parametrize(
    ("kind", "priority", "queue", "within"),
    [
        ("payment", "normal", "accounting", "24h"),
        ("delivery", "high", "orders", "4h"),
        ("complaint", "urgent", "complaints", "1h"),
        ("return", "low", "returns", "24h"),
        ("service", "normal", "service", "24h"),
        ("survey", "normal", "general", "24h"),
    ],
)
def test_a_case_goes_to_its_people(firm: Firm, kind: str, priority: str, queue: str, within: str) -> None:
    answer = firm.post("/cases", kind=kind, priority=priority, order="60021833", text="charged twice?")
    assert answer.status_code == 201
    assert answer.json() == {
        "number": "900001",
        "status": "open",
        "kind": kind,
        "queue": queue,
        "priority": priority,
        "order_number": "60021833",
        "text": "charged twice?",
        "answer_within": within,
    }
    assert firm.get("/cases/900001").json() == answer.json()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"kind": "payment"}, 201),
        ({"kind": "payment", "order": "1"}, 404),
        ({"kind": "gossip"}, 422),
        ({"kind": "payment", "text": "x" * 2001}, 422),
    ],
)
def test_what_makes_a_case(firm: Firm, body: dict[str, str], status: int) -> None:
    assert firm.post("/cases", **body).status_code == status


def test_an_unknown_case(firm: Firm) -> None:
    assert firm.get("/cases/900009").status_code == 404
