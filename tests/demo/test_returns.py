"""Returns: what may go back, until when, and what happens then."""

from __future__ import annotations

import pytest

from .firm import Firm, picked


def test_the_broken_lamp_of_the_second_dialogue(firm: Firm) -> None:
    answer = firm.post("/orders/55123412/returns", reason="damaged")
    assert answer.status_code == 201
    assert answer.json() == {
        "return_number": "300001",
        "order_number": "55123412",
        "reason": "damaged",
        "status": "open",
        "label_by": "email",
        "email_masked": "j…@example.com",
        "days_left": 726,
        "send_back_by": "2026-12-05",
        "refund": "18990.00 HUF",
        "refund_limit_exceeded": False,
        "photo_link_sent": True,
        "priority": "normal",
    }
    assert firm.get("/returns/300001").json() == answer.json()
    assert firm.get("/messages/sms", to="+36301234567").json()["messages"][0]["template"] == "photo_link"
    assert firm.get("/orders/55123412", postcode="1051").json()["return_number"] == "300001"


@pytest.mark.parametrize(
    ("number", "reason", "told"),
    [
        ("70012472", "withdrawal", {"days_left": 14, "photo_link_sent": False}),  # still under way
        ("70012115", "withdrawal", {"days_left": 9, "refund": "159.00 PLN"}),
        ("80041702", "withdrawal", {"days_left": 2, "refund_limit_exceeded": True}),
        ("70013581", "not_received", {"priority": "high", "photo_link_sent": False}),
        ("55124760", "defect", {"days_left": 690, "photo_link_sent": True}),  # no withdrawal, but a guarantee
        ("70012115", "missing_part", {"photo_link_sent": True}),
    ],
)
def test_what_goes_back(firm: Firm, number: str, reason: str, told: dict[str, object]) -> None:
    answer = firm.post(f"/orders/{number}/returns", reason=reason)
    assert answer.status_code == 201
    assert picked(answer, " ".join(told)) == told


@pytest.mark.parametrize(
    ("number", "reason", "told"),
    [
        ("55124760", "withdrawal", {"problem": "period_over", "period_days": 14, "days_over": 26}),
        ("70014873", "withdrawal", {"problem": "period_over", "days_over": 11, "delivered_on": "2026-10-27"}),
        ("70001264", "defect", {"problem": "period_over", "period_days": 730, "days_over": 370}),
        ("60021950", "withdrawal", {"problem": "cancelled", "days_over": 0, "delivered_on": None}),
        ("70012472", "damaged", {"problem": "not_delivered", "days_over": 0}),
    ],
)
def test_what_does_not(firm: Firm, number: str, reason: str, told: dict[str, object]) -> None:
    answer = firm.post(f"/orders/{number}/returns", reason=reason)
    assert answer.status_code == 422
    assert picked(answer, " ".join(told)) == told


def test_a_second_return_finds_the_first(firm: Firm) -> None:
    firm.post("/orders/70012115/returns", reason="withdrawal")
    answer = firm.post("/orders/70012115/returns", reason="defect")
    assert answer.status_code == 409
    assert picked(answer, "return_number reason opened_on") == {
        "return_number": "300001",
        "reason": "withdrawal",
        "opened_on": "2026-11-21",
    }


def test_a_customer_may_change_their_mind(firm: Firm) -> None:
    firm.post("/orders/70012115/returns", reason="withdrawal")
    assert firm.post("/returns/300001/withdraw").json()["status"] == "withdrawn"
    assert firm.post("/returns/300001/withdraw").status_code == 409
    assert firm.get("/orders/70012115", postcode="00-950").json()["return_number"] == ""
    assert firm.post("/orders/70012115/returns", reason="withdrawal").json()["return_number"] == "300002"


@pytest.mark.parametrize(
    ("path", "body", "status", "detail"),
    [
        ("/orders/70000000/returns", {"reason": "defect"}, 404, "no such order"),
        ("/orders/70012115/returns", {"reason": "boredom"}, 422, "reason: Input should be 'withdrawal'"),
        ("/orders/70012115/returns", {}, 422, "reason: Field required"),
        ("/orders/70012115/returns", {"reason": "defect", "x": "1"}, 422, "x: Extra inputs"),
        ("/returns/300009/withdraw", {}, 404, "no such return"),
    ],
)
def test_bad_input(firm: Firm, path: str, body: dict[str, str], status: int, detail: str) -> None:
    answer = firm.post(path, **body)
    assert (answer.status_code, answer.json()["detail"][: len(detail)]) == (status, detail)
