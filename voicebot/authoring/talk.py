"""A talk: a conversation written down as a test, line by line, every name with its place.

Names stay texts with places here, because only the compiled bot knows whether they exist.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.nodes import Text

Channel = Literal["voice", "chat"]
Ending = Literal[
    "resolved", "resolved_confirmed", "resolved_assumed", "handed_off", "callback", "abandoned", "unresolved"
]
Expected = Literal["asks", "confirms", "says", "tells", "waits", "hands_off", "words"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of a recogniser; confidence from 0 to 1."""

    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Caller:
    """The caller says something; several alternatives where the recogniser was unsure, best first."""

    place: Place
    heard: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """The caller presses keys."""

    place: Place
    keys: str


@dataclass(frozen=True, slots=True)
class Silence:
    """The caller says nothing for a while."""

    place: Place
    duration_ms: int


@dataclass(frozen=True, slots=True)
class Interrupts:
    """The caller speaks while the bot does, so long after it began."""

    place: Place
    after_ms: int
    words: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """The caller hangs up."""

    place: Place


@dataclass(frozen=True, slots=True)
class Expect:
    """What the bot is to do; ``name`` is the slot, phrase, value, queue or the words, None for `waits`."""

    place: Place
    kind: Expected
    name: Text | None = None


TalkLine: TypeAlias = Caller | Keys | Silence | Interrupts | HangUp | Expect


@dataclass(frozen=True, slots=True)
class Answer:
    """One scripted answer of a service: a result, its outputs as written, and how long it takes."""

    result: Text
    outputs: tuple[tuple[Text, Text], ...] = ()
    after_ms: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """A service's answers in the order they are given."""

    service: Text
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class EarlierContact:
    """A contact the caller had before this one."""

    topic: Text
    days_ago: int


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk; None means that the bot's own default holds, for ``ends`` that any ending will do."""

    name: Text
    lines: tuple[TalkLine, ...]
    language: Text | None = None
    caller: str | None = None
    channel: Channel = "voice"
    clock: datetime | None = None
    services: tuple[Script, ...] = ()
    contacts: tuple[EarlierContact, ...] = ()
    ends: Ending | None = None
