"""Who gets the sentence: commands, the answer, matters, articles, and last the ladder."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_offer, bot, bot_of, started
from voicebot.dialogue.events import Alternative, Heard

DESK = bot_of("""
bot:
  languages: [en, pl]
  queues: {general: {}}
  commands: {person: {en: ["the big boss [please]"]}, repeat: {en: ["once more with feeling"]}}
intents:
  lamp: {en: ["my lamp is broken"], pl: ["moja lampa nie świeci"]}
  music: {en: ["play some music"]}
vocabulary:
  GU10: {heard_as: ["gee you ten"]}
slots:
  wish: {type: text, prompt: "What do you wish for?"}
  code: {type: digits, prompt: "Which code?"}
scenarios:
  lamp:
    start: [lamp]
    steps:
      - ask: wish
      - say: "You wish for {{ wish }}."
  music:
    start: [music]
    steps:
      - ask: code
      - say: "La la."
""")


@pytest.fixture
def line() -> Line:
    return started()


# The order


def test_a_command_comes_before_an_answer() -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    line.says("please repeat")
    assert line.values == {}


def test_an_answer_comes_before_a_matter() -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    assert line.says("play some music").startswith("You wish for play some music.")


def test_a_bot_s_own_wording_of_a_command_is_understood() -> None:
    line = started(DESK)
    assert line.says("once more with feeling").endswith("How can I help?")
    line.says("the big boss please")
    assert line.handoff.reason == "requested"


def test_the_reading_is_explained(line: Line) -> None:
    line.says("where is my parcel")
    assert line.detail("intent") == "order_status 1.00, accept: exactly “where is my (parcel|order)”"


def test_the_recogniser_s_second_guess_may_begin_the_matter(line: Line) -> None:
    assert line.says("wears my barrel", "where is my parcel").startswith("Please tell me")


@pytest.mark.parametrize("words", ["the weather is fine", "um", "hmm well"])
def test_what_nobody_can_use_is_for_the_ladder(line: Line, words: str) -> None:
    line.says(words)
    assert line.detail("failure").startswith("no_match 1 at open")


def test_brand_words_are_put_right_before_anything_is_read() -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    assert line.says("a gee you ten bulb").startswith("You wish for a GU10 bulb.")


# What was heard


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  a   blue\tone\n", "a blue one"),
        ("red\u0000\u0007lamp", "red lamp"),
        ("x" * 2000, "x" * 1000),
        ("\u202egnp.exe", "gnp.exe"),
        ("red 😀 lamp", "red 😀 lamp"),
    ],
)
def test_words_are_cleaned_and_bounded(text: str, kept: str) -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    line.says(text)
    assert line.values == {"wish": kept}


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u0000"])
def test_no_words_are_no_match(line: Line, text: str) -> None:
    line.says(text)
    assert line.state.failures == 1


def test_no_alternatives_are_no_match(line: Line) -> None:
    line.send(Heard(id="talk-1:x", at=line.at, alternatives=()))
    assert line.state.failures == 1


def test_only_the_first_few_alternatives_are_read(line: Line) -> None:
    guesses = tuple(Alternative(f"foo{number}", 0.5) for number in range(5))
    line.send(Heard(id="talk-1:x", at=line.at, alternatives=(*guesses, Alternative("where is my parcel", 0.5))))
    assert line.state.failures == 1


@pytest.mark.parametrize(
    "text",
    ["{{ 7 * 7 }}", "{% for x in y %}", "'; DROP TABLE turns; --", "\u202eabc\u0000\u0007", "x" * 10_000, "א ב ג"],
)
def test_hostile_words_do_no_harm(line: Line, text: str) -> None:
    said = line.says(text)
    assert said
    assert "49" not in said
    assert line.state.state == "active"


def test_hostile_words_in_a_value_are_said_as_they_are() -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    assert line.says("{{ 7 * 7 }} and {% x %}").startswith("You wish for {{ 7 * 7 }} and {% x %}.")


# Card numbers


@pytest.mark.parametrize(
    "words",
    [
        "my card is 4111 1111 1111 1111",
        "four one one one one one one one one one one one one one one one",
        "4111-1111-1111-1111 that is it",
    ],
)
def test_a_card_number_is_stopped_and_kept_nowhere(words: str) -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    said = line.says(words)
    assert said == (
        "Please don't give card numbers here. It isn't needed, and it has not been recorded. What do you wish for?"
    )
    assert "4111" not in str(line.state)
    assert line.state.failures == 0


def test_a_card_number_by_key_is_stopped_too() -> None:
    line = started(DESK)
    line.says("play some music")
    assert line.keys("4111111111111111#").startswith("Please don't give card numbers here.")
    assert "4111" not in str(line.state)


def test_another_long_number_is_no_card() -> None:
    line = started(DESK)
    line.says("my lamp is broken")
    line.says("4111 1111 1111 1112")
    assert line.values == {"wish": "4111 1111 1111 1112"}


# Languages


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("dzień dobry gdzie jest moja paczka", "Proszę podać numer zamówienia."),
        ("chcę oddać lampę", "Is it broken or not wanted?"),
    ],
)
def test_a_sentence_in_another_language_of_the_line_is_understood_in_it(line: Line, words: str, said: str) -> None:
    assert line.says(words).endswith(said)
    assert line.state.language == "pl"


def test_an_answer_in_another_language_is_taken_and_the_talk_goes_on_in_it(line: Line) -> None:
    line.says("where is my parcel")
    line.says("dzień dobry chciałbym zapytać czy można później")
    assert line.state.language == "pl"
    assert line.said[0].text == "Oczywiście, rozmawiajmy po polsku."


# Keys


def test_keys_with_a_closing_hash_are_the_same(line: Line) -> None:
    line.says("where is my parcel")
    assert line.keys("70012346#") == "And your postcode?"


@pytest.mark.parametrize("keys", ["5", "*", "#", "", "99"])
def test_keys_that_answer_nothing_are_invalid(line: Line, keys: str) -> None:
    line.keys(keys)
    assert line.detail("failure").startswith("invalid 1 at open")


def test_keys_are_counted_in_reasons_and_never_said(line: Line) -> None:
    line.says("i moved house")
    line.keys("1234#")
    assert line.detail("keys") == "5 pressed"
    assert not any("1234" in reason.detail for reason in line.turns[-1].why)


# Silence


def test_silence_is_a_failure_where_no_question_lets_it_be_an_answer(line: Line) -> None:
    assert line.silent() == "I'm sorry, I couldn't hear you. What can I do for you?"
    assert line.detail("failure").startswith("silence 1 at open")


def test_silence_at_an_offer_is_an_answer(line: Line) -> None:
    at_offer(line).silent()
    assert line.state.failures == 0


def test_an_unknown_language_of_the_request_is_the_bot_s_first() -> None:
    line = Line(bot("lamps"), language="de")
    line.starts()
    assert line.state.language == "en"
