"""The fixtures of this room: the shop's line behind its web application, and a client before it."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest

from voicebot.authoring.build import compile_bot
from voicebot.authoring.folder import read_bot_folder
from voicebot.dialogue.bot import Bot
from voicebot.ports import ServiceResult
from voicebot.store.database import MEMORY, Database
from voicebot.testing.fakes import StubServices

from .shop import KEY, NOON, Shop, application

FOLDER = Path(__file__).parents[1] / "runtime" / "shop"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def bot() -> Bot:
    bot = compile_bot(read_bot_folder(FOLDER)).bot
    assert bot is not None
    return bot


@pytest.fixture
async def shop(bot: Bot, anyio_backend: str) -> AsyncIterator[Shop]:
    services = StubServices({"find_order": [ServiceResult("found", {"state": "in_transit"})]})
    database = Database(MEMORY)
    app = application(bot, database, services)
    transport = httpx2.ASGITransport(app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://line.test") as client:
        client.headers["Authorization"] = f"Bearer {KEY}"
        yield Shop(client, services, database, NOON)
    await database.close()
