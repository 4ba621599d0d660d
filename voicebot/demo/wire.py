"""How the demo back end speaks HTTP: flat answers, reasoned refusals, one answer to one key.

Answers are flat, and a field is null only where its docstring says so, because scenario authors name
outputs one by one and may say any of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Header, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict


class Answer(BaseModel):
    """What every answer has in common; days are ISO dates, money is ``249.00 PLN``."""

    model_config = ConfigDict(frozen=True)


class Asked(BaseModel):
    """What every request body has in common: a misspelt field is an error, not silence."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Problem(Answer):
    """Why something was refused, for the people who read logs."""

    detail: str


class Refused(HTTPException):
    """A refusal that callers of the API branch on: its body is flat, like an answer."""

    def __init__(self, status: int, body: Problem) -> None:
        super().__init__(status, body.detail)
        self.body = body

    def response(self) -> Response:
        """The refusal as it goes out."""
        return JSONResponse(self.body.model_dump(mode="json"), self.status_code)


def missing(what: str) -> Refused:
    """404: there is no such thing, or it is not the caller's; the two look alike on purpose."""
    return Refused(404, Problem(detail=f"no such {what}"))


def refused(why: str) -> Refused:
    """422: the request is well formed, but cannot be done."""
    return Refused(422, Problem(detail=why))


@dataclass(slots=True)
class _Given:
    """The answer that a key got, and to which request."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    request: tuple[str, bytes] | None = None
    status: int = 0
    body: bytes = b""

    def response(self, request: tuple[str, bytes]) -> Response:
        """The same answer once more; 422 if the request is another one."""
        if request != self.request:
            return refused("this Idempotency-Key was used for another request").response()
        headers = {"Idempotent-Replayed": "true"}
        return Response(self.body, self.status, headers, media_type="application/json")


@dataclass(slots=True)
class GivenAnswers:
    """Every answer to a POST that came with an ``Idempotency-Key``, refusals included."""

    _by_key: dict[str, _Given] = field(default_factory=dict)

    async def once(
        self, key: str, request: tuple[str, bytes], answer: Callable[[], Coroutine[None, None, Response]]
    ) -> Response:
        """The answer already given to this key, or else the one that is given now and kept."""
        given = self._by_key.setdefault(key, _Given())
        async with given.lock:
            if given.request is not None:
                return given.response(request)
            response = await answer()
            if response.status_code < 500:  # trouble of ours is worth another try
                given.request, given.status, given.body = request, response.status_code, bytes(response.body)
            return response


class Route(APIRoute):
    """A route whose refusals are flat and whose POSTs may be repeated safely."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[None, None, Response]]:
        """The handler of FastAPI, made to answer a key once."""
        handle = super().get_route_handler()

        async def answer(request: Request) -> Response:
            try:
                return await handle(request)
            except Refused as refusal:
                return refusal.response()
            except RequestValidationError as error:
                return refused(_told(error)).response()

        async def answer_once(request: Request) -> Response:
            key = request.headers.get("Idempotency-Key")
            if request.method != "POST" or not key:
                return await answer(request)
            given: GivenAnswers = request.app.state.given
            asked = (request.url.path, await request.body())
            return await given.once(key, asked, lambda: answer(request))

        return answer_once


async def _documents_key(idempotency_key: Annotated[str | None, Header(max_length=200)] = None) -> None:
    """Put the header into the OpenAPI page; ``Route`` reads it."""
    del idempotency_key


ONCE = Depends(_documents_key)


def _told(error: RequestValidationError) -> str:
    """One readable sentence in place of FastAPI's list."""
    return "; ".join(f"{'.'.join(map(str, each['loc'][1:])) or 'body'}: {each['msg']}" for each in error.errors())
