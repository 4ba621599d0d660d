"""Warranty: the price is known before a visit is booked."""

from __future__ import annotations

import pytest

from .firm import Firm, picked


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        ("70005391", {"valid": True, "visit_price": "0.00 PLN", "valid_until": "2028-03-25"}),
        ("70001264", {"valid": False, "visit_price": "149.00 PLN", "item": "zmywarka Fala"}),
        ("fridge", {"valid": False, "visit_price": "179.00 PLN", "order_number": "", "valid_until": None}),
    ],
)
def test_by_order_or_product(firm: Firm, reference: str, told: dict[str, object]) -> None:
    assert picked(firm.get(f"/warranty/{reference}"), " ".join(told)) == told


@pytest.mark.parametrize(
    ("phone", "postcode", "product", "told"),
    [
        ("+48600100205", "02-797", "dishwasher", {"valid": True, "order_number": "70005391"}),
        ("+48600100206", "30-059", "dishwasher", {"valid": False, "visit_price": "149.00 PLN"}),
    ],
)
def test_by_caller(firm: Firm, phone: str, postcode: str, product: str, told: dict[str, object]) -> None:
    answer = firm.get("/warranty/lookup", phone=phone, postcode=postcode, product=product)
    assert picked(answer, " ".join(told)) == told


@pytest.mark.parametrize(
    ("phone", "postcode", "product", "status"),
    [
        ("+48600100205", "02-798", "dishwasher", 404),
        ("+48511222333", "02-797", "dishwasher", 404),
        ("+48600100205", "02-797", "oven", 404),
        ("+48600100205", "02-797", "coffee_machine", 404),  # not yet at home
        ("+48600100205", "02-797", "bicycle", 422),
    ],
)
def test_no_purchase(firm: Firm, phone: str, postcode: str, product: str, status: int) -> None:
    answer = firm.get("/warranty/lookup", phone=phone, postcode=postcode, product=product)
    assert answer.status_code == status


def test_the_last_day_counts(firm: Firm) -> None:
    firm.pass_days(490)
    assert firm.get("/warranty/70005391").json()["valid"] is True
    firm.pass_days(1)
    assert firm.get("/warranty/70005391").json()["valid"] is False


def test_no_such_reference(firm: Firm) -> None:
    assert firm.get("/warranty/70000000").status_code == 404
