"""Answers to `offer` and `confirm`: yes, no, silence, and what is said beside them."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_closing, at_offer, bot_of, started

QUESTIONS = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  moving: {en: ["i want to move"]}
  invoice: {en: ["i need an invoice", "send me an invoice"]}
slots:
  day: {type: date, prompt: "Which day?"}
scenarios:
  moving:
    start: [moving]
    steps:
      - ask: day
      - confirm: "Shall I change it to {{ day | day }}?"
        closing: false
        if_yes: [{say: "Changed."}]
        if_no: [{say: "Left as it is."}]
      - offer: "Shall I write to you?"
        if_yes: [{say: "I will write."}]
        if_no: [{say: "No letter then."}]
  invoice:
    start: [invoice]
    steps: [{say: "The invoice is on its way."}]
""")


@pytest.fixture
def line() -> Line:
    line = started(QUESTIONS)
    line.says("i want to move")
    line.says("on the fifth of december")
    return line


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("yes please", "Changed. Shall I write to you?"),
        ("no", "Left as it is. Shall I write to you?"),
        ("no thank you", "Left as it is. Shall I write to you?"),
    ],
)
def test_yes_and_no_lead_to_their_branches(line: Line, answer: str, said: str) -> None:
    assert line.says(answer) == said


@pytest.mark.parametrize(("keys", "said"), [("1", "Changed."), ("2", "Left as it is.")])
def test_one_is_yes_and_two_is_no(line: Line, keys: str, said: str) -> None:
    assert line.keys(keys).startswith(said)


def test_other_keys_are_invalid(line: Line) -> None:
    assert line.keys("5").endswith("Shall I change it to the fifth of December?")
    assert line.state.failures == 1


def test_the_recogniser_s_second_guess_may_be_the_answer(line: Line) -> None:
    assert line.says("guess", "yes").startswith("Changed.")


def test_silence_at_a_confirm_is_a_failure(line: Line) -> None:
    assert line.silent().endswith("Shall I change it to the fifth of December?")
    assert line.state.failures == 1


def test_silence_declines_an_offer(line: Line) -> None:
    line.says("yes")
    assert line.silent().startswith("No letter then.")
    assert line.detail("silence") == "declines the offer"


def test_a_matter_named_beside_the_answer_is_served_afterwards(line: Line) -> None:
    line.says("yes")
    said = line.says("no, but send me an invoice")
    assert said.startswith("No letter then. Now to your other question. The invoice is on its way.")


def test_a_no_with_the_right_value_corrects_the_slot_in_question(line: Line) -> None:
    said = line.says("no, on the sixth of december")
    assert said == "Thank you, I've corrected that. Shall I change it to the sixth of December?"


def test_words_that_are_no_answer_leave_the_question_open(line: Line) -> None:
    line.says("blah blurb")
    assert line.detail("failure").startswith("no_match 1 at moving/confirm")


# The closing check


@pytest.mark.parametrize(
    ("answer", "settled", "outcome"),
    [("yes", "confirmed", "resolved_confirmed"), ("yes goodbye", "confirmed", "resolved_confirmed")],
)
def test_a_yes_at_the_closing_check_settles_the_matter(answer: str, settled: str, outcome: str) -> None:
    line = at_closing(started())
    line.says(answer)
    assert (line.state.settled, line.state.outcome) == (settled, outcome)


def test_a_no_at_the_closing_check_takes_its_branch() -> None:
    line = at_closing(started())
    line.says("no")
    assert (line.state.settled, line.handoff.because) == ("refused", "caller not satisfied")


def test_keys_answer_the_closing_check() -> None:
    line = at_closing(started())
    line.keys("1")
    assert line.state.outcome == "resolved_confirmed"


def test_a_matter_beside_a_yes_is_served_before_the_goodbye() -> None:
    line = at_closing(started())
    assert line.says("yes but i need an invoice").endswith("Now to your other question. Say paper or e-mail.")
    assert line.state.state == "active"


def test_another_matter_instead_of_an_answer_closes_the_first() -> None:
    line = at_closing(started())
    assert line.says("i need an invoice") == "Say paper or e-mail."
    assert [frame.scenario for frame in line.state.frames] == ["invoice"]


def test_a_yes_to_an_offer_runs_its_steps_and_goes_on() -> None:
    assert at_offer(started()).says("yes please") == "I have sent it. Does that answer your question?"
