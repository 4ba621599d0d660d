"""Between the columns of a row and our values: the codecs of everything that is kept as JSON."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from voicebot.dialogue.effects import CallService, EnqueueHandoff, PromiseCallback
from voicebot.dialogue.events import Event
from voicebot.dialogue.replies import Reply
from voicebot.dialogue.turn import Reason
from voicebot.ports import Line, Record, TurnRow

T = TypeVar("T")
TurnColumns = tuple[int, str, str, bytes | None, bytes, bytes, bytes, bytes]

TURN_COLUMNS = "turn, fingerprint, at, answer, events, replies, why, lines"

encode = msgspec.json.Encoder().encode
call_of = msgspec.json.Decoder(CallService).decode
handoff_of = msgspec.json.Decoder(EnqueueHandoff).decode
callback_of = msgspec.json.Decoder(PromiseCallback).decode
lines_of = msgspec.json.Decoder(tuple[Line, ...]).decode
_events_of = msgspec.json.Decoder(tuple[Event, ...]).decode
_replies_of = msgspec.json.Decoder(tuple[Reply, ...]).decode
_why_of = msgspec.json.Decoder(tuple[Reason, ...]).decode


def moment(at: datetime) -> str:
    """A time as text of one width, in UTC, so that the order of texts is the order of times."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment_of(text: str) -> datetime:
    """The time that `moment` wrote."""
    return datetime.fromisoformat(text)


def maybe(decode: Callable[[bytes], T], data: bytes | None) -> T | None:
    """Decode what may be absent."""
    return None if data is None else decode(data)


def turn_columns(row: TurnRow) -> TurnColumns:
    """A turn's row, in the order of TURN_COLUMNS."""
    record = row.record
    kept = (encode(record.events), encode(record.replies), encode(record.why), encode(row.lines))
    return (row.turn, row.fingerprint, moment(row.at), row.answer, *kept)


def turn_of(columns: TurnColumns) -> TurnRow:
    """The turn that `turn_columns` wrote."""
    turn, fingerprint, at, answer, events, replies, why, lines = columns
    record = Record(_events_of(events), _replies_of(replies), _why_of(why))
    return TurnRow(
        turn=turn,
        fingerprint=fingerprint,
        at=moment_of(at),
        answer=answer,
        record=record,
        lines=lines_of(lines),
    )
