"""The store of turns on SQLite: what one turn reads, and the one transaction it writes."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import msgspec

from voicebot.dialogue import conversation as states
from voicebot.dialogue.effects import EnqueueHandoff, PromiseCallback, StoreSurvey
from voicebot.dialogue.events import PastContact
from voicebot.errors import VersionConflict
from voicebot.ports import Commit, Held, Kept, TurnRow
from voicebot.store.database import Database
from voicebot.store.rows import TURN_COLUMNS, call_of, encode, maybe, moment, turn_columns, turn_of

Column = str | int | bytes | None
Statement = tuple[str, tuple[Column, ...]]

LEFT_OPEN = ("handed_off", "callback", "unresolved")
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
        # Rows are made out here: the transaction is short, and a value that cannot be kept harms no other turn.
        conversation = _conversation_row(commit)
        kept = [_kept_row(each, commit.conversation, commit.turn.at) for each in commit.kept]
        others = [_turn_row(commit), *kept]
        await self._database.do(lambda db: _write(db, conversation, others))

    async def contacts(self, bot: str, caller: str, besides: str) -> tuple[PastContact, ...]:
        """The caller's latest contacts that left a matter open, newest first."""
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


def _write(db: sqlite3.Connection, conversation: Statement, others: list[Statement]) -> None:
    if db.execute(*conversation).rowcount == 0:
        raise VersionConflict("The conversation has moved on since it was loaded.")
    for statement in others:
        db.execute(*statement)


def _conversation_row(commit: Commit) -> Statement:
    conversation = commit.conversation
    now = moment(commit.turn.at)
    head = (conversation.id, commit.version, commit.turn.turn, conversation.bot, conversation.caller)
    started = now if conversation.started_at is None else moment(conversation.started_at)
    due = None if commit.due is None else encode(commit.due)
    return _UPSERT, (*head, conversation.state, started, now, states.dump(conversation), due)


def _turn_row(commit: Commit) -> Statement:
    marks = ", ".join("?" * 9)
    insert = f"INSERT OR REPLACE INTO turns (conversation_id, {TURN_COLUMNS}) VALUES ({marks})"
    return insert, (commit.conversation.id, *turn_columns(commit.turn))


def _kept_row(kept: Kept, conversation: states.Conversation, at: datetime) -> Statement:
    head = (kept.id, conversation.id, conversation.bot)
    values: tuple[Column, ...]
    match kept:
        case EnqueueHandoff():
            table, columns = "handoffs", "queue, state, enqueued_at"
            values = (kept.queue, "queued", moment(kept.enqueued_at))
        case PromiseCallback():
            table, columns = "callbacks", "queue, state, window_from, promised_at"
            values = (kept.queue, "scheduled", moment(kept.window_from), moment(at))
        case StoreSurvey():
            table, columns = "surveys", "completed, answered_at"
            values = (int(kept.completed), moment(at))
    row = (*head, *values, encode(kept))
    marks = ", ".join("?" * len(row))
    # An effect is committed at least once; its id makes the second time do nothing.
    return f"INSERT OR IGNORE INTO {table} (id, conversation_id, bot, {columns}, body) VALUES ({marks})", row


class _Topics(msgspec.Struct, frozen=True):
    topics: tuple[str, ...] = ()
    outcome: str | None = None


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
        if (kept := _topics_of(body)).outcome in LEFT_OPEN
        for topic in kept.topics
    )
