"""A turn asks its encoder at most once, in the time there is, and records what it was told."""

from __future__ import annotations

import pytest

from tests.dialogue.meanings import with_meanings
from voicebot.dialogue.events import Alternative, Heard
from voicebot.dialogue.step import begin
from voicebot.ports import Record
from voicebot.runtime.reacting import react
from voicebot.runtime.transcript import redacted
from voicebot.testing.fakes import WordEncoder
from voicebot.understanding.semantics import Encoded

from .made import NOON, SHOP

pytestmark = pytest.mark.anyio
SPOKEN = "nobody rang my bell"
BOT = with_meanings(SHOP, order_status=SPOKEN)


def heard(text: str, *readings: Encoded) -> Heard:
    return Heard(id="c:1", at=NOON, alternatives=(Alternative(text),), readings=readings)


async def missing(encoder: WordEncoder | None, within_s: float = 1) -> list[str]:
    _, event = await react(BOT, begin(BOT, "c"), heard(SPOKEN), encoder, within_s)
    assert isinstance(event, Heard)
    return [each.missing for each in event.readings]


async def test_the_reading_is_in_the_event_that_is_recorded() -> None:
    turn, event = await react(BOT, begin(BOT, "c"), heard(SPOKEN), WordEncoder())
    assert isinstance(event, Heard)
    assert [(each.text, each.engine, each.missing) for each in event.readings] == [(SPOKEN, "words", "")]
    assert turn.conversation.topics == ("order_status",)


@pytest.mark.parametrize(
    ("encoder", "within_s", "why"),
    [(None, 1, "absent"), (WordEncoder(trouble="overloaded"), 1, "overloaded"), (WordEncoder(), -0.1, "late")],
)
async def test_without_a_reading_the_words_decide(encoder: WordEncoder | None, within_s: float, why: str) -> None:
    assert await missing(encoder, within_s) == [why]


async def test_a_step_that_needs_nothing_asks_nobody() -> None:
    encoder = WordEncoder()
    event = heard("where is my parcel")
    assert (await react(BOT, begin(BOT, "c"), event, encoder))[1] is event
    assert encoder.asked == []


def test_a_vector_that_may_hold_a_card_number_is_not_kept() -> None:
    card = "4111 1111 1111 1111"
    event = heard(
        f"my card is {card}", Encoded(f"my card is {card}", b"\0\0", "words"), Encoded("other", b"\0\0", "words")
    )
    (kept,) = redacted(Record(events=(event,))).events
    assert isinstance(kept, Heard)
    assert kept.readings == (Encoded("my card is •••", missing="masked"), Encoded("other", b"\0\0", "words"))
