"""The heart: something happened + how things stand → how things stand now + what to do.

Pure: no clock, no dice, no file, no network; the same bot, conversation and event give the same turn. Where a
sentence's meaning must be looked up outside first, the answer is what is needed for that, and the step is taken again.
"""

from __future__ import annotations

from typing import assert_never

from voicebot.dialogue import asking, handover, matters
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import Conversation, ServiceDue
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import watch
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
from voicebot.dialogue.hearing import take
from voicebot.dialogue.listening import listen
from voicebot.dialogue.needs import Needs
from voicebot.dialogue.replies import Action, HangUp, Transfer, Wait
from voicebot.dialogue.turn import Turn
from voicebot.dialogue.verbs import run, running
from voicebot.dialogue.verbs.call import answered, still_waiting

STEPS_A_TURN = 500
TURNS = 300
GRACE = 20
WITH_PERSON_MS = 10_000
QUIET = (Interrupted, ServiceAnswered, TransferEnded)


def begin(bot: Bot, conversation_id: str) -> Conversation:
    """A conversation before its first event."""
    return Conversation(id=conversation_id, bot=bot.id, bot_hash=bot.hash, language=bot.languages[0])


def step(bot: Bot, conversation: Conversation, event: Event) -> Turn | Needs:
    """One event's turn, or what it needs first; once an event has readings, nothing more is asked for it.

    Total: whatever happens, somebody is told something and exactly one action follows.
    """
    draft = _taken(bot, conversation, event)
    return Needs(tuple(draft.wanted.values())) if draft.wanted else _turn(draft)


def conclude(bot: Bot, conversation: Conversation, event: Event) -> Turn:
    """One event's turn with the readings that it has, and by the words alone where it has none."""
    return _turn(_taken(bot, conversation, event))


def _taken(bot: Bot, conversation: Conversation, event: Event) -> Draft:
    draft = Draft(bot, conversation, event)
    if conversation.state == "ended":
        draft.action = HangUp(reason=conversation.outcome or "")
        return draft
    for reading in draft.encoded.values():
        if reading.missing:
            draft.note("encoder", f"{reading.missing}: read by the words alone")
    draft.turns += not isinstance(event, ServiceAnswered)
    if conversation.state == "handed_off":
        _handed_off(draft, event)
    else:
        _react(draft, event)
        if running(draft) and not draft.ruled:
            watch(draft)
        _proceed(draft)
    return draft


def _react(draft: Draft, event: Event) -> None:
    match event:
        case HungUp():
            draft.note("hung up")
            handover.finish(draft, hung_up=True)
        case _ if draft.turns > TURNS:
            _too_long(draft)
        case Started():
            _started(draft, event)
        case Heard() | KeysPressed() | NoInput() | NoMatch():
            take(draft, event)
        case ServiceAnswered():
            answered(draft, event)
        case Continued() | ChannelFailed() | TransferEnded():
            _continued(draft)
        case Interrupted():
            draft.note("interrupted", f"after {event.after_ms} ms")
        case _:
            assert_never(event)


def _too_long(draft: Draft) -> None:
    """A conversation that goes on and on is for a person; one that goes on even then is over."""
    draft.note("limit", f"more than {TURNS} turns")
    if draft.turns > TURNS + GRACE:
        handover.end(draft, "farewell")
    elif draft.turns == TURNS + 1:
        handover.hand_off(draft, next(iter(draft.bot.queues)), "policy", "conversation too long")
    elif isinstance(draft.event, Heard | KeysPressed | NoInput | NoMatch):
        take(draft, draft.event)
    else:
        _continued(draft)


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
        matters.greet_in_passing(draft)


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
        case TransferEnded(connected=True) | Interrupted() | ServiceAnswered():
            draft.connected = draft.connected or isinstance(event, TransferEnded)
            draft.action = Wait(after_ms=WITH_PERSON_MS)
        case _:
            draft.action = Wait(after_ms=WITH_PERSON_MS)
            if not draft.connected:
                draft.note("handed off", "waiting for a person")
                draft.say("still_connecting")


def _proceed(draft: Draft) -> None:
    """Run steps until a question is open or the turn has its action; a run without end goes to a person."""
    for _ in range(STEPS_A_TURN):
        if not running(draft):
            return
        if draft.frame is None:
            matters.settle(draft)
        elif not run(draft):
            matters.leave(draft)
    draft.note("limit", f"{STEPS_A_TURN} steps in one turn")
    draft.frames = ()
    handover.hand_off(draft, next(iter(draft.bot.queues)), "error", "scenario without end")
    if draft.action is None:
        handover.end(draft, "standby")


def _turn(draft: Draft) -> Turn:
    """Close the turn: exactly one action, and never silence where words are due."""
    action = draft.action or _action(draft)
    quiet = draft.connected or isinstance(draft.event, QUIET) or isinstance(action, Transfer | HangUp)
    if not draft.said and not quiet:
        _break_silence(draft)
    kept = tuple(said for said in draft.said if not said.while_waiting)
    if kept and not isinstance(draft.event, Interrupted):
        draft.last = kept
    return Turn(
        conversation=draft.conversation(),
        replies=(*draft.said, action),
        effects=tuple(draft.effects),
        why=tuple(draft.why),
    )


def _action(draft: Draft) -> Action:
    return HangUp(reason=draft.outcome or "") if draft.state == "ended" else listen(draft)


def _break_silence(draft: Draft) -> None:
    """Nothing came to be said, say because a text had no value to say: the last words again, else a plain sorry."""
    draft.note("silence broken")
    for said in draft.last:
        draft.utter(said.text, phrase=said.phrase, language=said.language, sensitive=said.sensitive)
    if not draft.said:
        draft.say("standby")
