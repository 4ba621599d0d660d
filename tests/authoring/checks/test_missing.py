"""A value is said only where every path has set it."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import HEAD, compiled, loan_scenario
from voicebot.authoring.checks.assigned import implied
from voicebot.dialogue.expressions import All, Compare, Constant, Either, Expression, Function, Member, Name, Not

NUMBER = 'phrases:\n  number: {en: "Card {{ card | digits }}."}\n'
DUE = 'phrases:\n  due: {en: "It is due {{ loan.due | day }}."}\n'
CALL = "- call: find_loan\n  as: loan\n  results: {found: continue, unknown: [{RELEASE}], unavailable: [{RELEASE}]}\n"
FOUND = CALL.replace("RELEASE", "end: farewell")
ANY = CALL.replace("RELEASE", "say: machine")


def found(steps: str, *more: str) -> list[tuple[str, str, str]]:
    """Code, message and hint of every value that may be missing; nothing else is wrong."""
    files = (HEAD, NUMBER, *([DUE] if "find_loan" in "".join((steps, *more)) else []), loan_scenario(steps), *more)
    findings = compiled(*files).diagnostics
    codes = {each.code for each in findings if each.severity == "error"}
    assert codes <= {"VB501", "VB411"}, "\n".join(map(str, findings))
    return [(each.code, each.message, each.hint) for each in findings if each.severity == "error"]


@pytest.mark.parametrize(
    "steps",
    [
        "- ask: card\n- say: number",
        f"- ask: card\n{FOUND}- say: due",
        f"- ask: card\n{ANY}- when:\n    - if: loan.result == found and loan.due\n      then: [{{say: due}}]",
        f"- ask: card\n{ANY}- when:\n    - if: loan.result == found\n      then: [{{say: due}}]",
        f"- ask: card\n{ANY}- when:\n    - if: loan.late > 2\n      then: [{{say: due}}]",
        "- when:\n    - if: known(card)\n      then: [{say: number}]",
        "- when:\n    - if: card in ['1', '2']\n      then: [{say: number}]",
        "- offer: machine\n  if_yes: [{ask: card}]\n  if_no: [{end: farewell}]\n- say: number",
        "- do: part\n- say: number",
        "- do: finding\n- say: due",
        f"- ask: card\n{FOUND.replace('end: farewell', 'again: card', 1)}- say: due",
    ],
    ids=range(11),
)
def test_what_every_path_sets_may_be_said(steps: str) -> None:
    parts = "".join(
        f"  {name}:\n    steps:\n" + "".join(f"      {line}\n" for line in body.strip().splitlines())
        for name, body in (("part", "- ask: card"), ("finding", f"- ask: card\n{FOUND}"))
        if f"do: {name}" in steps
    )
    assert found(steps, *([f"scenarios:\n{parts}"] if parts else [])) == []


@pytest.mark.parametrize(
    ("steps", "code", "name", "hint"),
    [
        ("- say: number", "VB501", "card", "nothing sets it"),
        ("- offer: machine\n  if_yes: [{ask: card}]\n- say: number", "VB501", "card", "`ask card`"),
        (f"- ask: card\n{ANY}- say: due", "VB501", "loan.due", "`find_loan` gives it only with `found`"),
        (f"- ask: card\n- say: due\n{FOUND}", "VB501", "loan.due", "only with `found`"),
        (FOUND, "VB411", "card", "nothing sets it"),
        ("- answer: shelf", "VB411", "shelf", "nothing sets it"),
        ("- call_back: hour_to_call", "VB411", "hour_to_call", "nothing sets it"),
        ("- set: {kept: card}", "VB411", "card", "nothing sets it"),
        (
            f"- ask: card\n{FOUND}- offer: machine\n  if_yes: [{{again: card}}]\n- say: due\n"
            + FOUND.replace("end: farewell", "say: due"),
            "VB501",
            "loan.due",
            "`again: card` forgets `loan`",
        ),
    ],
    ids=range(9),
)
def test_what_some_path_lacks_may_not(steps: str, code: str, name: str, hint: str) -> None:
    findings = found(steps)
    assert findings
    assert {(each[0], f"`{name}`" in each[1], hint in each[2]) for each in findings} == {(code, True, True)}


def test_a_part_has_what_all_its_callers_have() -> None:
    part = (
        "scenarios:\n  part:\n    steps:\n      - say: number\n  other:\n    start: [second]\n    steps:\n      STEP\n"
    )
    second = 'intents: {second: {label: {en: "b"}, en: ["the other thing"]}}\n'
    asks = second + part.replace("STEP", "- ask: card\n      - do: part")
    lacks = second + part.replace("STEP", "- do: part")
    assert found("- ask: card\n- do: part", asks) == []
    assert [each[0] for each in found("- ask: card\n- do: part", lacks)] == ["VB501"]


def test_a_part_that_never_returns_sets_nothing_afterwards_and_is_no_mistake() -> None:
    part = "scenarios:\n  part:\n    steps:\n      - end: farewell\n"
    assert found("- do: part\n- say: number", part) == []


@pytest.mark.parametrize(
    ("condition", "names"),
    [
        (Name("card"), {"card"}),
        (Name("loan", "due"), {"loan.due"}),
        (Function("known", {"slot": "card"}), {"card"}),
        (Function("open", {"queue": "loans"}), set()),
        (All((Name("card"), Name("shelf"))), {"card", "shelf"}),
        (Either((Name("card"), Name("shelf"))), set()),
        (Compare(Name("card"), "==", Constant("1")), {"card"}),
        (Compare(Name("card"), "!=", Constant("1")), set()),
        (Member(Name("card"), (Constant("1"),)), {"card"}),
        (Not(Name("card")), set()),
    ],
)
def test_what_a_condition_vouches_for(condition: Expression, names: set[str]) -> None:
    assert set(implied(condition)) == names
