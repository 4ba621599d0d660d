"""The lists that the human side reads, page by page.

Pages go on from the last row's key, never from a count: rows that come in meanwhile shift nothing.
"""

from __future__ import annotations

import base64
import binascii
import sqlite3
from collections.abc import Callable
from typing import TypeVar

import msgspec
from msgspec import Struct

from voicebot.dialogue import conversation as states
from voicebot.errors import CursorUnknown
from voicebot.ports import (
    Callback,
    CallbackState,
    Contact,
    Handoff,
    HandoffState,
    Line,
    Page,
    TurnRow,
    Wanted,
)
from voicebot.store.database import Database
from voicebot.store.rows import TURN_COLUMNS, callback_of, handoff_of, lines_of, moment_of, turn_of

R = TypeVar("R")
T = TypeVar("T")
Place = tuple[str, str]

_place_of = msgspec.json.Decoder(Place).decode


class _List(Struct, frozen=True):
    """A table as a list: its columns, the one it is sorted by, which way, and what may be filtered."""

    table: str
    columns: str
    sort: str
    filters: tuple[str, ...]
    newest_first: bool = False


_HANDOFFS = _List("handoffs", "conversation_id, bot, state, body", "enqueued_at", ("bot", "queue", "state"))
_CALLBACKS = _List(
    "callbacks", "conversation_id, bot, state, promised_at, body", "window_from", ("bot", "queue", "state")
)
_CONVERSATIONS = _List(
    "conversations",
    "turn, started_at, updated_at, body",
    "started_at",
    ("bot", "state", "caller"),
    newest_first=True,
)


class SqliteRecords:
    """What was committed, for people; see `voicebot.ports.Records` for what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def handoffs(self, wanted: Wanted) -> Page[Handoff]:
        """Handoffs, longest waiting first."""
        return await self._database.do(lambda db: _page(db, _HANDOFFS, wanted, _handoff))

    async def callbacks(self, wanted: Wanted) -> Page[Callback]:
        """Callbacks, earliest window first."""
        return await self._database.do(lambda db: _page(db, _CALLBACKS, wanted, _callback))

    async def conversations(self, wanted: Wanted) -> Page[Contact]:
        """Conversations, latest first."""
        return await self._database.do(lambda db: _page(db, _CONVERSATIONS, wanted, _contact))

    async def turns(self, conversation_id: str) -> tuple[Contact, tuple[TurnRow, ...]] | None:
        """A conversation with all its turns, in order."""
        return await self._database.do(lambda db: _whole(db, conversation_id))


def _page(db: sqlite3.Connection, listed: _List, wanted: Wanted, read: Callable[[sqlite3.Connection, R], T]) -> Page[T]:
    where, values = _where(listed, wanted)
    way = "DESC" if listed.newest_first else "ASC"
    query = f"SELECT {listed.sort}, id, {listed.columns} FROM {listed.table} WHERE {where}"
    query += f" ORDER BY {listed.sort} {way}, id {way} LIMIT {wanted.limit + 1}"
    rows = db.execute(query, values).fetchall()
    shown = rows[: wanted.limit]
    cursor = _cursor(shown[-1][:2]) if len(rows) > wanted.limit else None
    return Page(tuple(read(db, row[2:]) for row in shown), cursor)


def _where(listed: _List, wanted: Wanted) -> tuple[str, list[str]]:
    names = [name for name in listed.filters if wanted.filters.get(name)]
    conditions = ["true", *(f"{name} = ?" for name in names)]
    values = [wanted.filters[name] for name in names]
    if wanted.cursor is not None:
        conditions.append(f"({listed.sort}, id) {'<' if listed.newest_first else '>'} (?, ?)")
        values += _place(wanted.cursor)
    return " AND ".join(conditions), values


def _handoff(db: sqlite3.Connection, row: tuple[str, str, HandoffState, bytes]) -> Handoff:
    conversation_id, bot, state, body = row
    return Handoff(
        conversation_id=conversation_id,
        bot=bot,
        state=state,
        asked=handoff_of(body),
        transcript=_transcript(db, conversation_id),
    )


def _callback(_db: sqlite3.Connection, row: tuple[str, str, CallbackState, str, bytes]) -> Callback:
    conversation_id, bot, state, promised_at, body = row
    return Callback(
        conversation_id=conversation_id,
        bot=bot,
        state=state,
        promised_at=moment_of(promised_at),
        asked=callback_of(body),
    )


def _contact(_db: sqlite3.Connection, row: tuple[int, str, str, bytes]) -> Contact:
    turns, started_at, updated_at, body = row
    return Contact(
        conversation=states.load(body),
        turns=turns,
        started_at=moment_of(started_at),
        updated_at=moment_of(updated_at),
    )


def _whole(db: sqlite3.Connection, conversation_id: str) -> tuple[Contact, tuple[TurnRow, ...]] | None:
    query = f"SELECT {_CONVERSATIONS.columns} FROM conversations WHERE id = ?"
    row = db.execute(query, (conversation_id,)).fetchone()
    if row is None:
        return None
    query = f"SELECT {TURN_COLUMNS} FROM turns WHERE conversation_id = ? ORDER BY turn"
    return _contact(db, row), tuple(turn_of(each) for each in db.execute(query, (conversation_id,)))


def _transcript(db: sqlite3.Connection, conversation_id: str) -> tuple[Line, ...]:
    query = "SELECT lines FROM turns WHERE conversation_id = ? ORDER BY turn"
    return tuple(line for (lines,) in db.execute(query, (conversation_id,)) for line in lines_of(lines))


def _cursor(place: Place) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(place)).decode()


def _place(cursor: str) -> Place:
    try:
        place: Place = _place_of(base64.b64decode(cursor, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, msgspec.DecodeError):
        raise CursorUnknown("this cursor was never given out; begin again without one") from None
    return place
