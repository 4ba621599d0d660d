"""What a step says and reads."""

from __future__ import annotations

import pytest

from voicebot.authoring.checks.used import read, said, values
from voicebot.dialogue.expressions import All, Compare, Constant, Either, Expression, Function, Member, Name, Not
from voicebot.dialogue.steps import (
    Answer,
    Ask,
    Call,
    CallBack,
    Choose,
    Confirm,
    Do,
    End,
    HandOff,
    Offer,
    Say,
    Set,
    Step,
    Survey,
    SurveyQuestion,
    Tell,
)

DUE = Name("loan", "due")


@pytest.mark.parametrize(
    ("step", "phrases"),
    [
        (Say(name="s", phrase="p"), ("p",)),
        (End(name="s", phrase="p"), ("p",)),
        (Ask(name="s", slot="a", prompt="p"), ("p",)),
        (Ask(name="s", slot="a", prompt="p", hint="h"), ("p", "h")),
        (Choose(name="s", prompt="p", options=()), ("p",)),
        (Offer(name="s", prompt="p"), ("p",)),
        (Confirm(name="s", prompt="p"), ("p",)),
        (Tell(name="s", value=DUE, phrases={"a": "p", "b": "q", "c": "p"}), ("p", "q")),
        (Survey(name="s", questions=(SurveyQuestion("csat", "p"), SurveyQuestion("nps", "q"))), ("p", "q")),
        (Do(name="s", scenario="t"), ()),
        (HandOff(name="s", queue="q"), ()),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Step) else None,
)
def test_the_phrases_a_step_may_say(step: Step, phrases: tuple[str, ...]) -> None:
    assert said(step) == phrases


@pytest.mark.parametrize(
    ("step", "names"),
    [
        (Call(name="s", service="f", inputs={"a": Name("x"), "b": DUE}, variable="v", results={}), {"x", "loan.due"}),
        (Set(name="s", values={"kept": Name("x"), "other": Constant(1)}), {"x"}),
        (Tell(name="s", value=DUE, phrases={}), {"loan.due"}),
        (Answer(name="s", question="q"), {"q"}),
        (CallBack(name="s", window="when_free"), {"when_free"}),
        (Say(name="s", phrase="p"), set()),
        (Ask(name="s", slot="a", prompt="p"), set()),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Step) else None,
)
def test_the_values_a_step_cannot_do_without(step: Step, names: set[str]) -> None:
    assert read(step) == names


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        (Name("x"), ["x"]),
        (DUE, ["loan.due"]),
        (Constant("x"), []),
        (Function("known", {"slot": "x"}), []),
        (Not(Name("x")), ["x"]),
        (All((Name("x"), Name("y"))), ["x", "y"]),
        (Either((Name("x"), Not(DUE))), ["x", "loan.due"]),
        (Compare(Name("x"), "<", DUE), ["x", "loan.due"]),
        (Member(Name("x"), (Constant(1), Name("y"))), ["x", "y"]),
    ],
    ids=str,
)
def test_the_values_an_expression_reads(expression: Expression, names: list[str]) -> None:
    assert list(values(expression)) == names
