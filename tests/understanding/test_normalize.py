"""One spelling for spoken and typed words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.normalize import fold, normalize, stem, tokens


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Dzień dobry, Pani!", "dzień dobry pani"),
        ("  kod:\t00-950;\n", "kod 00-950"),
        ("o 14:30 – 16:00", "o 14:30 16:00"),
        ("14–18", "14-18"),
        ("2,5 zł i 10%", "2,5 zł i 10%"),
        ("+48 601-200-300", "+48 601-200-300"),
        ("Jan.Kowalski@Example.com.", "jan.kowalski@example.com"),
        ("that's O’Neil", "thats oneil"),
        ("öt-öt-egy", "öt öt egy"),
        ("25-én, 23rd", "25-én 23rd"),
        ("ＡＢＣ①", "abc1"),
        ("a\u0000b\u200bc", "a b c"),
        ("हिन्दी की", "हिन्दी की"),
        ("250zł $12.50", "250zł $ 12.50"),
        ("___ --- ...", ""),
        ("-5 stopni, -2,5 i \u221210%.", "-5 stopni -2,5 i -10%"),
        ("12-345, 5-go, tak - 5, kod -02-797", "12-345 5-go tak 5 kod 02-797"),
        ("tak -proszę 5-", "tak proszę 5"),
        # Latin letters in a Cyrillic word and the other way round.
        ("зак\u0061з", "заказ"),
        ("p\u0430rcel \u0421ode", "parcel code"),
        ("wifiй SMSка", "wifiй smsка"),
    ],
)
def test_punctuation_goes_but_for_figures_and_addresses(text: str, normal: str) -> None:
    assert normalize(text) == normal


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("zażółć gęślą jaźń", "zazolc gesla jazn"),
        ("łódź Đ ø", "lodz D o"),
        ("árvíztűrő", "arvizturo"),
        ("ещё мой ёж", "еще мой еж"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_marks_are_folded_but_letters_of_their_own_stay(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_fillers_are_no_words() -> None:
    assert tokens("Yyy, no więc 472", "pl") == ("no", "więc", "472")
    assert tokens("um, four", "en-GB") == ("four",)
    assert tokens("um, vier", "de") == ("um", "vier")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("pl", "zamówienia", "zamówieniu"),
        ("en", "returns", "returned"),
        ("hu", "lámpát", "lámpa"),
        ("ru", "лампы", "лампу"),
    ],
)
def test_inflected_words_share_a_stem(language: str, one: str, other: str) -> None:
    assert stem(one, language) == stem(other, language)


def test_without_a_stemmer_a_word_is_its_own_stem() -> None:
    assert stem("źdźbła", "xx") == "zdzbla"


@given(st.text(max_size=60))
def test_normal_text_stays_as_it_is(text: str) -> None:
    once = normalize(text)
    assert once == once.strip()
    assert "  " not in once
    assert fold(fold(once)) == fold(once)
