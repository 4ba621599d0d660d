"""The app as a whole: its own memory, a clock that may be left out, and a contract that can be read."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import httpx2

from voicebot.demo.backend import create_app

from .firm import Firm


def test_two_back_ends_share_nothing() -> None:
    one, other = Firm(), Firm()
    one.post("/cases", kind="question")
    assert one.get("/cases/900001").status_code == 200
    assert other.get("/cases/900001").status_code == 404


def test_the_day_is_the_firms_own() -> None:
    """Half past eleven at night in UTC is the next day in Warsaw."""
    answer = Firm(datetime(2026, 11, 20, 23, 30, tzinfo=UTC)).get("/orders/70012472", postcode="00-950")
    assert answer.json()["placed_on"] == "2026-11-18"


def test_without_a_clock_it_is_now() -> None:
    async def ask() -> httpx2.Response:
        transport = httpx2.ASGITransport(create_app())
        async with httpx2.AsyncClient(transport=transport, base_url="http://lumen.example") as client:
            return await client.get("/orders/70012115", params={"postcode": "00-950"})

    assert asyncio.run(ask()).json()["days_since_delivery"] in (5, 6)  # 6 if midnight passes meanwhile


def test_the_contract_can_be_read(firm: Firm) -> None:
    contract = firm.get("/openapi.json").json()
    assert contract["info"]["title"] == "Lumen Dom: demo back end"
    lookup = contract["paths"]["/orders/lookup"]["get"]["responses"]
    assert set(lookup) == {"200", "404", "409", "422", "503"}
    for path, methods in contract["paths"].items():
        for method, operation in methods.items():
            keyed = any(each["name"] == "idempotency-key" for each in operation.get("parameters", ()))
            assert keyed == (method == "post"), path
            assert operation["description"], path
            problem = operation["responses"]["422"]["content"]["application/json"]["schema"]["$ref"]
            assert problem.rsplit("/", 1)[1] in ("Problem", "ReturnRefused"), path
