"""offered: the values that a caller may pick by their place."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import errors, loan_scenario, steps_of
from voicebot.dialogue.expressions import Name
from voicebot.dialogue.steps import Again, Ask

CALENDAR = """
services:
  find_hours:
    get: "https://library.example/hours"
    results:
      free: {status: 200, outputs: {first: window, second: window, day: date}}
      full: {status: 409, outputs: {next_week: window}}
"""
CALL = (
    "- call: find_hours\n  as: hours\n  results:\n    free: continue\n    full: [{end: farewell}]\n"
    "    unavailable: [{end: farewell}]\n"
)


def test_an_ask_offers_values_of_its_slot_s_type() -> None:
    steps = steps_of(CALL + "- ask: hour_to_call\n  offered: [hours.first, hours.second]", CALENDAR)
    ask = steps["ask hour_to_call"]
    assert isinstance(ask, Ask)
    assert ask.offered == (Name("hours", "first"), Name("hours", "second"))


def test_an_again_offers_anew() -> None:
    steps = steps_of(CALL + "- ask: hour_to_call\n- again: hour_to_call\n  offered: hours.second", CALENDAR)
    again = steps["again hour_to_call"]
    assert isinstance(again, Again)
    assert again.offered == (Name("hours", "second"),)


@pytest.mark.parametrize(
    ("offered", "code", "message", "hint"),
    [
        ("hours.day", "VB207", "`hour_to_call` is a window, and `hours.day` a date", ""),
        ("hours", "VB207", "`hour_to_call` is a window, and `hours` a record", "hours.…"),
        ("hours.frist", "VB204", "`hours` has no output `frist`", "`first`"),
        ("hour.first", "VB204", "no service's answer is called `hour`", "`hours`"),
        ("{first: hours.first}", "VB304", "`offered` wants a value such as `free.first`", ""),
        ("hours.next_week", "VB411", "`hours.next_week` may be missing here", "only with `full`"),
    ],
)
def test_what_cannot_be_offered_is_named(offered: str, code: str, message: str, hint: str) -> None:
    steps = loan_scenario(CALL + f"- ask: hour_to_call\n  offered: {offered}")
    found = errors(steps, CALENDAR)
    assert found[0][0] == code
    assert message in found[0][1]
    assert hint in found[0][2]


def test_an_offer_of_an_answer_that_was_never_got_may_be_missing() -> None:
    found = errors(loan_scenario("- ask: hour_to_call\n  offered: hours.first\n" + CALL), CALENDAR)
    assert [each[0] for each in found] == ["VB411"]
