"""ask, choose, offer, confirm: the verbs that leave a question open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.dialogue.line import Line, at_closing, at_offer, at_service, bot_of, started
from voicebot.dialogue.conversation import AtStep


def test_ask_is_skipped_where_the_slot_is_known() -> None:
    line = started()
    line.says("track order 70012346")
    assert line.detail("slot known") == "order_number"
    assert line.state.awaiting == AtStep()


def test_the_first_and_the_later_wording() -> None:
    line = started()
    assert line.says("where is my parcel") == "Please tell me your order number and postcode."
    line.says("70012346")
    assert line.says("go back") == "Your order number, please."


@pytest.mark.parametrize(("place", "settled"), [(at_service, "open"), (at_offer, "assumed"), (at_closing, "assumed")])
def test_once_the_answer_was_told_a_hang_up_is_content(place: Callable[[Line], Line], settled: str) -> None:
    assert place(started()).state.settled == settled


def test_an_offer_before_any_answer_settles_nothing() -> None:
    line = started(
        bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  gift: {en: ["is there a gift"]}
scenarios:
  gift: {start: [gift], steps: [{offer: "Do you want it?", if_yes: [{say: "It is yours."}]}]}
""")
    )
    line.says("is there a gift")
    assert line.state.settled == "open"
    line.hangs_up()
    assert line.state.outcome == "abandoned"
