"""How a conversation reads."""

from datetime import UTC, datetime, timedelta

import pytest

from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.replies import Action, HangUp, Listen, Said, Transfer, Wait
from voicebot.dialogue.turn import Reason
from voicebot.testing import transcript
from voicebot.testing.exchange import Answer, Exchange

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
STANDS = Conversation(id="1", bot="b", bot_hash="", language="en")


def answer(action: Action, *words: str, after_s: float = 0) -> Answer:
    said = tuple(Said(text=each, language="en") for each in words)
    return Answer(at=NOON + timedelta(seconds=after_s), said=said, action=action, conversation=STANDS)


def test_every_line_has_its_time_and_speaker() -> None:
    exchanges = [
        Exchange(at=NOON, answers=(answer(Listen(language="en"), "Hello.", "How can I help?"),)),
        Exchange(
            at=NOON + timedelta(seconds=4),
            caller="my order",
            answers=(
                answer(Wait(after_ms=1500), "One moment.", after_s=5.5),
                answer(Transfer(queue="orders", handoff_id="1", reason="error"), "A colleague helps.", after_s=7),
            ),
        ),
    ]
    assert list(transcript.lines(exchanges)) == [
        "12:00:00  bot:    Hello.",
        "12:00:00  bot:    How can I help?",
        "12:00:04  caller: my order",
        "12:00:05  bot:    One moment.",
        "12:00:05  bot:    (waits 1.5 s)",
        "12:00:07  bot:    A colleague helps.",
        "12:00:07  bot:    (hands off to orders (error))",
    ]


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (Listen(language="en"), ""),
        (Wait(after_ms=10_000), "waits 10 s"),
        (Transfer(queue="orders", handoff_id="1", reason="requested"), "hands off to orders (requested)"),
        (HangUp(reason="callback"), "hangs up (callback)"),
        (HangUp(), "hangs up"),
    ],
)
def test_what_is_done_besides_speaking_is_said(action: Action, words: str) -> None:
    assert transcript.done(action) == words


@pytest.mark.parametrize(
    ("reason", "words"), [(Reason("intent", "order 0.9"), "intent: order 0.9"), (Reason("hung up"), "hung up")]
)
def test_a_reason_names_its_rule(reason: Reason, words: str) -> None:
    assert transcript.reason(reason) == words
