"""What a turn's transaction keeps, and what it refuses."""

import asyncio

import pytest

from voicebot.dialogue.events import PastContact
from voicebot.errors import StoreError, VersionConflict
from voicebot.ports import Held, Wanted
from voicebot.store.database import Database
from voicebot.store.records import SqliteRecords
from voicebot.store.sqlite import SqliteStore

from .made import CALL, NOON, callback, commit, conversation, handoff, minutes, row, survey

pytestmark = pytest.mark.anyio


@pytest.fixture
def store(database: Database) -> SqliteStore:
    return SqliteStore(database)


async def test_what_was_committed_is_loaded(store: SqliteStore) -> None:
    await store.commit(commit(due=CALL))
    held = Held(conversation=conversation(), version=1, turn=1, due=CALL)
    assert await store.load("c1", 1) == (held, row(1))
    assert await store.load("c1", 2) == (held, None)
    assert await store.load("c2", 1) == (None, None)


async def test_a_turn_under_way_is_finished_by_a_later_commit(store: SqliteStore) -> None:
    await store.commit(commit(turn=row(1, answer=None)))
    await store.commit(commit(version=2, turn=row(1, answer=b"done")))
    held, turn = await store.load("c1", 1)
    assert held is not None
    assert (held.version, held.turn, turn) == (2, 1, row(1, answer=b"done"))


@pytest.mark.parametrize("version", [1, 3])
async def test_only_the_next_version_is_written(store: SqliteStore, version: int) -> None:
    await store.commit(commit())
    with pytest.raises(VersionConflict):
        await store.commit(commit(version=version, turn=row(2), kept=(handoff(),)))
    held, turn = await store.load("c1", 2)
    assert held is not None
    assert (held.version, turn) == (1, None)


async def test_of_two_at_once_one_wins(store: SqliteStore) -> None:
    racers = [store.commit(commit(turn=row(1, answer=answer))) for answer in (b"first", b"second")]
    lost = [each for each in await asyncio.gather(*racers, return_exceptions=True) if each is not None]
    assert [type(each) for each in lost] == [VersionConflict]


async def test_effects_are_kept_once_however_often_they_come(store: SqliteStore, database: Database) -> None:
    kept = (handoff(), callback(), survey())
    await store.commit(commit(kept=kept))
    await store.commit(commit(version=2, kept=kept))
    records = SqliteRecords(database)
    assert [each.asked for each in (await records.handoffs(Wanted())).rows] == [handoff()]
    assert [each.asked for each in (await records.callbacks(Wanted())).rows] == [callback()]
    assert await database.do(lambda db: db.execute("SELECT id, completed FROM surveys").fetchall()) == [("c1:1-3", 1)]


async def test_a_callers_contacts_that_left_a_matter_open_come_newest_first(store: SqliteStore) -> None:
    old = conversation("old", topics=("returns", "orders"), minute=-60, outcome="handed_off")
    await store.commit(commit(old))
    await store.commit(commit(conversation("new", topics=("orders",), minute=-5, outcome="unresolved")))
    await store.commit(commit(conversation("served", topics=("orders",), outcome="resolved_confirmed")))
    await store.commit(commit(conversation("hung up", topics=("orders",), outcome="abandoned")))
    await store.commit(commit(conversation("now", topics=("orders",))))
    await store.commit(commit(conversation("other", caller="+36301234567", topics=("orders",))))
    assert await store.contacts("lumen", "+48600100200", besides="now") == (
        PastContact("orders", minutes(-5)),
        PastContact("returns", minutes(-60)),
        PastContact("orders", minutes(-60)),
    )
    assert await store.contacts("another", "+48600100200", besides="now") == ()


async def test_readiness_is_the_stores_own(store: SqliteStore, database: Database) -> None:
    await store.ready()
    await database.do(lambda db: db.execute("DROP TABLE turns").close())
    with pytest.raises(StoreError):
        await store.commit(commit())


async def test_a_time_is_kept_whatever_its_zone(store: SqliteStore) -> None:
    await store.commit(commit())
    _, turn = await store.load("c1", 1)
    assert turn is not None
    assert turn.at == NOON
