"""Numbers with halves, shares, tenths and digits behind a spoken point."""

from __future__ import annotations

import pytest

from voicebot.understanding.slots.fractions import number_at, number_before
from voicebot.understanding.slots.heard import listen

from .clock import NOW


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "two and a half", 2.5),
        ("en", "half a million", 500_000),
        ("en", "a million and a half", None),
        ("en", "one million and a half", 1_500_000),
        ("en", "three point one four", 3.14),
        ("en", "point five", 0.5),
        ("en", "one point five million", 1_500_000),
        ("pl", "półtora tysiąca", 1500),
        ("pl", "dwa i pół", 2.5),
        ("ru", "пять и две десятых", 5.2),
        ("hu", "másfél", 1.5),
        ("de", "eineinhalb", 1.5),
    ],
)
def test_the_longest_number_takes_its_part_in(language: str, text: str, value: float | None) -> None:
    heard = listen(text, language, NOW)
    number = number_at(heard, 0)
    if value is None:
        assert number is None
    else:
        assert number is not None
        assert (number.value, number.end) == (value, len(heard.pieces))


@pytest.mark.parametrize(("text", "value"), [("two or three days", 2), ("second or third", None), ("days", None)])
def test_a_whole_number_before_an_or_is_found_again(text: str, value: int | None) -> None:
    heard = listen(text, "en", NOW)
    place = heard.pieces.index("three") if "three" in heard.pieces else len(heard.pieces) - 1
    number = number_before(heard, place)
    assert (number.value if number else None) == value
