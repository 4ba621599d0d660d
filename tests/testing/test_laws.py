"""The laws watched on every turn, each broken once."""

from datetime import UTC, datetime
from typing import Literal

import pytest

from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.effects import CallService
from voicebot.dialogue.events import Alternative as Reading
from voicebot.dialogue.events import Event, Heard, HungUp, Interrupted
from voicebot.dialogue.replies import HangUp, Listen, Reply, Said
from voicebot.testing.exchange import Answer
from voicebot.testing.laws import Laws

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HEARD = Heard(id="1", at=NOON, alternatives=(Reading("hello"),))
WORDS = Said(text="Hello.", language="en")
LISTEN = Listen(language="en")


def watched(
    event: Event,
    *replies: Reply,
    state: Literal["active", "ended"] = "active",
    outcome: Literal["abandoned"] | None = None,
) -> list[str]:
    conversation = Conversation(id="1", bot="b", bot_hash="", language="en", state=state, outcome=outcome)
    said = tuple(each for each in replies if isinstance(each, Said))
    laws = Laws()
    laws.watch(event, replies, Answer(at=NOON, said=said, action=LISTEN, conversation=conversation))
    return laws.broken


def test_words_and_one_action_break_nothing() -> None:
    assert watched(HEARD, WORDS, LISTEN) == []


@pytest.mark.parametrize("event", [HungUp(id="1", at=NOON), Interrupted(id="1", at=NOON)])
def test_nothing_need_be_said_to_who_hung_up_or_is_speaking(event: Event) -> None:
    assert watched(event, LISTEN) == []


@pytest.mark.parametrize("replies", [(WORDS,), (LISTEN, WORDS), (WORDS, LISTEN, HangUp()), ()])
def test_a_turn_has_one_action_and_it_comes_last(replies: tuple[Reply, ...]) -> None:
    assert any("exactly one action" in law for law in watched(HEARD, *replies))


def test_a_caller_who_spoke_must_hear_something() -> None:
    assert watched(HEARD, LISTEN) == ["a caller must never hear silence; here nothing was said"]


@pytest.mark.parametrize(("state", "outcome"), [("active", "abandoned"), ("ended", None)])
def test_the_outcome_is_there_exactly_when_it_is_over(
    state: Literal["active", "ended"], outcome: Literal["abandoned"] | None
) -> None:
    assert any(
        "has its outcome once it is over" in law for law in watched(HEARD, WORDS, LISTEN, state=state, outcome=outcome)
    )


def test_no_two_effects_share_an_id() -> None:
    laws = Laws()
    laws.watch_effects(
        [CallService(id="1.1", service="find", inputs={}), CallService(id="1.2", service="find", inputs={})]
    )
    assert laws.broken == []
    laws.watch_effects([CallService(id="1.2", service="tell", inputs={})])
    assert laws.broken == ["an effect's id is its own; 1.2 was used before"]
