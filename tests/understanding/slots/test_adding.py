"""Numbers added up word by word."""

from __future__ import annotations

import pytest

from voicebot.understanding.languages import pack
from voicebot.understanding.slots.adding import Sum, added


def _sum(language: str, words: str, most: int = 9) -> int | None:
    total: Sum | None = Sum()
    for word in words.split():
        total = added(total, word, pack(language).numerals, most) if total else None
    return total.value if total else None


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("pl", "sto dwadziescia trzy", 123),
        ("pl", "dwa tysiace piec", 2005),
        ("pl", "milion dwiescie tysiecy", 1_200_000),
        ("pl", "tysiac dziewiecset dziewiecdziesiaty piaty", 1995),
        ("ru", "две сотни", 200),
        ("en", "two hundred thousand one", 200_001),
        ("pl", "trzy dwadziescia", None),
        ("pl", "dwanascie trzy", None),
        ("pl", "piaty sto", None),
        ("pl", "tysiac milion", None),
        ("pl", "trzy okna", None),
    ],
)
def test_words_add_up_or_are_no_number(language: str, words: str, value: int | None) -> None:
    assert _sum(language, words) == value


def test_twelve_hundred_is_a_number_only_where_the_language_has_it() -> None:
    assert _sum("en", "twelve hundred", most=99) == 1200
    assert _sum("en", "twelve hundred", most=9) is None
