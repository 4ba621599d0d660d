"""A small shop's line, asked turn by turn, and back ends that a test holds in its hand."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from voicebot.authoring.build import compile_bot
from voicebot.authoring.folder import read_bot_folder
from voicebot.dialogue.bot import Bot, Service
from voicebot.dialogue.events import Alternative, Continued, Event, Heard, HungUp, Started
from voicebot.dialogue.expressions import Value
from voicebot.ports import ServiceResult, Services, Store
from voicebot.runtime.converse import Converse
from voicebot.runtime.turns import Asked, Spoken
from voicebot.store.database import MEMORY, Database
from voicebot.store.records import SqliteRecords
from voicebot.store.sqlite import SqliteStore
from voicebot.testing.fakes import FixedClock, StubServices

NOON = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
CALLER = "+48600100200"
FOUND = ServiceResult("found", {"state": "in_transit"})


def shop() -> Bot:
    bot = compile_bot(read_bot_folder(Path(__file__).parent / "shop")).bot
    assert bot is not None
    return bot


SHOP = shop()


def said(*words: str) -> tuple[Event, ...]:
    return (Heard(id="", at=NOON, alternatives=tuple(Alternative(each) for each in words)),)


START = (Started(id="", at=NOON, language="en", caller=CALLER),)
GO_ON = (Continued(id="", at=NOON),)
END = (HungUp(id="", at=NOON),)


def asked(turn: int, events: tuple[Event, ...], conversation_id: str = "c1", bot: str = "") -> Asked:
    payload = sha256(repr(events).encode()).hexdigest()
    return Asked(conversation_id=conversation_id, turn=turn, events=events, fingerprint=payload, bot=bot)


def write(spoken: Spoken) -> bytes:
    return msgspec.json.encode(spoken)


class Line:
    """The shop's line over one store: what a platform sees of it."""

    def __init__(self, services: Services | None = None, store: Store | None = None, deadline_s: float = 5) -> None:
        self.services = services or StubServices({"find_order": [FOUND], "cancel": [ServiceResult("cancelled")]})
        self.database = Database(MEMORY)
        self.store = store or SqliteStore(self.database)
        self.records = SqliteRecords(self.database)
        self.converse = Converse({"shop": SHOP}, self.store, self.services, FixedClock(NOON), deadline_s)

    async def take(self, turn: int, events: tuple[Event, ...], conversation_id: str = "c1") -> Spoken:
        answered = await self.converse.take(asked(turn, events, conversation_id), write)
        return msgspec.json.decode(answered.body, type=Spoken)

    async def to_the_call(self, matter: str = "where is my parcel") -> None:
        """Two turns, after which the order's number is asked for."""
        await self.take(1, START)
        await self.take(2, said(matter))

    async def close(self) -> None:
        await self.converse.close()
        await self.database.close()


class HeldServices:
    """A back end that answers when the test lets it, and keeps what it was called with."""

    def __init__(self, result: ServiceResult) -> None:
        self.result = result
        self.let_go = asyncio.Event()
        self.calls: list[tuple[str, dict[str, Value], str]] = []

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        self.calls.append((service.name, dict(inputs), key))
        await self.let_go.wait()
        return self.result

    async def close(self) -> None:
        """Nothing is held."""

    @property
    def keys(self) -> list[str]:
        """The key of each call."""
        return [key for _, _, key in self.calls]


def words(spoken: Spoken) -> list[str]:
    return [each.text for each in spoken.replies[:-1]]
