"""One answer to one key, and refusals that read well."""

from __future__ import annotations

import asyncio

import httpx2
import pytest

from .firm import Firm

SMS = {"to": "+48600100200", "template": "tracking"}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/messages/sms", SMS),
        ("/cases", {"kind": "question"}),
        ("/orders/70012115/returns", {"reason": "withdrawal"}),
        ("/orders/55124760/returns", {"reason": "withdrawal"}),  # refused
        ("/invoices/FV60021833/corrections", {"vat_number": "5260001246"}),
        ("/appointments/710000/cancel", {}),
        ("/appointments/710000/move", {"window": "2026-11-26"}),  # taken meanwhile
        ("/customers/C107/address", {"street": "Długa 4", "city": "Gdańsk", "postcode": "80-827"}),
        ("/cases", {}),  # bad input
        (
            "/appointments",
            {"window": "2026-11-24", "phone": "+48600100205", "product": "oven", "postcode": "1"},
        ),
    ],
)
def test_the_same_key_gets_the_same_answer(firm: Firm, path: str, body: dict[str, str]) -> None:
    first, second = firm.post(path, key="k1", **body), firm.post(path, key="k1", **body)
    assert (second.status_code, second.content) == (first.status_code, first.content)
    assert second.headers["content-type"] == first.headers["content-type"] == "application/json"
    assert "Idempotent-Replayed" not in first.headers
    assert second.headers["Idempotent-Replayed"] == "true"


def test_the_world_changes_once_for_a_key(firm: Firm) -> None:
    for key in ("k1", "k1", "k2", "", ""):
        firm.post("/messages/sms", key=key, **SMS)
    assert firm.get("/messages/sms", to=SMS["to"]).json()["count"] == 4


def test_a_key_serves_one_request_only(firm: Firm) -> None:
    firm.post("/messages/sms", key="k1", **SMS)
    answer = firm.post("/messages/sms", key="k1", **SMS, ref="70012472")
    assert answer.status_code == 422
    assert answer.json() == {"detail": "this Idempotency-Key was used for another request"}
    assert firm.post("/cases", key="k1", kind="question").status_code == 422


def test_two_at_once_with_one_key_are_one(firm: Firm) -> None:
    """The order is a slow one, so the second request comes while the first is being answered."""

    async def both() -> tuple[httpx2.Response, httpx2.Response]:
        path = "/orders/70012998/returns"
        return await asyncio.gather(*(firm.posting(path, "k1", reason="withdrawal") for _ in range(2)))

    first, second = asyncio.run(both())
    assert first.status_code == second.status_code == 201
    assert first.json() == second.json()
    assert firm.slept == [4.0]


def test_trouble_of_ours_is_not_remembered(firm: Firm) -> None:
    path = "/orders/70012999/returns"
    first, second = (firm.post(path, key="k1", reason="withdrawal") for _ in range(2))
    assert first.status_code == second.status_code == 503
    assert "Idempotent-Replayed" not in second.headers


def test_a_body_that_is_no_json(firm: Firm) -> None:
    async def send() -> httpx2.Response:
        transport = httpx2.ASGITransport(firm.app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://lumen.example") as client:
            return await client.post("/cases", content=b"{")

    answer = asyncio.run(send())
    assert answer.status_code == 422
    assert isinstance(answer.json()["detail"], str)
