"""Utterances in pieces."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots.heard import Heard, listen
from voicebot.understanding.slots.numerals import Number, longest
from voicebot.understanding.slots.spec import Reading


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        ("hu", "huszonhárom", ("huszon", "harom")),
        ("hu", "háromkor", ("harom", "~kor")),
        ("hu", "kétezer-ötszáz", ("ket", "ezer", "ot", "szaz")),
        ("hu", "délig", ("del", "~ig")),
        ("hu", "lámpa", ("lampa",)),
        ("ru", "полвосьмого", ("пол", "восьмого")),
        ("ru", "полка", ("полка",)),
        ("pl", "23-go", ("23.",)),
        ("pl", "250zł", ("250", "zl")),
        ("en", "5pm", ("5", "pm")),
        ("en", "23rd", ("23.",)),
        ("en", "4b", ("4b",)),
    ],
)
def test_words_come_apart_where_numbers_do(language: str, text: str, pieces: tuple[str, ...]) -> None:
    assert listen(text, language, NOW).pieces == pieces


def test_pieces_remember_their_words() -> None:
    heard = listen("az ára kétezer-ötszáz forint", "hu", NOW)
    (found,) = heard.candidates([Reading("2500", 2, 6), Reading("2500", 2, 6, False)])
    assert (found.text, found.start, found.end) == ("kétezer ötszáz", 2, 4)


def _numbers(heard: Heard) -> list[tuple[int, Number]]:
    return list(heard.sweep(longest))


def test_a_sweep_goes_on_behind_what_it_found() -> None:
    found = _numbers(listen("two hundred and five or three lamps", "en", NOW))
    assert [(place, number.value, number.end) for place, number in found] == [(0, 205, 4), (5, 3, 6)]


@given(st.lists(st.sampled_from(["one", "twenty", "hundred", "thousand", "and", "lamp", "12", "3rd"]), max_size=12))
def test_what_a_sweep_finds_never_overlaps(words: list[str]) -> None:
    found = _numbers(listen(" ".join(words), "en", NOW))
    assert all(number.end <= place for (_, number), (place, _) in pairwise(found))
