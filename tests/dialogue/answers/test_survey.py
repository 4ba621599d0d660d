"""Answers to a survey: ratings in figures, words or keys, and open words."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started
from voicebot.dialogue.expressions import Value

SCALES = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  csat: {en: ["rate the call"]}
  nps: {en: ["rate the firm"]}
  ces: {en: ["rate the effort"]}
scenarios:
  csat: {start: [csat], steps: [{survey: [csat, text]}]}
  nps: {start: [nps], steps: [{survey: [nps]}]}
  ces: {start: [ces], steps: [{survey: [ces]}]}
""")


def rating(words: str) -> Line:
    line = started(SCALES)
    line.says(words)
    return line


@pytest.mark.parametrize(
    ("survey", "answer", "value"),
    [
        ("rate the call", "five", 5),
        ("rate the call", "i would say four", 4),
        ("rate the firm", "ten", 10),
        ("rate the firm", "zero", 0),
        ("rate the effort", "7", 7),
    ],
)
def test_a_rating_is_said(survey: str, answer: str, value: Value) -> None:
    line = rating(survey)
    line.says(answer)
    line.hangs_up()
    assert [each.value for each in line.survey.answers] == [value]


@pytest.mark.parametrize(
    ("survey", "keys", "value"), [("rate the call", "5", 5), ("rate the firm", "10#", 10), ("rate the firm", "0", 0)]
)
def test_a_rating_is_keyed(survey: str, keys: str, value: Value) -> None:
    line = rating(survey)
    line.keys(keys)
    line.hangs_up()
    assert [each.value for each in line.survey.answers] == [value]


@pytest.mark.parametrize(
    ("survey", "keys"),
    [("rate the call", "9"), ("rate the call", "100"), ("rate the call", "*"), ("rate the effort", "8")],
)
def test_a_key_off_the_scale_is_asked_again(survey: str, keys: str) -> None:
    line = rating(survey)
    asked = line.turns[-1].conversation.last[-1].text
    assert line.keys(keys).endswith(asked)
    assert line.state.survey == ()


def test_zero_off_the_scale_is_a_person() -> None:
    line = rating("rate the call")
    line.keys("0")
    assert line.handoff.reason == "requested"


def test_open_words_are_kept_as_they_were_said() -> None:
    line = rating("rate the call")
    line.says("three")
    line.says("You were slow, but kind.")
    assert [(each.kind, each.value) for each in line.survey.answers] == [
        ("csat", 3),
        ("text", "You were slow, but kind."),
    ]
    assert line.survey.completed


def test_silence_ends_the_survey_and_keeps_what_was_answered() -> None:
    line = rating("rate the call")
    line.says("three")
    assert line.silent() == "Thank you for your feedback. Is there anything else I can help with?"
    assert ([each.value for each in line.survey.answers], line.survey.completed) == ([3], False)


def test_silence_at_the_first_question_stores_nothing_and_blames_nobody() -> None:
    line = rating("rate the firm")
    assert line.silent() == "Is there anything else I can help with?"
    assert line.effects == []
    assert line.state.failures == 0


def test_a_card_number_in_open_words_is_not_kept() -> None:
    line = rating("rate the call")
    line.says("three")
    line.says("my card is 4111 1111 1111 1111")
    assert len(line.state.survey) == 1
