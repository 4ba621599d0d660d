"""Answers with two honest readings, in four languages: both are named, and the next answer picks."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dialogue.line import Line, bot
from voicebot.dialogue.conversation import Checking

MONDAY = datetime.fromisoformat("2026-11-23T11:00+01:00")
STARTS = {
    "day": {"en": "a booking", "pl": "rezerwacja", "hu": "foglalás", "ru": "бронь"},
    "wake_at": {"en": "an alarm call", "pl": "budzenie", "hu": "ébresztés", "ru": "будильник"},
    "number": {"en": "my locker", "pl": "moja skrytka", "hu": "a szekrényem", "ru": "моя ячейка"},
    "amount": {"en": "leave a tip", "pl": "zostawić napiwek", "hu": "borravaló", "ru": "оставить чаевые"},
    "visit_at": {"en": "a visit", "pl": "wizyta", "hu": "látogatás", "ru": "визит"},
    "length": {"en": "a longer stay", "pl": "dłuższy pobyt", "hu": "hosszabb tartózkodás", "ru": "продлить проживание"},
}
TWO_READINGS = {
    ("day", "en"): "next thursday",
    ("day", "pl"): "w przyszły czwartek",
    ("day", "hu"): "jövő csütörtökön",
    ("day", "ru"): "в следующий четверг",
    ("wake_at", "en"): "at three",
    ("wake_at", "pl"): "o trzeciej",
    ("wake_at", "hu"): "háromkor",
    ("wake_at", "ru"): "в три",
    ("amount", "en"): "five fifty",
    ("amount", "pl"): "pięć sześć złotych",
    ("amount", "hu"): "öt hat zloty",
    ("amount", "ru"): "пять шесть злотых",
    ("length", "en"): "two or three days",
    ("length", "pl"): "dwa trzy dni",
    ("length", "hu"): "két-három nap",
    ("length", "ru"): "два-три дня",
}
GUESSES = {
    "en": ("four seven two", "four seven three"),
    "pl": ("cztery siedem dwa", "cztery siedem trzy"),
    "hu": ("négy hét kettő", "négy hét három"),
    "ru": ("четыре семь два", "четыре семь три"),
}


def asked(slot: str, language: str) -> Line:
    line = Line(bot("readings.yaml"), language=language, at=MONDAY)
    line.starts()
    line.says(STARTS[slot][language])
    return line


def doubtful(slot: str, language: str) -> Line:
    """A line that was given an answer with two readings."""
    line = asked(slot, language)
    if slot == "number":
        line.says(*GUESSES[language], confidence=0.5)
    else:
        line.says(TWO_READINGS[slot, language])
    assert isinstance(line.state.awaiting, Checking)
    return line


@pytest.mark.parametrize(
    ("language", "answer"), [("en", "at three"), ("pl", "o trzeciej"), ("hu", "háromkor"), ("ru", "в три")]
)
def test_the_hours_of_a_slot_leave_no_doubt(language: str, answer: str) -> None:
    line = asked("visit_at", language)
    line.says(answer)
    assert line.values == {"visit_at": "15:00"}


@pytest.mark.parametrize(
    ("slot", "language", "question"),
    [
        ("day", "en", "Was that Thursday the twenty-sixth of November or Thursday the third of December?"),
        ("day", "pl", "Dla pewności: czwartek, dwudziestego szóstego listopada czy czwartek, trzeciego grudnia?"),
        ("day", "hu", "Melyikre gondolt: november huszonhatodika, csütörtök vagy december harmadika, csütörtök?"),
        ("day", "ru", "Уточните, пожалуйста: четверг, двадцать шестое ноября или четверг, третье декабря?"),
        ("wake_at", "en", "Was that three a.m. or three p.m.?"),
        ("wake_at", "pl", "Dla pewności: trzecia w nocy czy piętnasta?"),
        ("wake_at", "hu", "Melyikre gondolt: hajnali három óra vagy tizenöt óra?"),
        ("wake_at", "ru", "Уточните, пожалуйста: три часа ночи или пятнадцать часов?"),
        ("number", "pl", "Dla pewności: cztery siedem dwa czy cztery siedem trzy?"),
        ("amount", "en", "Was that five zlotys fifty groszy or five hundred and fifty zlotys?"),
        ("amount", "ru", "Уточните, пожалуйста: пять злотых или шесть злотых?"),
        ("length", "hu", "Melyikre gondolt: két nap vagy három nap?"),
    ],
)
def test_both_readings_are_named_as_they_are_said(slot: str, language: str, question: str) -> None:
    assert " ".join(said.text for said in doubtful(slot, language).said) == question


@pytest.mark.parametrize(
    ("slot", "language", "answer", "value"),
    [
        ("day", "en", "the later one", "2026-12-03"),
        ("day", "en", "the 26th", "2026-11-26"),
        ("day", "en", "26", "2026-11-26"),
        ("day", "en", "in december", "2026-12-03"),
        ("day", "en", "november", "2026-11-26"),
        ("day", "en", "yes, the second", "2026-12-03"),
        ("day", "en", "no, the first", "2026-11-26"),
        ("day", "en", "whichever", "2026-11-26"),
        ("day", "pl", "ten późniejszy", "2026-12-03"),
        ("day", "pl", "trzeciego", "2026-12-03"),
        ("day", "pl", "ten drugi", "2026-12-03"),
        ("day", "pl", "nie, ten drugi", "2026-12-03"),
        ("day", "pl", "ten w listopadzie", "2026-11-26"),
        ("day", "pl", "eee no ten pierwszy", "2026-11-26"),
        ("day", "pl", "wszystko jedno", "2026-11-26"),
        ("day", "hu", "a későbbi", "2026-12-03"),
        ("day", "hu", "a novemberi", "2026-11-26"),
        ("day", "hu", "huszonhatodikán", "2026-11-26"),
        ("day", "hu", "mindegy", "2026-11-26"),
        ("day", "ru", "тот что позже", "2026-12-03"),
        ("day", "ru", "двадцать шестого", "2026-11-26"),
        ("day", "ru", "ну давайте второй", "2026-12-03"),
        ("wake_at", "en", "in the morning", "03:00"),
        ("wake_at", "en", "three p.m.", "15:00"),
        ("wake_at", "en", "15", "15:00"),
        ("wake_at", "pl", "rano", "03:00"),
        ("wake_at", "pl", "no po południu", "15:00"),
        ("wake_at", "pl", "ta druga", "15:00"),
        ("wake_at", "hu", "hajnalban", "03:00"),
        ("wake_at", "hu", "a későbbi", "15:00"),
        ("wake_at", "ru", "ночью", "03:00"),
        ("wake_at", "ru", "дня", "15:00"),
        ("number", "en", "the one ending in 73", "473"),
        ("number", "pl", "siedemdziesiąt trzy", "473"),
        ("number", "hu", "az első", "472"),
        ("number", "ru", "четыре семь три", "473"),
        ("amount", "en", "the smaller one", "5.50 PLN"),
        ("amount", "en", "five hundred and fifty", "550.00 PLN"),
        ("amount", "pl", "ta większa", "6.00 PLN"),
        ("amount", "hu", "hat", "6.00 PLN"),
        ("amount", "ru", "пять злотых", "5.00 PLN"),
        ("length", "en", "the longer one", "4320m"),
        ("length", "pl", "trzy", "4320m"),
        ("length", "hu", "az első", "2880m"),
        ("length", "ru", "три дня", "4320m"),
    ],
)
def test_the_next_answer_picks(slot: str, language: str, answer: str, value: str) -> None:
    line = doubtful(slot, language)
    line.says(answer)
    assert line.values == {slot: value}
    assert line.state.slots[slot].confirmed


@pytest.mark.parametrize(
    ("slot", "language", "answer"),
    [
        ("day", "en", "thursday"),
        ("day", "en", "not the first"),
        ("day", "pl", "w czwartek"),
        ("day", "pl", "nie wiem"),
        ("wake_at", "en", "three"),
        ("wake_at", "ru", "в три"),
        ("number", "en", "whichever"),
    ],
)
def test_what_tells_nothing_apart_leaves_the_question_open(slot: str, language: str, answer: str) -> None:
    line = doubtful(slot, language)
    line.says(answer)
    assert line.values == {}
    assert isinstance(line.state.awaiting, Checking)
    assert len(line.state.awaiting.values) == 2


@pytest.mark.parametrize(
    ("language", "answer"), [("en", "neither"), ("pl", "żaden"), ("hu", "egyik sem"), ("ru", "ни тот ни другой")]
)
def test_neither_of_them_asks_anew(language: str, answer: str) -> None:
    line = doubtful("day", language)
    line.says(answer)
    assert line.values == {}
    assert not isinstance(line.state.awaiting, Checking)


@pytest.mark.parametrize(("language", "yes"), [("en", "yes"), ("pl", "tak"), ("hu", "igen"), ("ru", "да")])
def test_a_bare_yes_is_read_back_before_it_counts(language: str, yes: str) -> None:
    line = doubtful("day", language)
    line.says(yes)
    assert line.values == {}
    line.says(yes)
    assert line.values == {"day": "2026-11-26"}


def test_a_third_value_is_read_back_and_one_behind_a_no_is_taken() -> None:
    line = doubtful("day", "en")
    assert line.says("on friday") == "I understood Friday the twenty-seventh of November. Is that right?"
    assert line.says("no, on saturday").startswith("Noted.")
    assert line.values == {"day": "2026-11-28"}


def test_the_right_value_behind_a_no_is_asked_about_where_it_has_two_readings() -> None:
    line = asked("wake_at", "en")
    line.says("at 4 p.m.", confidence=0.4)
    assert line.says("no, at three") == "Was that three a.m. or three p.m.?"


def test_a_denied_hour_leaves_the_other_half_of_the_day() -> None:
    line = asked("wake_at", "en")
    line.says("3 p.m.", confidence=0.4)
    line.says("no, three")
    assert line.values == {"wake_at": "03:00"}


def test_any_guess_of_the_recogniser_may_pick() -> None:
    line = doubtful("day", "pl")
    line.says("te drobi", "ten drugi", confidence=0.6)
    assert line.values == {"day": "2026-12-03"}


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(TWO_READINGS)),
    st.one_of(st.text(max_size=30), st.text(alphabet="0123456789 +-:.,", max_size=30)),
)
def test_whatever_is_said_next_is_answered(asked_in: tuple[str, str], answer: str) -> None:
    line = doubtful(*asked_in)
    assert line.says(answer)
