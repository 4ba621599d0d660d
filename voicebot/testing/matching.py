"""Whether what a talk expects of the bot came to pass in an exchange."""

from __future__ import annotations

from typing import assert_never

from voicebot.authoring.talk import Expect
from voicebot.dialogue import steps
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import AtStep, Checking, Conversation
from voicebot.dialogue.replies import Transfer, Wait
from voicebot.testing.exchange import Exchange
from voicebot.testing.names import tells as every_tell


def fits(bot: Bot, exchange: Exchange, expect: Expect) -> bool:
    """Whether anything that the bot did in the exchange is what was expected."""
    name = expect.name.value if expect.name else ""
    match expect.kind:
        case "asks":
            return asks(bot, exchange, name)
        case "confirms":
            return confirms(exchange, name)
        case "says":
            return says(exchange, name)
        case "tells":
            return tells(bot, exchange, name)
        case "waits":
            return waits(exchange)
        case "hands_off":
            return hands_off(exchange, name)
        case "words":
            return utters(exchange, name)
        case _:
            assert_never(expect.kind)


def in_words(expect: Expect) -> str:
    """The expectation as its author wrote it."""
    name = expect.name.value if expect.name else ""
    match expect.kind:
        case "waits":
            return "bot: waits"
        case "hands_off":
            return f"bot: hands off to {name}"
        case "words":
            return f'bot: "{name}"'
        case _:
            return f"bot: {expect.kind} {name}"


def asks(bot: Bot, exchange: Exchange, slot: str) -> bool:
    """Whether the bot asked for a slot."""
    return any(answer.said and asked_slot(bot, answer.conversation) == slot for answer in exchange.answers)


def confirms(exchange: Exchange, slot: str) -> bool:
    """Whether the bot read a slot's value back, or asked which of two it is."""
    awaited = (answer.conversation.awaiting for answer in exchange.answers)
    return any(isinstance(each, Checking) and each.slot == slot for each in awaited)


def says(exchange: Exchange, name: str) -> bool:
    """Whether the bot said a phrase or an article of that name."""
    return any(said.phrase in (name, f"article:{name}") for said in exchange.said)


def tells(bot: Bot, exchange: Exchange, value: str) -> bool:
    """Whether the bot said the phrase that stands for a value."""
    told = {step.phrases[value] for step in every_tell(bot) if value in step.phrases}
    return any(said.phrase in told for said in exchange.said)


def waits(exchange: Exchange) -> bool:
    """Whether the caller was asked to hold on."""
    return any(isinstance(answer.action, Wait) for answer in exchange.answers)


def hands_off(exchange: Exchange, queue: str) -> bool:
    """Whether the conversation went to a queue of people."""
    actions = (answer.action for answer in exchange.answers)
    return any(isinstance(action, Transfer) and action.queue == queue for action in actions)


def utters(exchange: Exchange, words: str) -> bool:
    """Whether words were said, however they are spaced and capitalised."""
    return _plain(words) in _plain(" ".join(said.text for said in exchange.said))


def asked_slot(bot: Bot, conversation: Conversation) -> str | None:
    """The slot whose question is open."""
    if not isinstance(conversation.awaiting, AtStep) or not conversation.frames:
        return None
    frame = conversation.frames[-1]
    step = bot.scenarios[frame.scenario].steps.get(frame.step or "")
    return step.slot if isinstance(step, steps.Ask) else None


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
