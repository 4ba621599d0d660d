"""say, tell, answer: the verbs that speak and move on."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_offer, at_service, bot, started


def test_tell_says_the_value_s_phrase() -> None:
    line = at_service(started())
    assert line.answers("found", status="delivered", days_late=0).startswith("Your order has arrived.")
    assert line.state.told


def test_a_variant_is_not_repeated_until_all_were_said() -> None:
    line = at_offer(started())
    line.says("no, 70012347")
    line.answers("found", status="in_transit", eta="2026-11-23", days_late=0)
    said = {reply.text for turn in line.turns for reply in turn.conversation.last if reply.phrase == "on_its_way"}
    assert said == {
        "Your order is on its way and arrives Monday the twenty-third of November.",
        "It is coming Monday the twenty-third of November.",
    }


@pytest.fixture
def curious() -> Line:
    line = started(bot("lamps"))
    line.says("i have a question")
    return line


def test_answer_says_the_article_of_the_question(curious: Line) -> None:
    assert curious.says("when are you open").startswith("The shop is open from nine to five.")
    assert curious.state.article == "opening_hours"
    assert curious.state.told


def test_answer_without_an_article_goes_its_author_s_way(curious: Line) -> None:
    assert curious.says("why is the sky blue").startswith("I have read nothing about that.")
    assert not curious.state.told


def test_answer_takes_the_nearest_article_where_two_are_near(curious: Line) -> None:
    assert curious.says("delivery").startswith("Delivery costs nineteen zloty.")
