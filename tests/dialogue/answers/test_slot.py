"""Answers to `ask`: from speech or keys, read back where that is due, and asked about where two fit."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started
from voicebot.dialogue.conversation import Checking

POLICIES = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  order: {en: ["i want to order"]}
slots:
  amount: {type: integer, min: 1, max: 99, confirmation: never, prompt: "How many?"}
  colour:
    type: choice
    prompt: "Which colour?"
    values: {red: {en: [red, crimson]}, blue: {en: [blue, navy]}}
  code: {type: digits, length: 4, confirmation: always, prompt: "Which code?", confirm: "Is {{ value }} the code?"}
  name: {type: name, prompt: "What name is it for?"}
scenarios:
  order:
    start: [order]
    steps:
      - ask: amount
      - ask: colour
      - ask: code
        hint: "It has four figures and stands on the box."
      - ask: name
        prompt: "And your name, please?"
      - say: "Thank you, {{ name }}."
""")


def asked(slot: str) -> Line:
    """The line of the policies at one of its questions."""
    line = started(POLICIES)
    line.says("i want to order")
    for name, answer in (("amount", "two"), ("colour", "red"), ("code", "1234")):
        if name == slot:
            break
        line.says(answer)
        if name == "code":
            line.says("yes")
    return line


@pytest.fixture
def line() -> Line:
    line = started()
    line.says("where is my parcel")
    return line


def test_a_clear_value_is_taken_as_it_is(line: Line) -> None:
    assert line.says("it is 7001 2346") == "And your postcode?"
    filled = line.state.slots["order_number"]
    assert (filled.value, filled.confirmed) == ("70012346", False)
    assert line.detail("slot filled") == "order_number = 70012346"


def test_one_sentence_fills_several_slots(line: Line) -> None:
    line.says("seven zero zero one two three four six and zero zero nine five zero")
    assert line.values == {"order_number": "70012346", "postcode": "00-950"}


def test_a_doubtful_sentence_fills_only_what_was_asked(line: Line) -> None:
    said = line.says("70012346 and 00-950", confidence=0.4)
    assert said.startswith("I understood seven zero zero one")
    assert line.says("yes") == "And your postcode?"


def test_a_value_that_is_always_read_back_waits_for_its_own_question() -> None:
    line = asked("colour")
    assert line.says("red and the code is 1234") == "Which code?"
    assert "code" not in line.values


def test_the_second_guess_of_the_recogniser_may_fit_where_the_first_does_not(line: Line) -> None:
    line.says("seventy oh one", "70012346", confidence=0.9)
    assert line.values == {"order_number": "70012346"}


# Reading back


@pytest.mark.parametrize(
    ("slot", "answer", "confidence", "said"),
    [
        ("amount", "two", 0.3, "Which colour?"),
        ("colour", "red", 0.9, "Which code?"),
        ("colour", "crimson", 0.59, "I understood red. Is that right?"),
        ("colour", "crimson", 0.6, "Which code?"),
        ("code", "1234", 1.0, "Is one two three four the code?"),
    ],
)
def test_what_is_read_back_is_the_author_s_choice(slot: str, answer: str, confidence: float, said: str) -> None:
    assert asked(slot).says(answer, confidence=confidence) == said


def test_keys_are_never_unsure() -> None:
    line = asked("colour")
    assert line.keys("2") == "Which code?"
    assert line.values["colour"] == "blue"


def test_keys_are_read_back_where_that_is_always_wanted() -> None:
    line = asked("code")
    assert line.keys("1234#") == "Is one two three four the code?"
    assert line.keys("1") == "And your name, please?"
    assert line.state.slots["code"].confirmed


def test_a_yes_confirms_the_value(line: Line) -> None:
    line.says("70012346", confidence=0.4)
    assert line.says("yes that is right") == "And your postcode?"
    assert line.state.slots["order_number"].confirmed
    assert line.state.slots["order_number"].heard == "70012346"


@pytest.mark.parametrize("answer", ["no", "no that is wrong"])
def test_a_no_asks_again(line: Line, answer: str) -> None:
    line.says("70012346", confidence=0.4)
    said = line.says(answer)
    assert said.endswith("Your order number, please.")
    assert "order_number" not in line.values
    assert line.state.failures == 1


def test_two_on_the_keypad_is_a_no(line: Line) -> None:
    line.says("70012346", confidence=0.4)
    assert line.keys("2").endswith("Your order number, please.")
    assert "order_number" not in line.values


def test_other_keys_at_a_read_back_are_invalid(line: Line) -> None:
    line.says("70012346", confidence=0.4)
    said = line.keys("7")
    assert "doesn't look right" in said
    assert said.endswith("Is that right?")


@pytest.mark.parametrize("answer", ["no, 70012347", "no it is 70012347", "70012347"])
def test_the_right_value_may_be_said_at_once(line: Line, answer: str) -> None:
    line.says("70012346", confidence=0.4)
    assert line.says(answer) == "And your postcode?"
    assert line.values == {"order_number": "70012347"}


