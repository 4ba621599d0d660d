"""Forgetting: a slot taken back takes with it everything derived from it, and nothing else."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, at_offer, bot_of, started

CHAIN = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  chain: {en: ["make a chain"]}
slots:
  number: {type: digits, length: 3, prompt: "Number?"}
  colour: {type: choice, prompt: "Colour?", values: {red: {en: [red]}, blue: {en: [blue]}}}
  last: {type: digits, length: 5, prompt: "Last?"}
services:
  find:
    get: "http://shop.example/{number}"
    inputs: {number: digits}
    results:
      found: {status: 200, outputs: {price: integer}}
scenarios:
  chain:
    start: [chain]
    steps:
      - do: inner
      - set: {copy: number, paint: colour}
      - call: find
        with: {number: copy}
        as: thing
        results:
          found: [{set: {cost: thing.price}}]
          unavailable: continue
      - ask: last
  inner:
    steps:
      - ask: number
      - ask: colour
""")


@pytest.fixture
def line() -> Line:
    line = started(CHAIN)
    for words in ("make a chain", "123", "red"):
        line.says(words)
    line.answers("found", price=9)
    assert set(line.state.variables) == {"copy", "paint", "thing", "cost"}
    return line


def test_what_was_derived_by_way_of_others_goes_too(line: Line) -> None:
    line.says("no, 456")
    assert line.values == {"number": "456", "colour": "red"}
    assert line.calls[-1].inputs == {"number": "456"}
    assert "cost" not in line.state.variables


def test_what_came_of_another_slot_stays(line: Line) -> None:
    line.says("no, blue")
    assert line.values == {"number": "123", "colour": "blue"}
    assert line.state.variables["cost"] == 9
    assert line.state.variables["paint"] == "blue"


def test_back_goes_into_the_part_that_asked(line: Line) -> None:
    assert line.says("go back") == "Colour?"
    assert [frame.scenario for frame in line.state.frames] == ["chain", "inner"]
    assert line.values == {"number": "123"}
    line.says("blue")
    assert line.state.variables["paint"] == "blue"


def test_the_order_of_answers_is_kept(line: Line) -> None:
    line.says("no, 456")
    assert line.state.order == ("colour", "number")


def test_a_slot_of_an_earlier_matter_is_not_corrected_in_another() -> None:
    line = at_offer(started())
    line.says("never mind")
    line.says("i moved house")
    line.says("no, 70012347")
    assert line.values["order_number"] == "70012346"
