"""Whatever a platform sends, the answer says something that can be spoken and done, and is never a defect."""

import asyncio
import json

import httpx2
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.dialogue.bot import Bot
from voicebot.store.database import MEMORY, Database
from voicebot.testing.fakes import StubServices

from .shop import KEY, application

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALAR = st.none() | st.booleans() | st.integers(-5, 10**20) | st.floats() | TEXT
JSON = st.recursive(
    SCALAR, lambda each: st.lists(each, max_size=3) | st.dictionaries(TEXT, each, max_size=3), max_leaves=6
)
EVENTS = ("session.start", "session.continue", "user.input", "user.dtmf", "user.barge_in", "user.no_match", "error")
REQUEST = {
    "conversation_id": st.sampled_from(["c1", "c2"]),
    "turn": st.integers(1, 3),
    "event": st.sampled_from(EVENTS),
    "bot": st.sampled_from(["shop", None]),
    "call": st.none() | st.fixed_dictionaries({"from": st.none() | TEXT, "custom": st.dictionaries(TEXT, JSON)}),
    "language": st.sampled_from(["en", "pl-PL", "", None]),
    "input": st.none()
    | st.fixed_dictionaries({"text": st.none() | TEXT, "digits": st.sampled_from(["", "12#", None])}),
    "transfer": st.none(),
    "detail": st.none() | TEXT,
}


@st.composite
def nearly_right(draw: st.DrawFn) -> dict[str, object]:
    """A request with at most one field gone wrong."""
    request = draw(st.fixed_dictionaries(REQUEST))
    spoilt = draw(st.sampled_from([None, *REQUEST]))
    return request if spoilt is None else request | {spoilt: draw(JSON)}


@settings(max_examples=40, deadline=None)
@given(st.lists(JSON | nearly_right(), min_size=1, max_size=8))
def test_every_request_is_answered_with_words_and_an_action(bot: Bot, bodies: list[object]) -> None:
    async def send() -> None:
        database = Database(MEMORY)
        transport = httpx2.ASGITransport(application(bot, database, StubServices({})))
        headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
        async with httpx2.AsyncClient(transport=transport, base_url="http://line.test", headers=headers) as client:
            for body in bodies:
                response = await client.post("/v1/turn", content=json.dumps(body))
                told = response.json()
                assert response.status_code in (200, 400, 404, 409, 422), told
                assert told["action"]["type"] in ("listen", "wait", "transfer", "hangup")
                assert response.status_code == 200 or all(each["text"] for each in told["say"])
        await database.close()

    asyncio.run(send())
