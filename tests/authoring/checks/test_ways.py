"""Ways that lead nowhere, in circles, or that nobody takes."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import HEAD, compiled, loan_scenario

PAY = "intents:\n  pay: {en: ['what do I owe']}\n"
MENU = "- choose: ask_card\n  options:\n    1: {intent: pay, end: farewell}\n"


def found(*texts: str) -> list[tuple[str, str]]:
    """Code and message of what is found about ways."""
    ways = {"VB408", "VB409", "VB412", "VB418", "VB419", "VB608"}
    return [(each.code, each.message) for each in compiled(HEAD, *texts).diagnostics if each.code in ways]


def scenarios(**written: str) -> str:
    """Scenarios, each of steps in one line; the first is started by the usual intent."""
    started = [f"  {name}:\n    start: [loan]\n    steps: {steps}" for name, steps in [*written.items()][:1]]
    others = [f"  {name}:\n    steps: {steps}" for name, steps in [*written.items()][1:]]
    return "\n".join(["scenarios:", *started, *others])


@pytest.mark.parametrize(
    "condition",
    ["intent == pay", "intent != pay", "intent in [loan, pay]", "not intent == pay", "failures > 1 or intent == pay"],
)
def test_an_intent_that_a_condition_asks_about_leads_somewhere(condition: str) -> None:
    branch = f'- when:\n    - if: "{condition}"\n      then: [{{end: farewell}}]\n'
    assert found(PAY, loan_scenario(branch)) == []


@pytest.mark.parametrize(
    ("steps", "wasted"),
    [
        (MENU, []),
        ("- ask: card", [("VB608", "`pay` starts nothing")]),
        ("- when:\n    - if: failures > 1\n      then: [{end: farewell}]", [("VB608", "`pay` starts nothing")]),
    ],
)
def test_an_intent_starts_something_or_is_idle(steps: str, wasted: list[tuple[str, str]]) -> None:
    assert found(PAY, loan_scenario(steps)) == wasted


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ({"a": "[{do: b}]", "b": "[{end: farewell}]"}, []),
        ({"a": "[{do: a}]"}, [("VB418", "`a` runs itself")]),
        (
            {"a": "[{do: b}]", "b": "[{do: a}]"},
            [("VB418", "`a` runs `b`, which runs `a`"), ("VB418", "`b` runs `a`, which runs `b`")],
        ),
        ({"a": "[{do: b}]", "b": "[{do: c}]", "c": "[{ask: card}]"}, []),
        ({"a": "[{ask: card}]", "b": "[{ask: card}]"}, [("VB412", "nothing runs `b`")]),
    ],
)
def test_parts_return_and_are_run(written: dict[str, str], wrong: list[tuple[str, str]]) -> None:
    assert found(scenarios(**written)) == wrong


GO_A, GO_B = "`go: a` leads round in a circle", "`go: b` leads round in a circle"


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ({"a": "[{go: a}]"}, [GO_A]),
        ({"a": "[{say: machine}, {go: b}]", "b": "[{go: a}]"}, [GO_B, GO_A]),
        ({"a": "[{offer: machine, if_yes: [{go: a}]}]"}, []),
        ({"a": "[{choose: ask_card, options: {1: {intent: loan, go: a}}}]"}, []),
        # A slot that is known is not asked for, so `ask` is no question on the way.
        ({"a": "[{ask: card}, {go: b}]", "b": "[{go: a}]"}, [GO_B, GO_A]),
        ({"a": "[{do: b}]", "b": "[{go: a}]"}, [GO_A]),
    ],
)
def test_a_circle_has_a_question_in_it(written: dict[str, str], wrong: list[str]) -> None:
    assert [
        message.partition(" on which")[0] for code, message in found(scenarios(**written)) if code == "VB419"
    ] == wrong


@pytest.mark.parametrize(
    ("rung", "leads_on"),
    [
        ("{hand_off: general}", True),
        ("{call_back: today}", True),
        ("{end: farewell}", True),
        ("{go: loan}", False),
        ("machine", False),
        ("{offer: machine, if_yes: [{hand_off: general}]}", False),
        ("{offer: machine, if_yes: [{hand_off: general}], if_no: [{end: farewell}]}", True),
    ],
)
def test_the_last_rung_leads_to_someone(rung: str, leads_on: bool) -> None:
    ladder = f"ladders: {{short: {{silence: [{rung}]}}}}"
    codes = [code for code, _ in found(ladder, loan_scenario("- ask: card"))]
    assert codes == ([] if leads_on else ["VB409"])


def test_again_goes_back_to_an_ask_of_its_scenario_or_of_a_part() -> None:
    assert found(scenarios(a="[{ask: card}, {again: card}]")) == []
    assert found(scenarios(a="[{do: b}, {again: card}]", b="[{ask: card}]")) == []
    assert found(scenarios(a="[{again: card}]")) == [("VB408", "`again: card` has no `ask` to go back to")]
