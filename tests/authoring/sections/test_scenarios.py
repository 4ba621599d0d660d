"""Scenarios: matters and parts, and which step asks for what."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, errors, loan_scenario


def test_an_intent_starts_a_matter() -> None:
    made = bot(loan_scenario("- ask: card"))
    assert made.starts == {"loan": "loan"}
    assert made.scenarios["loan"].start == ("loan",)
    assert made.scenarios["loan"].first == "ask card"


@pytest.mark.parametrize(
    ("parts", "asks"),
    [
        ({"loan": "[{ask: card}]"}, {"card": "ask card"}),
        ({"loan": "[{ask: card}, {ask: card}]"}, {"card": "ask card"}),
        ({"loan": "[{do: who}]", "who": "[{ask: card}]"}, {"card": "do who"}),
        ({"loan": "[{do: who}]", "who": "[{do: deep}]", "deep": "[{ask: card}]"}, {"card": "do who"}),
        (
            {"loan": "[{do: who}, {ask: card}]", "who": "[{ask: card}, {ask: shelf}]"},
            {"card": "ask card", "shelf": "do who"},
        ),
        (
            {"loan": "[{do: a}, {do: b}]", "a": "[{ask: card}]", "b": "[{ask: shelf}]"},
            {"card": "do a", "shelf": "do b"},
        ),
        ({"loan": "[{go: who}]", "who": "[{ask: card}]"}, {}),
    ],
)
def test_a_slot_is_asked_by_a_step_or_by_the_part_that_a_step_runs(parts: dict[str, str], asks: dict[str, str]) -> None:
    others = "".join(f"  {name}: {{steps: {steps}}}\n" for name, steps in parts.items() if name != "loan")
    made = bot(f"scenarios:\n  loan: {{start: [loan], steps: {parts['loan']}}}\n{others}")
    assert made.scenarios["loan"].asks == asks


@pytest.mark.parametrize(
    ("written", "code", "message"),
    [
        ("loan: {start: [loan], steps: []}", "VB416", "`loan` has no steps"),
        ("loan: {start: [loan]}", "VB303", "`loan` needs `steps`"),
        ("loan: {start: [laon], steps: [{ask: card}]}", "VB202", "there is no intent `laon`"),
        ("loan: {start: [loan], ladder: steep, steps: [{ask: card}]}", "VB202", "there is no ladder `steep`"),
        ("loan: {start: [loan], steps: {ask: card}, stop: now}", "VB302", "`loan` has no `stop`"),
        ("Loan: {start: [loan], steps: [{ask: card}]}", "VB306", "`Loan` is no name"),
        ("loan: [{ask: card}]", "VB304", "`loan` wants keys with values"),
        ("loan: {start: [loan], steps: machine}", "VB304", "`steps` wants a list of steps"),
    ],
)
def test_what_is_no_scenario_is_said_once(written: str, code: str, message: str) -> None:
    ((found, said, _),) = errors(f"scenarios: {{{written}}}")
    assert found == code
    assert message in said


def test_a_broken_scenario_keeps_its_name() -> None:
    broken = "scenarios:\n  loan: {start: [loan], steps: [{do: part}]}\n  part: {stops: []}\n"
    assert {code for code, _, _ in errors(broken)} == {"VB302", "VB303"}


def test_two_scenarios_for_one_intent_are_one_too_many() -> None:
    twice = "scenarios:\n  a: {start: [loan], steps: [{ask: card}]}\n  b: {start: [loan], steps: [{ask: card}]}\n"
    assert errors(twice) == [("VB413", "`loan` starts both `a` and `b`", "take it out of one of them")]


def test_a_single_step_needs_no_list() -> None:
    assert list(bot("scenarios: {loan: {start: [loan], steps: {ask: card}}}").scenarios["loan"].steps) == ["ask card"]
