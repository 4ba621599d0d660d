"""call: what a back end is asked, and where its named result leads, be it late, odd or missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed

from tests.dialogue.line import Line, at_offer, at_service, bot, bot_of, started
from voicebot.dialogue.conversation import ServiceDue
from voicebot.dialogue.events import ServiceAnswered
from voicebot.dialogue.replies import Wait
from voicebot.dialogue.steps import Call

TWO_CALLS = bot_of("""
bot: {languages: [en], queues: {general: {}}, time_zone: Europe/Warsaw}
intents:
  look: {en: ["look it up"]}
slots:
  number: {type: digits, length: 3, prompt: "Which number?"}
services:
  find:
    get: "http://shop.example/{number}/{day}"
    inputs: {number: digits, day: integer}
    waiting: "Let me look."
    results:
      found: {status: 200, outputs: {left: integer}}
  order:
    post: "http://shop.example/{left}"
    inputs: {left: integer}
    results:
      done: {status: 200}
scenarios:
  look:
    start: [look]
    steps:
      - ask: number
      - call: find
        with: {number: number, day: weekday}
        as: stock
        results:
          found:
            - call: order
              with: {left: stock.left}
              results: {done: [{say: "Done, {{ stock.left | number }} left."}], unavailable: [{say: "Not done."}]}
          unavailable:
            - ask: number
              prompt: "Another number?"
            - call: order
              with: {left: weekday}
              results: {done: [{say: "Done without."}], unavailable: [{say: "Not done."}]}
""")


@pytest.fixture
def line() -> Line:
    return at_service(started())


def test_the_service_is_called_with_its_inputs_and_the_caller_holds_on(line: Line) -> None:
    assert (line.calls[0].service, line.calls[0].inputs) == ("find_order", {"number": "70012346"})
    assert isinstance(line.action, Wait)
    assert [said.while_waiting for said in line.said] == [True]


def test_inputs_may_be_facts_and_outputs() -> None:
    line = started(TWO_CALLS)
    line.says("look it up")
    assert line.says("123") == "Let me look."
    assert line.calls[0].inputs == {"number": "123", "day": 6}
    line.answers("found", left=5)
    assert line.calls[1].inputs == {"left": 5}
    assert line.answers("done").startswith("Done, five left.")


def test_words_for_waiting_are_not_what_repeat_repeats_afterwards(line: Line) -> None:
    said = line.answers("found", status="delivered", days_late=0)
    assert line.says("please repeat") == said


@pytest.mark.parametrize(
    ("result", "said"),
    [("found", "Your order has arrived."), ("not_found", "I cannot find that order.")],
)
def test_a_result_leads_where_its_author_wants(line: Line, result: str, said: str) -> None:
    assert line.answers(result, status="delivered", days_late=0).startswith(said)
    assert line.detail("service answered") == f"find_order: {result}"


@pytest.mark.parametrize("result", ["unavailable", "nonsense", "", "Found"])
def test_a_result_that_is_no_result_is_unavailable(line: Line, result: str) -> None:
    line.answers(result, status="delivered")
    assert (line.handoff.reason, line.handoff.because) == ("error", "order system unavailable")
    assert line.handoff.summary.endswith("A back end was unavailable.")


def test_an_enum_value_that_nobody_knows_is_a_slip_of_ours(line: Line) -> None:
    said = line.answers("found", status="eaten", days_late=0)
    assert said.startswith("I'm sorry, something went wrong on our side.")
    assert line.detail("tell") == "no phrase for 'eaten'"


def test_outputs_that_are_missing_leave_a_gap_and_never_a_crash(line: Line) -> None:
    said = line.answers("found", status="in_transit")
    assert said.endswith("Shall I send you a text message?")


def test_a_back_end_that_is_back_is_no_longer_down() -> None:
    line = started(TWO_CALLS)
    line.says("look it up")
    line.says("123")
    line.answers("unavailable")
    assert line.state.service_down
    line.answers("done")
    assert not line.state.service_down


# Waiting


@pytest.mark.parametrize("move", ["continues", "silent", "noise", "words", "nothing", "keys", "fails"])
def test_whatever_happens_meanwhile_the_caller_is_kept_company(line: Line, move: str) -> None:
    moves = {"words": lambda: line.says("hello?"), "nothing": lambda: line.says(""), "keys": lambda: line.keys("1")}
    said = moves[move]() if move in moves else getattr(line, move)()
    assert said in ("This will take a moment longer.", "I'm still checking, thank you for waiting.")
    assert isinstance(line.action, Wait)
    assert line.state.failures == 0
    assert isinstance(line.state.awaiting, ServiceDue)


def test_a_slow_back_end_is_not_waited_for_for_ever(line: Line) -> None:
    waits = 0
    while isinstance(line.action, Wait):
        waits += 1
        assert line.continues()
    assert waits == 8
    assert (line.handoff.reason, line.handoff.because) == ("error", "order system unavailable")


def test_an_interruption_while_waiting_lets_the_caller_speak(line: Line) -> None:
    assert line.interrupts() == ""
    assert line.listening.language == "en"
    assert line.answers("found", status="delivered", days_late=0).startswith("Your order has arrived.")


def test_an_answer_after_the_last_wait_changes_nothing(line: Line) -> None:
    while isinstance(line.action, Wait):
        line.continues()
    before = line.state
    line.answers("found", status="delivered", days_late=0)
    assert line.state.outcome == before.outcome


# Answers nobody waits for


def test_an_answer_to_another_call_changes_nothing() -> None:
    line = at_offer(started())
    before = line.state
    line.send(ServiceAnswered(id="talk-1:late", at=line.at, effect="other", result="found"))
    assert line.state == before
    assert line.why == ["late answer"]


def test_an_answer_that_comes_twice_counts_once(line: Line) -> None:
    line.answers("found", status="delivered", days_late=0)
    before = line.state
    assert line.answers("not_found") == ""
    assert line.state == before


def test_the_first_call_s_answer_is_not_taken_for_the_second_s(line: Line) -> None:
    first = line.calls[0].id
    line.says("no, 70012347")
    line.send(ServiceAnswered(id="talk-1:first", at=line.at, effect=first, result="not_found"))
    assert isinstance(line.state.awaiting, ServiceDue)
    assert line.answers("found", status="delivered", days_late=0).startswith("Your order has arrived.")


def test_an_answer_is_no_turn_of_the_caller_s(line: Line) -> None:
    turns = line.state.turns
    line.answers("found", status="delivered", days_late=0)
    assert line.state.turns == turns


# A call without steps of its own for `unavailable`


@pytest.fixture
def unguarded() -> Line:
    """The orders' bot whose call has no `unavailable`: the compiler wants one, a bot made by hand may lack it."""
    whole = bot()
    scenario = whole.scenarios["order_status"]
    step = scenario.steps["call find_order"]
    assert isinstance(step, Call)
    results = {name: target for name, target in step.results.items() if name != "unavailable"}
    steps = {**scenario.steps, step.name: changed(step, results=results)}
    scenarios = {**whole.scenarios, "order_status": changed(scenario, steps=steps)}
    return at_service(started(replace(whole, scenarios=scenarios)))


def test_the_ladder_s_rungs_for_unavailable_are_taken(unguarded: Line) -> None:
    assert unguarded.answers("unavailable").startswith("I'm sorry, something went wrong on our side.")
    while isinstance(unguarded.action, Wait):
        unguarded.continues() if len(unguarded.calls) == 1 else unguarded.answers("unavailable")
    assert (unguarded.handoff.reason, unguarded.handoff.because) == ("error", "system unavailable")
