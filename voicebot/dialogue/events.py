"""Everything that can happen to a conversation, each with the time and id it came in with.

Time, ids and the world's answers reach the core only here, so a log replays to the same words.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from voicebot.dialogue.expressions import Value
from voicebot.understanding.semantics import Encoded


class Happened(Struct, frozen=True, kw_only=True):
    """What every event has: an id unique in its conversation, and when it happened (aware datetime)."""

    id: str
    at: datetime


class PastContact(Struct, frozen=True):
    """An earlier contact of the same caller: its topic (a scenario's name) and when."""

    topic: str
    at: datetime


class Started(Happened, frozen=True, kw_only=True, tag="started"):
    """The contact began; `contacts` are the caller's earlier ones, as the store knows them.

    Without `greet` the open question stays unspoken, because the caller has already begun to speak.
    """

    language: str = ""
    channel: str = "voice"
    caller: str = ""
    called: str = ""
    contacts: tuple[PastContact, ...] = ()
    greet: bool = True


class Alternative(Struct, frozen=True):
    """One thing the recogniser may have heard, with its confidence from 0 to 1."""

    text: str
    confidence: float = 1.0


class Heard(Happened, frozen=True, kw_only=True, tag="heard"):
    """The caller said or wrote something; alternatives stand best first, and there is at least one.

    `readings` are what an encoder gave for the texts that the step needed; empty until it was asked.
    """

    alternatives: tuple[Alternative, ...]
    interrupted_at_ms: int | None = None
    readings: tuple[Encoded, ...] = ()


class KeysPressed(Happened, frozen=True, kw_only=True, tag="keys"):
    """The caller pressed keys: digits, `*` and `#`."""

    keys: str


class NoInput(Happened, frozen=True, kw_only=True, tag="no_input"):
    """The caller was silent for as long as we listened."""


class NoMatch(Happened, frozen=True, kw_only=True, tag="no_match"):
    """The recogniser heard something it could not make words of."""


class Interrupted(Happened, frozen=True, kw_only=True, tag="interrupted"):
    """The caller began to speak over us; the words come as an event of their own."""

    after_ms: int = 0


class Continued(Happened, frozen=True, kw_only=True, tag="continued"):
    """The channel asks how things stand: after a `Wait`, or on its own."""


class ServiceAnswered(Happened, frozen=True, kw_only=True, tag="service_answered"):
    """A called service came to a named result; `unavailable` always exists."""

    effect: str
    result: str
    outputs: dict[str, Value] = {}


class TransferEnded(Happened, frozen=True, kw_only=True, tag="transfer_ended"):
    """The channel tried to transfer the call; not connected means the caller is still with us."""

    connected: bool


class ChannelFailed(Happened, frozen=True, kw_only=True, tag="channel_failed"):
    """The platform reports an error of its own."""

    detail: str = ""


class HungUp(Happened, frozen=True, kw_only=True, tag="hung_up"):
    """The contact is over on the caller's side."""


Event = (
    Started
    | Heard
    | KeysPressed
    | NoInput
    | NoMatch
    | Interrupted
    | Continued
    | ServiceAnswered
    | TransferEnded
    | ChannelFailed
    | HungUp
)
