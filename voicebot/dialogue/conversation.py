"""How things stand: one small frozen value, dumped to bytes and loaded back without loss."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec
from msgspec import Struct

from voicebot.dialogue.effects import HandoffReason, SurveyAnswer
from voicebot.dialogue.events import PastContact
from voicebot.dialogue.expressions import Record, Value
from voicebot.dialogue.replies import Said

Outcome = Literal["resolved_confirmed", "resolved_assumed", "handed_off", "callback", "abandoned", "unresolved"]
State = Literal["active", "handed_off", "ended"]
Purpose = Literal["matter", "part", "digression", "rung", "rule", "closing"]
Settled = Literal["nothing", "open", "assumed", "confirmed", "refused"]


class Frame(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A running scenario: the step to run or waited at (None: its end), and why it runs.

    `done` holds the questions answered here, so that a repeated one is no step forward; `resume` is the
    question that this frame interrupted; `cause` the reason a hand-over from here will have; `offered` the
    values offered anew for a slot.
    """

    scenario: str
    step: str | None
    purpose: Purpose = "matter"
    done: tuple[str, ...] = ()
    resume: Awaiting | None = None
    cause: HandoffReason | None = None
    offered: dict[str, tuple[Value, ...]] = {}


class Filled(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A slot's value in canonical form, the words it came from, and whether the caller confirmed it."""

    value: Value
    heard: str = ""
    confirmed: bool = False


class OpenQuestion(Struct, frozen=True, tag="open"):
    """Waiting for whatever the caller wants; `prompt` is the phrase that asked."""

    prompt: str = ""


class AtStep(Struct, frozen=True, tag="step"):
    """Waiting for the answer to the step that the top frame stands at; `number` is a survey's question."""

    number: int = 0


class Checking(Struct, frozen=True, tag="checking"):
    """Waiting for yes or no to one reading of a slot, or for which of two readings it is."""

    slot: str
    values: tuple[Value, ...]
    heard: str = ""


class WhichIntent(Struct, frozen=True, tag="which"):
    """Waiting to hear which of the near intents is meant; `text` is what was said."""

    intents: tuple[str, ...]
    text: str


class WhichArticle(Struct, frozen=True, tag="article"):
    """Waiting to hear which of the near articles is meant; `text` is what was said."""

    articles: tuple[str, ...]
    text: str


class WhichMatter(Struct, frozen=True, tag="matter"):
    """Waiting to hear whether an intent or an article is meant; `text` is what was said."""

    intent: str
    article: str
    text: str


class WhichLanguage(Struct, frozen=True, tag="language"):
    """Waiting to hear whether to go on in another language."""

    language: str
    text: str


class AnythingElse(Struct, frozen=True, tag="anything_else"):
    """Waiting to hear whether there is anything else."""


class ServiceDue(Struct, frozen=True, tag="service"):
    """Waiting for a service's answer; `waits` counts how often the caller was asked to hold on."""

    effect: str
    service: str
    waits: int = 0


Awaiting = (
    OpenQuestion
    | AtStep
    | Checking
    | WhichIntent
    | WhichArticle
    | WhichMatter
    | WhichLanguage
    | AnythingElse
    | ServiceDue
)


class Pending(Struct, frozen=True):
    """A matter that waits to be served, and the sentence that named it."""

    intent: str
    text: str = ""


class Conversation(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A conversation's state; `failures` is the one budget over all kinds of failure, back to zero at a step forward.

    `repeated` counts matters that were asked for again, `taken_back` confirmed answers that were wrong after all;
    `detours` counts universal commands and digressions since the last step forward; `uses` counts how often a
    phrase was said; `rungs` how often a kind of failure fell at a question; `told` whether the matter's
    answer was said; `chosen` which intent a caller meant by
    words that we had to ask about, as evidence for learning.
    """

    id: str
    bot: str
    bot_hash: str
    language: str
    channel: str = "voice"
    caller: str = ""
    called: str = ""
    started_at: datetime | None = None
    state: State = "active"
    outcome: Outcome | None = None
    turns: int = 0
    frames: tuple[Frame, ...] = ()
    awaiting: Awaiting | None = None
    pending: tuple[Pending, ...] = ()
    slots: dict[str, Filled] = {}
    order: tuple[str, ...] = ()
    variables: dict[str, Value | Record] = {}
    failures: int = 0
    failed_in_all: int = 0
    detours: int = 0
    anger: int = 0
    abuse: int = 0
    asked_for_person: int = 0
    repeated: int = 0
    taken_back: int = 0
    uses: dict[str, int] = {}
    rungs: dict[str, int] = {}
    fired: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    article: str | None = None
    settled: Settled = "nothing"
    told: bool = False
    connected: bool = False
    promised: bool = False
    slow: bool = False
    service_down: bool = False
    last: tuple[Said, ...] = ()
    contacts: tuple[PastContact, ...] = ()
    chosen: dict[str, str] = {}
    survey: tuple[SurveyAnswer, ...] = ()


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Conversation)


def dump(conversation: Conversation) -> bytes:
    """The conversation as bytes; `load` gives the same value back."""
    return _encoder.encode(conversation)


def load(data: bytes) -> Conversation:
    """A conversation from its bytes; raises `msgspec.MsgspecError` where they are none."""
    return _decoder.decode(data)
