"""The store of turns on SQLite: what one turn reads, and the one transaction it writes."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import msgspec

from voicebot.dialogue import conversation as states
from voicebot.dialogue.effects import EnqueueHandoff, PromiseCallback, StoreSurvey
from voicebot.dialogue.events import PastContact
from voicebot.ports import Commit, Held, Kept, TurnRow, VersionConflict
from voicebot.store.database import Database
from voicebot.store.rows import TURN_COLUMNS, call_of, encode, maybe, moment, turn_columns, turn_of

CONTACTS_AT_MOST = 20

_UPSERT = """
INSERT INTO conversations (id, version, turn, bot, caller, state, started_at, updated_at, body, due)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET version = excluded.version, turn = excluded.turn, state = excluded.state,
  updated_at = excluded.updated_at, body = excluded.body, due = excluded.due
WHERE version = excluded.version - 1
"""


class SqliteStore:
    """Conversations in one database; see `voicebot.ports.Store` for what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self, conversation_id: str, turn: int) -> tuple[Held | None, TurnRow | None]:
        """How the conversation stands, and the row of this turn."""
        return await self._database.do(lambda db: (_held(db, conversation_id), _turn(db, conversation_id, turn)))

    async def commit(self, commit: Commit) -> None:
        """Write everything or nothing; VersionConflict where somebody was faster."""
        await self._database.do(lambda db: _commit(db, commit))

    async def contacts(self, bot: str, caller: str, besides: str) -> tuple[PastContact, ...]:
        """The caller's latest contacts, newest first."""
        return await self._database.do(lambda db: _contacts(db, bot, caller, besides))

    async def ready(self) -> None:
        """Return if the store answers."""
        await self._database.do(lambda db: db.execute("SELECT 1").fetchone())

    async def close(self) -> None:
        """Finish what is under way and let go of the file."""
        await self._database.close()


def _held(db: sqlite3.Connection, conversation_id: str) -> Held | None:
    query = "SELECT body, version, turn, due FROM conversations WHERE id = ?"
    row = db.execute(query, (conversation_id,)).fetchone()
    if row is None:
        return None
    body, version, turn, due = row
    return Held(conversation=states.load(body), version=version, turn=turn, due=maybe(call_of, due))


def _turn(db: sqlite3.Connection, conversation_id: str, turn: int) -> TurnRow | None:
    query = f"SELECT {TURN_COLUMNS} FROM turns WHERE conversation_id = ? AND turn = ?"
    row = db.execute(query, (conversation_id, turn)).fetchone()
    return None if row is None else turn_of(row)


def _commit(db: sqlite3.Connection, commit: Commit) -> None:
    conversation, turn = commit.conversation, commit.turn
    now = moment(turn.at)
    due = None if commit.due is None else encode(commit.due)
    head = (conversation.id, commit.version, turn.turn, conversation.bot, conversation.caller)
    started = now if conversation.started_at is None else moment(conversation.started_at)
    rest = (conversation.state, started, now, states.dump(conversation), due)
    if db.execute(_UPSERT, (*head, *rest)).rowcount == 0:
        raise VersionConflict(f"conversation {conversation.id} has moved on from version {commit.version - 1}")
    marks = ", ".join("?" * 9)
    insert = f"INSERT OR REPLACE INTO turns (conversation_id, {TURN_COLUMNS}) VALUES ({marks})"
    db.execute(insert, (conversation.id, *turn_columns(turn)))
    for each in commit.kept:
        _keep(db, each, conversation, turn.at)


def _keep(db: sqlite3.Connection, kept: Kept, conversation: states.Conversation, at: datetime) -> None:
    # An effect is committed at least once; its id makes the second time do nothing.
    head = (kept.id, conversation.id, conversation.bot)
    match kept:
        case EnqueueHandoff():
            columns = "queue, state, enqueued_at"
            values: tuple[str | int, ...] = (kept.queue, "queued", moment(kept.enqueued_at))
            table = "handoffs"
        case PromiseCallback():
            columns = "queue, state, window_from, promised_at"
            values = (kept.queue, "scheduled", moment(kept.window_from), moment(at))
            table = "callbacks"
        case StoreSurvey():
            columns = "completed, answered_at"
            values = (int(kept.completed), moment(at))
            table = "surveys"
    row = (*head, *values, encode(kept))
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT OR IGNORE INTO {table} (id, conversation_id, bot, {columns}, body) VALUES ({marks})", row)


class _Topics(msgspec.Struct, frozen=True):
    topics: tuple[str, ...] = ()


_topics_of = msgspec.json.Decoder(_Topics).decode


def _contacts(db: sqlite3.Connection, bot: str, caller: str, besides: str) -> tuple[PastContact, ...]:
    query = """
    SELECT body, started_at FROM conversations WHERE caller = ? AND bot = ? AND id <> ?
    ORDER BY started_at DESC LIMIT ?
    """
    rows = db.execute(query, (caller, bot, besides, CONTACTS_AT_MOST))
    return tuple(
        PastContact(topic, datetime.fromisoformat(started_at))
        for body, started_at in rows
        for topic in _topics_of(body).topics
    )
