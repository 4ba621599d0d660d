"""Telling the language: right or silent, never a guess on a word or two."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.language_id import lines, measure
from voicebot.understanding.languages import PACKS
from voicebot.understanding.normalize import fold
from voicebot.understanding.which_language import detect

LINE = ("pl", "en", "hu", "ru")
SENTENCES = {
    "pl": (
        "gdzie jest moja paczka",
        "do której jesteście otwarci w sobotę",
        "chciałabym umówić wizytę na jutro",
        "proszę o kopię faktury",
    ),
    "en": (
        "where is my parcel",
        "until when are you open on saturday",
        "I would like to book an appointment",
        "could you send me a copy of the invoice",
    ),
    "hu": (
        "hol van a csomagom",
        "meddig vannak nyitva szombaton",
        "időpontot szeretnék foglalni holnapra",
        "kérem küldjék el a számla másolatát",
    ),
    "ru": (
        "где моя посылка",
        "до скольки вы работаете в субботу",
        "хочу записаться на завтра",
        "пришлите пожалуйста копию счёта",
    ),
}
CASES = [(said, language) for language, sentences in SENTENCES.items() for said in sentences]


@pytest.mark.parametrize(("said", "language"), CASES)
def test_a_sentence_is_told(said: str, language: str) -> None:
    assert detect(said, LINE) == language


@pytest.mark.parametrize(("said", "language"), CASES)
def test_without_its_marks_it_is_told_or_left_open(said: str, language: str) -> None:
    assert detect(fold(said), LINE) in (language, None)


@pytest.mark.parametrize(
    "said",
    ["do skolki rabotaete", "gde moy zakaz", "zdravstvuyte skazhite kogda budet zakaz", "mne nuzhno vernut lampu"],
)
def test_russian_in_latin_letters_is_russian(said: str) -> None:
    assert detect(said, LINE) == "ru"


@pytest.mark.parametrize(
    "said", ["", "tak", "no no", "hello", "Kowalski Jan", "472 950", "OK Google", "4 7 2 0 0 9", "lampa Vega E27"]
)
def test_too_little_is_not_judged(said: str) -> None:
    assert detect(said, LINE) is None


@pytest.mark.parametrize(
    "said",
    [
        "{{ 7*7 }} {% for i in range %}",
        "if order_id is_not None",
        "<input is='it for you' to='have'>",
        "https://example.com/what is",
    ],
)
def test_code_is_no_english(said: str) -> None:
    assert detect(said, LINE) is None


@pytest.mark.parametrize("said", ["hello hello hello", "hello good morning", "jó napot kívánok", "dzień dobry witam"])
def test_a_greeting_alone_changes_no_language(said: str) -> None:
    assert detect(said, LINE) is None


@pytest.mark.parametrize(
    "said",
    [
        "hello hello can you hear me",
        "AB-123-CD order is late",
        "I have a 40% discount on it",
        "hi, (really) call me back",
    ],
)
def test_a_sentence_with_a_greeting_or_a_number_is_still_told(said: str) -> None:
    assert detect(said, LINE) == "en"


@pytest.mark.parametrize(
    "said",
    [
        "ich möchte meine bestellung zurückgeben",
        "please proszę check zamówienie",
        "buenos dias donde esta mi pedido",
    ],
)
def test_what_is_no_one_language_of_the_line_is_left_open(said: str) -> None:
    assert detect(said, LINE) is None


def test_only_the_languages_of_the_bot_are_considered() -> None:
    assert detect("where is my parcel", ("pl", "ru")) is None
    assert detect("где моя посылка", ()) is None


def test_the_tag_comes_back_as_the_bot_wrote_it() -> None:
    assert detect("gdzie jest moja paczka", ("en-GB", "pl-PL")) == "pl-PL"


@given(st.text(max_size=60))
def test_any_text_gives_a_language_of_the_bot_or_none(text: str) -> None:
    assert detect(text, LINE) in (*LINE, None)


def test_most_of_our_own_sentences_are_told_and_hardly_any_told_wrongly() -> None:
    found = lines(Path(__file__).parent / "data" / "language_id.jsonl")
    tally, _ = measure(found, tuple(PACKS), detect)
    spoken = sum(line.language is not None for line in found)
    assert tally.untold <= 0.04 * spoken
    assert tally.wrong <= 0.15 * (tally.total - spoken)


@pytest.mark.parametrize("said", ["kde je můj balík", "мені потрібна допомога", "var är mitt paket någonstans"])
def test_a_neighbouring_language_is_not_taken_for_one_of_ours(said: str) -> None:
    assert detect(said, tuple(PACKS)) is None


def test_a_language_the_bot_does_not_speak_is_no_other_one() -> None:
    assert detect("ich möchte meine Bestellung zurückgeben", ("pl", "hu")) is None
    assert detect("ich möchte meine Bestellung zurückgeben", ("pl", "de-AT")) == "de-AT"


def test_a_brand_in_other_letters_does_not_hide_the_language() -> None:
    assert detect("хочу вернуть лампу philips hue", LINE) == "ru"
    assert detect("anna maria nowak", LINE) is None


def test_endless_text_is_told_by_its_beginning() -> None:
    assert detect("gdzie jest moja paczka " * 1000, LINE) == "pl"
    assert detect("x" * 10_000, LINE) is None
