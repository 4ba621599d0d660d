"""Service visits: the fifth dialogue and its edges."""

from __future__ import annotations

from datetime import datetime

import pytest

from voicebot.demo.books import ZONE

from .firm import Firm, picked

MAREK = {"phone": "+48600100205", "product": "dishwasher", "postcode": "02-797"}
TUESDAY, WEDNESDAY = "2026-11-24T08:00/12:00", "2026-11-25T14:00/18:00"
FRIDAY, NEXT_TUESDAY = "2026-11-27T12:00/16:00", "2026-12-01T08:00/12:00"


def test_wednesday_but_not_before_four(firm: Firm) -> None:
    free = firm.get("/appointments/free", product="dishwasher", from_day="", not_before="")
    assert free.json() == {"count": 4, "first": TUESDAY, "second": WEDNESDAY}
    fitting = firm.get("/appointments/fit", product="dishwasher", window="2026-11-25T16:00/")
    assert fitting.json() == {"window": "2026-11-25T16:00/18:00"}
    booked = firm.post("/appointments", **MAREK, **fitting.json())
    assert booked.status_code == 201
    assert booked.json() == {
        "number": "710001",
        "status": "booked",
        "window": "2026-11-25T16:00/18:00",
        "day": "2026-11-25",
        "product": "dishwasher",
        "in_warranty": True,
        "visit_price": "0.00 PLN",
        "sms_sent": True,
        "reminder_on": "2026-11-24",
    }
    again = firm.get("/appointments/lookup", phone=MAREK["phone"], postcode="02-797")
    assert again.json() == booked.json()
    assert firm.get("/messages/sms", to=MAREK["phone"]).json()["messages"][0]["ref"] == "710001"


@pytest.mark.parametrize(
    ("params", "count", "first"),
    [
        ({"not_before": "16:00"}, 1, "2026-11-25T16:00/18:00"),
        ({"not_before": "09:00"}, 4, "2026-11-24T09:00/12:00"),
        ({"from_day": "2026-11-23"}, 4, TUESDAY),  # "pojutrze" is full
        ({"from_day": "2026-11-26"}, 4, "2026-11-26T08:00/12:00"),
        ({"from_day": "2026-12-02"}, 4, "2026-12-02T14:00/18:00"),
        ({"from_day": "2020-01-01"}, 4, TUESDAY),
    ],
)
def test_what_is_free(firm: Firm, params: dict[str, str], count: int, first: str) -> None:
    answer = firm.get("/appointments/free", product="dishwasher", **params)
    assert picked(answer, "count first") == {"count": count, "first": first}


@pytest.mark.parametrize(
    "params",
    [
        {"product": "oven"},
        {"product": "dishwasher", "from_day": "2027-03-01"},
        {"product": "dishwasher", "not_before": "17:00"},
    ],
)
def test_nothing_free_within_seven_days(firm: Firm, params: dict[str, str]) -> None:
    assert firm.get("/appointments/free", **params).status_code == 404


@pytest.mark.parametrize(
    ("wish", "window"),
    [
        ("2026-11-25", WEDNESDAY),
        ("2026-11-25T14:00/18:00", WEDNESDAY),
        ("2026-11-25T10:00/17:00", "2026-11-25T14:00/17:00"),
        ("15:00/18:00", "2026-11-25T15:00/18:00"),
        ("16:00/", "2026-11-25T16:00/18:00"),
        ("/11:00", "2026-11-24T08:00/11:00"),
    ],
)
def test_a_wish_narrows_a_free_window(firm: Firm, wish: str, window: str) -> None:
    answer = firm.get("/appointments/fit", product="dishwasher", window=wish)
    assert (answer.status_code, answer.json().get("window")) == (200, window)


@pytest.mark.parametrize(
    ("wish", "first", "second"),
    [
        ("2026-11-23", TUESDAY, WEDNESDAY),
        ("2026-11-24T16:00/", "2026-11-25T16:00/18:00", "2026-12-02T16:00/18:00"),
        ("2026-11-25T17:00/", WEDNESDAY, "2026-11-26T08:00/12:00"),  # an hour is too short; so are all
        ("2027-11-25", TUESDAY, WEDNESDAY),
    ],
)
def test_what_is_not_free_comes_with_the_next_two(firm: Firm, wish: str, first: str, second: str) -> None:
    answer = firm.get("/appointments/fit", product="dishwasher", window=wish)
    assert answer.status_code == 409
    assert picked(answer, "first second") == {"first": first, "second": second}
    assert firm.post("/appointments", **MAREK, window=wish).json() == answer.json()


def test_a_booked_window_is_gone_but_for_what_is_left(firm: Firm) -> None:
    firm.post("/appointments", **MAREK, window="2026-11-25T16:00/")
    free = firm.get("/appointments/free", product="washing_machine")
    assert free.json()["second"] == "2026-11-25T14:00/16:00"
    answer = firm.post("/appointments", **MAREK, window="2026-11-25T16:00/18:00")
    assert answer.status_code == 409


