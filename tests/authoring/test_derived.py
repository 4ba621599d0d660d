"""Which variables come of which slots."""

from __future__ import annotations

import pytest

from voicebot.authoring.derived import derived
from voicebot.dialogue.bot import Scenario
from voicebot.dialogue.expressions import All, Compare, Constant, Expression, Member, Name, Not
from voicebot.dialogue.steps import Call, Set, Step


def put(variable: str, value: Expression) -> Step:
    return Set(name=f"set {variable}", values={variable: value})


def call(variable: str, **inputs: Expression) -> Step:
    return Call(name=f"call {variable}", service="find", inputs=inputs, variable=variable, results={})


@pytest.mark.parametrize(
    ("steps", "of_card"),
    [
        ([], ()),
        ([put("kept", Constant(3))], ()),
        ([put("kept", Name("card"))], ("kept",)),
        ([put("kept", Name("shelf"))], ()),
        ([call("loan", number=Name("card"))], ("loan",)),
        ([call("loan", number=Constant("12"))], ()),
        ([call("loan", number=Name("shelf"), other=Name("card"))], ("loan",)),
        ([call("loan", number=Name("card")), put("state", Name("loan", "state"))], ("loan", "state")),
        # The order of the steps is not that of the conversation.
        ([put("more", Name("kept")), put("kept", Name("card"))], ("kept", "more")),
        ([put("kept", Name("more")), put("more", Name("kept")), put("more", Name("card"))], ("kept", "more")),
        ([put("known", Not(Name("card")))], ("known",)),
        ([put("both", All((Name("shelf"), Compare(Name("card"), "==", Constant("1")))))], ("both",)),
        ([put("among", Member(Name("shelf"), (Name("card"),)))], ("among",)),
        # A slot of its own name is not derived from itself.
        ([put("card", Name("card"))], ()),
    ],
)
def test_a_slot_takes_along_what_came_of_it(steps: list[Step], of_card: tuple[str, ...]) -> None:
    scenarios = [Scenario(name=str(number), first=None, steps={each.name: each}) for number, each in enumerate(steps)]
    assert derived(scenarios, ["card"]) == ({"card": of_card} if of_card else {})
