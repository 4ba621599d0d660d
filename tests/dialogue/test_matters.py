"""Matters: one at a time, digressions that come back, and what happens when the last one is done."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_closing, at_offer, bot_of, started
from voicebot.dialogue.conversation import AnythingElse, OpenQuestion
from voicebot.dialogue.replies import HangUp

MANY = bot_of("""
bot: {languages: [en], time_zone: Europe/Warsaw, queues: {general: {}}, closing: survey}
intents:
  one: {en: ["ring the big bell"]}
  two: {en: ["a dragon has come"]}
  three: {en: ["my roof leaks badly"]}
  four: {en: ["the window fell out"]}
  finish: {en: ["sing a song now"]}
slots:
  a: {type: digits, length: 3, prompt: "A?"}
  b: {type: digits, length: 4, prompt: "B?"}
  c: {type: digits, length: 5, prompt: "C?"}
  d: {type: date, prompt: "D?"}
scenarios:
  one: {start: [one], steps: [{ask: a}, {say: "One is done."}]}
  two: {start: [two], steps: [{ask: b}, {say: "Two is done."}]}
  three: {start: [three], steps: [{ask: c}, {say: "Three is done."}]}
  four: {start: [four], steps: [{ask: d}, {say: "Four is done."}]}
  finish: {start: [finish], steps: [{say: "La la."}, {end: "So long."}]}
  survey: {steps: [{survey: [csat]}, {end: "Thank you, goodbye."}]}
""")


@pytest.fixture
def line() -> Line:
    return started()


@pytest.fixture
def many() -> Line:
    return started(MANY)


# Beginning


def test_values_said_with_the_matter_are_not_asked_for(line: Line) -> None:
    assert line.says("track order 70012346") == "And your postcode?"
    assert line.state.slots["order_number"].heard == "70012346"


def test_a_doubtful_sentence_begins_the_matter_and_fills_nothing(line: Line) -> None:
    line.says("track order 70012346", confidence=0.5)
    assert line.values == {}


def test_a_value_that_is_always_read_back_is_not_taken_from_the_matter_s_sentence(line: Line) -> None:
    assert line.says("i moved house my pin is 1234") == "What is your PIN?"
    assert line.values == {}


def test_a_matter_is_the_topic(line: Line) -> None:
    line.says("where is my parcel")
    line.says("never mind")
    line.says("i need an invoice")
    assert line.state.topics == ("order_status", "invoice")


# Two in one sentence


def test_two_matters_in_one_sentence_are_served_in_order(line: Line) -> None:
    line.says("i want to return it and i need an invoice")
    assert line.pending == ["invoice"]
    said = line.says("damaged")
    assert said == "I am sorry that it is broken. Now to your other question. Say paper or e-mail."


def test_a_pending_matter_is_begun_where_the_first_would_have_ended_the_call(many: Line) -> None:
    assert many.says("sing a song now and ring the big bell") == "La la. Now to your other question. A?"
    assert many.state.state == "active"
    assert (
        many.says("123") == "One is done. From one to five, where five is best, how would you rate this conversation?"
    )


def test_what_the_sentence_told_of_the_second_matter_is_not_asked_for(line: Line) -> None:
    line.says("i need an invoice and where is order 70012346")
    assert line.says("email").endswith("Now to your other question. And your postcode?")


def test_what_is_already_pending_is_not_kept_twice(line: Line) -> None:
    at_offer(line)
    line.says("no, but i need an invoice")
    assert line.pending == ["invoice"]
    line.says("yes, and i need an invoice")
    assert (line.pending, [frame.scenario for frame in line.state.frames]) == ([], ["invoice"])


# Digressions


def test_a_digression_returns_to_the_open_question_with_a_bridge(line: Line) -> None:
    line.says("where is my parcel")
    assert line.says("i would like my money back") == "Is it broken or not wanted?"
    assert line.detail("digression") == "return_item"
    said = line.says("not wanted")
    assert said == "You have fourteen days to send it back. Back to your request. Your order number, please."
    assert [frame.scenario for frame in line.state.frames] == ["order_status"]


def test_a_digression_from_a_read_back_returns_to_it(line: Line) -> None:
    line.says("i moved house")
    line.says("1234")
    line.says("i want to return it")
    said = line.says("damaged")
    assert said.endswith("Back to your request. I understood one two three four. Is that right?")
    assert line.says("yes") == "Which day suits you?"


def test_the_third_matter_waits_for_its_turn(many: Line) -> None:
    many.says("ring the big bell")
    many.says("a dragon has come")
    assert many.says("my roof leaks badly") == "C?"
    assert many.says("the window fell out") == "C?"
    assert many.pending == ["four"]
    assert many.says("12345") == "Three is done. Back to your request. B?"
    assert many.says("1234") == "Two is done. Back to your request. A?"
    assert many.says("123") == "One is done. Now to your other question. D?"
    assert many.says("tomorrow").startswith("Four is done. From one to five")


def test_a_matter_that_is_open_already_is_not_opened_twice(many: Line) -> None:
    many.says("ring the big bell")
    many.says("a dragon has come")
    assert many.says("ring the big bell") == "B?"
    assert "already open" in many.why
    assert many.pending == []


def test_a_digression_that_ends_the_call_ends_it(many: Line) -> None:
    many.says("ring the big bell")
    assert many.says("sing a song now") == "La la. So long."
    assert many.state.state == "ended"


def digressed(line: Line) -> Line:
    """A return interrupted by an order's status, which stands at its closing check."""
    for words in ("i want to return it", "where is my parcel", "70012346 00-950"):
        line.says(words)
    line.answers("found", status="delivered", days_late=0)
    assert line.says("no thanks") == "Does that answer your question?"
    return line