def test_a_thursday_is_taken_meanwhile(firm: Firm) -> None:
    assert firm.get("/appointments/fit", product="dishwasher", window="2026-11-26").status_code == 200
    answer = firm.post("/appointments", **MAREK, window="2026-11-26")
    assert answer.status_code == 409
    assert picked(answer, "first second") == {"first": FRIDAY, "second": NEXT_TUESDAY}
    assert firm.get("/appointments/fit", product="dishwasher", window="2026-11-26").status_code == 409


def test_booking_for_somebody_else_costs_what_the_order_says(firm: Firm) -> None:
    mother = {"phone": "+48511222333", "product": "dishwasher", "postcode": "02-797"}
    paid = firm.post("/appointments", **mother, window=TUESDAY)
    assert picked(paid, "in_warranty visit_price") == {"in_warranty": False, "visit_price": "149.00 PLN"}
    covered = firm.post("/appointments", **mother, window=WEDNESDAY, order="70005391")
    assert picked(covered, "in_warranty visit_price") == {"in_warranty": True, "visit_price": "0.00 PLN"}


def test_a_landline_gets_no_text_message(firm: Firm) -> None:
    answer = firm.post("/appointments", **{**MAREK, "phone": "+48221234567"}, window=TUESDAY)
    assert answer.json()["sms_sent"] is False
    assert firm.get("/messages/sms", to="+48221234567").json() == {"count": 0, "messages": []}


def test_the_seeded_visit_is_found_moved_and_cancelled(firm: Firm) -> None:
    found = firm.get("/appointments/lookup", number="710000", postcode="30-059")
    assert picked(found, "window visit_price") == {
        "window": "2026-11-23T12:00/16:00",
        "visit_price": "149.00 PLN",
    }
    moved = firm.post("/appointments/710000/move", window="2026-11-24T10:00/")
    assert picked(moved, "number window") == {"number": "710000", "window": "2026-11-24T10:00/12:00"}
    again = firm.post("/appointments/710000/move", window="2026-11-24T09:00/11:00")  # over its own hours
    assert (again.status_code, again.json()["window"]) == (200, "2026-11-24T09:00/11:00")
    taken = firm.post("/appointments/710000/move", window="2026-11-26")
    assert (taken.status_code, taken.json()["first"]) == (409, FRIDAY)
    kept = firm.get("/appointments/lookup", phone="+48600100206", postcode="30-059")
    assert kept.json()["window"] == "2026-11-24T09:00/11:00"
    assert firm.post("/appointments/710000/cancel").json()["status"] == "cancelled"
    assert firm.post("/appointments/710000/cancel").status_code == 409
    assert firm.post("/appointments/710000/move", window=WEDNESDAY).status_code == 404
    assert firm.get("/appointments/free", product="dishwasher").json()["first"] == TUESDAY
    assert firm.get("/appointments/lookup", phone="+48600100206", postcode="30-059").status_code == 404


@pytest.mark.parametrize(
    ("params", "status"),
    [
        ({"number": "710000", "postcode": "30-058"}, 404),
        ({"phone": "+48600100206", "postcode": "30-058"}, 404),
        ({"number": "710009", "postcode": "30-059"}, 404),
        ({"phone": "+48600100206"}, 422),
        ({"postcode": "30-059"}, 422),
    ],
)
def test_a_visit_is_shown_only_to_who_knows_the_postcode(firm: Firm, params: dict[str, str], status: int) -> None:
    assert firm.get("/appointments/lookup", **params).status_code == status


@pytest.mark.parametrize("wish", ["tomorrow", "", "/", "2026-13-01", "25:00/", "2026-11-25T16:00-18:00"])
def test_a_wish_that_is_none(firm: Firm, wish: str) -> None:
    answer = firm.post("/appointments", **MAREK, window=wish)
    assert (answer.status_code, answer.json()["detail"][:6]) == (422, "window")


@pytest.mark.parametrize(("number", "action"), [("710009", "move"), ("710009", "cancel")])
def test_an_unknown_visit(firm: Firm, number: str, action: str) -> None:
    body = {"window": TUESDAY} if action == "move" else {}
    assert firm.post(f"/appointments/{number}/{action}", **body).status_code == 404


@pytest.mark.parametrize(
    ("now", "first", "second"),
    [
        (datetime(2026, 11, 10, 9, tzinfo=ZONE), "2026-11-12T08:00/12:00", "2026-11-13T12:00/16:00"),
        (datetime(2026, 3, 28, 23, 30, tzinfo=ZONE), "2026-03-31T08:00/12:00", "2026-04-01T14:00/18:00"),
        (datetime(2026, 12, 23, 9, tzinfo=ZONE), "2026-12-29T08:00/12:00", "2026-12-30T14:00/18:00"),
    ],
)
def test_holidays_and_summer_time(now: datetime, first: str, second: str) -> None:
    answer = Firm(now).get("/appointments/free", product="fridge")
    assert picked(answer, "first second") == {"first": first, "second": second}
