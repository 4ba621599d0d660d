"""Blocks are woven into a flat graph whose names keep their places."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, codes, loan_scenario
from voicebot.authoring.graph import leaves, moved, targets
from voicebot.dialogue.expressions import Constant
from voicebot.dialogue.steps import (
    Answer,
    Ask,
    Branch,
    Call,
    Choose,
    Confirm,
    End,
    Go,
    HandOff,
    Offer,
    Option,
    Say,
    Step,
    Target,
    When,
)


def ways(steps: str) -> dict[str, tuple[Target, ...]]:
    """Where each step of the usual scenario may lead."""
    return {name: targets(step) for name, step in bot(loan_scenario(steps)).scenarios["loan"].steps.items()}


def test_steps_stand_in_the_order_written_and_lead_to_the_next() -> None:
    made = ways("- ask: card\n- say: machine\n- end: farewell")
    assert list(made.items()) == [
        ("ask card", ("say machine",)),
        ("say machine", ("end farewell",)),
        ("end farewell", ()),
    ]


def test_nested_blocks_lead_back_to_the_step_after_their_parent() -> None:
    made = ways(
        "- offer: machine\n"
        "  if_yes:\n"
        "    - confirm: machine\n"
        "      if_yes: [{say: machine}]\n"
        "    - ask: shelf\n"
        "- say: ask_card"
    )
    assert made == {
        "offer machine": ("confirm machine", "say ask_card"),
        "confirm machine": ("say machine", "ask shelf"),
        "say machine": ("ask shelf",),
        "ask shelf": ("say ask_card",),
        "say ask_card": (None,),
    }


def test_a_repeated_name_is_numbered() -> None:
    made = ways("- say: machine\n- offer: ask_card\n  if_no: [{say: machine}]\n- say: machine")
    assert [name for name in made if name.startswith("say")] == ["say machine", "say machine (2)", "say machine (3)"]


@pytest.mark.parametrize("empty", ["continue", "[]"])
def test_continue_and_nothing_lead_on(empty: str) -> None:
    made = ways(f"- ask: card\n- offer: machine\n  if_yes: {empty}\n- ask: shelf")
    assert made["offer machine"] == ("ask shelf", "ask shelf")


def test_a_single_step_is_a_block() -> None:
    made = ways("- offer: machine\n  if_yes: {say: ask_card}")
    assert made["offer machine"] == ("say ask_card", None)


def test_words_in_place_name_their_step_on_one_line() -> None:
    made = ways('- say: |\n    Two lines\n    of words.\n- say: "One."')
    assert list(made) == ["say Two lines of words.", "say One."]


def test_a_menu_is_chosen_again_by_its_phrase() -> None:
    options = "  options:\n    1: {intent: loan, say: machine}\n    2: {words: other, then: [{ask: shelf}]}"
    made = ways(f"- choose: ask_card\n{options}\n- ask: card\n- choose: ask_card")
    assert made["choose ask_card"] == ("say machine", "ask shelf")
    assert made["say machine"] == ("ask card",)
    assert made["choose ask_card (2)"] == ("say machine (2)", "ask shelf (2)")
    assert made["say machine (2)"] == (None,)


def test_a_broken_step_is_left_out_and_the_way_goes_on() -> None:
    assert codes(loan_scenario("- say: machine\n- sya: machine\n- end: farewell")) == ["VB403"]
    assert codes(loan_scenario("- say: machine\n- say: nothing_such\n- again: card\n- ask: card")) == ["VB203"]


@pytest.mark.parametrize("last", ["end: farewell", "hand_off: loans", "go: loan"])
def test_nothing_after_a_leaving_step_is_reached(last: str) -> None:
    assert codes(loan_scenario(f"- offer: machine\n- {last}\n- say: machine")) == ["VB404"]


STEPS: list[tuple[Step, tuple[Target, ...]]] = [
    (Say(name="a", phrase="p", next="b"), ("b",)),
    (Ask(name="a", slot="s", prompt="p", next=None), (None,)),
    (Choose(name="a", prompt="p", options=(Option(key="1", target="b"), Option(key="2"))), ("b", None)),
    (Offer(name="a", prompt="p", if_yes="b", if_no="c"), ("b", "c")),
    (Confirm(name="a", prompt="p", if_yes="b", if_no="c"), ("b", "c")),
    (Call(name="a", service="s", inputs={}, variable="v", results={"x": "b", "y": None}), ("b", None)),
    (When(name="a", branches=(Branch(Constant(True), "b"),), otherwise="c"), ("b", "c")),
    (Answer(name="a", question="q", next="b", not_found="c"), ("b", "c")),
    (HandOff(name="a", queue="q", next="b"), ()),
    (End(name="a", phrase="p", next="b"), ()),
    (Go(name="a", scenario="s", next="b"), ()),
]


@pytest.mark.parametrize(("step", "expected"), STEPS, ids=lambda each: type(each).__name__)
def test_targets_are_moved_all_together(step: Step, expected: tuple[Target, ...]) -> None:
    def prime(target: Target) -> Target:
        return None if target is None else f"{target}'"

    assert targets(step) == expected
    assert targets(moved(step, prime)) == tuple(map(prime, expected))
    assert moved(moved(step, prime), lambda target: target and target.removesuffix("'")) == step
    assert leaves(step) == (not expected)
