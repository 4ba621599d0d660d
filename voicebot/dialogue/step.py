"""The heart: something happened + how things stand → how things stand now + what to do.

Pure: no clock, no dice, no file, no network; the same bot, conversation and event give the same turn.
"""

from __future__ import annotations

from typing import assert_never

from voicebot.dialogue import asking, handover, matters
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import Conversation, ServiceDue
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.events import (
    ChannelFailed,
    Continued,
    Event,
    Heard,
    HungUp,
    Interrupted,
    KeysPressed,
    NoInput,
    NoMatch,
    ServiceAnswered,
    Started,
    TransferEnded,
)
from voicebot.dialogue.hearing import heard, keys, silence
from voicebot.dialogue.listening import listen
from voicebot.dialogue.repair import fail
from voicebot.dialogue.replies import HangUp, Wait
from voicebot.dialogue.turn import Turn
from voicebot.dialogue.verbs import VERBS
from voicebot.dialogue.verbs.call import answered, still_waiting

STEPS_A_TURN = 500
TURNS = 300


def begin(bot: Bot, conversation_id: str) -> Conversation:
    """A conversation before its first event."""
    return Conversation(id=conversation_id, bot=bot.id, bot_hash=bot.hash, language=bot.languages[0])


def step(bot: Bot, conversation: Conversation, event: Event) -> Turn:
    """One event's turn; total: whatever happens, somebody is told something and exactly one action follows."""
    draft = Draft(bot, conversation, event)
    if conversation.state == "ended":
        draft.action = HangUp(reason=conversation.outcome or "")
        return _turn(draft)
    draft.turns += not isinstance(event, ServiceAnswered)
    if conversation.state == "handed_off":
        _handed_off(draft, event)
    else:
        _react(draft, event)
        _proceed(draft)
    return _turn(draft)


def _react(draft: Draft, event: Event) -> None:
    if draft.turns > TURNS and not isinstance(event, HungUp):
        draft.note("limit", f"more than {TURNS} turns")
        handover.hand_off(draft, next(iter(draft.bot.queues)), "policy", "conversation too long")
        return
    match event:
        case Started():
            _started(draft, event)
        case Heard():
            heard(draft, event)
        case KeysPressed():
            keys(draft, event.keys)
        case NoInput():
            silence(draft)
        case NoMatch():
            draft.note("no match", "the recogniser made no words of it")
            fail(draft, "no_match")
        case ServiceAnswered():
            answered(draft, event)
        case Continued() | ChannelFailed() | TransferEnded():
            _continued(draft)
        case Interrupted():
            draft.note("interrupted", f"after {event.after_ms} ms")
        case HungUp():
            draft.note("hung up")
            handover.finish(draft, hung_up=True)
            draft.action = HangUp(reason=draft.outcome or "")
        case _:
            assert_never(event)


def _started(draft: Draft, event: Started) -> None:
    """Greet: first that this is a machine, which must be heard, then the open question."""
    draft.started_at = event.at
    draft.channel, draft.caller, draft.called = event.channel, event.caller, event.called
    draft.contacts = event.contacts
    wanted = event.language.lower()
    for language in draft.bot.languages:
        if wanted == language.lower() or wanted.split("-")[0] == language.lower():
            draft.language = language
            break
    draft.say(draft.bot.disclosure, must_hear=True)
    if event.greet:
        matters.open_question(draft, "greeting")
    else:
        matters.listen_openly(draft)


def _continued(draft: Draft) -> None:
    """The channel asks how things stand: hold on, or hear the question again."""
    if isinstance(draft.awaiting, ServiceDue):
        still_waiting(draft, draft.awaiting)
    else:
        asking.again(draft)


def _handed_off(draft: Draft, event: Event) -> None:
    """A person has the conversation: the bot only keeps the caller company, or takes back a failed transfer."""
    match event:
        case HungUp():
            draft.state = "ended"
            draft.action = HangUp(reason=draft.outcome or "")
        case TransferEnded(connected=True):
            draft.action = Wait(after_ms=10_000)
        case _:
            draft.note("handed off", "waiting for a person")
            draft.say("still_connecting")
            draft.action = Wait(after_ms=10_000)


def _proceed(draft: Draft) -> None:
    """Run steps until a question is open or the turn has its action; a run without end goes to a person."""
    for _ in range(STEPS_A_TURN):
        if draft.awaiting is not None or draft.action is not None or draft.state != "active":
            return
        frame = draft.frame
        if frame is None:
            matters.settle(draft)
            continue
        current = draft.bot.scenarios[frame.scenario].steps.get(frame.step or "")
        if current is None:
            matters.leave(draft)
        else:
            VERBS[type(current)](draft, current)
    draft.note("limit", f"{STEPS_A_TURN} steps in one turn")
    draft.frames = ()
    handover.hand_off(draft, next(iter(draft.bot.queues)), "error", "scenario without end")
    _proceed_once(draft)


def _proceed_once(draft: Draft) -> None:
    if draft.action is None:
        handover.end(draft, "standby")


def _turn(draft: Draft) -> Turn:
    """Close the turn: exactly one action, and never silence where words are due."""
    action = draft.action or (HangUp(reason=draft.outcome or "") if draft.state == "ended" else listen(draft))
    said = tuple(draft.said)
    if said and not isinstance(draft.event, Interrupted):
        draft.last = tuple(each for each in said if not each.while_waiting) or draft.last
    return Turn(
        conversation=draft.conversation(),
        replies=(*said, action),
        effects=tuple(draft.effects),
        why=tuple(draft.why),
    )
