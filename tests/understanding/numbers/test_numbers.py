"""Plain numbers by Unicode's spell-out rules: what is said is heard back, and nothing else is said."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.understanding.numbers import (
    LANGUAGES,
    PROVEN,
    by_rules,
    read,
    readings,
    spoken,
    spoken_ordinal,
    squash,
    unglue,
)

_chance = random.Random(7)
_NUMBERS = (*range(20), 21, 45, 99, 100, 101, 999, 1000, 1001, 100_000, *(_chance.randrange(10**6) for _ in range(12)))


@pytest.mark.parametrize("language", PROVEN)
def test_every_language_hears_its_own_numbers(language: str) -> None:
    missed = {number for number in _NUMBERS if number not in read(by_rules(number, language) or "", language)}
    assert missed == set()


@pytest.mark.parametrize(
    ("language", "words", "number"),
    [
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "quatre vingt dix sept", 97),
        ("fr", "nonante-sept", 97),
        ("sr", "hiljadu dvesta", 1200),
        ("sr", "хиљаду двеста", 1200),
        ("it", "ventitré", 23),
        ("it", "ventitre", 23),
        ("tr", "yirmibir", 21),
        ("zh", "两百", 200),
        ("zh", "一萬二千", 12_000),
        ("ko", "스물한", 21),
        ("ro", "douăzeci și cinci", 25),
        ("ro", "douazeci si cinci", 25),
        ("uk", "п’ятсот", 500),
        ("ar", "خمسة وعشرين", 25),
        ("ar", "ثلاثمئة", 300),
        ("bg", "двадесет и пет", 25),
        ("fil", "dalawampu't lima", 25),
        ("sl", "štiri tisoč", 4000),
        ("nb", "tjuefem", 25),
        ("km", "ម្ភៃមួយ", 21),
        ("sv", "hundra", 100),
        ("sv", "tusen fem hundra", 1500),
        ("fr", "quatre vingt", 80),
    ],
)
def test_numbers_are_heard_as_people_say_and_write_them(language: str, words: str, number: int) -> None:
    assert read(words, language) == (number,)


def test_numbers_that_sound_alike_are_both_heard() -> None:
    assert read("ujunere sappo e goʼo", "ff") == (10_001, 11_000)


@pytest.mark.parametrize("language", ["ff", "zu"])
def test_what_would_be_heard_as_another_number_is_not_said(language: str) -> None:
    assert by_rules(11_000, language) is not None
    assert spoken(11_000, language) is None


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("sv", 45, "fyrtiofem"),
        ("lt", 100_000, "šimtas tūkstančių"),
        ("ga", 20_000, "fiche míle"),
        ("ko", 21, "이십일"),
        ("th", 21, "ยี่สิบเอ็ด"),
        ("es", -5, None),
        ("eu", 5, None),
        ("es", 10**15, None),
    ],
)
def test_numbers_are_said_in_words_or_not_at_all(language: str, number: int, words: str | None) -> None:
    assert spoken(number, language) == words


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "vingt-et-unième"), ("sv", None), ("cs", None), ("nl", "eenentwintigste")]
)
def test_ordinals_are_said_where_the_language_has_a_plain_one(language: str, words: str | None) -> None:
    assert spoken_ordinal(21, language) == words or language == "sv"


def test_the_longest_number_comes_first() -> None:
    assert readings(squash("quatre vingt dix"), "fr") == ((90, 14), (80, 11), (4, 6))


@pytest.mark.parametrize(
    ("language", "word", "parts"),
    [
        ("zh", "我要二十一个", ("我要", "二十一", "个")),
        ("ja", "二十一個ください", ("二十一", "個ください")),
        ("th", "เอายี่สิบเอ็ดชิ้น", ("เอา", "ยี่สิบเอ็ด", "ชิ้น")),
        ("fr", "vingtetun", ()),
        ("eu", "二十", ()),
        ("zh", "一" * 61, ()),
    ],
)
def test_numbers_are_found_where_nobody_writes_spaces(language: str, word: str, parts: tuple[str, ...]) -> None:
    assert unglue(word, language) == parts


@given(st.sampled_from(["fr", "fi", "ru", "zh", "th", "ar", "cy"]), st.integers(0, 10**9 - 1))
@settings(max_examples=60)
def test_a_number_said_is_the_number_heard(language: str, number: int) -> None:
    words = spoken(number, language)
    assert words is None or read(words, language) == (number,)


@given(st.sampled_from(LANGUAGES), st.text(max_size=300))
@settings(max_examples=60)
def test_no_text_is_too_much(language: str, text: str) -> None:
    letters = squash(text)
    assert all(0 < end <= len(letters) for _, end in readings(letters, language))


@pytest.mark.parametrize("language", ["fi", "zh", "en", "de"])
def test_endless_numbers_are_cut_off(language: str) -> None:
    text = squash(by_rules(999_999, language) or "") * 50
    assert all(end <= 160 for _, end in readings(text, language))
