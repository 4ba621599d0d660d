"""Universal commands: understood at every kind of open question, also while a service is due."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, Place, at_closing, at_offer, at_service, doubted, saying, started
from voicebot.dialogue.conversation import OpenQuestion, ServiceDue
from voicebot.dialogue.replies import HangUp, Said, Transfer, Wait

PLACES: dict[str, tuple[Place, str]] = {
    "open": (saying(), "What can I do for you?"),
    "ask": (saying("where is my parcel"), "Your order number, please."),
    "read back": (saying("i moved house", "1234"), "I understood one two three four. Is that right?"),
    "which value": (doubted, "Was that one two three four or one two four three?"),
    "menu": (saying("i need an invoice"), "Say paper or e-mail."),
    "offer": (lambda: at_offer(started()), "Shall I send you a text message?"),
    "confirm": (lambda: at_closing(started()), "Does that answer your question?"),
    "survey": (saying("give feedback"), "How satisfied are you, from one to five?"),
    "anything else": (saying("i want to return it", "damaged"), "Is there anything else I can help with?"),
    "which intent": (saying("the lamp is gone", of="lamps"), "Is it about a lost lamp or a broken lamp?"),
    "which article": (
        saying("delivery", of="lamps"),
        "Is it about how much is delivery or how long does delivery take?",
    ),
}
everywhere = pytest.mark.parametrize(("place", "question"), PLACES.values(), ids=PLACES)


# A person


@everywhere
def test_a_person_can_be_had_anywhere(place: Place, question: str) -> None:
    line = place()
    line.says("I want to talk to a human")
    assert isinstance(line.action, Transfer)
    assert line.handoff.reason == "requested"


@pytest.mark.parametrize(
    "words", ["give me an agent please", "can i speak to someone", "no, a person", "poproszę konsultanta"]
)
def test_a_person_in_other_words(words: str) -> None:
    line = saying("where is my parcel")()
    line.says(words)
    assert line.handoff.queue == "general"


def test_zero_on_the_keypad_is_a_person() -> None:
    line = started()
    line.keys("0")
    assert line.handoff.reason == "requested"


def test_a_person_while_a_service_is_due() -> None:
    line = at_service(started())
    line.says("a person please")
    assert line.handoff.reason == "requested"
    line.answers("found", status="in_transit", eta="2026-11-23", days_late=0)
    assert line.state.state == "handed_off"


# Repeat and slower


@everywhere
def test_repeat_says_the_last_words_again(place: Place, question: str) -> None:
    line = place()
    last = " ".join(said.text for said in line.said)
    assert line.says("please repeat") == last
    assert line.says("please repeat") == last


def test_repeat_keeps_how_words_are_to_be_heard() -> None:
    line = started()
    line.says("please repeat")
    assert [(said.phrase, said.interruptible) for said in line.said] == [("disclosure", False), ("greeting", True)]


@pytest.mark.parametrize("words", ["please repeat", "slower please"])
def test_repeat_while_a_service_is_due_does_not_ask_what_was_answered(words: str) -> None:
    line = at_service(started())
    assert "postcode" not in line.says(words)
    assert isinstance(line.action, Wait)


def test_slower_marks_all_that_follows() -> None:
    line = saying("where is my parcel")()
    line.says("slower please")
    assert line.said[0].ssml == (
        '<speak><prosody rate="slow">Please tell me your order number and postcode.</prosody></speak>'
    )
    line.says("70012346")
    assert line.said[0].ssml == '<speak><prosody rate="slow">And your postcode?</prosody></speak>'


def test_slower_means_nothing_in_a_chat() -> None:
    line = Line(channel="chat")
    line.starts()
    line.says("slower please")
    assert line.said[0].ssml is None


# Help and one moment


@everywhere
def test_help_says_what_can_be_said_and_asks_again(place: Place, question: str) -> None:
    said = place().says("what can i say")
    assert said.startswith("Tell me in your own words what you need.")
    assert said.endswith(question)


def test_help_while_a_service_is_due_goes_on_waiting() -> None:
    line = at_service(started())
    assert line.says("help").startswith("Tell me in your own words")
    assert isinstance(line.action, Wait)
    assert isinstance(line.state.awaiting, ServiceDue)


@everywhere
def test_one_moment_gives_time_and_leaves_the_question_open(place: Place, question: str) -> None:
    line = place()
    awaiting = line.state.awaiting
    assert line.says("one moment please") == "Of course, take your time."
    assert line.listening.timeout_ms == 30_000
    assert line.state.awaiting == awaiting


def test_one_moment_while_a_service_is_due_goes_on_waiting() -> None:
    line = at_service(started())
    line.says("one moment")
    assert isinstance(line.action, Wait)
    assert line.answers("found", status="delivered", days_late=0).startswith("Your order has arrived.")


def test_the_time_given_is_given_once() -> None:
    line = saying("where is my parcel", "one moment please")()
    line.says("70012346")
    assert line.listening.timeout_ms == 6000


@pytest.mark.parametrize("name", ["open", "ask", "menu", "survey", "anything else", "which intent"])
def test_back_without_an_answer_to_go_back_to_the_question_is_asked_again(name: str) -> None:
    place, question = PLACES[name]
    said = place().says("go back")
    assert said.startswith("There is nothing to correct yet.")
    assert said.endswith(question)


# Cancel, start again, goodbye


@everywhere
def test_cancel_drops_the_matter_and_asks_what_else(place: Place, question: str) -> None:
    line = place()
    assert line.says("never mind") == "All right, let's leave that. What else can I do for you?"
    assert isinstance(line.state.awaiting, OpenQuestion)
    assert line.state.frames == ()


def test_cancel_keeps_what_the_caller_told() -> None:
    line = saying("where is my parcel", "70012346", "never mind")()
    assert line.values == {"order_number": "70012346"}
    assert line.says("where is my parcel") == "And your postcode?"


def test_cancel_drops_what_was_to_come_too() -> None:
    line = saying("i want to return it and i need an invoice", "never mind")()
    assert line.pending == []


@everywhere
def test_start_again_forgets_everything(place: Place, question: str) -> None:
    line = place()
    assert line.says("start over") == "All right, let's start again. What else can I do for you?"
    assert (line.state.slots, line.state.order, line.state.variables, line.state.frames) == ({}, (), {}, ())


@pytest.mark.parametrize("words", ["never mind", "start over"])
def test_an_answer_that_comes_after_the_matter_was_dropped_changes_nothing(words: str) -> None:
    line = at_service(started())
    line.says(words)
    before = line.state
    line.answers("found", status="delivered", days_late=0)
    assert line.why == ["late answer"]
    assert line.state == before


@everywhere
def test_goodbye_ends_the_call(place: Place, question: str) -> None:
    line = place()
    assert line.says("goodbye") == "Thank you for calling. Goodbye."
    assert isinstance(line.action, HangUp)
    assert line.state.outcome in ("abandoned", "resolved_assumed")


# Another language


def test_another_language_goes_on_at_the_same_place() -> None:
    line = saying("where is my parcel")()
    assert line.says("czy mówi pani po polsku").endswith("Proszę podać numer zamówienia.")
    assert (line.state.language, line.listening.language) == ("pl", "pl")


def test_a_language_that_the_line_lacks() -> None:
    line = saying("where is my parcel")()
    assert line.says("do you speak german").startswith("I'm sorry, I don't speak that language.")
    assert line.state.language == "en"


def test_another_language_while_a_service_is_due() -> None:
    line = at_service(started())
    line.says("po polsku proszę")
    assert isinstance(line.action, Wait)
    assert line.answers("found", status="in_transit", days_late=0).startswith("Zamówienie jest w drodze.")


# Detours


def test_too_many_detours_spend_the_ladder() -> None:
    line = saying("where is my parcel", *["what can i say"] * 3)()
    assert line.state.failures == 0
    assert line.says("what can i say").startswith("I'm sorry, I didn't")
    assert line.state.failures == 1


def test_an_answer_makes_detours_good() -> None:
    line = saying("where is my parcel", *["please repeat"] * 3, "70012346")()
    assert line.state.detours == 0
    assert line.says("please repeat") == "And your postcode?"


@pytest.mark.parametrize("words", ["a person please", "goodbye"])
def test_who_wants_out_is_never_told_that_it_is_too_much(words: str) -> None:
    line = saying("where is my parcel", *["please repeat"] * 3)()
    line.says(words)
    assert line.state.state != "active"


def test_commands_are_said_in_words_that_nobody_needs_to_know() -> None:
    line = started()
    line.says("what can i say")
    assert all(isinstance(reply, Said) for reply in line.turns[-1].replies[:-1])
    assert line.detail("command") == "help"
