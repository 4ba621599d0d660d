"""What the core does in a conversation, one behaviour a test."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.dialogue.line import NOON, Line
from voicebot.dialogue.effects import EnqueueHandoff, PromiseCallback, StoreSurvey
from voicebot.dialogue.events import (
    ChannelFailed,
    Continued,
    Interrupted,
    NoMatch,
    PastContact,
    ServiceAnswered,
    Started,
    TransferEnded,
)
from voicebot.dialogue.replies import HangUp, Listen, Said, Transfer, Wait

SUNDAY_NIGHT = datetime.fromisoformat("2026-11-22T23:00+01:00")


@pytest.fixture
def line() -> Line:
    line = Line()
    line.starts()
    return line


def at_offer(line: Line) -> Line:
    """Brings an order status to its text-message offer."""
    line.says("where is my parcel")
    line.says("70012346")
    line.says("00-950")
    line.answers("found", status="in_transit", eta="2026-11-23", days_late=0)
    return line


def handoff(line: Line) -> EnqueueHandoff:
    return next(effect for effect in line.effects if isinstance(effect, EnqueueHandoff))


# Beginning and matters


def test_the_disclosure_comes_first_and_must_be_heard() -> None:
    line = Line()
    assert line.starts() == "Hello, this is a machine. What can I do for you?"
    first = line.turns[0].replies[0]
    assert isinstance(first, Said)
    assert not first.interruptible


def test_who_speaks_first_is_greeted_without_being_asked() -> None:
    line = Line()
    line.send(Started(id="talk-1:1", at=NOON, language="en", greet=False))
    assert line.turns[0].replies[0] == Said(
        text="Hello, this is a machine.", language="en", phrase="disclosure", interruptible=False
    )
    assert line.says("where is my parcel").endswith("postcode.")


def test_the_request_language_matches_by_its_base() -> None:
    line = Line(language="pl-PL")
    assert line.starts() == "Dzień dobry, tu automat. W czym mogę pomóc?"


def test_a_matter_runs_to_its_confirmed_end(line: Line) -> None:
    at_offer(line)
    assert line.calls[0].inputs == {"number": "70012346"}
    assert line.says("no thanks") == "Does that answer your question?"
    assert line.says("yes thank you") == "Thank you for calling. Goodbye."
    assert line.state.outcome == "resolved_confirmed"
    assert isinstance(line.action, HangUp)


def test_values_said_with_the_matter_are_not_asked_for(line: Line) -> None:
    assert line.says("track order 70012346") == "And your postcode?"


def test_one_sentence_fills_several_slots(line: Line) -> None:
    line.says("where is my parcel")
    line.says("seven zero zero one two three four six and zero zero nine five zero")
    assert {name: filled.value for name, filled in line.state.slots.items()} == {
        "order_number": "70012346",
        "postcode": "00-950",
    }


def test_two_matters_in_one_sentence_are_served_in_order(line: Line) -> None:
    line.says("i want to return it and i need an invoice")
    said = line.says("damaged")
    assert said.startswith("I am sorry that it is broken.")
    assert said.endswith("Say paper or e-mail.")


def test_a_matter_beside_a_yes_is_served_before_the_goodbye(line: Line) -> None:
    at_offer(line).says("no")
    assert line.says("yes but i need an invoice").endswith("Say paper or e-mail.")


def test_a_digression_returns_to_the_open_question(line: Line) -> None:
    at_offer(line)
    assert line.says("i would like my money back") == "Is it broken or not wanted?"
    assert line.says("not wanted").endswith("Shall I send you a text message?")
    assert "digression" not in line.why


def test_anything_else_is_asked_where_no_confirm_closed_the_matter(line: Line) -> None:
    line.says("i want to return it")
    assert line.says("damaged").endswith("Is there anything else I can help with?")
    assert line.says("yes") == "What else can I do for you?"


# Slots


def test_a_doubtful_value_is_read_back(line: Line) -> None:
    line.says("where is my parcel")
    assert line.says("70012346", confidence=0.4).startswith("I understood seven")
    assert line.says("yes") == "And your postcode?"
    assert line.state.slots["order_number"].confirmed


def test_a_no_with_the_right_value_corrects_it_at_once(line: Line) -> None:
    line.says("where is my parcel")
    line.says("70012346", confidence=0.4)
    line.says("no, 70012347")
    assert line.state.slots["order_number"].value == "70012347"


def test_two_likely_alternatives_are_asked_about(line: Line) -> None:
    line.says("i moved house")
    line.says("1234")
    line.says("yes")
    said = line.says("on the fifteenth of december", "on the fiftieth", "on the fifth of december", confidence=0.5)
    assert " or " in said
    line.says("the fifth of december")
    assert line.state.slots["day"].value == "2026-12-05"


def test_a_later_correction_forgets_what_followed_from_it(line: Line) -> None:
    at_offer(line)
    assert "order" in line.state.variables
    line.says("no, 70012347")
    assert "order" not in line.state.variables
    assert line.calls[-1].inputs == {"number": "70012347"}


def test_a_private_value_is_masked_in_reasons_and_handoffs(line: Line) -> None:
    line.says("i moved house")
    line.says("1234")
    line.says("yes")
    line.says("a person please")
    shown = {slot.name: slot.value for slot in handoff(line).slots}
    assert shown["pin"] == "•••"
    assert not any(
        "1234" in reason.detail for turn in line.turns for reason in turn.why if reason.rule == "slot filled"
    )


def test_keys_fill_a_slot_and_choose_an_option(line: Line) -> None:
    line.says("where is my parcel")
    listening = line.action
    assert isinstance(listening, Listen)
    assert listening.max_digits == 8
    assert line.keys("70012346#") == "And your postcode?"
    other = Line()
    other.starts()
    other.says("i need an invoice")
    assert other.keys("1").endswith("Thank you, goodbye.")


# Failures


def test_no_match_climbs_the_ladder_to_a_person(line: Line) -> None:
    first, second = line.says("blah blurb"), line.says("hm foo")
    assert "didn't catch" in first
    assert first != second
    line.says("zzz bar qux")
    assert handoff(line).reason == "no_match"


def test_a_scenario_s_own_ladder_is_shorter(line: Line) -> None:
    line.says("i want to return it")
    assert line.says("blah blurb") == "Sorry?"
    line.silent()
    assert line.state.outcome == "callback"


def test_the_recogniser_s_own_no_match_counts_as_one(line: Line) -> None:
    line.send(NoMatch(id="talk-1:x", at=line.at))
    assert line.state.failures == 1


def test_a_step_forward_restores_the_budget(line: Line) -> None:
    line.says("where is my parcel")
    line.says("blah blurb")
    assert line.state.failures == 1
    line.says("70012346")
    assert line.state.failures == 0


def test_again_spends_the_ladder_so_that_no_loop_is_endless(line: Line) -> None:
    line.says("where is my parcel")
    line.says("70012346 00-950")
    for number in range(1, 5):
        line.answers("not_found")
        if line.state.state != "active":
            break
        line.says(f"7001234{number}")
    assert line.state.state == "handed_off"
    assert len(line.calls) <= 4


def test_a_dead_back_end_becomes_its_named_result(line: Line) -> None:
    line.says("where is my parcel")
    line.says("70012346 00-950")
    line.answers("unavailable")
    assert (handoff(line).reason, handoff(line).because) == ("error", "order system unavailable")


def test_a_slow_back_end_keeps_the_caller_company_but_not_for_ever(line: Line) -> None:
    line.says("where is my parcel")
    assert line.says("70012346 00-950")
    assert isinstance(line.action, Wait)
    waits = 0
    while isinstance(line.action, Wait):
        waits += 1
        assert line.send(Continued(id=f"talk-1:wait{waits}", at=line.at))
    assert 1 < waits < 20
    assert handoff(line).reason == "error"


def test_an_answer_nobody_waits_for_changes_nothing(line: Line) -> None:
    at_offer(line)
    before = line.state
    line.send(ServiceAnswered(id="talk-1:late", at=line.at, effect="other", result="found"))
    assert line.state.frames == before.frames
    assert line.why == ["late answer"]


# Commands


@pytest.mark.parametrize("words", ["I want to talk to a human", "give me an agent please", "can i speak to someone"])
def test_a_person_can_be_had_at_any_turn(line: Line, words: str) -> None:
    line.says("where is my parcel")
    line.says(words)
    assert isinstance(line.action, Transfer)
    assert handoff(line).reason == "requested"
    assert handoff(line).queue == "general"


def test_zero_on_the_keypad_is_a_person(line: Line) -> None:
    line.keys("0")
    assert handoff(line).reason == "requested"


def test_repeat_says_the_last_words_again(line: Line) -> None:
    asked = line.says("where is my parcel")
    assert line.says("please repeat") == asked


def test_slower_marks_all_that_follows(line: Line) -> None:
    line.says("where is my parcel")
    line.says("slower please")
    said = line.turns[-1].replies[0]
    assert isinstance(said, Said)
    assert said.ssml is not None
    assert '<prosody rate="slow">' in said.ssml


def test_back_asks_the_question_before_again(line: Line) -> None:
    line.says("where is my parcel")
    line.says("70012346")
    assert line.says("go back") == "Your order number, please."
    assert "order_number" not in line.state.slots


def test_cancel_drops_the_matter_and_start_over_forgets_everything(line: Line) -> None:
    line.says("where is my parcel")
    line.says("70012346")
    assert line.says("never mind").endswith("What else can I do for you?")
    assert line.state.slots
    line.says("start over")
    assert not line.state.slots


def test_one_moment_gives_time(line: Line) -> None:
    line.says("where is my parcel")
    line.says("one moment please")
    listening = line.action
    assert isinstance(listening, Listen)
    assert listening.timeout_ms == 30_000


def test_too_many_detours_spend_the_ladder(line: Line) -> None:
    line.says("where is my parcel")
    for _ in range(4):
        line.says("what can i say")
    assert line.state.failures == 1


def test_another_language_goes_on_at_the_same_place(line: Line) -> None:
    line.says("where is my parcel")
    said = line.says("czy mówi pani po polsku")
    assert said.endswith("Proszę podać numer zamówienia.")
    assert line.state.language == "pl"


def test_a_sentence_in_another_language_of_the_line_is_understood_in_it(line: Line) -> None:
    assert line.says("dzień dobry gdzie jest moja paczka").endswith("Proszę podać numer zamówienia.")


def test_goodbye_ends_the_call(line: Line) -> None:
    line.says("goodbye")
    assert line.state.state == "ended"
    assert line.state.outcome == "abandoned"


# Escalation, closing, leaving


def test_a_third_contact_on_a_topic_goes_to_a_person_first() -> None:
    line = Line()
    day = timedelta(days=1)
    line.starts(PastContact("order_status", NOON - day), PastContact("order_status", NOON - 2 * day))
    line.says("where is my parcel")
    assert (handoff(line).because, handoff(line).priority, handoff(line).reason) == ("third contact", "high", "rule")


def test_older_contacts_do_not_count() -> None:
    line = Line()
    day = timedelta(days=1)
    line.starts(PastContact("order_status", NOON - day), PastContact("order_status", NOON - 20 * day))
    assert "order number" in line.says("where is my parcel")


def test_a_closed_queue_becomes_a_callback_offer() -> None:
    line = Line(at=SUNDAY_NIGHT)
    line.starts()
    line.says("where is my parcel")
    line.says("70012346 00-950")
    assert "call you back" in line.answers("unavailable")
    line.says("yes please")
    promise = next(effect for effect in line.effects if isinstance(effect, PromiseCallback))
    assert promise.window_from.isoformat() == "2026-11-23T08:00:00+01:00"
    assert promise.reason == "closed"
    assert line.state.outcome == "callback"


def test_silence_declines_an_offer_but_not_a_confirm(line: Line) -> None:
    at_offer(line)
    assert line.silent() == "Does that answer your question?"
    assert line.silent().endswith("Does that answer your question?")
    line.silent()
    assert line.state.outcome == "resolved_assumed"


def test_hanging_up_before_anything_was_served_is_abandoning(line: Line) -> None:
    line.says("where is my parcel")
    line.hangs_up()
    assert line.state.outcome == "abandoned"


def test_hanging_up_at_the_closing_check_is_content(line: Line) -> None:
    at_offer(line).says("no")
    line.hangs_up()
    assert line.state.outcome == "resolved_assumed"


def test_not_answered_goes_to_a_person(line: Line) -> None:
    at_offer(line).says("no")
    line.says("no")
    assert (handoff(line).reason, handoff(line).because) == ("policy", "caller not satisfied")
    assert "order_number 70012346" in handoff(line).summary


def test_a_callback_without_a_number_asks_for_one() -> None:
    line = Line(caller="")
    line.starts()
    asked = line.says("call me back")
    assert "number" in asked
    assert line.says("600 100 200").startswith("I understood")
    line.says("yes")
    promise = next(effect for effect in line.effects if isinstance(effect, PromiseCallback))
    assert promise.number == "+48600100200"


def test_a_survey_keeps_its_answers_and_what_was_answered_before_a_hang_up(line: Line) -> None:
    line.says("give feedback")
    line.says("four")
    line.says("it was slow")
    kept = next(effect for effect in line.effects if isinstance(effect, StoreSurvey))
    assert ([answer.value for answer in kept.answers], kept.completed) == ([4, "it was slow"], True)
    other = Line()
    other.starts()
    other.says("give feedback")
    other.keys("5")
    other.hangs_up()
    kept = next(effect for effect in other.effects if isinstance(effect, StoreSurvey))
    assert ([answer.value for answer in kept.answers], kept.completed) == ([5], False)


# The channel


def test_after_a_hand_over_the_caller_is_kept_company(line: Line) -> None:
    line.says("a person please")
    assert line.says("hello?")
    assert isinstance(line.action, Wait)
    line.send(TransferEnded(id="talk-1:t", at=line.at, connected=True))
    assert isinstance(line.action, Wait)
    line.hangs_up()
    assert (line.state.state, line.state.outcome) == ("ended", "handed_off")


def test_after_the_end_nothing_is_said(line: Line) -> None:
    line.says("goodbye")
    assert line.says("hello?") == ""
    assert isinstance(line.action, HangUp)


def test_an_interruption_keeps_listening_and_a_platform_error_asks_again(line: Line) -> None:
    line.says("where is my parcel")
    line.send(Interrupted(id="talk-1:i", at=line.at, after_ms=300))
    assert isinstance(line.action, Listen)
    assert line.send(ChannelFailed(id="talk-1:e", at=line.at)) == "Your order number, please."


def test_chat_gets_the_written_wording() -> None:
    line = Line(channel="chat")
    line.starts()
    assert line.says("where is my parcel") == "Order number?"


def test_variants_do_not_repeat_until_all_were_said() -> None:
    said = set()
    line = at_offer_twice()
    for turn in line.turns:
        said |= {reply.text for reply in turn.replies if isinstance(reply, Said) and reply.phrase == "on_its_way"}
    assert len(said) == 2


def at_offer_twice() -> Line:
    line = Line()
    line.starts()
    at_offer(line)
    line.says("no, 70012347")
    line.answers("found", status="in_transit", eta="2026-11-23", days_late=0)
    return line


def test_a_card_number_is_stopped_and_kept_nowhere(line: Line) -> None:
    line.says("i need an invoice")
    said = line.says("my card is 4111 1111 1111 1111")
    assert "card" in said
    assert "4111" not in str(line.state)


@pytest.mark.parametrize(
    "text",
    [
        "{{ 7 * 7 }}",
        "{% for x in y %}",
        "'; DROP TABLE turns; --",
        "\u202eabc\u0000\u0007",
        "😀" * 50,
        "x" * 10_000,
        "א ב ג",
    ],
)
def test_hostile_words_do_no_harm(line: Line, text: str) -> None:
    said = line.says(text)
    assert said
    assert "49" not in said
    assert line.state.state == "active"
