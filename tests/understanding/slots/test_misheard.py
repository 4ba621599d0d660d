"""Number words that were misheard: read when nothing else can be meant, and never for sure."""

from __future__ import annotations

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, find, read

_NUMBER = SlotSpec("digits", length=8)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "seven zero zero one two three four fife"),
        ("en", "sevn zero zero one two three four five"),
        ("pl", "siedm zero zero jeden dwa trzy cztery pięć"),
        ("hu", "hét nula nulla egy kettő három négy öt"),
        ("ru", "семь ноль ноль один два три читыре пять"),
    ],
)
def test_what_is_nearly_a_number_word_among_digits_is_one_but_not_for_sure(language: str, text: str) -> None:
    assert [each.value for each in read(_NUMBER, text, language, NOW)] == ["70012345"]
    assert find(_NUMBER, text, language, NOW) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "seven zero zero one two three four thanks"),
        ("en", "seven zero zero one two three four then"),
        ("en", "seven zero zero one two three four wait"),
        ("pl", "siedem zero zero jeden dwa czy cztery pięć"),
        ("en", "i live in fife"),
    ],
)
def test_other_words_are_left_alone(language: str, text: str) -> None:
    assert read(_NUMBER, text, language, NOW) == ()
