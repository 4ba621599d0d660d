"""The fixtures of this room: a database in memory, and asyncio to run on."""

from collections.abc import AsyncIterator

import pytest

from voicebot.store.database import MEMORY, Database


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def database(anyio_backend: str) -> AsyncIterator[Database]:
    database = Database(MEMORY)
    yield database
    await database.close()
