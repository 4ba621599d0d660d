"""Slow and dead back ends, on demand."""

from __future__ import annotations

import pytest

from .firm import Firm


@pytest.mark.parametrize(
    ("path", "params"),
    [
        ("/orders/lookup", {"tail": "999", "postcode": "00-950"}),
        ("/orders/70012999", {"postcode": "00-950"}),
        ("/invoices/lookup", {"tail": "999", "postcode": "00-950"}),
        ("/payments/check", {"order": "70012999"}),
        ("/warranty/70012999", {}),
        ("/customers/lookup", {"phone": "+48600000999"}),
        ("/appointments/lookup", {"phone": "+48600000999", "postcode": "00-950"}),
    ],
)
def test_a_dead_back_end(firm: Firm, path: str, params: dict[str, str]) -> None:
    answer = firm.get(path, **params)
    assert (answer.status_code, answer.json()) == (503, {"detail": "the system is down, as asked"})
    assert firm.slept == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/orders/70012999/returns", {"reason": "withdrawal"}),
        ("/invoices/FV70012999/corrections", {"vat_number": "5260001246"}),
        ("/messages/sms", {"to": "+48600000999", "template": "tracking"}),
        ("/cases", {"kind": "delivery", "order": "70012999"}),
        (
            "/appointments",
            {"window": "16:00/", "phone": "+48600000999", "product": "fridge", "postcode": "1"},
        ),
    ],
)
def test_a_dead_back_end_that_should_act(firm: Firm, path: str, body: dict[str, str]) -> None:
    assert firm.post(path, **body).status_code == 503


def test_a_slow_back_end_answers_in_the_end(firm: Firm) -> None:
    answer = firm.get("/orders/lookup", tail="998", postcode="00-950")
    assert (answer.status_code, answer.json()["number"]) == (200, "70012998")
    assert firm.slept == [4.0]


def test_a_slow_message_leaves_in_the_end(firm: Firm) -> None:
    assert firm.post("/messages/sms", to="+48600000998", template="tracking").status_code == 202
    assert firm.slept == [4.0]


def test_a_phone_that_merely_ends_alike_is_no_fault(firm: Firm) -> None:
    assert firm.get("/customers/lookup", phone="+48600123999").status_code == 404
    assert firm.get("/customers/lookup", phone="+48600123998").status_code == 404
    assert firm.slept == []
