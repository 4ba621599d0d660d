"""Rules: the author's first, and the built-in ones where nobody watches the same."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, errors, loan_scenario
from voicebot.dialogue.steps import HandOff

SCENARIO = loan_scenario("- ask: card")
BUILT_IN = ["asked_for_person", "failures >= 3"]


@pytest.mark.parametrize(
    ("conditions", "rules"),
    [
        ([], BUILT_IN),
        (["turns > 20"], ["turns > 20", *BUILT_IN]),
        (["asked_for_person"], ["asked_for_person", "failures >= 3"]),
        (["failures >= 2"], ["failures >= 2", "asked_for_person"]),
        (["failures >= 2 and anger > 1"], ["failures >= 2 and anger > 1", "asked_for_person"]),
        (["anger > 1", "turns > 9"], ["anger > 1", "turns > 9", *BUILT_IN]),
    ],
)
def test_an_authors_rule_takes_the_place_of_one_that_watches_the_same(conditions: list[str], rules: list[str]) -> None:
    written = "".join(f"\n  - if: {condition}\n    then: [{{hand_off: loans}}]" for condition in conditions)
    made = bot(f"escalation:{written or ' []'}", SCENARIO)
    assert [rule.name for rule in made.rules] == rules


def test_a_rule_runs_its_steps() -> None:
    made = bot("escalation:\n  - if: anger > 1\n    then:\n      - say: machine\n      - hand_off: loans", SCENARIO)
    assert made.rules[0].scenario == "rule anger > 1"
    steps = made.scenarios["rule anger > 1"].steps
    assert list(steps) == ["say machine", "hand_off loans"]
    assert isinstance(steps["hand_off loans"], HandOff)


@pytest.mark.parametrize(
    ("rule", "code", "message"),
    [
        ("- if: angr > 1\n    then: [{hand_off: loans}]", "VB204", "there is no variable, slot or fact `angr`"),
        ("- if: anger > 1", "VB303", "a rule needs `then`"),
        ("- then: [{hand_off: loans}]", "VB303", "a rule needs `if`"),
        ("- if: anger > 1\n    when: late\n    then: [{hand_off: loans}]", "VB302", "a rule has no `when`"),
        ("- anger > 1", "VB304", "a rule wants keys with values"),
        ("- if: [anger]\n    then: [{hand_off: loans}]", "VB304", "`if` wants a condition"),
        ("- if: anger > 1\n    then: []", "VB416", "`rule anger > 1` has no steps"),
        ("- if: anger = 1\n    then: [{hand_off: loans}]", "VB205", "the condition cannot be read"),
    ],
)
def test_what_is_no_rule_is_said(rule: str, code: str, message: str) -> None:
    found = errors(f"escalation:\n  {rule}", SCENARIO)
    assert [each[0] for each in found] == [code], found
    assert message in found[0][1]


def test_two_rules_that_watch_the_same_are_one_too_many() -> None:
    rule = "\n  - if: anger > 1\n    then: [{hand_off: loans}]"
    assert errors(f"escalation:{rule}{rule}", SCENARIO) == [
        ("VB201", "two rules watch `anger > 1`", "the first is at 1.yaml:2")
    ]
