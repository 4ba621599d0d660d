"""Performs the services that scenarios call, over HTTP.

Whatever goes wrong here is the named result `unavailable`: a caller on the line must hear a next sentence,
and the scenario has already said which.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx2
from msgspec import Struct

from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import UNAVAILABLE, ServiceResult
from voicebot.services.outputs import result_of
from voicebot.services.templates import fill, fill_json, fill_url, written

BODY_LIMIT = 1_000_000  # bytes; a caller cannot be told more than a few lines of it
_FIRST_PAUSE_S = 0.1
_LONGEST_PAUSE_S = 1.0
_REPEATABLE = frozenset(("GET", "HEAD", "PUT", "DELETE"))
_PASSING = frozenset((429, 500, 502, 503, 504))

_log = logging.getLogger(__name__)

Pause = Callable[[float], Awaitable[None]]


class _Answer(Struct, frozen=True):
    status: int
    content: bytes


class _Failed(Exception):
    """An attempt that came to nothing; `again` where another may do better."""

    def __init__(self, detail: str, *, again: bool) -> None:
        super().__init__(detail)
        self.again = again


class HttpServices:
    """Services over one pooled client; hosts in `mounts` are answered in-process by an ASGI application."""

    def __init__(
        self,
        environment: Mapping[str, str],
        mounts: Mapping[str, httpx2.AsyncBaseTransport] | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._environment = environment
        self._pause = pause
        transports = {f"all://{host}": transport for host, transport in (mounts or {}).items()}
        # One client serves all callers, so it keeps nobody's cookies; the time-out is the contract's, not its own.
        no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        self._client = httpx2.AsyncClient(mounts=transports, cookies=no_cookies, timeout=None)

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """Perform a call; every failure is the result `unavailable`, never an exception."""
        try:
            request = self._request(service, inputs, key)
            return await self._perform(service, request)
        except (_Failed, ValueError, httpx2.InvalidURL) as error:
            _log.warning("service %s is unavailable: %s", service.name, error)
            return ServiceResult(UNAVAILABLE, detail=str(error))

    async def close(self) -> None:
        """Let go of connections."""
        await self._client.aclose()

    def _request(self, service: Service, inputs: Mapping[str, Value], key: str) -> httpx2.Request:
        environment = self._environment
        query = {name: fill_json(text, inputs, environment) for name, text in service.query.items()}
        body = {name: fill_json(text, inputs, environment) for name, text in service.body.items()}
        headers = {name: fill(text, inputs, environment) for name, text in service.headers.items()}
        method = service.method.upper()
        if method not in ("GET", "HEAD"):
            headers["Idempotency-Key"] = key
        return self._client.build_request(
            method,
            fill_url(service.url, inputs, environment),
            params={name: written(value) for name, value in query.items() if value is not None} or None,
            json=body or None,
            headers={name.encode(): text.encode() for name, text in headers.items()},
        )

    async def _perform(self, service: Service, request: httpx2.Request) -> ServiceResult:
        attempts = 1 + (service.retries if service.once or request.method in _REPEATABLE else 0)
        for attempt in range(1, attempts + 1):
            try:
                return await self._attempt(service, request)
            except _Failed as failed:
                if not failed.again or attempt == attempts:
                    raise
            await self._pause(min(_FIRST_PAUSE_S * 2 ** (attempt - 1), _LONGEST_PAUSE_S))
        raise AssertionError("the last attempt returns or raises")

    async def _attempt(self, service: Service, request: httpx2.Request) -> ServiceResult:
        answer = await self._send(request, service.timeout_ms / 1000)
        result = result_of(service, answer.status, answer.content)
        if result is None:
            raise _Failed(f"no result for status {answer.status}", again=answer.status in _PASSING)
        return result

    async def _send(self, request: httpx2.Request, timeout_s: float) -> _Answer:
        # The client's own time-outs are per read; a back end that drips would hold the caller for ever.
        try:
            async with asyncio.timeout(timeout_s):
                response = await self._client.send(request, stream=True)
                async with aclosing(response):
                    return _Answer(response.status_code, await _limited(response.aiter_bytes()))
        except TimeoutError:
            raise _Failed("no answer in time", again=True) from None
        except httpx2.HTTPError as error:
            # The error's own words may hold the address, and with it a secret.
            raise _Failed(type(error).__name__, again=True) from None


async def _limited(chunks: AsyncIterator[bytes]) -> bytes:
    content = bytearray()
    async for chunk in chunks:
        content += chunk
        if len(content) > BODY_LIMIT:
            raise _Failed("the body is too large", again=False)
    return bytes(content)
