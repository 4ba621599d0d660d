"""Escalation rules: run when their condition becomes true, and not for as long as it stays true."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.dialogue.line import NOON, SUNDAY_NIGHT, Line, bot_of, started
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.effects import EnqueueHandoff
from voicebot.dialogue.events import PastContact
from voicebot.dialogue.replies import Said

HEAD = """
bot:
  languages: [en]
  time_zone: Europe/Warsaw
  hours: {desk: {mon-fri: 08:00-20:00}}
  queues: {general: {}, complaints: {skills: [complaints]}, desk: {hours: desk}}
intents:
  door: {en: ["open the door"]}
  gate: {en: ["open the gate"]}
slots:
  code: {type: digits, length: 4, prompt: "Which code?"}
  floor: {type: digits, length: 2, prompt: "Which floor?"}
scenarios:
  door:
    start: [door]
    steps:
      - ask: code
      - ask: floor
      - say: "It is open."
  gate:
    start: [gate]
    steps:
      - say: "The gate is open."
"""
SCANDAL = "this is outrageous"


def ruled(*rules: str) -> Bot:
    """The bot with rules, each written as `condition -> steps`."""
    written = "escalation:\n"
    for rule in rules:
        condition, steps = rule.split(" -> ")
        written += f"  - if: {condition}\n    then: [{steps}]\n"
    return bot_of(HEAD + written)


SAYS = '{say: "I am sorry for that."}'


def test_a_rule_that_speaks_leaves_the_sentence_to_be_answered() -> None:
    line = started(ruled(f"anger >= 1 -> {SAYS}"))
    assert line.says(f"{SCANDAL} open the door") == "I am sorry for that. Which code?"
    assert line.detail("escalation") == "anger >= 1"


def test_a_rule_runs_once_for_as_long_as_it_is_true() -> None:
    line = started(ruled(f"anger >= 1 -> {SAYS}"))
    line.says(SCANDAL)
    assert "I am sorry for that." not in line.says(SCANDAL)


def test_a_rule_that_became_false_may_run_again() -> None:
    line = started(ruled(f"failures >= 1 -> {SAYS}"))
    line.says("open the door")
    assert line.says("blah blurb") == "I am sorry for that. Which code?"
    line.says("1234")
    assert line.says("blah blurb") == "I am sorry for that. Which floor?"


def test_of_several_true_rules_the_first_written_runs_first() -> None:
    line = started(ruled(f"turns >= 3 -> {SAYS}", 'turns > 2 -> {say: "Really."}'))
    line.says("open the door")
    line.says("1234")
    line.says("12")
    said = [reply.text for turn in line.turns for reply in turn.replies if isinstance(reply, Said)]
    assert [text for text in said if text in ("I am sorry for that.", "Really.")] == ["I am sorry for that.", "Really."]


def test_of_several_true_rules_the_first_that_hands_over_wins() -> None:
    line = started(ruled("turns >= 2 -> {hand_off: complaints}", "turns > 1 -> {hand_off: general}"))
    line.says("open the door")
    assert [effect.queue for effect in line.effects if isinstance(effect, EnqueueHandoff)] == ["complaints"]


def test_rules_are_watched_again_where_a_matter_begins() -> None:
    line = started(ruled(f"anger >= 1 -> {SAYS}", 'topic == door -> {say: "That door again."}'))
    assert line.says(f"{SCANDAL} open the door") == "I am sorry for that. That door again. Which code?"


def test_a_rule_that_hands_over_takes_the_sentence() -> None:
    line = started(ruled("anger >= 1 -> {hand_off: complaints, priority: high}"))
    line.says(f"{SCANDAL} open the door")
    assert (line.handoff.queue, line.handoff.priority, line.handoff.reason) == ("complaints", "high", "rule")
    assert line.handoff.skills == ("complaints",)


def test_a_rule_that_asks_keeps_the_open_question_for_afterwards() -> None:
    line = started(ruled('anger >= 1 -> {offer: "A person?", if_yes: [{hand_off: general}]}'))
    line.says("open the door")
    assert line.says(SCANDAL) == "A person?"
    assert line.says("no") == "Which code?"
    assert [frame.scenario for frame in line.state.frames] == ["door"]


def test_a_rule_that_asks_at_the_open_question_returns_to_it() -> None:
    line = started(ruled('anger >= 1 -> {offer: "A person?", if_yes: [{hand_off: general}]}'))
    line.says(SCANDAL)
    assert line.says("no") == "How can I help?"


def test_a_rule_may_leave_for_a_scenario() -> None:
    line = started(ruled("anger >= 1 -> {go: gate}"))
    line.says("open the door")
    assert line.says(SCANDAL).startswith("The gate is open.")
    assert line.state.frames == ()


@pytest.mark.parametrize(
    ("rule", "words", "reason"),
    [
        ("asked_for_person", "a person please", "requested"),
        ("asked_for_person and anger >= 0", "a person please", "requested"),
        ("abuse >= 1", "you bloody idiot", "rule"),
        ("intent == gate", "open the gate", "rule"),
        ("turns >= 2", "open the door", "rule"),
        ("channel == 'voice' and language == 'en'", "open the door", "rule"),
    ],
)
def test_what_a_rule_may_watch(rule: str, words: str, reason: str) -> None:
    line = started(ruled(f"{rule} -> {{hand_off: complaints}}"))
    line.says(words)
    assert (line.handoff.queue, line.handoff.reason) == ("complaints", reason)


def test_a_person_asked_for_again_is_taken_at_the_caller_s_word() -> None:
    line = started(ruled('asked_for_person -> {offer: "Shall I try first?", if_no: [{hand_off: general}]}'))
    assert line.says("a person please") == "Shall I try first?"
    assert line.says("a person please") == "Shall I try first?"
    line.says("no")
    assert line.handoff.reason == "requested"


def test_without_a_rule_of_one_s_own_a_person_comes_from_the_first_queue() -> None:
    line = started(ruled(f"anger >= 9 -> {SAYS}"))
    line.says("a person please")
    assert line.handoff.queue == "general"


@pytest.mark.parametrize(
    ("at", "said"), [(SUNDAY_NIGHT, "The desk is closed."), (NOON + timedelta(days=2), "The gate is open.")]
)
def test_open_asks_the_queue_s_hours(at: datetime, said: str) -> None:
    line = started(ruled('not open(desk) and turns > 1 -> {say: "The desk is closed."}'), at=at)
    assert line.says("open the gate").startswith(said)


KNOWN = 'code == "1234" -> {say: "That code is known to us."}'


@pytest.mark.parametrize("way", ["says", "keys"])
def test_a_rule_runs_on_the_turn_on_which_it_becomes_true(way: str) -> None:
    line = started(ruled(KNOWN))
    line.says("open the door")
    said = line.says("1234") if way == "says" else line.keys("1234#")
    assert said == "That code is known to us. Which floor?"


# Past contacts


@pytest.mark.parametrize(
    ("days", "handed"), [((1, 2), True), ((1, 7), False), ((1,), False), ((1, 20), False), ((1, 6, 30), True)]
)
def test_contacts_on_the_topic_count_within_their_days(days: tuple[int, ...], handed: bool) -> None:
    line = Line()
    line.starts(*(PastContact("order_status", NOON - timedelta(days=each)) for each in days))
    line.says("where is my parcel")
    assert (line.state.state == "handed_off") is handed


def test_contacts_on_other_topics_do_not_count() -> None:
    line = Line()
    line.starts(*(PastContact("return_item", NOON - timedelta(days=1)) for _ in range(3)))
    assert "order number" in line.says("where is my parcel")


def test_a_third_contact_goes_to_a_person_with_its_words() -> None:
    line = Line()
    line.starts(*(PastContact("order_status", NOON - timedelta(days=1)) for _ in range(2)))
    line.says("where is my parcel")
    assert (line.handoff.because, line.handoff.priority, line.handoff.reason) == ("third contact", "high", "rule")
    assert line.handoff.summary.splitlines()[1] == "Wanted: an order."


# Signs of anger


ANGRY = f"anger >= 2 -> {SAYS}"


def test_angry_words_alone_are_one_sign_however_many_they_are() -> None:
    line = started(ruled(ANGRY))
    for words in ("open the door", "1234", "12"):
        assert "I am sorry" not in line.says(f"{SCANDAL} {words}")
    assert line.state.anger == 3


@pytest.mark.parametrize(
    ("said", "signs"),
    [
        ((SCANDAL, "blah blurb"), "angry words, two failures in a row"),
        (("open the gate", SCANDAL, "open the gate"), "angry words, the same matter again"),
        ((SCANDAL, "a person please"), "angry words, a person asked for"),
        ((f"{SCANDAL} open the door", f"{SCANDAL} no code"), "angry words, angry again at a failure"),
    ],
)
def test_how_the_conversation_goes_adds_to_the_words_and_says_so(said: tuple[str, ...], signs: str) -> None:
    line = started(ruled(ANGRY))
    for words in said:
        line.says(words)
    assert line.detail("anger") == signs


def test_a_confirmed_answer_that_was_wrong_after_all_is_a_sign() -> None:
    always = HEAD.replace('prompt: "Which code?"', 'prompt: "Which code?", confirmation: always')
    line = started(bot_of(f"{always}escalation:\n  - if: anger >= 1\n    then: [{SAYS}]\n"))
    for words in ("open the door", "1234", "yes", "no, I meant 4321"):
        line.says(words)
    assert line.state.taken_back == 1
    line.says("yes")
    assert line.detail("anger") == "a confirmed answer taken back"


def test_a_third_contact_on_the_topic_is_a_sign() -> None:
    line = Line(ruled(ANGRY))
    line.starts(*(PastContact("door", NOON - timedelta(days=1)) for _ in range(2)))
    line.says("open the door")
    line.says(SCANDAL)
    assert line.detail("anger") == "angry words, a third contact on the topic"
