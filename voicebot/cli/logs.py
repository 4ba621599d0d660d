"""Where the log goes: nowhere in a conversation, to standard error on a server."""

from __future__ import annotations

import logging


def hush() -> None:
    """Keep warnings of back ends out of what a person reads; a chat's trace and a talk's reasons tell them."""
    logging.getLogger("voicebot").addHandler(logging.NullHandler())


def to_standard_error() -> None:
    """One line an entry, with the time."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
