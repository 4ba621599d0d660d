"""A turn's lines for people to read, with what is private masked.

Taint goes by value: the words that filled a private slot are masked wherever the caller said them.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.events import Event, Heard, KeysPressed
from voicebot.dialogue.redaction import MASK, mask
from voicebot.dialogue.replies import Said
from voicebot.ports import Line, Record
from voicebot.understanding.semantics import Encoded


def lines(bot: Bot, conversation: Conversation, turn: int, record: Record) -> tuple[Line, ...]:
    """What was said in a turn: the caller first, then the bot."""
    private = sorted(set(_private(bot, conversation)), key=len, reverse=True)
    heard = tuple(Line(turn, "caller", _masked(mask(text), private)) for text in _uttered(record.events))
    said = (each for each in record.replies if isinstance(each, Said))
    return heard + tuple(Line(turn, "bot", MASK if each.sensitive else each.text) for each in said)


def redacted(record: Record) -> Record:
    """The record as it is kept: without payment card numbers, which nobody may keep."""
    return replace(record, events=tuple(_redacted(event) for event in record.events))


def _redacted(event: Event) -> Event:
    match event:
        case Heard(alternatives=alternatives, readings=readings):
            masked = tuple(replace(each, text=mask(each.text)) for each in alternatives)
            return replace(event, alternatives=masked, readings=tuple(map(_without_card, readings)))
        case KeysPressed(keys=keys):
            return replace(event, keys=mask(keys))
        case _:
            return event


def _without_card(reading: Encoded) -> Encoded:
    """A reading that tells no more than its masked text: a vector may still hold what the mask hides."""
    masked = mask(reading.text)
    return reading if masked == reading.text else Encoded(masked, missing="masked")


def _uttered(events: tuple[Event, ...]) -> Iterator[str]:
    for event in events:
        match event:
            case Heard(alternatives=alternatives):
                yield alternatives[0].text
            case KeysPressed(keys=keys):
                yield keys
            case _:
                pass


def _private(bot: Bot, conversation: Conversation) -> Iterator[str]:
    for name in bot.private & conversation.slots.keys():
        filled = conversation.slots[name]
        yield from (text for text in (filled.heard, str(filled.value)) if text)


def _masked(text: str, private: list[str]) -> str:
    for words in private:
        text = text.replace(words, MASK)
    return text
