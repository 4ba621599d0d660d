"""The end of a matter: is there anything else, and what silence means there."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_closing, started
from voicebot.dialogue.replies import HangUp


@pytest.fixture
def line() -> Line:
    line = started()
    line.says("i want to return it")
    assert line.says("damaged").endswith("Is there anything else I can help with?")
    return line


@pytest.mark.parametrize("answer", ["no", "no thank you", "no that is all"])
def test_nothing_else_ends_the_call(line: Line, answer: str) -> None:
    assert line.says(answer) == "Thank you for calling. Goodbye."
    assert (line.state.outcome, type(line.action)) == ("resolved_assumed", HangUp)


def test_that_is_all_declines_though_it_agrees_elsewhere() -> None:
    line = Line(language="pl")
    line.starts()
    line.says("chcę lampę oddać")
    line.says("zepsute")
    line.says("to wszystko")
    assert (line.state.outcome, type(line.action)) == ("resolved_assumed", HangUp)


@pytest.mark.parametrize("answer", ["yes", "yes please"])
def test_something_else_is_asked_for(line: Line, answer: str) -> None:
    assert line.says(answer) == "What else can I do for you?"
    assert line.says("i need an invoice") == "Say paper or e-mail."


def test_something_else_may_be_said_at_once(line: Line) -> None:
    assert line.says("i need an invoice") == "Say paper or e-mail."


def test_a_matter_beside_the_yes_is_begun(line: Line) -> None:
    assert line.says("yes, i need an invoice") == "Now to your other question. Say paper or e-mail."


@pytest.mark.parametrize(
    ("keys", "said"), [("1", "What else can I do for you?"), ("2", "Thank you for calling. Goodbye.")]
)
def test_by_key(line: Line, keys: str, said: str) -> None:
    assert line.keys(keys) == said


def test_silence_means_no(line: Line) -> None:
    assert line.silent() == "Thank you for calling. Goodbye."
    assert line.state.outcome == "resolved_assumed"


def test_goodbye_ends_it_as_well(line: Line) -> None:
    line.says("goodbye")
    assert line.state.outcome == "resolved_assumed"


def test_words_that_say_nothing_ask_again(line: Line) -> None:
    line.says("blah blurb")
    assert line.state.failures == 1
    assert line.says("no") == "Thank you for calling. Goodbye."


def test_zero_is_a_person(line: Line) -> None:
    line.keys("0")
    assert line.handoff.reason == "requested"


def test_silence_at_the_closing_check_is_asked_once_more_and_then_a_goodbye() -> None:
    line = at_closing(started())
    assert line.silent() == "I'm sorry, I couldn't hear you. Does that answer your question?"
    assert line.silent() == "Thank you for calling. Goodbye."
    assert line.state.outcome == "resolved_assumed"


def test_silence_after_words_that_said_nothing_is_a_goodbye_too() -> None:
    line = at_closing(started())
    line.says("blah blurb")
    line.silent()
    assert line.state.outcome == "resolved_assumed"
