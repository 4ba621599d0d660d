"""Articles: told where they fit best, in the channel's wording, and kept as the topic."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.dialogue.line import NOON, Line, bot, started

DECEMBER = datetime.fromisoformat("2026-12-05T11:00+01:00")


@pytest.fixture
def line() -> Line:
    return started(bot("lamps"))


@pytest.mark.parametrize("words", ["where can i park", "is there parking for my car", "do you have a car park"])
def test_a_question_is_answered_with_its_article(line: Line, words: str) -> None:
    said = line.says(words)
    assert said == (
        "There is a car park behind the shop. The first two hours are free. Is there anything else I can help with?"
    )
    assert line.said[0].phrase == "article:parking"
    assert line.detail("article").startswith("parking revision ")


def test_a_chat_gets_the_written_answer() -> None:
    line = Line(bot("lamps"), channel="chat")
    line.starts()
    assert line.says("where can i park").startswith("You may park behind the shop for two hours.")


def test_an_article_is_a_topic_and_the_caller_is_content(line: Line) -> None:
    line.says("where can i park")
    assert line.state.topics == ("article:parking",)
    line.hangs_up()
    assert line.state.outcome == "resolved_assumed"


def test_an_article_told_twice_is_one_topic(line: Line) -> None:
    line.says("where can i park")
    line.says("where can i park")
    assert line.state.topics == ("article:parking",)


def test_a_question_in_the_middle_of_a_matter_is_answered_and_the_matter_goes_on(line: Line) -> None:
    line.says("my lamp is broken")
    said = line.says("where can i park")
    assert said.endswith("The first two hours are free. Which number stands on it?")
    assert line.state.settled == "open"
    assert line.state.detours == 1


@pytest.mark.parametrize(("at", "told"), [(NOON, False), (DECEMBER, True)])
def test_an_article_is_told_in_its_days_only(at: datetime, told: bool) -> None:
    line = started(bot("lamps"), at=at)
    said = line.says("will it come before christmas")
    assert said.startswith("Order by the twentieth of December") is told


def test_a_question_in_another_language_is_answered_in_it(line: Line) -> None:
    assert line.says("gdzie można zaparkować").startswith("Za sklepem jest parking.")


def test_an_article_restores_the_budget(line: Line) -> None:
    line.says("hm foo bar")
    line.says("where can i park")
    assert line.state.failures == 0


def test_the_reading_is_explained(line: Line) -> None:
    line.says("where can i park")
    assert line.detail("knowledge") == "parking 1.00, accept: exactly “where can i park”; revision 1"


def test_after_an_article_another_matter_may_follow(line: Line) -> None:
    line.says("where can i park")
    assert line.says("yes, my lamp is broken") == "Now to your other question. Which number stands on it?"


def test_without_a_knowledge_base_nothing_is_told() -> None:
    line = started()
    line.says("how long is the shop open")
    assert line.state.article is None
    assert line.state.failures == 1
