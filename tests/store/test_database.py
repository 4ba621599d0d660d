"""Jobs that wait together share one transaction; a refusal undoes one job, a failure all of them."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from voicebot.errors import StoreError, VersionConflict
from voicebot.store.database import MEMORY, Database
from voicebot.store.schema import MIGRATIONS, migrate

pytestmark = pytest.mark.anyio


def insert(number: int, transactions: list[int] | None = None):
    def work(db: sqlite3.Connection) -> int:
        db.execute("INSERT INTO numbers VALUES (?)", (number,))
        if transactions is not None:
            transactions.append(db.total_changes)
        if number < 0:
            raise VersionConflict("negative")
        return number

    return work


def numbers(db: sqlite3.Connection) -> list[int]:
    return [number for (number,) in db.execute("SELECT number FROM numbers ORDER BY number")]


@pytest.fixture
async def counted(database: Database) -> Database:
    await database.do(lambda db: db.execute("CREATE TABLE numbers (number INTEGER PRIMARY KEY)").close())
    return database


async def test_jobs_that_wait_together_commit_together(counted: Database) -> None:
    seen: list[str] = []
    await counted.do(lambda db: db.set_trace_callback(seen.append))
    assert await asyncio.gather(*(counted.do(insert(each)) for each in range(20))) == list(range(20))
    assert seen.count("COMMIT") == 2  # the trace's own, and one for the twenty


async def test_a_refused_job_is_undone_alone(counted: Database) -> None:
    done = await asyncio.gather(*(counted.do(insert(each)) for each in (1, -2, 3)), return_exceptions=True)
    assert [type(each) for each in done] == [int, VersionConflict, int]
    assert await counted.do(numbers) == [1, 3]


async def test_a_failed_transaction_is_everybodys(counted: Database) -> None:
    done = await asyncio.gather(*(counted.do(insert(each)) for each in (1, 1, 3)), return_exceptions=True)
    assert [type(each) for each in done] == [StoreError, StoreError, StoreError]
    assert await counted.do(numbers) == []
    assert await counted.do(insert(4)) == 4


async def test_nobody_waits_for_ever_when_a_job_breaks(counted: Database) -> None:
    def broken(db: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, _context: None)  # the defect itself goes to the log
    with pytest.raises(StoreError):
        await counted.do(broken)
    assert await counted.do(insert(1)) == 1


async def test_a_caller_who_went_away_harms_nobody(counted: Database) -> None:
    gone = asyncio.ensure_future(counted.do(insert(1)))
    stays = asyncio.ensure_future(counted.do(insert(2)))
    await asyncio.sleep(0)
    gone.cancel()
    assert await stays == 2
    assert await counted.do(numbers) == [1, 2]


async def test_a_file_keeps_what_was_committed(tmp_path: Path) -> None:
    path = str(tmp_path / "voicebot.db")
    first = Database(path)
    await first.do(lambda db: db.execute("CREATE TABLE numbers (number INTEGER PRIMARY KEY)").close())
    await first.do(insert(7))
    await first.close()
    second = Database(path)
    assert await second.do(numbers) == [7]
    assert await second.do(lambda db: db.execute("PRAGMA journal_mode").fetchone()) == ("wal",)
    assert await second.do(lambda db: db.execute("PRAGMA synchronous").fetchone()) == (2,)
    await second.close()


async def test_after_closing_nothing_is_taken(counted: Database) -> None:
    await counted.close()
    await counted.close()
    with pytest.raises(StoreError, match="closed"):
        await counted.do(insert(1))


def test_a_place_that_is_no_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Database(str(tmp_path / "missing" / "voicebot.db"))


def test_a_file_is_migrated_once_and_a_newer_one_is_refused() -> None:
    connection = sqlite3.connect(MEMORY, isolation_level=None)
    migrate(connection)
    migrate(connection)
    versions = connection.execute("SELECT version FROM schema_version ORDER BY version").fetchall()
    assert versions == [(number,) for number in range(1, len(MIGRATIONS) + 1)]
    connection.execute("INSERT INTO schema_version VALUES (?)", (len(MIGRATIONS) + 1,))
    with pytest.raises(StoreError, match="upgrade"):
        migrate(connection)
    connection.close()
