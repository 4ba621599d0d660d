"""Ladders: rungs become scenarios, kinds left out are the default's, and a budget ends them."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import HEAD as BOT
from tests.authoring.compiling import bot, compiled, errors, loan_scenario
from voicebot.dialogue.steps import Step

SCENARIO = loan_scenario("- ask: card\n  ladder: short")
OTHERS = {"no_match", "invalid", "unavailable"}


def ladder(rungs: str, more: str = "") -> str:
    return f"ladders: {{short: {{silence: {rungs}{more}}}}}"


def rung(text: str, number: int = 1) -> list[str]:
    """The names of a rung's steps."""
    steps: dict[str, Step] = dict(bot(ladder(text), SCENARIO).scenarios[f"short silence {number}"].steps)
    return list(steps)


@pytest.mark.parametrize(
    ("written", "steps"),
    [
        ("[machine, {end: farewell}]", ["say machine"]),
        ("['Are you there?', {end: farewell}]", ["say Are you there?"]),
        ("[{say: machine}, {end: farewell}]", ["say machine"]),
        ("[[{say: machine}, {say: ask_card}], {end: farewell}]", ["say machine", "say ask_card"]),
        ("[{offer: machine, if_yes: [{end: farewell}]}, {end: farewell}]", ["offer machine", "end farewell"]),
    ],
)
def test_a_rung_is_words_a_step_or_steps(written: str, steps: list[str]) -> None:
    assert rung(written) == steps


def test_a_callback_on_the_last_rung_ends_the_call() -> None:
    assert rung("[{call_back: today}]") == ["call_back today", "end farewell"]
    assert rung("[[{say: machine}, {call_back: today}]]") == ["say machine", "call_back today", "end farewell"]
    assert rung("[{call_back: today}, {end: farewell}]") == ["call_back today"]


def test_kinds_left_out_are_those_of_the_default() -> None:
    made = bot(ladder("[{end: farewell}]"), SCENARIO)
    short, default = made.ladders["short"], made.ladders["default"]
    assert short.rungs["silence"] == ("short silence 1",)
    assert {kind for kind, rungs in short.rungs.items() if rungs == default.rungs[kind]} == OTHERS
    assert short.all_together == 3


def test_a_step_or_a_scenario_chooses_its_ladder() -> None:
    made = bot(ladder("[{end: farewell}]"), SCENARIO, "scenarios: {more: {ladder: short, steps: [{do: loan}]}}")
    assert made.scenarios["more"].ladder == "short"
    assert made.scenarios["loan"].ladder is None


@pytest.mark.parametrize(
    ("rungs", "more", "code", "message"),
    [
        ("[]", "", "VB416", "`silence` has no rungs"),
        ("[machine]", "", "VB409", "the last rung leads nowhere"),
        ("[{end: farewell}, machine]", "", "VB409", "the last rung leads nowhere"),
        ("[machine, machine, machine, {end: farewell}]", "", "VB417", "has 4 rungs, but `all_together` ends at 3"),
        ("[machine, {end: farewell}]", ", all_together: 1", "VB417", "has 2 rungs, but `all_together` ends at 1"),
        ("[{end: farewell}]", ", all_together: few", "VB304", "`all_together` wants a whole number"),
        ("[{end: farewell}]", ", silent: []", "VB302", "`short` has no `silent`"),
        ("[{and: farewell}]", "", "VB403", "`and` is no verb"),
        ("machne", "", "VB203", "there is no phrase `machne`"),
    ],
)
def test_what_is_no_ladder_is_said(rungs: str, more: str, code: str, message: str) -> None:
    found = errors(ladder(rungs, more), SCENARIO)
    assert [each[0] for each in found][:1] == [code], found
    assert message in found[0][1]


def test_a_smaller_budget_may_cut_the_built_in_rungs_short() -> None:
    assert compiled(BOT, "ladders: {default: {all_together: 2}}", loan_scenario("- ask: card")).bot is not None
