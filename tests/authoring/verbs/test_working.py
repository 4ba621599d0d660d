"""call, set and when: what finds out and decides."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import errors, loan_scenario, steps_of
from voicebot.dialogue.expressions import Compare, Constant, Expression, Name
from voicebot.dialogue.steps import Branch, Call, Set, When

RESULTS = "\n  results: {found: continue, unknown: [{end: farewell}], unavailable: [{hand_off: loans}]}"
CALL = f"- ask: card\n- call: find_loan{RESULTS}"


def called(steps: str) -> Call:
    step = steps_of(steps)["call find_loan"]
    assert isinstance(step, Call)
    return step


def test_every_result_leads_on() -> None:
    step = called(f"{CALL}\n- say: machine")
    assert step.results == {"found": "say machine", "unknown": "end farewell", "unavailable": "hand_off loans"}


def test_a_dead_back_end_may_be_left_to_the_ladder() -> None:
    step = called(CALL.replace("unavailable: [{hand_off: loans}]", "unavailable: ladder"))
    assert set(step.results) == {"found", "unknown"}


@pytest.mark.parametrize(
    ("options", "inputs", "variable"),
    [
        ("", {"card": Name("card")}, "find_loan"),
        ("\n  as: loan", {"card": Name("card")}, "loan"),
        ("\n  with: {card: card}", {"card": Name("card")}, "find_loan"),
        ("\n  with: {card: '12345678'}", {"card": Constant("12345678")}, "find_loan"),
        ("\n  with: {card: 00123456}", {"card": Constant("00123456")}, "find_loan"),
    ],
)
def test_an_input_is_given_or_taken_by_its_name(options: str, inputs: dict[str, Expression], variable: str) -> None:
    step = called(f"- ask: card\n- call: find_loan{options}{RESULTS}")
    assert (step.inputs, step.variable) == (inputs, variable)


@pytest.mark.parametrize(
    ("steps", "code", "message", "hint"),
    [
        (f"- call: find_laon{RESULTS}", "VB202", "no service `find_laon`", "`find_loan`"),
        (f"{CALL}\n  with: {{crad: card}}", "VB202", "no input `crad`", "`card`"),
        (f"{CALL}\n  with: {{card: crad}}", "VB204", "no variable, slot or fact `crad`", "`card`"),
        (f"{CALL}\n  with: {{card: [card]}}", "VB304", "`card` wants a name", ""),
        (f"{CALL}\n  with: {{card: }}", "VB304", "`card` wants a name", ""),
        (f"{CALL}\n  as: card", "VB208", "`card` is a slot already", "as: …"),
        (f"{CALL}\n  as: failures", "VB208", "`failures` is a fact already", "as: …"),
        ("- ask: card\n- call: find_loan", "VB303", "`call` needs `results`", ""),
        ("- ask: card\n- call: find_loan\n  results: {}", "VB405", "`found`, `unknown` and `unavailable`", "`found: c"),
        (CALL.replace("found: continue, ", ""), "VB405", "may also end in `found`", "`found: continue`"),
        (CALL.replace("found: continue", "fuond: continue"), "VB202", "no result `fuond`", "`found`"),
        (CALL.replace("found: continue", "found: machine"), "VB304", "`found` wants a list", "[{say: machine}]"),
        (CALL.replace("found: continue", "found: ladder"), "VB304", "`found` wants a list", ""),
        ("- set: {card: 1}", "VB208", "`card` is no variable that can be set", "`again` empties a slot"),
        ("- set: {failures: 1}", "VB208", "`failures` is no variable that can be set", "another name"),
        ("- set: {Kept: 1}", "VB208", "`Kept` is no variable that can be set", "another name"),
        (f"{CALL}\n  as: loan\n- set: {{loan: 1}}", "VB208", "`loan` is no variable", "another name"),
        ("- set: {kept: [1]}", "VB304", "`kept` wants a name", ""),
        ("- set: kept", "VB304", "`set` wants keys with values", ""),
        ("- when: failures > 1", "VB304", "`when` wants branches", ""),
        ("- when:\n    - if: failures > 1", "VB303", "a branch needs `then`", ""),
        ("- when:\n    - then: [{say: machine}]", "VB303", "a branch needs `if`", ""),
        ("- when:\n    - failures", "VB304", "a branch wants keys with values", ""),
        ("- when:\n    - if: failure > 1\n      then: [{say: machine}]", "VB204", "`failure`", "`failures`"),
        ("- when:\n    - if: [failures]\n      then: [{say: machine}]", "VB304", "`if` wants a condition", ""),
        ("- when:\n    - else: [{say: machine}]\n      then: []", "VB302", "`else` has no `then`", ""),
    ],
)
def test_what_cannot_work_is_named(steps: str, code: str, message: str, hint: str) -> None:
    found = errors(loan_scenario(steps))
    assert found[0][0] == code, found
    assert message in found[0][1]
    assert hint in found[0][2]


def test_an_input_that_nobody_gives_is_missing() -> None:
    service = 'services: {pay: {post: "${PAY_URL}", inputs: {amount: money}, results: {paid: {status: 200}}}}'
    steps = "- call: pay\n  results: {paid: continue, unavailable: continue}"
    assert errors(service, loan_scenario(steps)) == [("VB410", "`pay` needs `amount`", "with: {amount: …}")]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3", Constant(3)),
        ("-2.5", Constant(-2.5)),
        ("true", Constant(True)),
        ("late", Constant("late")),
        ("late again", Constant("late again")),
        ("'words: in quotes'", Constant("words: in quotes")),
        ("shelf", Name("shelf")),
        ("failures", Name("failures")),
    ],
)
def test_a_variable_takes_a_value_or_stands_for_a_word(written: str, value: Expression) -> None:
    step = steps_of(f"- ask: shelf\n- set:\n    kept: {written}")["set kept"]
    assert isinstance(step, Set)
    assert step.values == {"kept": value}


def test_the_first_branch_that_holds_else_the_last() -> None:
    made = steps_of(
        "- when:\n"
        "    - if: failures > 1\n      then: [{say: ask_card}]\n"
        "    - if: failures > 0\n      then: []\n"
        "    - else: [{end: farewell}]\n"
        "- say: machine"
    )
    assert made["when failures > 1"] == When(
        name="when failures > 1",
        branches=(
            Branch(Compare(Name("failures"), ">", Constant(1)), "say ask_card"),
            Branch(Compare(Name("failures"), ">", Constant(0)), "say machine"),
        ),
        otherwise="end farewell",
        next="say machine",
    )
    assert made["say ask_card"].next == "say machine"


def test_without_an_else_the_way_leads_on() -> None:
    made = steps_of("- when:\n    - if: failures > 1\n      then: [{end: farewell}]\n- say: machine")
    step = made["when failures > 1"]
    assert isinstance(step, When)
    assert step.otherwise == "say machine"
