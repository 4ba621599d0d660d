"""What the runtime asks of the outside: protocols of a few methods, and the frozen records they speak in.

A port has at most six methods, so that its fake fits on a screen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Generic, Literal, Protocol, TypeVar

from msgspec import Struct

from voicebot.dialogue.bot import Service
from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.effects import CallService, EnqueueHandoff, PromiseCallback, StoreSurvey
from voicebot.dialogue.events import Event, PastContact
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.replies import Reply
from voicebot.dialogue.turn import Reason
from voicebot.understanding.semantics import Encoded, Encoder, Sentence

UNAVAILABLE = "unavailable"

Kept = EnqueueHandoff | PromiseCallback | StoreSurvey
Speaker = Literal["caller", "bot"]
HandoffState = Literal["queued"]
CallbackState = Literal["scheduled"]
T = TypeVar("T")


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """The time now, aware."""


class ServiceResult(Struct, frozen=True):
    """The named result a call came to; `detail` says for the log why it is `unavailable`, without secrets."""

    result: str
    outputs: dict[str, Value] = {}
    detail: str = ""


class Services(Protocol):
    """The back ends that scenarios call."""

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """Perform a call; every failure is the result `unavailable`, never an exception.

        The same `key` means the same call: performed again, it has no second effect.
        """

    async def close(self) -> None:
        """Let go of connections."""


class ArticleFiles(Protocol):
    """Where published articles outlast the process; each method says whether it could be done."""

    def keep(self, bot: str, key: str, text: str) -> bool:
        """Keep an article, in the place of the one with the same key."""

    def drop(self, bot: str, key: str) -> bool:
        """Keep it no longer."""


class SentenceEncoder(Encoder, Protocol):
    """What turns sentences into vectors of meaning: `vectors` for learning, `read` for a turn."""

    @property
    def trouble(self) -> str:
        """Why it does not answer just now; empty while it does."""

    def start(self) -> None:
        """Get ready for turns; returns at once."""

    def known(self) -> Encoder:
        """The same encoder for learning, but only with the vectors that are there already."""

    async def read(self, sentences: Sequence[Sentence], within_s: float) -> tuple[Encoded, ...]:
        """One `Encoded` a sentence, in order and within so many seconds, never an exception.

        What has no vector says why: `absent`, `overloaded`, `died` or `late`.
        """

    async def close(self) -> None:
        """Let go of processes and connections."""


class Line(Struct, frozen=True):
    """One line of a transcript; private values are masked."""

    turn: int
    speaker: Speaker
    text: str


class Record(Struct, frozen=True):
    """What happened in a turn, what was said, and why: enough to replay it."""

    events: tuple[Event, ...] = ()
    replies: tuple[Reply, ...] = ()
    why: tuple[Reason, ...] = ()


class TurnRow(Struct, frozen=True, kw_only=True):
    """A turn as kept; `answer` is None while the turn is under way, then the very bytes that went out."""

    turn: int
    fingerprint: str
    at: datetime
    answer: bytes | None
    record: Record
    lines: tuple[Line, ...] = ()


class Held(Struct, frozen=True, kw_only=True):
    """A conversation as the store holds it; `turn` is its last one, `due` the service call still open."""

    conversation: Conversation
    version: int
    turn: int
    due: CallService | None = None


class Commit(Struct, frozen=True, kw_only=True):
    """All that one transaction writes; `version` is the one it makes, 1 for a new conversation."""

    conversation: Conversation
    version: int
    turn: TurnRow
    due: CallService | None = None
    kept: tuple[Kept, ...] = ()


class Store(Protocol):
    """Where conversations live; what it has committed survives a power cut."""

    async def load(self, conversation_id: str, turn: int) -> tuple[Held | None, TurnRow | None]:
        """How the conversation stands, and the row of this turn; None for what does not exist."""

    async def commit(self, commit: Commit) -> None:
        """Write everything or nothing; VersionConflict where somebody was faster."""

    async def contacts(self, bot: str, caller: str, besides: str) -> tuple[PastContact, ...]:
        """The caller's latest contacts with a bot that left a matter open, newest first, besides that conversation.

        Who was served is no repeated caller, and who hung up at once has not been troubled yet.
        """

    async def ready(self) -> None:
        """Return if the store answers; raise StoreError if it does not."""

    async def close(self) -> None:
        """Finish what is under way and let go of the file."""


class Handoff(Struct, frozen=True, kw_only=True):
    """A handoff in its queue, with the transcript of its conversation."""

    conversation_id: str
    bot: str
    state: HandoffState
    asked: EnqueueHandoff
    transcript: tuple[Line, ...]


class Callback(Struct, frozen=True, kw_only=True):
    """A promised callback."""

    conversation_id: str
    bot: str
    state: CallbackState
    promised_at: datetime
    asked: PromiseCallback


class Contact(Struct, frozen=True, kw_only=True):
    """A conversation as a list shows it."""

    conversation: Conversation
    turns: int
    started_at: datetime
    updated_at: datetime


class Page(Struct, Generic[T], frozen=True):
    """One page of a list; `next_cursor` asks for the following one, None at the end."""

    rows: tuple[T, ...]
    next_cursor: str | None = None


class Wanted(Struct, frozen=True, kw_only=True):
    """Which rows of a list are wanted; an empty filter lets everything through."""

    filters: dict[str, str] = {}
    limit: int = 50
    cursor: str | None = None


class Records(Protocol):
    """What the human side reads."""

    async def handoffs(self, wanted: Wanted) -> Page[Handoff]:
        """Handoffs, longest waiting first; filters: bot, queue, state. CursorUnknown for a foreign cursor."""

    async def callbacks(self, wanted: Wanted) -> Page[Callback]:
        """Callbacks, earliest window first; filters: bot, queue, state."""

    async def conversations(self, wanted: Wanted) -> Page[Contact]:
        """Conversations, latest first; filters: bot, state, caller."""

    async def turns(self, conversation_id: str) -> tuple[Contact, tuple[TurnRow, ...]] | None:
        """A conversation with all its turns, in order; None where it does not exist."""
