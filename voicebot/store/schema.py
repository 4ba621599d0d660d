"""The tables, as the list of steps that lead from an empty file to the newest form.

A step that was released is never edited: files out there have taken it already.
"""

from __future__ import annotations

import sqlite3

from voicebot.errors import StoreError

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE conversations (
            id TEXT PRIMARY KEY, version INTEGER NOT NULL, turn INTEGER NOT NULL,
            bot TEXT NOT NULL, caller TEXT NOT NULL, state TEXT NOT NULL,
            started_at TEXT NOT NULL, updated_at TEXT NOT NULL, body BLOB NOT NULL, due BLOB
        ) WITHOUT ROWID""",
        "CREATE INDEX conversations_by_start ON conversations (started_at, id)",
        "CREATE INDEX conversations_by_caller ON conversations (caller, bot, started_at)",
        """CREATE TABLE turns (
            conversation_id TEXT NOT NULL REFERENCES conversations (id), turn INTEGER NOT NULL,
            fingerprint TEXT NOT NULL, at TEXT NOT NULL, answer BLOB,
            events BLOB NOT NULL, replies BLOB NOT NULL, why BLOB NOT NULL, lines BLOB NOT NULL,
            PRIMARY KEY (conversation_id, turn)
        ) WITHOUT ROWID""",
        """CREATE TABLE handoffs (
            id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversations (id),
            bot TEXT NOT NULL, queue TEXT NOT NULL, state TEXT NOT NULL, enqueued_at TEXT NOT NULL,
            body BLOB NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX handoffs_by_wait ON handoffs (enqueued_at, id)",
        """CREATE TABLE callbacks (
            id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversations (id),
            bot TEXT NOT NULL, queue TEXT NOT NULL, state TEXT NOT NULL, window_from TEXT NOT NULL,
            promised_at TEXT NOT NULL, body BLOB NOT NULL
        ) WITHOUT ROWID""",
        "CREATE INDEX callbacks_by_window ON callbacks (window_from, id)",
        """CREATE TABLE surveys (
            id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversations (id),
            bot TEXT NOT NULL, completed INTEGER NOT NULL, answered_at TEXT NOT NULL, body BLOB NOT NULL
        ) WITHOUT ROWID""",
    ),
)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to the newest form in one transaction; StoreError where a newer release has written it."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)")
    (version,) = connection.execute("SELECT coalesce(max(version), 0) FROM schema_version").fetchone()
    if version > len(MIGRATIONS):
        connection.execute("ROLLBACK")
        raise StoreError(f"the store has schema {version}, this release knows {len(MIGRATIONS)}; upgrade it")
    for number, statements in enumerate(MIGRATIONS[version:], version + 1):
        for statement in statements:
            connection.execute(statement)
        connection.execute("INSERT INTO schema_version (version) VALUES (?)", (number,))
    connection.execute("COMMIT")
