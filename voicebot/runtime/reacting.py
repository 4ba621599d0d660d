"""Takes a step, and where it needs sentences encoded first, has them encoded and takes it again."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.events import Event
from voicebot.dialogue.needs import with_readings
from voicebot.dialogue.step import conclude, step
from voicebot.dialogue.turn import Turn
from voicebot.ports import SentenceEncoder
from voicebot.understanding.semantics import Encoded, Sentence

READING_S = 0.3


async def react(
    bot: Bot,
    conversation: Conversation,
    event: Event,
    encoder: SentenceEncoder | None = None,
    within_s: float = READING_S,
) -> tuple[Turn, Event]:
    """The event's turn, and the event as it is recorded: with its readings, asked for within so many seconds."""
    found = step(bot, conversation, event)
    if isinstance(found, Turn):
        return found, event
    readings = await encoder.read(found.sentences, max(within_s, 0)) if encoder else unread(found.sentences)
    known = with_readings(event, readings)
    return conclude(bot, conversation, known), known


def unread(sentences: Sequence[Sentence]) -> tuple[Encoded, ...]:
    """What sentences come to where there is no encoder."""
    return tuple(Encoded(each.text, missing="absent") for each in sentences)
