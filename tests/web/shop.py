"""The shop's line as a platform reaches it."""

from dataclasses import dataclass
from datetime import UTC, datetime

import httpx2
from fastapi import FastAPI

from voicebot.channels.voice.route import turn_router
from voicebot.dialogue.bot import Bot
from voicebot.runtime.converse import Converse
from voicebot.runtime.publishing import Press
from voicebot.store.database import Database
from voicebot.store.records import SqliteRecords
from voicebot.store.sqlite import SqliteStore
from voicebot.testing.fakes import FixedClock, StubServices
from voicebot.web.app import Parts, create_app

NOON = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
KEY = "a-key"
CALL = {"from": "+48600100200", "to": "+48221234567"}


def application(bot: Bot, database: Database, services: StubServices) -> FastAPI:
    """The web application over one bot; two keys are known."""
    store = SqliteStore(database)
    bots = {bot.id: bot}
    converse = Converse(bots, store, services, FixedClock(NOON))
    return create_app(
        Parts(
            bots=bots,
            store=store,
            records=SqliteRecords(database),
            press=Press(bots),
            channels=(turn_router(converse),),
            close=store.close,
            keys=("another-key", KEY),
        )
    )


@dataclass
class Shop:
    """A client of the line, and what stands behind it."""

    client: httpx2.AsyncClient
    services: StubServices
    database: Database
    now: datetime

    async def turn(self, number: int, event: str, conversation_id: str = "c1", **more: object) -> httpx2.Response:
        """Send one turn."""
        payload = {"conversation_id": conversation_id, "turn": number, "event": event, "language": "en-GB"}
        return await self.client.post("/v1/turn", json=payload | more)

    async def call_until_handed_off(self, conversation_id: str = "c1") -> None:
        """A whole call that ends in the queue of people, for the order system is down."""
        self.services.results.clear()
        await self.turn(1, "session.start", conversation_id, call=CALL)
        await self.turn(2, "user.input", conversation_id, input={"text": "where is my parcel"})
        await self.turn(3, "user.input", conversation_id, input={"text": "one two three four"})
