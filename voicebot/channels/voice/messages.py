"""The messages of the turn endpoint, as telephony platforms send and get them.

They stand here as models with descriptions and examples because the API's reference is generated from them.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue

TEXT_LIMIT = 4000  # characters; a caller who speaks for five minutes without a breath stays below
ALTERNATIVES_LIMIT = 20

Words = Annotated[str, Field(max_length=TEXT_LIMIT)]
Short = Annotated[str, Field(max_length=200)]
Keys = Annotated[str, Field(max_length=100, pattern=r"^[0-9*#]*$")]
Confidence = Annotated[float, Field(ge=0, le=1)]
Milliseconds = Annotated[int, Field(ge=0)]

EventName = Literal[
    "session.start",
    "session.continue",
    "user.input",
    "user.no_input",
    "user.no_match",
    "user.dtmf",
    "user.barge_in",
    "transfer.result",
    "session.end",
    "error",
]


class Message(BaseModel):
    """What all messages share: nothing unknown is let in, nothing is converted, nothing changes later."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Call(Message):
    """The call leg that the conversation runs on."""

    call_id: Short | None = Field(default=None, description="The platform's own id of the call.")
    direction: Literal["inbound", "outbound"] = Field(default="inbound", description="Who called whom.")
    from_: Short | None = Field(
        default=None, alias="from", description="The calling number, E.164.", examples=["+48600100200"]
    )
    to: Short | None = Field(default=None, description="The called number, E.164; may say which bot answers.")
    platform: Short | None = Field(default=None, description="The platform's name, for reports.", examples=["jambonz"])
    custom: dict[str, JsonValue] = Field(default={}, description="Whatever else the platform knows.")


class Alternative(Message):
    """One thing the recogniser may have heard."""

    transcript: Words = Field(description="The words.")
    confidence: Confidence | None = Field(default=None, description="How sure the recogniser is.")


class Input(Message):
    """What came from the caller."""

    type: Literal["speech", "text", "dtmf"] = Field(default="speech", description="How it came.")
    text: Words | None = Field(default=None, description="The words, as best understood.")
    confidence: Confidence | None = Field(default=None, description="How sure the recogniser is of `text`.")
    alternatives: list[Alternative] = Field(
        default=[], max_length=ALTERNATIVES_LIMIT, description="What it may have been instead, likeliest first."
    )
    digits: Keys | None = Field(default=None, description="Keys pressed: digits, `*` and `#`.")
    interrupted_at_ms: Milliseconds | None = Field(
        default=None, description="How far our words had come when the caller spoke over them; 0 where nobody did."
    )


class TransferResult(Message):
    """How a transfer ended."""

    connected: bool = Field(description="Whether a person answered.")


_REQUEST_EXAMPLE: dict[str, JsonValue] = {
    "conversation_id": "CA12",
    "turn": 3,
    "bot": "lumen",
    "event": "user.input",
    "call": {"from": "+48600100200", "to": "+48221234567", "platform": "jambonz"},
    "channel": "voice",
    "language": "pl-PL",
    "input": {"type": "speech", "text": "gdzie jest moja paczka", "confidence": 0.91},
}


class TurnRequest(Message):
    """One turn: something happened in a conversation, and the platform asks what to say and do."""

    model_config = ConfigDict(json_schema_extra={"examples": [_REQUEST_EXAMPLE]})

    conversation_id: str = Field(
        description="The platform's id of the conversation, the same in all its turns.",
        pattern=r"^[\x21-\x7e]{1,200}$",
        examples=["CA12"],
    )
    turn: int = Field(description="Counts up from 1; with the conversation's id it is the key.", ge=1, le=100_000)
    event: EventName = Field(description="What happened.")
    bot: Short | None = Field(
        default=None, description="The bot's id; may be left out where `call.to`, or there being one bot, says it."
    )
    call: Call | None = Field(default=None, description="The call leg; looked at in the first turn.")
    channel: Literal["voice", "chat", "sms", "email"] = Field(default="voice", description="How the caller reaches us.")
    language: Short | None = Field(default=None, description="BCP 47, as far as known.", examples=["pl-PL"])
    input: Input | None = Field(default=None, description="What came from the caller, for `user.*` events.")
    transfer: TransferResult | None = Field(default=None, description="For `transfer.result`; left out: not connected.")
    detail: Words | None = Field(default=None, description="What the platform says about an `error`.")


class Say(Message):
    """Words to speak or show."""

    text: str
    ssml: str | None = Field(description="The same words with pronunciation, where it matters.")
    language: str = Field(description="BCP 47.")
    interruptible: bool = Field(description="Whether the caller may speak over them.")
    sensitive: bool = Field(description="Not to be logged or recorded by the platform.")


class Listening(Message):
    """What to listen for."""

    input: list[Literal["speech", "dtmf"]]
    language: str
    hints: list[str] = Field(description="Words that the recogniser should expect.")
    timeout_ms: int = Field(description="How long silence may last before it is `user.no_input`.")
    end_of_speech_ms: int = Field(description="How long a pause ends an utterance.")
    max_digits: int
    finish_on_key: str
    barge_in: bool


class Action(Message):
    """What to do when all is said; which fields there are depends on the type."""

    type: Literal["listen", "transfer", "hangup", "wait"]
    after_ms: int | None = Field(default=None, description="wait: send `session.continue` after so long.")
    target: str | None = Field(default=None, description="transfer: where to.", examples=["queue:orders"])
    handoff_id: str | None = Field(default=None, description="transfer: the handoff that waits in the queue.")
    reason: str | None = Field(default=None, description="transfer and hangup: why.")


class Why(Message):
    """One thing that decided the turn."""

    rule: str
    detail: str


class TurnAnswer(Message):
    """What to say, what to listen for, and what to do then."""

    conversation_id: str
    turn: int
    next_turn: int = Field(description="The number of the turn that is due now.")
    state: Literal["active", "handed_off", "ended"]
    say: list[Say]
    listen: Listening | None = Field(default=None, description="Only where the action is `listen`.")
    action: Action
    outcome: str | None = Field(default=None, description="Only where the bot's part is over.")
    trace: list[Why] | None = Field(default=None, description="Only when asked for with `?trace=true`.")
