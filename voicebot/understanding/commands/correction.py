"""Who takes an answer back, and what is to stand in its place."""

from __future__ import annotations

from collections.abc import Sequence, Set

from voicebot.understanding.languages.commands import CommandTable

LONGEST_VALUE = 8
LONGEST_AFTER_NO = 3

Words = tuple[str, ...]


def corrected_value(words: Sequence[str], table: CommandTable, openings: Set[Words], pause: bool) -> int | None:
    """Where in the folded words the new value begins; ``pause``: a comma was heard after the first word."""
    start = _after_opening(words, openings)
    if start is not None:
        return start if _can_be_value(words[start:], table) else None
    contrast = _after_contrast(words, table)
    return _after_no(words, table, pause) if contrast is None else contrast


def kept_value(words: Sequence[str], table: CommandTable) -> int | None:
    """Where "Friday, not Thursday" stops being the right value."""
    nots = (at for at in range(1, len(words) - 1) if words[at] in table.negations)
    stop = next((at for at in nots if _begins_value(words[:at], table)), None)
    return None if stop is None or not _begins_value(words[stop + 1 :], table) else stop


def _after_opening(words: Sequence[str], openings: Set[Words]) -> int | None:
    longest = max(map(len, openings), default=0)
    lengths = range(min(longest, len(words) - 1), 0, -1)
    return next((length for length in lengths if tuple(words[:length]) in openings), None)


def _after_no(words: Sequence[str], table: CommandTable, pause: bool) -> int | None:
    """Behind a bare no: a word that begins a value, or after a pause anything short that is no thanks."""
    if len(words) < 2 or words[0] not in table.correction.no:
        return None
    short = len(words) - 1 <= LONGEST_AFTER_NO and words[1] not in table.correction.otherwise
    return 1 if _begins_value(words[1:], table) or (pause and short) else None


def _after_contrast(words: Sequence[str], table: CommandTable) -> int | None:
    """Where the right value begins in "not Thursday but Friday"."""
    if not words or words[0] not in table.negations or not _begins_value(words[1:], table):
        return None
    joints = (at for at in range(2, len(words) - 1) if words[at] in table.correction.but)
    return next((at + 1 for at in joints), None)


def _can_be_value(words: Sequence[str], table: CommandTable) -> bool:
    return 0 < len(words) <= LONGEST_VALUE and words[0] not in table.correction.otherwise


def _begins_value(words: Sequence[str], table: CommandTable) -> bool:
    correction = table.correction
    first = next((word for word in words if word not in correction.before), "")
    return first in correction.values or first[:1].isdigit()
