"""The platform-neutral form of a turn: its request read as events, its replies written as an answer.

Every other voice platform maps onto these two functions.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Literal, assert_never

import msgspec

from voicebot.channels.voice import messages
from voicebot.channels.voice.messages import Input, TurnAnswer, TurnRequest
from voicebot.dialogue.events import (
    Alternative,
    ChannelFailed,
    Continued,
    Event,
    Heard,
    HungUp,
    Interrupted,
    KeysPressed,
    NoInput,
    NoMatch,
    Started,
    TransferEnded,
)
from voicebot.dialogue.replies import HangUp, Listen, Reply, Said, Transfer, Wait
from voicebot.dialogue.turn import Reason
from voicebot.runtime.turns import Spoken, event_id

# How platforms say that the caller keeps the number to themselves (RFC 3323 and habit).
_HIDDEN = frozenset(("anonymous", "unknown", "restricted", "private", "unavailable"))
_EXACT = 2**53  # beyond it a float is no exact number, so 1.0 and 1 are no longer the same


def read(request: TurnRequest, at: datetime) -> tuple[Event, ...]:
    """What happened, in order; a first turn that is no start gets its start put before it."""

    def named(number: int) -> str:
        return event_id(request.conversation_id, request.turn, number)

    if request.turn > 1:
        return _happened(request, at, named(0), named(1))
    if request.event in ("session.start", "session.continue"):
        return (_started(request, at, named(0), greet=True),)
    happened = _happened(request, at, named(1), named(2))
    # A caller who has begun to speak is greeted without being asked what it is about; who has not, is asked.
    speaks = isinstance(happened[-1], Heard | KeysPressed | Interrupted)
    ends = isinstance(happened[-1], HungUp)
    return (_started(request, at, named(0), greet=not speaks), *(happened if speaks or ends else ()))


def write(request: TurnRequest, spoken: Spoken) -> bytes:
    """The answer's bytes; what does not apply is left out."""
    *said, action = spoken.replies
    answer = TurnAnswer(
        conversation_id=spoken.conversation_id,
        turn=request.turn,
        next_turn=request.turn + 1,
        state=spoken.state,
        say=[_say(each, request) for each in said if isinstance(each, Said)],
        action=_action(action),
    )
    more: dict[str, object] = {}
    if isinstance(action, Listen):
        more["listen"] = _listen(action, request)
    if spoken.state != "active" and spoken.outcome is not None:
        more["outcome"] = spoken.outcome
    return _dumped(answer.model_copy(update=more))


def traced(body: bytes, why: tuple[Reason, ...]) -> bytes:
    """An answer with what decided it; the rest stays as it was answered."""
    trace = [messages.Why(rule=each.rule, detail=each.detail) for each in why]
    return _dumped(TurnAnswer.model_validate_json(body).model_copy(update={"trace": trace}))


def fingerprint(body: bytes) -> str:
    """What tells one payload from another: the digest of its canonical JSON."""
    canonical = _decoder.decode(body)
    return hashlib.sha256(msgspec.json.encode(canonical, order="sorted")).hexdigest()


def _number(text: str) -> int | float:
    number = float(text)
    return int(number) if abs(number) < _EXACT and number.is_integer() else number


_decoder = msgspec.json.Decoder(float_hook=_number)


def _started(request: TurnRequest, at: datetime, name: str, *, greet: bool) -> Started:
    call = request.call or messages.Call()
    ends = (call.from_ or "", call.to or "")
    caller, called = ends if call.direction == "inbound" else reversed(ends)
    caller = "" if caller.lower() in _HIDDEN else caller
    return Started(
        id=name,
        at=at,
        language=request.language or "",
        channel=request.channel,
        caller=caller,
        called=called,
        greet=greet,
    )


def _happened(request: TurnRequest, at: datetime, name: str, next_name: str) -> tuple[Event, ...]:
    given = request.input or Input()
    match request.event:
        case "session.start" | "session.continue":
            return (Continued(id=name, at=at),)
        case "user.input" | "user.dtmf":
            return (_input(given, at, name, keys_first=request.event == "user.dtmf" or given.type == "dtmf"),)
        case "user.barge_in":
            interrupted = Interrupted(id=name, at=at, after_ms=given.interrupted_at_ms or 0)
            words = _input(given, at, next_name, keys_first=False)
            return (interrupted,) if isinstance(words, NoInput) else (interrupted, words)
        case _:
            return (_signal(request, at, name),)


def _signal(request: TurnRequest, at: datetime, name: str) -> Event:
    match request.event:
        case "user.no_input":
            return NoInput(id=name, at=at)
        case "user.no_match":
            return NoMatch(id=name, at=at)
        case "transfer.result":
            return TransferEnded(id=name, at=at, connected=bool(request.transfer and request.transfer.connected))
        case "error":
            return ChannelFailed(id=name, at=at, detail=request.detail or "")
        case _:
            return HungUp(id=name, at=at)


def _input(given: Input, at: datetime, name: str, *, keys_first: bool) -> Heard | KeysPressed | NoInput:
    """What the caller gave: keys or words, whichever there is; neither is silence."""
    heard = _alternatives(given)
    if given.digits and (keys_first or not heard):
        return KeysPressed(id=name, at=at, keys=given.digits)
    if not heard:
        return NoInput(id=name, at=at)
    return Heard(id=name, at=at, alternatives=heard, interrupted_at_ms=given.interrupted_at_ms or None)


def _alternatives(given: Input) -> tuple[Alternative, ...]:
    guesses = [
        (given.text or "", given.confidence),
        *((each.transcript, each.confidence) for each in given.alternatives),
    ]
    heard: dict[str, Alternative] = {}
    for text, confidence in guesses:
        if text.strip():
            heard.setdefault(text, Alternative(text, 1.0 if confidence is None else confidence))
    return tuple(heard.values())


def _say(said: Said, request: TurnRequest) -> messages.Say:
    return messages.Say(
        text=said.text,
        ssml=said.ssml,
        language=_locale(said.language, request),
        interruptible=said.interruptible,
        sensitive=said.sensitive,
    )


def _listen(listen: Listen, request: TurnRequest) -> messages.Listening:
    inputs: list[Literal["speech", "dtmf"]] = []
    if listen.speech:
        inputs.append("speech")
    if listen.keys:
        inputs.append("dtmf")
    return messages.Listening(
        input=inputs,
        language=_locale(listen.language, request),
        hints=list(listen.hints),
        timeout_ms=listen.timeout_ms,
        end_of_speech_ms=listen.end_of_speech_ms,
        max_digits=listen.max_digits,
        finish_on_key=listen.finish_on_key,
        barge_in=listen.barge_in,
    )


def _action(action: Reply) -> messages.Action:
    match action:
        case Listen():
            return messages.Action(type="listen")
        case Transfer(queue=queue, handoff_id=handoff_id, reason=reason):
            return messages.Action(type="transfer", target=f"queue:{queue}", handoff_id=handoff_id, reason=reason)
        case Wait(after_ms=after_ms):
            return messages.Action(type="wait", after_ms=after_ms)
        case HangUp(reason=reason):
            return messages.Action(type="hangup", reason=reason)
        case Said():
            raise AssertionError("a turn ends with its action")
        case _:
            assert_never(action)


def _locale(language: str, request: TurnRequest) -> str:
    """The language as the platform names it: `pl` is said in the platform's own `pl-PL`."""
    wanted = request.language or ""
    return wanted if wanted.lower().split("-")[0] == language.lower() else language


def _dumped(answer: TurnAnswer) -> bytes:
    return answer.model_dump_json(exclude_unset=True).encode()
