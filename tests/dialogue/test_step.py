"""What one step gives back: words, one action, effects with their ids, and why; and how conversations are bounded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from msgspec.structs import replace as changed

from tests.dialogue.line import NOON, Line, at_closing, at_offer, at_service, bot, started
from voicebot.dialogue.bot import Bot, Scenario
from voicebot.dialogue.conversation import dump, load
from voicebot.dialogue.effects import CallService, EnqueueHandoff, PromiseCallback
from voicebot.dialogue.events import Heard, HungUp, NoInput, ServiceAnswered, Started
from voicebot.dialogue.replies import HangUp, Listen, Said, Transfer, Wait
from voicebot.dialogue.step import TURNS, begin, step
from voicebot.dialogue.steps import Go, Set

# Beginning


def test_a_conversation_before_its_first_event_has_said_nothing() -> None:
    state = begin(bot(), "talk-1")
    assert (state.state, state.turns, state.language, state.bot_hash) == ("active", 0, "en", bot().hash)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [("pl", "pl"), ("pl-PL", "pl"), ("PL", "pl"), ("en-GB", "en"), ("de", "en"), ("", "en"), ("plx", "en")],
)
def test_the_request_s_language_matches_by_its_base(wanted: str, language: str) -> None:
    line = Line(language=wanted)
    line.starts()
    assert line.state.language == language


def test_what_the_channel_knows_is_kept() -> None:
    line = Line(channel="chat", caller="ann@shop.example")
    line.starts()
    assert (line.state.channel, line.state.caller) == ("chat", "ann@shop.example")
    assert line.state.started_at == line.at


def test_who_speaks_before_the_start_is_served_all_the_same() -> None:
    line = Line()
    assert line.says("where is my parcel").endswith("postcode.")


# A whole conversation


def test_a_matter_runs_to_its_confirmed_end() -> None:
    line = at_offer(started())
    assert line.calls[0].inputs == {"number": "70012346"}
    assert line.says("no thanks") == "Does that answer your question?"
    assert line.says("yes thank you") == "Thank you for calling. Goodbye."
    assert line.state.outcome == "resolved_confirmed"
    assert isinstance(line.action, HangUp)


def test_every_turn_is_words_and_then_one_action() -> None:
    line = at_closing(started())
    line.says("no")
    for turn in line.turns:
        assert [isinstance(reply, Said) for reply in turn.replies] == [True] * (len(turn.replies) - 1) + [False]
    assert [type(turn.replies[-1]) for turn in line.turns] == [Listen, Listen, Listen, Wait, Listen, Listen, Transfer]


# Effects


def test_effect_ids_are_the_event_s_with_a_running_number() -> None:
    line = at_service(started())
    assert [effect.id for effect in line.effects] == ["talk-1:4.1"]
    line.says("no, 70012347")
    assert line.effects[-1].id == "talk-1:5.1"


def test_effects_of_a_step_are_the_same_each_time_it_is_taken() -> None:
    line = at_service(started())
    event = ServiceAnswered(id="talk-1:9", at=line.at, effect=line.calls[0].id, result="unavailable")
    first, second = (step(line.bot, line.state, event) for _ in range(2))
    assert first == second
    assert [type(effect) for effect in first.effects] == [EnqueueHandoff]


def test_the_conversation_that_went_in_is_not_touched() -> None:
    line = started()
    before = dump(line.state)
    step(line.bot, line.state, Heard(id="x", at=line.at, alternatives=()))
    assert dump(line.state) == before


# The world's own events


@pytest.mark.parametrize(
    "place",
    [
        lambda line: line.continues(),
        lambda line: line.says("where is my parcel"),
        lambda line: (line.says("i moved house"), line.says("1234")),
        lambda line: line.says("i need an invoice"),
        at_offer,
        at_closing,
        lambda line: line.says("give feedback"),
        lambda line: (line.says("i want to return it"), line.says("damaged")),
    ],
    ids=["open", "ask", "read back", "menu", "offer", "confirm", "survey", "anything else"],
)
@pytest.mark.parametrize("happens", ["continues", "fails"])
def test_after_a_platform_s_hiccup_the_open_question_is_asked_again(
    place: Callable[[Line], object], happens: str
) -> None:
    line = started()
    place(line)
    awaiting, frames, failures = line.state.awaiting, line.state.frames, line.state.failures
    said = line.continues() if happens == "continues" else line.fails()
    assert said
    assert (line.state.awaiting, line.state.frames, line.state.failures) == (awaiting, frames, failures)


def test_an_interruption_says_nothing_and_listens() -> None:
    line = started()
    line.says("where is my parcel")
    assert line.interrupts() == ""
    assert isinstance(line.action, Listen)
    assert line.detail("interrupted") == "after 300 ms"
    assert line.says("please repeat").startswith("Please tell me your order number")


def test_a_transfer_s_end_that_nobody_expects_asks_again() -> None:
    line = started()
    line.says("where is my parcel")
    assert line.transferred(connected=False) == "Your order number, please."


def test_a_call_that_begins_twice_is_greeted_twice() -> None:
    line = started()
    line.send(Started(id="talk-1:again", at=NOON, language="en"))
    assert line.said[-1].text == "What can I do for you?"
    assert line.says("where is my parcel").endswith("order number and postcode.")


# Limits


def endless(bot_: Bot) -> Bot:
    """A bot whose scenario for returns goes round without asking: no author can write it, an upgrade may bring it."""
    circle = Scenario(
        name="return_item",
        first="set",
        start=("return_item",),
        steps={
            "set": Set(name="set", next="go", values={}),
            "go": Go(name="go", scenario="return_item"),
        },
    )
    return replace(bot_, scenarios={**bot_.scenarios, "return_item": circle})


def test_a_scenario_without_end_goes_to_a_person() -> None:
    line = started(endless(bot()))
    line.says("i want to return it")
    assert line.detail("limit") == "500 steps in one turn"
    assert (line.handoff.reason, line.handoff.because) == ("error", "scenario without end")
    assert isinstance(line.action, Transfer)


def test_a_scenario_without_end_at_night_ends_in_words_all_the_same() -> None:
    closed = replace(endless(bot()), queues={"orders": bot().queues["orders"]})
    line = started(closed, at=NOON.replace(hour=23))
    line.says("i want to return it")
    assert (line.state.state, line.state.outcome) == ("ended", "unresolved")
    assert line.said


def talking_on(line: Line, turns: int) -> None:
    """A caller who asks for things and drops them, for so many turns."""
    for number in range(turns):
        line.says("never mind" if number % 2 else "where is my parcel")


def test_a_conversation_that_goes_on_and_on_is_for_a_person() -> None:
    line = started()
    talking_on(line, TURNS - 1)
    assert (line.state.turns, line.state.state) == (TURNS, "active")
    line.says("where is my parcel")
    assert (line.handoff.because, line.detail("limit")) == ("conversation too long", "more than 300 turns")


def test_one_that_goes_on_at_night_has_time_for_a_callback_and_no_more() -> None:
    night = replace(bot(), queues={"orders": bot().queues["orders"]})
    line = started(night, at=NOON.replace(hour=18))
    line.state = changed(line.state, turns=TURNS)
    assert "Shall we call you back" in line.says("where is my parcel")
    line.says("yes")
    assert isinstance(line.effects[-1], PromiseCallback)
    other = started(night, at=NOON.replace(hour=18))
    other.state = changed(other.state, turns=TURNS)
    other.continues()
    for _ in range(25):
        other.continues()
    assert other.state.state == "ended"


@pytest.mark.parametrize("length", [1_000, 10_000, 100_000])
def test_very_long_words_are_heard_in_part(length: int) -> None:
    line = started()
    assert line.says("where is my parcel " * (length // 19))
    assert len(dump(line.state)) < 10_000


# Saved conversations of an older bot


def test_a_step_that_an_upgrade_took_away_ends_its_scenario() -> None:
    line = started()
    line.says("where is my parcel")
    steps = {name: each for name, each in bot().scenarios["order_status"].steps.items() if name != "ask order_number"}
    shorter = changed(bot().scenarios["order_status"], steps=steps)
    line.bot = replace(bot(), scenarios={**bot().scenarios, "order_status": shorter})
    assert line.says("70012346")
    assert line.state.state == "active"


def test_an_answer_for_a_call_that_an_upgrade_took_away_changes_nothing() -> None:
    line = at_service(started())
    assert isinstance(line.effects[-1], CallService)
    steps = {name: each for name, each in bot().scenarios["order_status"].steps.items() if not name.startswith("call")}
    shorter = changed(bot().scenarios["order_status"], steps=steps)
    line.bot = replace(bot(), scenarios={**bot().scenarios, "order_status": shorter})
    line.answers("found", status="delivered", days_late=0)
    assert "late answer" in line.why
    assert line.state.state == "active"


def test_a_saved_conversation_goes_on_as_if_it_had_never_slept() -> None:
    line = at_offer(started())
    event = NoInput(id="talk-1:x", at=line.at)
    assert step(line.bot, load(dump(line.state)), event) == step(line.bot, line.state, event)


def test_an_outcome_is_said_with_the_hang_up() -> None:
    line = started()
    turn = step(line.bot, line.state, HungUp(id="x", at=line.at))
    assert turn.replies == (HangUp(reason="abandoned"),)
    assert [reason.rule for reason in turn.why] == ["hung up", "outcome"]
