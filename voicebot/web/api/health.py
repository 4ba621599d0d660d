"""/healthz, /readyz, /version: for whoever watches the process; no key needed."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from voicebot import __version__
from voicebot.ports import Store
from voicebot.runtime.bots import Bots


class Health(BaseModel):
    """The process answers."""

    status: str = "ok"


class Version(BaseModel):
    """What runs here: the release, and each bot with the hash of its sources."""

    version: str
    bots: dict[str, str]


def health_router(bots: Bots, store: Store) -> APIRouter:
    """The routes over the bots and the store that are to be watched."""
    router = APIRouter(tags=["health"])

    @router.get("/healthz", summary="Is the process alive?")
    async def healthz() -> Health:
        return Health()

    @router.get("/readyz", summary="Can it take turns? 503 where the store does not answer")
    async def readyz() -> Health:
        await store.ready()
        return Health()

    @router.get("/version", summary="What runs here?")
    async def version() -> Version:
        return Version(version=__version__, bots={name: bot.hash for name, bot in sorted(bots.items())})

    return router
