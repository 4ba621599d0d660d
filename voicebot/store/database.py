"""One SQLite connection on one thread, and every job that waits put into one transaction.

A full sync costs the same for one turn as for fifty; callers that wait together share it. Nobody is answered
before COMMIT, and where COMMIT fails, everybody in the batch is told.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, Protocol, TypeVar

from voicebot.errors import StoreError
from voicebot.store.schema import migrate

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

MEMORY = ":memory:"


class _Waiting(Protocol):
    """A job of whatever result."""

    def run(self, connection: sqlite3.Connection) -> None: ...

    def settle(self, failure: StoreError | None = None) -> None: ...


class _Job(Generic[T]):
    """Work that somebody awaits; it runs on the database's thread and is settled on the event loop."""

    def __init__(self, work: Work[T], done: asyncio.Future[T]) -> None:
        self._work = work
        self._done = done
        self._result: list[T] = []
        self._refused: StoreError | None = None

    def run(self, connection: sqlite3.Connection) -> None:
        """Do the work in a savepoint, so that a refusal undoes this job alone."""
        connection.execute("SAVEPOINT job")
        try:
            self._result.append(self._work(connection))
        except StoreError as refusal:
            connection.execute("ROLLBACK TO job")
            self._refused = refusal
        connection.execute("RELEASE job")

    def settle(self, failure: StoreError | None = None) -> None:
        """Give the awaiting one the result, or say why there is none."""
        refused = failure or self._refused
        if self._done.done():  # nobody waits any more: the connection was dropped
            return
        if refused is not None:
            self._done.set_exception(refused)
        else:
            self._done.set_result(self._result[0])


class Database:
    """A file (or `:memory:`) brought to the newest schema; raises StoreError where that cannot be."""

    def __init__(self, path: str) -> None:
        try:
            self._connection = _open(path)
        except sqlite3.Error as error:
            raise StoreError(f"the store {path} cannot be opened: {error}") from error
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._waiting: list[_Waiting] = []
        self._batch: asyncio.Task[None] | None = None
        self._closed = False

    async def do(self, work: Work[T]) -> T:
        """Run a job in a transaction and return its result once that is on the disk; raises StoreError."""
        if self._closed:
            raise StoreError("the store is closed")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._waiting.append(_Job(work, done))
        if self._batch is None:
            self._batch = loop.create_task(self._drain())
        return await done

    async def close(self) -> None:
        """Finish what waits, then close the file; a second time does nothing."""
        if self._closed:
            return
        self._closed = True
        if self._batch is not None:
            await self._batch
        await asyncio.get_running_loop().run_in_executor(self._thread, self._connection.close)
        self._thread.shutdown(wait=False)

    async def _drain(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                await self._run(batch)
        finally:
            # A defect ends this task, yet those who came meanwhile still wait.
            self._batch = asyncio.create_task(self._drain()) if self._waiting else None

    async def _run(self, batch: list[_Waiting]) -> None:
        failure: StoreError | None = StoreError("the store's thread broke off")
        try:
            loop = asyncio.get_running_loop()
            failure = await loop.run_in_executor(self._thread, self._transact, batch)
        finally:
            for job in batch:
                job.settle(failure)

    def _transact(self, batch: Iterable[_Waiting]) -> StoreError | None:
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in batch:
                job.run(connection)
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            return StoreError(f"the store failed: {error}")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        return None


def _open(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in ("busy_timeout=5000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    migrate(connection)
    return connection
