"""Lists: their order, their filters, and pages that lose and repeat nothing."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.errors import CursorUnknown
from voicebot.ports import Line, Wanted
from voicebot.store.database import MEMORY, Database
from voicebot.store.records import SqliteRecords
from voicebot.store.sqlite import SqliteStore

from .made import callback, commit, conversation, handoff, row

pytestmark = pytest.mark.anyio


@pytest.fixture
async def records(database: Database) -> SqliteRecords:
    store = SqliteStore(database)
    await store.commit(commit(conversation("a", minute=1, state="handed_off"), kept=(handoff("a1", minute=2),)))
    await store.commit(commit(conversation("b", minute=2), kept=(handoff("b1", queue="returns", minute=1),)))
    await store.commit(commit(conversation("c", minute=3), kept=(callback("c1", minute=9), callback("c2", minute=5))))
    return SqliteRecords(database)


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, ["b1", "a1"]),
        ({"queue": "orders"}, ["a1"]),
        ({"state": "queued", "bot": "lumen"}, ["b1", "a1"]),
        ({"state": ""}, ["b1", "a1"]),
        ({"bot": "x"}, []),
    ],
)
async def test_handoffs_come_longest_waiting_first(
    records: SqliteRecords, filters: dict[str, str], ids: list[str]
) -> None:
    page = await records.handoffs(Wanted(filters=filters))
    assert [each.asked.id for each in page.rows] == ids


async def test_a_handoff_brings_its_whole_transcript(database: Database) -> None:
    store = SqliteStore(database)
    await store.commit(commit(kept=(handoff(),)))
    await store.commit(commit(version=2, turn=row(2)))
    (shown,) = (await SqliteRecords(database).handoffs(Wanted())).rows
    assert shown.transcript[:2] == (Line(1, "caller", "gdzie moja paczka"), Line(1, "bot", "Już sprawdzam."))
    assert [each.turn for each in shown.transcript] == [1, 1, 2, 2]


async def test_callbacks_come_earliest_window_first(records: SqliteRecords) -> None:
    assert [each.asked.id for each in (await records.callbacks(Wanted())).rows] == ["c2", "c1"]


async def test_conversations_come_latest_first(records: SqliteRecords) -> None:
    assert [each.conversation.id for each in (await records.conversations(Wanted())).rows] == ["c", "b", "a"]
    page = await records.conversations(Wanted(filters={"state": "handed_off"}))
    assert [each.conversation.id for each in page.rows] == ["a"]


async def test_a_conversation_is_read_with_its_turns(database: Database) -> None:
    store, records = SqliteStore(database), SqliteRecords(database)
    await store.commit(commit())
    await store.commit(commit(version=2, turn=row(2)))
    found = await records.turns("c1")
    assert found is not None
    contact, turns = found
    assert (contact.conversation, contact.turns, turns) == (conversation(), 2, (row(1), row(2)))
    assert await records.turns("nobody") is None


@pytest.mark.parametrize("cursor", ["", "x", "!!!!", "WyJhIl0=", "e30=", "żó"])
async def test_a_foreign_cursor_is_refused(records: SqliteRecords, cursor: str) -> None:
    with pytest.raises(CursorUnknown):
        await records.handoffs(Wanted(cursor=cursor))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 3), max_size=12), st.integers(1, 5))
def test_pages_together_are_the_list(waits: list[int], limit: int) -> None:
    async def walk() -> tuple[list[str], list[str]]:
        database = Database(MEMORY)
        kept = tuple(handoff(f"h{number:02}", minute=wait) for number, wait in enumerate(waits))
        await SqliteStore(database).commit(commit(kept=kept))
        records = SqliteRecords(database)
        whole = [each.asked.id for each in (await records.handoffs(Wanted(limit=200))).rows]
        walked: list[str] = []
        page = await records.handoffs(Wanted(limit=limit))
        walked += [each.asked.id for each in page.rows]
        while page.next_cursor is not None:
            page = await records.handoffs(Wanted(limit=limit, cursor=page.next_cursor))
            walked += [each.asked.id for each in page.rows]
        await database.close()
        return whole, walked

    whole, walked = asyncio.run(walk())
    assert walked == whole
    assert len(whole) == len(waits)
