"""Where a conversation leaves the bot: what a person is told, and with which one outcome it ends."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.dialogue.line import NOON, SUNDAY_NIGHT, Line, at_closing, at_service, bot_of, started
from voicebot.dialogue.effects import EnqueueHandoff, SlotShown
from voicebot.dialogue.replies import Transfer, Wait

NIGHT = bot_of("""
bot:
  languages: [en, pl]
  time_zone: Europe/Warsaw
  hours: {desk: {mon-fri: 08:00-16:00}, weekend: {sat: 10:00-14:00}}
  queues: {desk: {hours: desk, skills: [lamps]}, weekend: {hours: weekend}}
intents:
  lamp: {label: {en: "a lamp"}, en: ["my lamp is broken"]}
  call: {en: ["call me later please"]}
slots:
  number: {type: digits, length: 3, prompt: "Which number?"}
  when_to_call: {type: window, prompt: "When shall we call?"}
scenarios:
  lamp:
    start: [lamp]
    steps:
      - ask: number
      - hand_off: desk
        because: a broken lamp
        skills: [electric]
        priority: urgent
  call:
    start: [call]
    steps:
      - ask: when_to_call
      - call_back: {window: when_to_call, queue: weekend, because: "wants a call"}
escalation:
  - if: asked_for_person
    then: [{hand_off: weekend}]
