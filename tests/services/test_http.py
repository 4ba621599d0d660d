"""Calls over HTTP: what leaves, what comes back, and that every failure is `unavailable`."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx2
import pytest
from msgspec.structs import replace

from voicebot.dialogue.bot import Output, Result, Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import UNAVAILABLE, ServiceResult
from voicebot.services.http import BODY_LIMIT, HttpServices

pytestmark = pytest.mark.anyio

Answer = Callable[[httpx2.Request], httpx2.Response] | Callable[[httpx2.Request], Awaitable[httpx2.Response]]
OK = Result(name="found", statuses=(200,))


def service(method: str = "get", **more: object) -> Service:
    contract = Service(name="find_order", method=method, url="http://orders.test/orders/{n}", inputs={}, results=(OK,))
    return replace(contract, **more)


class Backend:
    """Answers in turn with the given responses or errors, and keeps the requests."""

    def __init__(self, *answers: httpx2.Response | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []
        self.pauses: list[float] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def call(
        self, wanted: Service, inputs: dict[str, Value] | None = None, environment: dict[str, str] | None = None
    ) -> ServiceResult:
        return await called(self, wanted, inputs, environment, self.pause)


async def no_pause(seconds: float) -> None:
    """Go on at once."""


async def called(
    answer: Answer,
    wanted: Service,
    inputs: dict[str, Value] | None = None,
    environment: dict[str, str] | None = None,
    pause: Callable[[float], Awaitable[None]] = no_pause,
) -> ServiceResult:
    mounts = {"orders.test": httpx2.MockTransport(answer)}
    services = HttpServices(environment or {}, mounts, pause)
    result = await services.call(wanted, {"n": "7"} if inputs is None else inputs, "c1:2-0")
    await services.close()
    return result


async def test_a_read_sends_its_query_and_types_its_outputs() -> None:
    backend = Backend(httpx2.Response(200, json={"eta": "2026-11-23"}))
    result = Result(name="found", statuses=(200,), outputs={"eta": Output("date", "eta")})
    inputs: dict[str, Value] = {"n": "7/8", "day": None, "vip": True}
    wanted = service(results=(result,), query={"day": "{day}", "vip": "{vip}"}, headers={"X-Key": "${KEY}"})
    assert await backend.call(wanted, inputs, {"KEY": "s3cret"}) == ServiceResult("found", {"eta": "2026-11-23"})
    (request,) = backend.requests
    assert str(request.url) == "http://orders.test/orders/7%2F8?vip=true"
    assert request.headers["X-Key"] == "s3cret"
    assert "Idempotency-Key" not in request.headers


async def test_a_write_carries_the_effects_id_as_its_key() -> None:
    backend = Backend(httpx2.Response(200))
    await backend.call(service("post", body={"reason": "{n}", "note": "no. {n}"}), {"n": 7})
    (request,) = backend.requests
    assert request.headers["Idempotency-Key"] == "c1:2-0"
    assert json.loads(request.content) == {"reason": 7, "note": "no. 7"}


@pytest.mark.parametrize(
    ("method", "once", "requests"), [("get", False, 3), ("put", False, 3), ("post", True, 3), ("post", False, 1)]
)
async def test_only_what_may_be_repeated_is_retried(method: str, once: bool, requests: int) -> None:
    backend = Backend(httpx2.ConnectError("refused"), httpx2.Response(503), httpx2.Response(200))
    result = await backend.call(service(method, once=once, retries=2))
    assert len(backend.requests) == requests
    assert result.result == ("found" if requests == 3 else UNAVAILABLE)
    assert backend.pauses == [0.1, 0.2][: requests - 1]


async def test_a_named_status_is_a_result_and_no_reason_to_retry() -> None:
    backend = Backend(httpx2.Response(503))
    busy = Result(name="busy", statuses=(503,))
    assert await backend.call(service(results=(OK, busy), retries=2)) == ServiceResult("busy")


@pytest.mark.parametrize(
    ("answer", "detail"),
    [
        (httpx2.ConnectError("name or service not known"), "ConnectError"),
        (httpx2.ReadTimeout("slow"), "ReadTimeout"),
        (httpx2.Response(500), "status 500"),
        (httpx2.Response(302, headers={"Location": "http://elsewhere.test"}), "status 302"),
        (httpx2.Response(200, content=b"x" * (BODY_LIMIT + 1)), "too large"),
        (httpx2.Response(200, content=b"<html>"), "no JSON"),
    ],
)
async def test_every_failure_is_unavailable(answer: httpx2.Response | Exception, detail: str) -> None:
    eta = Result(name="found", statuses=(200,), outputs={"eta": Output("date", "eta")})
    result = await Backend(answer).call(service(results=(eta,)))
    assert (result.result, result.outputs) == (UNAVAILABLE, {})
    assert detail in result.detail


@pytest.mark.parametrize(
    ("url", "detail"),
    [
        ("${ORDERS}/x", "ORDERS"),
        ("http://orders.test/{missing}", "missing"),
        ("http://orders.test:door/", "Invalid port"),
    ],
)
async def test_a_request_that_cannot_be_made_is_unavailable(url: str, detail: str) -> None:
    result = await Backend().call(service(url=url))
    assert result.result == UNAVAILABLE
    assert detail in result.detail


async def test_a_back_end_that_drips_is_cut_off() -> None:
    async def drip() -> AsyncIterator[bytes]:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(never)) as client:
            yield b"{"
            await client.get("http://never.test")

    async def never(request: httpx2.Request) -> httpx2.Response:
        await asyncio.Event().wait()
        return httpx2.Response(200)

    result = await called(lambda _: httpx2.Response(200, content=drip()), service(timeout_ms=10))
    assert (result.result, result.detail) == (UNAVAILABLE, "no answer in time")


async def test_no_secret_reaches_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    backend = Backend(httpx2.ConnectError("https://user:s3cret@orders.test refused"))
    await backend.call(service(headers={"X-Key": "${KEY}"}), environment={"KEY": "s3cret"})
    assert "find_order is unavailable" in caplog.text
    assert "s3cret" not in caplog.text


async def test_one_callers_cookies_are_not_anothers() -> None:
    backend = Backend(httpx2.Response(200, headers={"Set-Cookie": "who=anna; Path=/"}), httpx2.Response(200))
    services = HttpServices({}, {"orders.test": httpx2.MockTransport(backend)})
    for key in ("c1:2.1", "c2:2.1"):
        await services.call(service(), {"n": "7"}, key)
    assert "Cookie" not in backend.requests[1].headers
    await services.close()


@pytest.mark.parametrize("value", ["\ud800", float("nan")])
async def test_a_value_that_cannot_be_sent_is_unavailable(value: Value) -> None:
    result = await Backend().call(service("post", body={"it": "{n}"}), {"n": value})
    assert result.result == UNAVAILABLE


async def test_pauses_grow_to_a_second_and_no_further() -> None:
    backend = Backend(*(httpx2.Response(503) for _ in range(7)))
    await backend.call(service(retries=6))
    assert backend.pauses == [0.1, 0.2, 0.4, 0.8, 1.0, 1.0]
