"""Where steps lead: every target is found, and moved, and all that is reached is reached once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.graph import leaves, moved, reached, targets
from voicebot.dialogue.expressions import Constant, Name
from voicebot.dialogue.steps import (
    Again,
    Answer,
    Ask,
    Branch,
    Call,
    CallBack,
    Choose,
    Confirm,
    Do,
    End,
    Go,
    HandOff,
    Offer,
    Option,
    Say,
    Set,
    Step,
    Survey,
    SurveyQuestion,
    Target,
    Tell,
    When,
)

STEPS: list[tuple[Step, tuple[str, ...]]] = [
    # a step, and where it may lead
    (Say(name="s", phrase="p", next="n"), ("n",)),
    (Ask(name="s", slot="a", prompt="p", next="n"), ("n",)),
    (Tell(name="s", value=Name("v"), phrases={"x": "p"}, next="n"), ("n",)),
    (Set(name="s", values={"v": Constant(1)}, next="n"), ("n",)),
    (Do(name="s", scenario="t", next="n"), ("n",)),
    (Again(name="s", slots=("a",), next="n"), ("n",)),
    (CallBack(name="s", window="today", next="n"), ("n",)),
    (Survey(name="s", questions=(SurveyQuestion("csat", "p"),), next="n"), ("n",)),
    (Answer(name="s", question="a", not_found="x", next="n"), ("n", "x")),
    (Offer(name="s", prompt="p", if_yes="y", if_no="x", next="n"), ("y", "x")),
    (Confirm(name="s", prompt="p", if_yes="y", if_no="x", next="n"), ("y", "x")),
    (
        Choose(name="s", prompt="p", options=(Option(key="1", target="y"), Option(key="2", target="x")), next="n"),
        ("y", "x"),
    ),
    (Call(name="s", service="f", inputs={}, variable="v", results={"a": "y", "b": "x"}, next="n"), ("y", "x")),
    (When(name="s", branches=(Branch(Name("v"), "y"),), otherwise="x", next="n"), ("y", "x")),
    (HandOff(name="s", queue="q", next="n"), ()),
    (End(name="s", phrase="p", next="n"), ()),
    (Go(name="s", scenario="t", next="n"), ()),
]
KINDS = [type(step).__name__ for step, _ in STEPS]


@pytest.mark.parametrize(("step", "led"), STEPS, ids=KINDS)
def test_a_step_leads_where_it_says(step: Step, led: tuple[str, ...]) -> None:
    assert targets(step) == led


@pytest.mark.parametrize(("step", "led"), STEPS, ids=KINDS)
def test_what_is_moved_leads_to_the_moved_targets_and_is_the_same_else(step: Step, led: tuple[str, ...]) -> None:
    def there(target: Target) -> Target:
        return f"{target}!"

    def back(target: Target) -> Target:
        return (target or "").removesuffix("!")

    away = moved(step, there)
    assert targets(away) == tuple(f"{each}!" for each in led)
    assert away.next == "n!"
    assert moved(away, back) == step


def test_only_what_hands_on_or_hangs_up_leaves() -> None:
    assert [type(step).__name__ for step, _ in STEPS if leaves(step)] == ["HandOff", "End", "Go"]


@given(st.dictionaries(st.integers(0, 7), st.lists(st.integers(0, 7), max_size=4)), st.integers(0, 7))
def test_what_is_reached_is_closed_and_nothing_more(ways: dict[int, list[int]], start: int) -> None:
    found = reached([start], lambda each: ways.get(each, ()))
    assert found[0] == start
    assert len(set(found)) == len(found)
    assert all(onward in found for each in found for onward in ways.get(each, ()))
    assert all(any(each in ways.get(before, ()) for before in found) for each in found[1:])
