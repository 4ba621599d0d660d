"""survey: the satisfaction questions one after the other, ended without harm."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, started
from voicebot.dialogue.effects import SurveyAnswer


@pytest.fixture
def line() -> Line:
    line = started()
    line.says("give feedback")
    return line


def test_the_questions_come_in_their_order(line: Line) -> None:
    assert line.said[0].text == "How satisfied are you, from one to five?"
    assert line.says("four") == "What could be better?"


def test_all_answers_are_stored_at_once(line: Line) -> None:
    line.says("four")
    assert line.effects == []
    said = line.says("it was slow")
    assert said == "Thank you for your feedback. Is there anything else I can help with?"
    assert line.survey.completed
    assert line.survey.answers == (
        SurveyAnswer("csat", "How satisfied are you, from one to five?", 4),
        SurveyAnswer("text", "What could be better?", "it was slow"),
    )


def test_who_hangs_up_leaves_what_was_answered(line: Line) -> None:
    line.keys("5")
    line.hangs_up()
    assert ([each.value for each in line.survey.answers], line.survey.completed) == ([5], False)


def test_who_hangs_up_at_once_leaves_nothing(line: Line) -> None:
    line.hangs_up()
    assert line.effects == []


def test_a_person_asked_for_in_the_middle_leaves_what_was_answered(line: Line) -> None:
    line.says("two")
    line.says("a person please")
    assert ([each.value for each in line.survey.answers], line.survey.completed) == ([2], False)
    line.hangs_up()
    assert sum(effect == line.survey for effect in line.effects) == 1


@pytest.mark.parametrize("words", ["banana", "blah blurb"])
def test_answers_that_are_no_answers_end_it_without_harm(line: Line, words: str) -> None:
    for _ in range(3):
        line.says(words)
    assert line.state.state == "active"
    assert line.state.outcome is None


def test_a_second_survey_begins_anew(line: Line) -> None:
    line.says("four")
    line.says("it was slow")
    assert line.says("give feedback") == "How satisfied are you, from one to five?"
    line.says("five")
    line.hangs_up()
    assert [each.value for each in line.survey.answers] == [5]
