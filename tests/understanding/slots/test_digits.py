"""Digits as people dictate them."""

from __future__ import annotations

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, find, read


def _read(text: str, language: str = "pl", **limits: int) -> list[object]:
    return [each.value for each in read(SlotSpec("digits", **limits), text, language, NOW)]


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("pl", "cztery siedem dwa", "472"),
        ("pl", "4 siedem dwa", "472"),
        ("pl", "to będzie 472", "472"),
        ("pl", "numer to czterysta siedemdziesiąt dwa", "472"),
        ("pl", "cztery, potem siedem i dwa", "472"),
        ("pl", "dwa zera siedem", "007"),
        ("pl", "trzy razy dziewięć", "999"),
        ("en", "four seven two", "472"),
        ("en", "oh seven seven double oh nine hundred nine hundred", "07700900900"),
        ("en", "forty two seventeen", "4217"),
        ("hu", "öt-öt-egy-kettő", "5512"),
        ("hu", "harminc hatszáztizenegy negyvenöt nulla egy", "306114501"),
        ("ru", "пять пять один два", "5512"),
        ("ru", "трижды девять", "999"),
        ("pl", "sześćset trzy dziewiątki sto dwadzieścia", "600999120"),
        ("pl", "cztery jedynki i jedna piątka", "11115"),
        ("pl", "jeden dwa trzy i na końcu cztery", "1234"),
        ("en", "four ones and then a five", "11115"),
        ("hu", "négy darab egyes meg egy ötös", "11115"),
        ("hu", "az utolsó négy hat egy egy kilenc", "6119"),
        ("ru", "девятьсот двадцать пять, сто, сорок", "92510040"),
        ("de", "47 2", "472"),
    ],
)
def test_digits_are_read_in_words_figures_and_both(language: str, text: str, digits: str) -> None:
    assert _read(text, language) == [digits]


@pytest.mark.parametrize(
    ("text", "length", "digits"),
    [
        ("pięćset jeden", 3, "501"),
        ("pięćset jeden", 4, "5001"),
        ("czterdzieści pięć", 2, "45"),
        ("czterdzieści pięć", 3, "405"),
        ("dwadzieścia trzy czterdzieści pięć", 4, "2345"),
    ],
)
def test_the_length_decides_between_readings(text: str, length: int, digits: str) -> None:
    assert _read(text, length=length) == [digits]


@pytest.mark.parametrize(
    ("language", "text", "digits"),
    [
        ("pl", "cztery siedem dwa, nie, trzy", "473"),
        ("pl", "cztery siedem dwa, nie, cztery siedem trzy", "473"),
        ("pl", "jeden dwa trzy, przepraszam, cztery pięć sześć", "456"),
        ("en", "four seven two, no wait, four seven three", "473"),
        ("hu", "négy hét kettő, bocsánat, négy hét három", "473"),
        ("ru", "четыре семь два, ой, четыре семь три", "473"),
    ],
)
def test_a_correction_replaces_what_was_said(language: str, text: str, digits: str) -> None:
    assert _read(text, language, length=3) == [digits]


@pytest.mark.parametrize("text", ["", "nie wiem", "cztery siedem", "cztery siedem dwa jeden"])
def test_digits_of_another_length_are_no_answer(text: str) -> None:
    assert _read(text, length=3) == []


def test_only_what_a_pattern_or_the_known_values_allow_is_read() -> None:
    spec = SlotSpec("digits", pattern="4[0-9]{2}", known=("472", "480"))
    assert [each.value for each in read(spec, "cztery siedem dwa", "pl", NOW)] == ["472"]
    assert read(spec, "cztery siedem trzy", "pl", NOW) == ()
    assert read(spec, "pięć siedem dwa", "pl", NOW) == ()


@pytest.mark.parametrize(
    ("spec", "text", "found"),
    [
        (SlotSpec("digits"), "gdzie jest paczka numer 12345678", ["12345678"]),
        (SlotSpec("digits"), "mam 2 lampy", []),
        (SlotSpec("digits", length=3), "kupiłem lampę za dwieście złotych", []),
        (SlotSpec("digits", length=3), "końcówka 472", ["472"]),
    ],
)
def test_digits_are_found_in_a_sentence_only_when_they_can_be_nothing_else(
    spec: SlotSpec, text: str, found: list[str]
) -> None:
    assert [each.value for each in find(spec, text, "pl", NOW)] == found