def test_a_digression_that_is_confirmed_leaves_the_matter_open(line: Line) -> None:
    assert digressed(line).says("yes") == "Back to your request. Is it broken or not wanted?"
    assert line.state.settled == "open"
    assert line.says("damaged").endswith("Is there anything else I can help with?")


def test_another_matter_at_a_digression_s_closing_check_does_not_lose_the_first(line: Line) -> None:
    digressed(line).says("i need an invoice")
    said = line.says("email")
    assert said == "It is in your inbox. Back to your request. Is it broken or not wanted?"


# What comes after the last one


def test_anything_else_is_asked_where_no_confirm_closed_the_matter(line: Line) -> None:
    line.says("i want to return it")
    assert line.says("damaged").endswith("Is there anything else I can help with?")
    assert line.state.awaiting == AnythingElse()
    assert line.state.settled == "assumed"


def test_a_confirmed_matter_ends_with_the_goodbye(line: Line) -> None:
    at_closing(line)
    assert line.says("yes thank you") == "Thank you for calling. Goodbye."
    assert isinstance(line.action, HangUp)


def test_a_promised_callback_asks_for_anything_else(line: Line) -> None:
    said = line.says("call me back")
    assert said.endswith("Is there anything else I can help with?")
    line.says("no")
    assert line.state.outcome == "callback"


def test_the_bot_s_closing_scenario_runs_once_a_matter_is_served(many: Line) -> None:
    many.says("ring the big bell")
    assert "how would you rate" in many.says("123")
    assert many.state.frames[-1].purpose == "closing"
    assert many.says("five") == "Thank you for your feedback. Thank you, goodbye."
    assert (many.state.outcome, many.survey.completed) == ("resolved_assumed", True)


def test_a_matter_said_at_the_closing_scenario_is_begun_instead(many: Line) -> None:
    many.says("ring the big bell")
    many.says("123")
    assert many.says("a dragon has come") == "B?"
    assert [frame.scenario for frame in many.state.frames] == ["two"]


def test_who_cancels_is_asked_what_else_and_not_for_a_rating(many: Line) -> None:
    many.says("ring the big bell")
    assert many.says("never mind").endswith("What else can I do for you?")
    assert isinstance(many.state.awaiting, OpenQuestion)


# Greeting in passing


def test_who_speaks_first_hears_who_we_are_but_no_question() -> None:
    line = Line(
        bot_of("""
bot:
  languages: [en]
  queues: {general: {}}
  disclosure: "A machine speaks."
  greeting: "Welcome to the shop. What is it?"
intents:
  one: {en: ["ring the big bell"]}
scenarios:
  one: {start: [one], steps: [{say: "Done."}]}
""")
    )
    assert line.starts(greet=False) == "A machine speaks. Welcome to the shop."
    assert isinstance(line.state.awaiting, OpenQuestion)
    assert line.says("ring the big bell").startswith("Done.")


def test_who_speaks_first_and_then_nothing_hears_the_question(line: Line) -> None:
    quiet = Line()
    assert quiet.starts(greet=False) == "Hello, this is a machine."
    assert quiet.silent().endswith("What can I do for you?")


def test_a_digression_after_the_answer_comes_back_to_the_offer(line: Line) -> None:
    at_offer(line)
    line.says("i would like my money back")
    assert line.says("not wanted").endswith("Back to your request. Shall I send you a text message?")
