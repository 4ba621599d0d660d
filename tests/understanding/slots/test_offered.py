"""Offers picked by their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, picked, read


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("pl", "pierwszy", (0,)),
        ("pl", "ten drugi poproszę", (1,)),
        ("pl", "ta trzecia opcja", (2,)),
        ("pl", "opcja dwa", (1,)),
        ("pl", "dwa", (1,)),
        ("pl", "ostatni", (2,)),
        ("pl", "pierwszy, nie, drugi", (1,)),
        ("pl", "nie pierwszy tylko trzeci", (2,)),
        ("pl", "pierwszy albo trzeci", (0, 2)),
        ("pl", "obojętnie", (0, 1, 2)),
        ("pl", "wszystko mi jedno", ()),
        ("pl", "o drugiej", ()),
        ("pl", "drugiego grudnia", ()),
        ("pl", "mam dwa pytania", ()),
        ("pl", "piąty", ()),
        ("ru", "первый", (0,)),
        ("ru", "второй вариант пожалуйста", (1,)),
        ("ru", "вариант три", (2,)),
        ("ru", "последний", (2,)),
        ("ru", "любой", (0, 1, 2)),
        ("ru", "мне всё равно", (0, 1, 2)),
        ("ru", "второго декабря", ()),
        ("en", "the first one", (0,)),
        ("en", "the second one please", (1,)),
        ("en", "option two", (1,)),
        ("en", "the last one", (2,)),
        ("en", "whichever", (0, 1, 2)),
        ("en", "that one", ()),
        ("en", "on the second of december", ()),
        ("hu", "az első", (0,)),
        ("hu", "a második jó lesz", (1,)),
        ("hu", "az utolsó", (2,)),
        ("hu", "mindegy", (0, 1, 2)),
    ],
)
def test_a_pick_is_read_by_its_place(language: str, text: str, places: tuple[int, ...]) -> None:
    assert picked(text, language, 3, NOW) == places


def test_a_choice_is_picked_by_its_place_where_its_words_are_not_said() -> None:
    spec = SlotSpec("choice", choices={"standard": {"en": ("normal",)}, "express": {"en": ("fast",)}})
    assert [each.value for each in read(spec, "the second option", "en", NOW)] == ["express"]
    assert [each.value for each in read(spec, "the second, I mean the normal one", "en", NOW)] == ["standard"]


@given(st.sampled_from(("pl", "en", "hu", "ru", "de", "zz")), st.text(max_size=30), st.integers(0, 5))
def test_picks_are_among_the_offers(language: str, text: str, count: int) -> None:
    assert set(picked(text, language, count, NOW)) <= set(range(count))
