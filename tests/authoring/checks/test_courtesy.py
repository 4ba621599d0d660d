"""Courtesy words are wanted where the standards say so, in prompts of the author's own."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import HEAD, compiled, loan_scenario

COURTESY = 'standards: {courtesy: {en: [please, "may I"]}}'


def found(prompt: str, steps: str = "- ask: card", *more: str) -> list[tuple[str, str]]:
    head = HEAD.replace('{en: "Which card?"}', prompt)
    result = compiled(head, *more, loan_scenario(steps))
    return [(each.code, each.hint) for each in result.diagnostics]


@pytest.mark.parametrize(
    ("prompt", "rude"),
    [
        ('{en: "Which card, please?"}', 0),
        ('{en: "PLEASE: which card?"}', 0),
        ('{en: "May I have the card?"}', 0),
        ('{en: "Which card?"}', 1),
        ('{en: "Are you pleased?"}', 1),
        ('{en: ["Which card, please?", "Which?", "What card?"]}', 2),
        # Later and in writing it may be short.
        ('{en: {first: "Which card, please?", later: "Which?", written: "Which?"}}', 0),
    ],
)
def test_the_first_wording_of_a_prompt_is_courteous(prompt: str, rude: int) -> None:
    assert found(prompt, "- ask: card", COURTESY) == [("VB509", "use one of: please, may I")] * rude


def test_without_a_standard_nothing_is_wanted() -> None:
    assert found('{en: "Which card?"}') == []


def test_only_what_is_asked_is_a_prompt() -> None:
    assert found('{en: "Which card, please?"}', "- say: machine", COURTESY) == []
    assert found('{en: "Which card, please?"}', "- ask: callback_number", COURTESY) == []
