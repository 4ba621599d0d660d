"""What the channel is told to listen for: derived from the question that is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.dialogue.line import Line, at_closing, at_offer, bot_of, started

EARS = bot_of("""
bot: {languages: [en, pl], queues: {general: {}}, commands: {}}
intents:
  all: {en: ["ask me everything"]}
vocabulary:
  Lumen: {heard_as: [loomen]}
slots:
  number: {type: digits, length: 8, keypad: true, prompt: "Number?"}
  longer: {type: digits, pattern: "[0-9]{4,12}", keypad: true, prompt: "Longer?"}
  colour: {type: choice, prompt: "Colour?", values: {red: {en: [red, crimson], pl: [czerwony]}, blue: {en: [blue]}}}
  mail: {type: email, prompt: "Mail?"}
  name: {type: name, prompt: "Name?"}
scenarios:
  all:
    start: [all]
    steps:
      - ask: number
      - ask: longer
      - ask: colour
      - ask: mail
      - ask: name
""")
ANSWERS = {"number": "12345678", "longer": "12345", "colour": "red", "mail": "ann@shop.example", "name": "Ann"}


def at(slot: str) -> Line:
    """The line at the question for a slot."""
    line = started(EARS)
    line.says("ask me everything")
    for name, answer in ANSWERS.items():
        if name == slot:
            break
        line.says(answer)
    assert line.said[-1].text == f"{slot.capitalize()}?"
    return line


@pytest.mark.parametrize(("slot", "keys"), [("number", 8), ("longer", 20)])
def test_as_many_keys_as_the_slot_is_long(slot: str, keys: int) -> None:
    assert at(slot).listening.max_digits == keys


@pytest.mark.parametrize(
    ("slot", "pause"), [("number", 1500), ("longer", 1500), ("mail", 1500), ("colour", 800), ("name", 800)]
)
def test_what_is_dictated_may_have_longer_pauses(slot: str, pause: int) -> None:
    assert at(slot).listening.end_of_speech_ms == pause


def test_a_choice_s_words_are_hints_with_the_brand_s_own() -> None:
    assert at("colour").listening.hints == ("Lumen", "red", "crimson", "blue")


def test_hints_are_in_the_caller_s_language() -> None:
    line = at("colour")
    line.says("po polsku proszę")
    assert line.listening.hints == ("Lumen", "czerwony")
    assert line.listening.language == "pl"


@pytest.mark.parametrize("place", [at_offer, at_closing])
def test_yes_and_no_are_hints_where_they_are_awaited(place: Callable[[Line], Line]) -> None:
    assert {"yes", "no"} <= set(place(started()).listening.hints)


@pytest.mark.parametrize("words", ["70012346", "70012366"])
def test_yes_and_no_are_hints_at_a_read_back(words: str) -> None:
    line = started()
    line.says("where is my parcel")
    line.says(words, confidence=0.3)
    assert {"yes", "no"} <= set(line.listening.hints)
    assert line.listening.max_digits == 1


def test_at_the_open_question_one_key_is_enough() -> None:
    line = started()
    listening = line.listening
    assert (listening.max_digits, listening.timeout_ms, listening.finish_on_key) == (1, 6000, "#")
    assert listening.speech
    assert listening.keys


def test_an_interruption_is_listened_to_like_the_question() -> None:
    line = at("number")
    before = line.listening
    assert line.interrupts() == ""
    assert line.listening == before