def test_a_no_with_the_same_value_is_a_plain_no(line: Line) -> None:
    line.says("70012346", confidence=0.4)
    line.says("no, 70012346")
    assert "order_number" not in line.values


def test_neither_yes_nor_no_is_a_misunderstanding_and_the_value_stays_in_question(line: Line) -> None:
    line.says("70012346", confidence=0.4)
    assert line.says("the weather is fine").startswith("I'm sorry, I didn't")
    assert line.says("the sun shines").endswith("I understood seven zero zero one two three four six. Is that right?")
    assert line.state.failures == 2


def test_silence_at_a_read_back_is_a_failure_of_its_own(line: Line) -> None:
    line.says("70012346", confidence=0.4)
    assert line.silent().startswith("I'm sorry, I couldn't hear you.")
    assert isinstance(line.state.awaiting, Checking)
    assert line.detail("failure").startswith("silence 1 at check/order_number")


# Which of two


@pytest.fixture
def doubtful(line: Line) -> Line:
    said = line.says("70012346", "70012366", confidence=0.5)
    assert said.startswith("Was that seven zero zero one two three four six or seven zero zero one two three six six")
    return line


@pytest.mark.parametrize(
    ("answer", "value"),
    [("70012346", "70012346"), ("it was 70012366", "70012366"), ("the one with 70012366", "70012366")],
)
def test_one_of_the_two_is_taken_as_confirmed(doubtful: Line, answer: str, value: str) -> None:
    assert doubtful.says(answer) == "And your postcode?"
    assert doubtful.state.slots["order_number"].value == value
    assert doubtful.state.slots["order_number"].confirmed


@pytest.mark.parametrize(("keys", "value"), [("1", "70012346"), ("2", "70012366")])
def test_one_of_the_two_by_key(doubtful: Line, keys: str, value: str) -> None:
    doubtful.keys(keys)
    assert doubtful.values == {"order_number": value}


@pytest.mark.parametrize(("answer", "value"), [("the first", "70012346"), ("the second one", "70012366")])
def test_one_of_the_two_by_its_place(doubtful: Line, answer: str, value: str) -> None:
    doubtful.says(answer)
    assert doubtful.values == {"order_number": value}


def test_neither_of_the_two_asks_anew(doubtful: Line) -> None:
    assert doubtful.says("no").endswith("Your order number, please.")
    assert doubtful.values == {}


def test_neither_of_the_two_but_a_third(doubtful: Line) -> None:
    doubtful.says("no, 70012399")
    assert doubtful.values == {"order_number": "70012399"}


def test_a_bare_yes_has_the_likelier_read_back(doubtful: Line) -> None:
    said = doubtful.says("yes")
    assert said == "I understood seven zero zero one two three four six. Is that right?"
    assert doubtful.says("yes") == "And your postcode?"
    assert doubtful.values == {"order_number": "70012346"}


@pytest.mark.parametrize("confidence", [0.95, 0.91])
def test_a_sure_first_guess_leaves_no_question(line: Line, confidence: float) -> None:
    line.says("70012346", "70012366", confidence=confidence)
    assert line.values == {"order_number": "70012346"}


def test_guesses_that_say_the_same_are_one(line: Line) -> None:
    line.says("70012346", "seven zero zero one two three four six", confidence=0.8)
    assert line.values == {"order_number": "70012346"}


def test_a_far_second_guess_is_not_asked_about(line: Line) -> None:
    line.says("70012346", "blah", "blah blah", "70012366", confidence=0.8)
    assert line.values == {"order_number": "70012346"}


# What does not fit


@pytest.mark.parametrize("answer", ["123", "one two three", "1234567890123"])
def test_figures_of_the_wrong_length_are_invalid(line: Line, answer: str) -> None:
    said = line.says(answer)
    assert said.startswith("I'm sorry, that doesn't look right.")
    assert said.endswith("Your order number, please.")
    assert line.detail("invalid") == "order_number"


@pytest.mark.parametrize("keys", ["123#", "*", "7001234*"])
def test_keys_that_do_not_fit_are_invalid(line: Line, keys: str) -> None:
    assert line.keys(keys).startswith("I'm sorry, that doesn't look right.")
    assert line.values == {}


def test_a_number_out_of_range_is_invalid() -> None:
    line = asked("amount")
    line.says("five hundred")
    assert line.detail("failure").startswith("invalid 1 at order/ask amount")
    assert line.says("five") == "Which colour?"


def test_words_that_are_no_value_are_not_understood() -> None:
    line = asked("colour")
    line.says("something nice")
    assert line.detail("failure").startswith("no_match 1 at order/ask colour")


def test_the_hint_is_said_from_the_second_failure_on() -> None:
    line = asked("code")
    assert "It has four figures" not in line.says("blah blurb")
    assert line.says("hm foo").endswith("It has four figures and stands on the box. Which code?")


def test_a_step_s_own_prompt_is_said_instead_of_the_slot_s() -> None:
    assert [said.text for said in asked("name").said] == ["And your name, please?"]


def test_a_name_is_said_back_in_a_text_as_it_was_given() -> None:
    assert asked("name").says("my name is Anna Nowak").startswith("Thank you, Anna Nowak.")
