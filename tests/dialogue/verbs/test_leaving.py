"""hand_off, call_back, end: the verbs by which a matter leaves the bot."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started
from voicebot.dialogue.replies import HangUp, Transfer

DOORS = bot_of("""
bot: {languages: [en], queues: {general: {}, doors: {skills: [wood]}}, time_zone: Europe/Warsaw}
intents:
  person: {en: ["the door is stuck"]}
  later: {en: ["ring me in the morning"]}
  stop: {en: ["the door is shut"]}
  both: {en: ["ring me and stop"]}
  relay: {en: ["open it now and call tomorrow"]}
services:
  knock: {get: "http://door.example/", results: {open: {status: 200}}}
scenarios:
  person:
    start: [person]
    steps:
      - call: knock
        results: {open: continue, unavailable: continue}
      - hand_off: doors
        because: stuck
  later: {start: [later], steps: [{call_back: tomorrow, queue: doors, because: "asked for it"}, {say: "Sleep well."}]}
  stop: {start: [stop], steps: [{end: "Good night."}]}
  relay: {start: [relay], steps: [{call_back: tomorrow}, {hand_off: doors}]}
  both: {start: [both], steps: [{call_back: "today 14:00-16:00"}, {end: "Until then."}]}
""")


@pytest.fixture
def line() -> Line:
    return started(DOORS)


@pytest.mark.parametrize(("result", "reason"), [("open", "policy"), ("unavailable", "error")])
def test_the_reason_of_a_hand_over_is_the_nearest_cause(line: Line, result: str, reason: str) -> None:
    line.says("the door is stuck")
    line.answers(result)
    assert (line.handoff.queue, line.handoff.because, line.handoff.reason) == ("doors", "stuck", reason)
    assert isinstance(line.action, Transfer)


def test_a_callback_is_promised_and_the_scenario_goes_on(line: Line) -> None:
    said = line.says("ring me in the morning")
    assert said == (
        "We will call you tomorrow between nine a.m. and eleven a.m. Your place is kept. "
        "Sleep well. Is there anything else I can help with?"
    )
    assert (line.promise.number, line.promise.queue, line.promise.because) == ("+48600100200", "doors", "asked for it")
    assert line.promise.summary.startswith("Caller +48600100200")


def test_a_promise_is_the_outcome_whatever_else_is_said(line: Line) -> None:
    line.says("ring me in the morning")
    line.hangs_up()
    assert line.state.outcome == "callback"


def test_a_callback_may_be_the_last_thing(line: Line) -> None:
    assert line.says("ring me and stop").endswith("Your place is kept. Until then.")
    assert (type(line.action), line.state.outcome) == (HangUp, "callback")


def test_several_effects_of_one_event_have_ids_of_their_own(line: Line) -> None:
    line.says("open it now and call tomorrow")
    assert [effect.id for effect in line.effects] == ["talk-1:2.1", "talk-1:2.2"]


def test_end_says_goodbye_and_hangs_up(line: Line) -> None:
    assert line.says("the door is shut") == "Good night."
    assert isinstance(line.action, HangUp)


def test_a_matter_that_its_author_ends_is_served(line: Line) -> None:
    line.says("the door is shut")
    assert line.state.outcome == "resolved_assumed"


def test_end_gives_way_to_a_matter_that_waits(line: Line) -> None:
    said = line.says("the door is shut and ring me in the morning")
    assert said.startswith("Now to your other question. We will call you tomorrow")
    assert line.state.state == "active"


def test_a_person_after_a_promise_is_a_hand_over(line: Line) -> None:
    line.says("ring me in the morning")
    line.says("a person please")
    assert line.state.outcome == "handed_off"
