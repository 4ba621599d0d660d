"""Bytes to text, or a diagnostic at the first character that has no business in a source.

Invisible characters come along when text is copied from a document; they make two words that look alike
differ, which nobody finds by reading.
"""

from __future__ import annotations

import re
import unicodedata

from voicebot.authoring.diagnostics import Diagnostic, Place, diagnose

MAX_BYTES = 1_000_000
_BYTE_ORDER_MARK = "\ufeff"
_REFUSED = re.compile(
    "[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"  # what YAML itself forbids
    "|[\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069]"  # soft hyphens, zero widths, turned writing
)
# What is said of a space that looks like indentation and is none.
WIDE_SPACE = (
    "a space of another kind stands in the indentation",
    "type plain spaces in its place; it often comes along when text is copied from a document",
)


def decode(raw: bytes, file: str) -> str | Diagnostic:
    """UTF-8 bytes as text with plain newlines; a diagnostic for another encoding or a file too large."""
    if len(raw) > MAX_BYTES:
        return too_large(file)
    try:
        return newlines(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        good = newlines(raw[: error.start].decode("utf-8"))
        return diagnose(
            "VB101",
            place_at(good, len(good), file),
            f"the byte {raw[error.start]:#04x} is not UTF-8",
            "save the file as UTF-8; most editors offer it under “save as” or “encoding”",
        )


def too_large(file: str) -> Diagnostic:
    """The diagnostic for a source over the limit."""
    return diagnose(
        "VB103", Place(file, 1, 1), "the file is over 1 MB", "split it; every file of a bot's folder is read"
    )


def newlines(text: str) -> str:
    """Text without a byte order mark and with one kind of line end, so that places can be counted."""
    return text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")


def refused_character(text: str, file: str) -> Diagnostic | None:
    """A diagnostic for the first control or invisible character, or None."""
    found = _REFUSED.search(text)
    if found is None:
        return None
    character = found.group()
    name = unicodedata.name(character, "control character").lower()
    return diagnose(
        "VB102",
        place_at(text, found.start(), file),
        f"an invisible character stands here: U+{ord(character):04X}, {name}",
        "delete it; it often comes along when text is copied from a document",
    )


def place_at(text: str, offset: int, file: str) -> Place:
    """The place of the character at an offset."""
    before = text[:offset]
    return Place(file, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1)
