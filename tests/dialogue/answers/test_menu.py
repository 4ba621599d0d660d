"""Answers to `choose`: an option by its key, its number, its words or its intent."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started
from voicebot.dialogue.replies import HangUp

SHOP = bot_of("""
bot: {languages: [en, pl], queues: {general: {}}, greeting: "Welcome."}
intents:
  menu: {en: ["tell me the topics"], pl: ["proszę podać tematy"]}
  order_status: {en: ["where is my parcel", "has my order been sent"], pl: ["gdzie jest moja paczka"]}
  hours: {en: ["when are you open"], pl: ["kiedy jest otwarte"]}
slots:
  order_number: {type: digits, length: 8, prompt: "Which order?"}
  day: {type: date, prompt: "Which day?"}
ladders:
  with_topics:
    no_match: [{choose: topics}, {hand_off: general}]
    invalid: [{choose: topics}, {hand_off: general}]
phrases:
  topics: {en: "An order, the hours, a lamp, or something else?", pl: "Zamówienie, godziny, lampa czy coś innego?"}
scenarios:
  menu:
    start: [menu]
    steps:
      - choose: topics
        options:
          1: {intent: order_status, go: order_status}
          2: {intent: hours, words: {en: ["[the] hours"], pl: [godziny]}, then: [{say: "Always."}]}
          3: {words: {en: [lamp, "(ceiling|floor) lamps"], pl: [lampa]}, do: lamps}
          9: {words: {en: ["something else"]}, then: [{hand_off: general, because: "something else"}]}
  order_status:
    start: [order_status]
    steps:
      - ask: order_number
      - say: "On its way."
  lamps:
    ladder: with_topics
    steps:
      - ask: day
      - say: "See you then."
""")


@pytest.fixture
def line() -> Line:
    line = started(SHOP)
    line.says("tell me the topics")
    return line


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("the hours", "Always."),
        ("i think a lamp please", "Which day?"),
        ("i think the hours please", "Always."),
        ("number two please", "Always."),
        ("hours", "Always."),
        ("when are you open", "Always."),
        ("two", "Always."),
        ("two please", "Always."),
        ("the second one", "Always."),
        ("the last one", "I'm connecting you to a colleague and passing on what we covered."),
        ("a lamp please", "Which day?"),
        ("floor lamps", "Which day?"),
        ("has my order been sent", "Which order?"),
        ("something else", "I'm connecting you to a colleague and passing on what we covered."),
    ],
)
def test_an_option_is_taken_by_what_was_said(line: Line, answer: str, said: str) -> None:
    assert line.says(answer).startswith(said)


@pytest.mark.parametrize(("keys", "said"), [("1", "Which order?"), ("2", "Always."), ("2#", "Always."), ("3", "Which")])
def test_an_option_is_taken_by_its_key(line: Line, keys: str, said: str) -> None:
    assert line.keys(keys).startswith(said)
    assert line.detail("option") == keys[0]


def test_the_recogniser_s_second_guess_may_be_the_option(line: Line) -> None:
    assert line.says("the ours", "the hours").startswith("Always.")


@pytest.mark.parametrize("words", ["blah blurb", "what a day", "i do not care", "the weather is nice"])
def test_nonsense_is_no_option(line: Line, words: str) -> None:
    line.says(words)
    assert line.detail("failure").startswith("no_match 1 at menu/choose topics")


def test_another_language_s_words_are_taken_in_it() -> None:
    line = Line(SHOP, language="pl")
    line.starts()
    line.says("proszę podać tematy")
    assert line.says("lampa") == "Which day?"


def test_words_left_out_in_a_language_are_those_of_the_first(line: Line) -> None:
    line.says("po polsku proszę")
    line.says("something else")
    assert line.handoff.because == "something else"


def test_zero_is_a_person_where_no_option_has_it(line: Line) -> None:
    line.keys("0")
    assert line.handoff.reason == "requested"


def test_a_key_without_option_is_invalid_and_the_menu_is_said_again(line: Line) -> None:
    said = line.keys("7")
    assert said.startswith("I'm sorry, that doesn't look right.")
    assert said.endswith("An order, the hours, a lamp, or something else?")


def test_the_sentence_that_chooses_fills_what_the_chosen_scenario_asks(line: Line) -> None:
    assert line.says("has my order been sent it is 70012346").startswith("On its way.")


def test_the_menu_s_options_are_hints(line: Line) -> None:
    assert {"lamp", "something else"} <= set(line.listening.hints)


def test_do_returns_to_what_stands_after_the_menu(line: Line) -> None:
    line.says("lamp")
    assert line.says("tomorrow") == "See you then. Is there anything else I can help with?"


def test_a_menu_inside_a_rung_leads_away_from_the_matter(line: Line) -> None:
    line.says("lamp")
    assert line.says("blah blurb") == "An order, the hours, a lamp, or something else?"
    assert line.keys("1") == "Which order?"
    assert [frame.scenario for frame in line.state.frames] == ["order_status"]
    assert line.says("70012346").startswith("On its way.")


def test_a_menu_inside_a_rung_returns_to_the_question_where_its_option_only_speaks(line: Line) -> None:
    line.says("lamp")
    line.says("blah blurb")
    assert line.keys("2") == "Always. Which day?"
    assert [frame.scenario for frame in line.state.frames] == ["menu", "lamps"]


def test_a_choice_is_a_step_forward(line: Line) -> None:
    line.keys("7")
    assert line.state.failures == 1
    line.keys("1")
    assert line.state.failures == 0


def test_a_menu_that_hands_over_does_so_at_once(line: Line) -> None:
    line.keys("9")
    assert (line.handoff.reason, line.handoff.because) == ("policy", "something else")
    assert not isinstance(line.action, HangUp)
