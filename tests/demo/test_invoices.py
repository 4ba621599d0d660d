"""Invoices and payments: the fourth dialogue and its edges."""

from __future__ import annotations

import pytest

from .firm import Firm, picked


def test_the_invoice_and_the_hold_of_the_fourth_dialogue(firm: Firm) -> None:
    invoice = firm.get("/invoices/lookup", tail="833", postcode="00-120", phone="+48600100204")
    assert picked(invoice, "number order_number status amount open_amount has_vat_number phone_known") == {
        "number": "FV60021833",
        "order_number": "60021833",
        "status": "paid",
        "amount": "249.00 PLN",
        "open_amount": "0.00 PLN",
        "has_vat_number": False,
        "phone_known": True,
    }
    correction = firm.post("/invoices/FV60021833/corrections", vat_number="526-000-12-46")
    assert correction.status_code == 201
    assert picked(correction, "correction_number vat_number sent_to within") == {
        "correction_number": "400001",
        "vat_number": "5260001246",
        "sent_to": "email",
        "within": "60m",
    }
    payments = firm.get("/payments/check", order="60021833")
    assert payments.json() == {
        "order_number": "60021833",
        "finding": "charge_and_hold",
        "double": False,
        "charge_count": 1,
        "charge_amount": "249.00 PLN",
        "hold_count": 1,
        "hold_amount": "249.00 PLN",
        "charges": [
            {"amount": "249.00 PLN", "kind": "charge", "day": "2026-11-15"},
            {"amount": "249.00 PLN", "kind": "hold", "day": "2026-11-15"},
        ],
    }


@pytest.mark.parametrize(
    ("tail", "postcode", "told"),
    [
        ("607", "00-120", {"status": "overdue", "open_amount": "1299.00 PLN", "days_overdue": 17}),
        ("702", "50-101", {"status": "overdue", "vat_number": "5260001246", "has_vat_number": True}),
        ("318", "10117", {"status": "part_paid", "open_amount": "99.00 EUR", "currency": "EUR"}),
        ("265", "31-042", {"status": "open", "due_day": "2026-12-04", "days_overdue": 0}),
        ("412", "1051", {"status": "paid", "amount": "18990.00 HUF", "paid_amount": "18990.00 HUF"}),
    ],
)
def test_every_state_of_an_invoice(firm: Firm, tail: str, postcode: str, told: dict[str, object]) -> None:
    answer = firm.get("/invoices/lookup", tail=tail, postcode=postcode)
    assert answer.status_code == 200
    assert picked(answer, " ".join(told)) == told


def test_a_part_paid_invoice_can_be_late_too(firm: Firm) -> None:
    firm.pass_days(11)
    answer = firm.get("/invoices/lookup", tail="318", postcode="10117")
    assert picked(answer, "status days_overdue") == {"status": "part_paid", "days_overdue": 1}


@pytest.mark.parametrize(
    ("tail", "postcode", "status"),
    [("833", "00-121", 404), ("834", "00-120", 404), ("950", "00-120", 404), ("236", "80-001", 409)],
)
def test_an_invoice_is_as_well_guarded_as_its_order(firm: Firm, tail: str, postcode: str, status: int) -> None:
    assert firm.get("/invoices/lookup", tail=tail, postcode=postcode).status_code == status


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("5260001246", "5260001246"),
        ("PL 526 000 12 46", "5260001246"),
        ("pl5260001246", "5260001246"),
        ("DE 136 695 976", "DE136695976"),
    ],
)
def test_vat_numbers_that_hold(firm: Firm, said: str, kept: str) -> None:
    answer = firm.post("/invoices/FV60021833/corrections", vat_number=said)
    assert (answer.status_code, answer.json()["vat_number"]) == (201, kept)
    assert firm.get("/invoices/lookup", tail="833", postcode="00-120").json()["vat_number"] == kept


@pytest.mark.parametrize("said", ["5260001247", "526", "", "DE136695977", "XX123", "12345678901234567890"])
def test_vat_numbers_that_do_not(firm: Firm, said: str) -> None:
    answer = firm.post("/invoices/FV60021833/corrections", vat_number=said)
    assert (answer.status_code, answer.json()["detail"][:19]) == (422, "no valid VAT number")
    assert firm.get("/invoices/lookup", tail="833", postcode="00-120").json()["vat_number"] == ""


def test_a_correction_must_correct_something(firm: Firm) -> None:
    assert firm.post("/invoices/FV80041702/corrections", vat_number="526 000 12 46").status_code == 409
    assert firm.post("/invoices/FV1/corrections", vat_number="5260001246").status_code == 404


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("70015640", {"finding": "double_charge", "double": True, "charge_count": 2}),
        ("55123412", {"finding": "single", "double": False, "hold_amount": "0.00 HUF"}),
        ("80041265", {"finding": "none", "charge_amount": "0.00 PLN", "charges": []}),
    ],
)
def test_what_the_bank_shows(firm: Firm, order: str, told: dict[str, object]) -> None:
    assert picked(firm.get("/payments/check", order=order), " ".join(told)) == told


def test_payments_of_an_unknown_order(firm: Firm) -> None:
    assert firm.get("/payments/check", order="70000000").status_code == 404
