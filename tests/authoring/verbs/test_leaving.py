"""call_back, hand_off and end, do, go and again: what leads away, and back."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import errors, loan_scenario, steps_of
from voicebot.dialogue.steps import Again, CallBack, End, HandOff, Step

PART = "scenarios: {part: {steps: [{ask: shelf}]}, user: {start: [], steps: [{do: part}]}}"


@pytest.mark.parametrize(
    ("written", "step"),
    [
        ("call_back: today", CallBack(name="call_back today", window="today")),
        ("call_back: next_opening", CallBack(name="call_back next_opening", window="next_opening")),
        ('call_back: "today 14:00-16:00"', CallBack(name="call_back today 14:00-16:00", window="today 14:00-16:00")),
        (
            'call_back: "tomorrow 9:00 - 24:00"',
            CallBack(name="call_back tomorrow 9:00 - 24:00", window="tomorrow 9:00 - 24:00"),
        ),
        ("call_back: {window: tomorrow}", CallBack(name="call_back tomorrow", window="tomorrow")),
        ("call_back: {queue: loans}", CallBack(name="call_back", window="next_opening", queue="loans")),
        (
            "call_back: today\n  queue: loans\n  because: it is late",
            CallBack(name="call_back today", window="today", queue="loans", because="it is late"),
        ),
        ("hand_off: loans", HandOff(name="hand_off loans", queue="loans")),
        (
            "hand_off: loans\n  because: angry\n  priority: urgent\n  skills: [fines, loans]",
            HandOff(
                name="hand_off loans", queue="loans", because="angry", priority="urgent", skills=("fines", "loans")
            ),
        ),
        ("hand_off: loans\n  priority: low", HandOff(name="hand_off loans", queue="loans", priority="low")),
        ("hand_off: loans\n  skills: fines", HandOff(name="hand_off loans", queue="loans", skills=("fines",))),
        ("end: farewell", End(name="end farewell", phrase="farewell")),
        ("end: So long.", End(name="end So long.", phrase="So long.")),
    ],
)
def test_each_form(written: str, step: Step) -> None:
    assert list(steps_of(f"- {written}").values()) == [step]


def test_a_callback_in_a_window_that_the_caller_names() -> None:
    step = steps_of("- ask: hour_to_call\n- call_back: hour_to_call")["call_back hour_to_call"]
    assert isinstance(step, CallBack)
    assert step.window == "hour_to_call"


@pytest.mark.parametrize("steps", ["- ask: card\n- again: card", "- ask: card\n- again: [card]"])
def test_again_is_for_one_slot_or_several(steps: str) -> None:
    assert steps_of(steps)["again card"] == Again(name="again card", slots=("card",))
    both = steps_of("- ask: card\n- ask: shelf\n- again: [card, shelf]")["again card, shelf"]
    assert both == Again(name="again card, shelf", slots=("card", "shelf"))


@pytest.mark.parametrize(
    ("written", "code", "message", "hint"),
    [
        ("call_back: yesterday", "VB304", "`yesterday` is no window", ""),
        ("call_back: tomorow", "VB304", "`tomorow` is no window", "`tomorrow`"),
        ("call_back: hour_to_cal", "VB304", "`hour_to_cal` is no window", "`hour_to_call`"),
        ('call_back: "today 14-16"', "VB304", "`today 14-16` is no window", ""),
        ("call_back: today\n  queue: laons", "VB202", "no queue `laons`", "`loans`"),
        ("call_back: {when: today}", "VB302", "`call_back` has no `when`", ""),
        ("hand_off: [loans]", "VB304", "`hand_off` wants a name", ""),
        ("hand_off: loans\n  reason: angry", "VB302", "`hand_off` has no `reason`", ""),
        ("hand_off: loans\n  skills: [Fines, 'two words']", "VB304", "`skills` wants a list of names", ""),
        ("end: farewel", "VB203", "no phrase `farewel`", "`farewell`"),
        ("do: prat", "VB202", "no scenario `prat`", "`part`"),
        ("go: prat", "VB202", "no scenario `prat`", "`part`"),
        ("again: crad", "VB202", "no slot `crad`", "`card`"),
        ("again: [card, crad]", "VB202", "no slot `crad`", "`card`"),
    ],
)
def test_what_leads_nowhere_is_named(written: str, code: str, message: str, hint: str) -> None:
    found = errors(loan_scenario(f"- ask: card\n- {written}"), PART.replace("start: [], ", "start: [loan], "))
    matching = [each for each in found if each[0] == code]
    assert matching, found
    assert message in matching[0][1]
    assert hint in matching[0][2]
