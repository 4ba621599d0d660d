"""The application: every route behind one door, with one form of error."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from fastapi import APIRouter, Depends, FastAPI
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse

from voicebot import __version__
from voicebot.ports import Records, Store
from voicebot.runtime.bots import Bots
from voicebot.runtime.publishing import Press
from voicebot.web.api.callbacks import callbacks_router
from voicebot.web.api.conversations import conversations_router
from voicebot.web.api.handoffs import handoffs_router
from voicebot.web.api.health import health_router
from voicebot.web.api.knowledge import knowledge_router
from voicebot.web.door import Door
from voicebot.web.errors import install
from voicebot.web.keys import key_check
from voicebot.web.problems import KINDS, MEDIA_TYPE, Problem, page

DESCRIPTION = """
Telephony platforms send each turn of a conversation to `POST /v1/turn` and do what the answer says.
People's side reads handoffs, callbacks and conversations, and publishes articles of the knowledge base.
"""

_OF_LISTS = ("unauthorized", "invalid-request", "store-unavailable")
_OF_ARTICLES = ("unauthorized", "unknown-bot", "unknown-article", "broken-article", "store-unavailable")
_OF_TURNS = (
    "invalid-json",
    "unauthorized",
    "unknown-bot",
    "turn-conflict",
    "text-too-large",
    "unsupported-media-type",
    "invalid-request",
    "internal-error",
    "store-unavailable",
)


class _Application(FastAPI):
    def openapi(self) -> dict[str, object]:
        """The API's description, with the problems that routes only refer to."""
        described: dict[str, object] = super().openapi()
        components = described.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        if isinstance(schemas, dict):
            problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas.update(problem.pop("$defs", {}), Problem=problem)
        return described


@dataclass(frozen=True, slots=True)
class Parts:
    """What the application stands on; `channels` are the routes of platforms, `close` lets go of it all."""

    bots: Bots
    store: Store
    records: Records
    press: Press
    channels: tuple[APIRouter, ...]
    close: Callable[[], Awaitable[None]]
    keys: tuple[str, ...] = ()


def create_app(parts: Parts) -> FastAPI:
    """The application over its parts."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await parts.close()

    app = _Application(title="Voicebot", version=__version__, description=DESCRIPTION, lifespan=lifespan)
    app.add_middleware(Door, bots=parts.bots)
    install(app, parts.bots)
    app.include_router(health_router(parts.bots, parts.store))
    keyed = [Depends(key_check(parts.keys))]
    for router in parts.channels:
        app.include_router(router, dependencies=keyed, responses=_problems(_OF_TURNS))
    for router in (
        handoffs_router(parts.records),
        callbacks_router(parts.records),
        conversations_router(parts.records),
    ):
        app.include_router(router, dependencies=keyed, responses=_problems(_OF_LISTS))
    articles = knowledge_router(parts.bots, parts.press)
    app.include_router(articles, dependencies=keyed, responses=_problems(_OF_ARTICLES))
    app.add_api_route("/problems/{code}", _problem_page, include_in_schema=False)
    return app


async def _problem_page(code: str) -> PlainTextResponse:
    text = page(code)
    if text is None:
        raise HTTPException(404)
    return PlainTextResponse(text)


def _problems(codes: tuple[str, ...]) -> dict[int | str, dict[str, object]]:
    """How the reference shows the problems a route may answer with."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        KINDS[code].status: {"description": KINDS[code].title, "content": {MEDIA_TYPE: {"schema": schema}}}
        for code in codes
    }
