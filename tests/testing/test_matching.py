"""What a talk expects, held against what came to pass."""

from datetime import UTC, datetime

import pytest

from voicebot.authoring.talk import Expect
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import AtStep, Awaiting, Checking, Conversation, Frame, OpenQuestion
from voicebot.dialogue.replies import Action, Listen, Said, Transfer, Wait
from voicebot.testing.exchange import Answer, Exchange
from voicebot.testing.matching import fits, in_words

from .line import talk_of

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LISTEN = Listen(language="en")
AT_ORDER = Frame(scenario="order_status", step="ask order_number")


def exchange(
    *said: tuple[str, str], action: Action = LISTEN, awaiting: Awaiting | None = None, frames: tuple[Frame, ...] = ()
) -> Exchange:
    conversation = Conversation(id="1", bot="line", bot_hash="", language="en", awaiting=awaiting, frames=frames)
    words = tuple(Said(text=text, phrase=phrase, language="en") for phrase, text in said)
    return Exchange(at=NOON, answers=(Answer(at=NOON, said=words, action=action, conversation=conversation),))


def expected(line: str) -> Expect:
    found = talk_of(f"- bot: {line}").lines[0]
    assert isinstance(found, Expect)
    return found


ASKED = exchange(("ask_order", "Your order number?"), awaiting=AtStep(), frames=(AT_ORDER,))
CHECKED = exchange(("confirm_value", "1234?"), awaiting=Checking("order_number", ("1234",)), frames=(AT_ORDER,))
TOLD = exchange(("it_came", "It was delivered."), ("article:hours", "From  Eight\nto five."), awaiting=OpenQuestion())
WAITED = exchange(("one_moment", "One moment."), action=Wait())
HANDED = exchange(("handing_over", "A colleague."), action=Transfer(queue="orders", handoff_id="1", reason="rule"))


@pytest.mark.parametrize(
    ("line", "passed", "result"),
    [
        ("asks order_number", ASKED, True),
        ("asks colour", ASKED, False),
        ("asks order_number", CHECKED, False),
        ("asks order_number", exchange(awaiting=AtStep(), frames=(AT_ORDER,)), False),
        ("confirms order_number", CHECKED, True),
        ("confirms colour", CHECKED, False),
        ("confirms order_number", ASKED, False),
        ("says it_came", TOLD, True),
        ("says hours", TOLD, True),
        ("says article:hours", TOLD, True),
        ("says on_its_way", TOLD, False),
        ("tells delivered", TOLD, True),
        ("tells in_transit", TOLD, False),
        ("tells nonsense", TOLD, False),
        ("waits", WAITED, True),
        ("waits", TOLD, False),
        ("hands off to orders", HANDED, True),
        ("hands off to returns", HANDED, False),
        ("hands off to orders", WAITED, False),
        ('"it was DELIVERED. from eight"', TOLD, True),
        ('"it was late"', TOLD, False),
        ("waits", Exchange(at=NOON), False),
    ],
)
def test_a_line_fits_what_it_names(bot: Bot, line: str, passed: Exchange, result: bool) -> None:
    assert fits(bot, passed, expected(line)) is result


@pytest.mark.parametrize(
    "line",
    ["asks colour", "confirms colour", "says hello", "tells late", "waits", "hands off to orders", '"Good day."'],
)
def test_an_expectation_reads_as_it_was_written(line: str) -> None:
    assert in_words(expected(line)) == f"bot: {line}"
