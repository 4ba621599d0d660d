"""One port, kept in SQLite: conversations, turns, handoffs, callbacks, surveys."""