""")
FRIDAY_EVENING = datetime.fromisoformat("2026-11-20T18:00+01:00")


# To a person


def test_a_hand_over_says_so_and_transfers() -> None:
    line = started()
    said = line.says("a person please")
    assert said == "I'm connecting you to a colleague and passing on what we covered."
    assert line.action == Transfer(queue="general", handoff_id=line.handoff.id, reason="requested")
    assert (line.state.state, line.state.outcome) == ("handed_off", "handed_off")


def test_the_author_s_words_skills_and_priority_go_along() -> None:
    line = started(NIGHT, at=datetime.fromisoformat("2026-11-23T09:00+01:00"))
    line.says("my lamp is broken")
    line.says("123")
    effect = line.handoff
    assert (effect.queue, effect.because, effect.priority, effect.skills, effect.reason) == (
        "desk",
        "a broken lamp",
        "urgent",
        ("electric",),
        "policy",
    )
    assert effect.enqueued_at == line.at


def test_a_queue_s_own_skills_serve_where_the_step_names_none() -> None:
    line = at_closing(started())
    line.says("no")
    assert (line.handoff.queue, line.handoff.skills) == ("orders", ("orders",))


def test_the_summary_says_who_what_and_what_is_known() -> None:
    line = at_closing(started())
    line.says("no")
    assert line.handoff.summary == (
        "Caller +48600100200, language en, channel voice.\n"
        "Wanted: an order.\n"
        "Known: order_number 70012346, postcode 00-950."
    )


def test_the_summary_of_a_call_in_which_nothing_was_understood() -> None:
    line = Line(caller="", channel="chat")
    line.starts()
    for _ in range(3):
        line.says("blah blurb")
    assert line.handoff.summary == (
        "Caller unknown, language en, channel chat.\nWanted: not understood.\nKnown: nothing yet. Misunderstandings: 3."
    )


def test_slots_are_shown_with_what_was_confirmed_and_private_ones_masked() -> None:
    line = started()
    for words in ("i moved house", "1234", "yes", "a person please"):
        line.says(words)
    assert line.handoff.slots == (SlotShown("pin", "•••", True),)
    assert "1234" not in line.handoff.summary


def test_private_values_are_in_no_reason() -> None:
    line = started()
    for words in ("i moved house", "1234", "no", "1234", "yes", "a person please"):
        line.says(words)
    assert not any("1234" in reason.detail for turn in line.turns for reason in turn.why)


def test_a_private_value_read_back_is_sensitive() -> None:
    line = started()
    line.says("i moved house")
    line.says("1234")
    assert [(said.phrase, said.sensitive) for said in line.said] == [("confirm_value", True)]
    line.says("please repeat")
    assert line.said[0].sensitive


def test_after_a_hand_over_the_caller_is_kept_company() -> None:
    line = started()
    line.says("a person please")
    for happens in (line.continues, line.silent, line.noise, line.fails):
        assert happens() == "I'm still connecting you, thank you for waiting."
        assert line.action == Wait(after_ms=10_000)


def test_a_connected_transfer_is_left_in_peace() -> None:
    line = started()
    line.says("a person please")
    assert line.transferred(connected=True) == ""
    for happens in (line.continues, line.silent, line.interrupts):
        assert happens() == ""
    line.hangs_up()
    assert (line.state.state, line.state.outcome) == ("ended", "handed_off")


def test_a_transfer_that_failed_goes_on_connecting() -> None:
    line = started()
    line.says("a person please")
    assert line.transferred(connected=False) == "I'm still connecting you, thank you for waiting."
    assert isinstance(line.action, Wait)
    assert line.state.state == "handed_off"


def test_a_conversation_is_handed_over_once() -> None:
    line = started()
    for _ in range(3):
        line.says("a person please")
    assert sum(isinstance(effect, EnqueueHandoff) for effect in line.effects) == 1


# A queue that is closed


@pytest.fixture
def closed() -> Line:
    line = at_service(started(at=SUNDAY_NIGHT))
    line.answers("unavailable")
    return line


def test_a_closed_queue_becomes_a_callback_offer(closed: Line) -> None:
    assert "Shall we call you back" in closed.said[-1].text
    assert closed.detail("queue closed") == "orders"


def test_the_callback_is_promised_for_the_next_opening(closed: Line) -> None:
    said = closed.says("yes please")
    assert said.startswith("We will call you tomorrow between eight a.m. and ten a.m. Your place is kept.")
    promise = closed.promise
    assert [promise.window_from.isoformat(), promise.window_to.isoformat()] == [
        "2026-11-23T08:00:00+01:00",
        "2026-11-23T10:00:00+01:00",
    ]
    assert (promise.queue, promise.reason, promise.because) == ("orders", "closed", "order system unavailable")
    assert closed.state.outcome == "callback"


@pytest.mark.parametrize("decline", ["no", "-"])
def test_who_wants_no_callback_is_told_to_call_again(closed: Line, decline: str) -> None:
    said = closed.silent() if decline == "-" else closed.says(decline)
    assert said == "All right. You are welcome to call us at any time. Thank you for calling. Goodbye."
    assert closed.state.outcome == "unresolved"


def test_a_person_asked_for_at_night_is_a_callback_offer_each_time() -> None:
    line = started(NIGHT, at=SUNDAY_NIGHT)
    assert "Shall we call you back" in line.says("a person please")
    assert "Shall we call you back" in line.says("a person please")
    assert line.state.state == "active"


@pytest.mark.parametrize(
    ("at", "start", "end"),
    [
        (SUNDAY_NIGHT, "2026-11-28T10:00", "2026-11-28T12:00"),
        (FRIDAY_EVENING, "2026-11-21T10:00", "2026-11-21T12:00"),
    ],
)
def test_the_callback_lies_in_the_hours_of_the_queue_that_was_closed(at: datetime, start: str, end: str) -> None:
    line = started(NIGHT, at=at)
    line.says("a person please")
    line.says("yes")
    promise = line.promise
    assert [f"{moment:%Y-%m-%dT%H:%M}" for moment in (promise.window_from, promise.window_to)] == [start, end]


def test_a_closed_queue_drops_what_was_pending() -> None:
    line = started(NIGHT, at=SUNDAY_NIGHT)
    line.says("my lamp is broken and call me later please")
    line.says("123")
    assert line.pending == []


# Callback windows and numbers


@pytest.mark.parametrize(
    ("at", "words", "start"),
    [
        (NOON, "next saturday between eleven and one", "2026-11-28T11:00"),
        (NOON, "today between noon and one", "2026-11-21T12:00"),
        (NOON, "on wednesday at nine in the morning", "2026-11-21T12:00"),
        (SUNDAY_NIGHT, "on monday between ten and noon", "2026-11-28T10:00"),
    ],
)
def test_a_window_is_kept_where_people_are_there_and_else_moved_to_when_they_are(
    at: datetime, words: str, start: str
) -> None:
    line = started(NIGHT, at=at)
    line.says("call me later please")
    line.says(words)
    assert f"{line.promise.window_from:%Y-%m-%dT%H:%M}" == start
    assert (line.promise.queue, line.promise.because) == ("weekend", "wants a call")


def test_a_callback_without_a_number_asks_for_one_and_reads_it_back() -> None:
    line = Line(caller="")
    line.starts()
    assert line.says("call me back") == "Which number shall we call?"
    assert line.says("600 100 200").startswith("I understood")
    line.says("yes")
    assert line.promise.number == "+48600100200"


def test_who_gives_no_number_hears_a_goodbye_and_never_a_dead_end() -> None:
    line = Line(caller="")
    line.starts()
    line.says("call me back")
    line.silent()
    said = line.silent()
    assert said.endswith("Goodbye.")
    assert (line.state.outcome, line.effects) == ("unresolved", [])
