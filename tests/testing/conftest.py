"""The fixtures of this room: a small order line."""

import pytest

from voicebot.dialogue.bot import Bot

from .line import compiled


@pytest.fixture(scope="session")
def bot() -> Bot:
    return compiled()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
