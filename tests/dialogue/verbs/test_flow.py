"""when, set, do, go, again: the verbs that decide where to go on."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started

FLOW = bot_of("""
bot: {languages: [en], queues: {general: {}}, time_zone: Europe/Warsaw}
intents:
  count: {en: ["let us count"]}
  leave: {en: ["take me away"]}
  retry: {en: ["try something"]}
slots:
  number: {type: integer, min: 0, max: 99, prompt: "Which number?"}
  letter: {type: choice, values: {a: {en: [alpha]}, b: {en: [bravo]}}, prompt: "Alpha or bravo?"}
  twin: {type: digits, length: 2, prompt: "Two figures?"}
scenarios:
  count:
    start: [count]
    steps:
      - do: numbers
      - when:
          - if: size == "big" and known(letter)
            then: [{say: "Big, with a letter."}]
          - if: size == "big"
            then: [{say: "Big."}]
          - else: [{say: "Small."}]
      - say: "{{ size }} {{ number | number }}."
  numbers:
    steps:
      - ask: number
      - when:
          - if: number > 10
            then: [{set: {size: "big"}}]
          - else: [{set: {size: "small"}}]
      - when:
          - if: number == 77
            then: [{ask: letter}]
  leave:
    start: [leave]
    steps:
      - ask: letter
      - when:
          - if: letter == a
            then: [{go: count}]
      - go: room
  room:
    steps:
      - say: "You are in the room."
      - ask: number
      - say: "Then goodbye."
  retry:
    start: [retry]
    steps:
      - ask: letter
      - ask: twin
      - set: {copy: twin, other: letter}
      - when:
          - if: twin == "11"
            then: [{say: "Not that one."}, {again: [twin]}]
          - if: twin == "22"
            then: [{say: "Neither of them."}, {again: [letter, twin]}]
      - say: "Good."
""")


def on(sentence: str, *answers: str) -> Line:
    line = started(FLOW)
    for each in (sentence, *answers):
        line.says(each)
    return line


@pytest.mark.parametrize(
    ("number", "said"),
    [("eleven", "Big. big eleven."), ("ten", "Small. small ten."), ("zero", "Small. small zero.")],
)
def test_the_first_branch_that_holds_is_taken(number: str, said: str) -> None:
    assert on("let us count", number).said[0].text + " " + on("let us count", number).said[1].text == said


def test_a_part_may_ask_on_its_own_condition_and_returns() -> None:
    line = on("let us count", "seventy seven")
    assert line.says("alpha").startswith("Big, with a letter. big seventy-seven.")


def test_do_keeps_the_place_to_come_back_to() -> None:
    line = on("let us count")
    assert [(frame.scenario, frame.purpose) for frame in line.state.frames] == [
        ("count", "matter"),
        ("numbers", "part"),
    ]


def test_go_takes_this_scenario_s_place() -> None:
    line = on("take me away", "bravo")
    assert line.said[0].text == "You are in the room."
    assert [frame.scenario for frame in line.state.frames] == ["room"]
    assert line.state.topics == ("leave",)
    assert line.says("five").startswith("Then goodbye.")


def test_go_to_a_matter_is_a_new_topic() -> None:
    line = on("take me away", "alpha")
    assert line.state.topics == ("leave", "count")
    assert line.says("three").startswith("Small.")


def test_variables_are_kept_with_the_conversation() -> None:
    assert on("let us count", "eleven").state.variables == {"size": "big"}


def test_again_forgets_its_slot_and_what_came_of_it() -> None:
    line = on("try something", "alpha")
    assert line.says("11") == "Not that one. Two figures?"
    assert (line.values, line.state.variables) == ({"letter": "a"}, {"other": "a"})
    assert line.says("12").startswith("Good.")


def test_again_for_several_slots_begins_at_the_first() -> None:
    line = on("try something", "alpha")
    assert line.says("22") == "Neither of them. Alpha or bravo?"
    assert (line.values, line.state.variables) == ({}, {})
    line.says("bravo")
    assert line.says("33").startswith("Good.")


def test_again_and_again_ends_with_a_person() -> None:
    line = on("try something", "alpha", "11", "11", "11")
    assert (line.handoff.reason, line.handoff.because) == ("no_match", "no valid answer")
