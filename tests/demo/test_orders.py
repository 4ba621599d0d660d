"""Orders: who may see which, and each status and edge of the demo line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from .firm import Firm, picked

KATARZYNA = {"postcode": "00-950", "phone": "+48600100200"}


def test_the_parcel_of_the_first_dialogue_comes_on_monday(firm: Firm) -> None:
    answer = firm.get("/orders/lookup", tail="472", **KATARZYNA)
    assert answer.status_code == 200
    assert picked(answer, "number status eta window days_late total phone_known given tracking") == {
        "number": "70012472",
        "status": "in_transit",
        "eta": "2026-11-23",
        "window": "10:00/14:00",
        "days_late": 0,
        "total": "329.00 PLN",
        "phone_known": True,
        "given": "Katarzyna",
        "tracking": "LD70012472",
    }


@pytest.mark.parametrize(
    ("tail", "postcode", "phone", "number"),
    [
        ("472", "00-950", "", "70012472"),
        ("472", "00950", "+48511222333", "70012472"),  # from another phone: knowledge is the proof
        ("70012472", "00-950", "", "70012472"),
        ("12472", " 00 950 ", "", "70012472"),
        ("", "00-950", "+48600100200", "70012472"),  # her only open order
        ("", "00-950", "48 600 100 200", "70012472"),
        ("115", "00-950", "", "70012115"),  # closed orders need their tail
        ("412", "1051", "", "55123412"),
    ],
)
def test_an_order_is_found_by_what_a_caller_can_say(
    firm: Firm, tail: str, postcode: str, phone: str, number: str
) -> None:
    answer = firm.get("/orders/lookup", tail=tail, postcode=postcode, phone=phone)
    assert (answer.status_code, answer.json().get("number")) == (200, number)


@pytest.mark.parametrize(
    ("tail", "postcode", "phone"),
    [
        ("471", "00-950", "+48600100200"),
        ("472", "00-951", "+48600100200"),
        ("", "00-950", "+48511222333"),
        ("", "00-951", "+48600100200"),
        ("", "30-059", "+48600100206"),  # all orders closed
        ("412", "00-950", "+48600100200"),  # the neighbour's
        ("472", "---", ""),
    ],
)
def test_a_wrong_number_and_a_wrong_postcode_look_alike(firm: Firm, tail: str, postcode: str, phone: str) -> None:
    answer = firm.get("/orders/lookup", tail=tail, postcode=postcode, phone=phone)
    assert (answer.status_code, answer.json()) == (404, {"detail": "no such order"})


@pytest.mark.parametrize("tail", ["", "236"])
def test_two_open_orders_are_named_newest_first(firm: Firm, tail: str) -> None:
    answer = firm.get("/orders/lookup", tail=tail, postcode="80-001", phone="+48600100207")
    assert answer.status_code == 409
    assert picked(answer, "count first_number first_item second_number second_placed_on") == {
        "count": 2,
        "first_number": "70024236",
        "first_item": "czajnik Para",
        "second_number": "70014236",
        "second_placed_on": "2026-11-19",
    }
    assert [each["number"] for each in answer.json()["orders"]] == ["70024236", "70014236"]


def test_what_fits_two_customers_shows_neither_without_a_phone(firm: Firm) -> None:
    orders = firm.app.state.books.orders
    orders["80012472"] = replace(orders["70012998"], number="80012472")  # Adam's, of the same postcode
    assert firm.get("/orders/lookup", tail="472", postcode="00-950").status_code == 404
    answer = firm.get("/orders/lookup", tail="472", **KATARZYNA)
    assert (answer.status_code, answer.json()["number"]) == (200, "70012472")


@pytest.mark.parametrize(
    ("params", "told"),
    [
        ({"postcode": "00-950"}, "give the tail of the order number, or the phone"),
        ({"tail": "472"}, "postcode: Field required"),
        ({"tail": "47", "postcode": "00-950"}, "tail: String should match"),
        ({"tail": "abc", "postcode": "00-950"}, "tail: String should match"),
    ],
)
def test_bad_input_is_told_in_a_sentence(firm: Firm, params: dict[str, str], told: str) -> None:
    answer = firm.get("/orders/lookup", **params)
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith(told)


def test_the_full_number_needs_the_postcode_too(firm: Firm) -> None:
    assert firm.get("/orders/70014236", postcode="80-001").json()["item"] == "kinkiet Vega"
    assert firm.get("/orders/70014236", postcode="00-950").status_code == 404
    assert firm.get("/orders/70014236").status_code == 422
    assert firm.get("/orders/70000000", postcode="80-001").status_code == 404


@pytest.mark.parametrize(
    ("number", "postcode", "told"),
    [
        ("70012472", "00-950", {"status": "in_transit", "delivered_on": None, "days_since_delivery": 0}),
        ("70013581", "61-701", {"status": "delivered", "delivered_on": "2026-11-20", "can_withdraw": True}),
        ("70013604", "61-701", {"status": "delayed", "days_late": 6, "eta": "2026-11-24"}),
        ("70015640", "00-950", {"status": "delayed", "days_late": 1}),
        ("80041265", "31-042", {"status": "preparing", "language": "ru", "tracking": "", "carrier": ""}),
        ("60021950", "00-120", {"status": "cancelled", "can_withdraw": False}),
        (
            "55125907",
            "6720",
            {"status": "ready_for_pickup", "pickup_point": "Kraków", "window": "10:00/20:00"},
        ),
        ("55124760", "6720", {"days_since_delivery": 40, "can_withdraw": False, "withdrawal_days_left": 0}),
        ("80041702", "50-101", {"withdrawal_days_left": 2, "can_withdraw": True}),
        ("60030318", "10117", {"total": "179.00 EUR", "language": "en"}),
        ("60021833", "00-120", {"email_masked": "e…@example.com"}),
    ],
)
def test_every_status_and_edge_is_seeded(firm: Firm, number: str, postcode: str, told: dict[str, object]) -> None:
    answer = firm.get(f"/orders/{number}", postcode=postcode)
    assert picked(answer, " ".join(told)) == told


def test_days_go_by(firm: Firm) -> None:
    firm.pass_days(10)
    answer = firm.get("/orders/55123412", postcode="1051")
    assert picked(answer, "days_since_delivery withdrawal_days_left can_withdraw") == {
        "days_since_delivery": 14,
        "withdrawal_days_left": 0,
        "can_withdraw": True,  # the last day counts
    }
    firm.pass_days(1)
    assert firm.get("/orders/55123412", postcode="1051").json()["can_withdraw"] is False
