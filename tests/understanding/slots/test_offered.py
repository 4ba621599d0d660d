"""Offers picked by their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, leaning, picked, read, turned_down


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("pl", "pierwszy", (0,)),
        ("pl", "ten drugi poproszę", (1,)),
        ("pl", "ta trzecia opcja", (2,)),
        ("pl", "opcja dwa", (1,)),
        ("pl", "dwa", (1,)),
        ("pl", "dwa poproszę", (1,)),
        ("en", "yes, two please", (1,)),
        ("hu", "kettő legyen szíves", (1,)),
        ("ru", "два пожалуйста", (1,)),
        ("en", "two lamps please", ()),
        ("pl", "ostatni", (2,)),
        ("pl", "pierwszy, nie, drugi", (1,)),
        ("pl", "nie pierwszy tylko trzeci", (2,)),
        ("pl", "pierwszy albo trzeci", (0, 2)),
        ("pl", "obojętnie", (0, 1, 2)),
        ("pl", "wszystko mi jedno", (0, 1, 2)),
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
        ("pl", "nie pierwszy", ()),
        ("en", "not the first", ()),
        ("hu", "nem az első", ()),
        ("ru", "не первый", ()),
        ("en", "no, the first", (0,)),
        ("pl", "nie, drugi", (1,)),
        ("en", "both are fine", (0, 1, 2)),
        ("ru", "оба подходят", (0, 1, 2)),
        ("ru", "ни один", ()),
    ],
)
def test_a_pick_is_read_by_its_place(language: str, text: str, places: tuple[int, ...]) -> None:
    assert picked(text, language, 3, NOW) == places


def test_a_choice_is_picked_by_its_place_where_its_words_are_not_said() -> None:
    spec = SlotSpec("choice", choices={"standard": {"en": ("normal",)}, "express": {"en": ("fast",)}})
    assert [each.value for each in read(spec, "the second option", "en", NOW)] == ["express"]
    assert [each.value for each in read(spec, "the second, I mean the normal one", "en", NOW)] == ["standard"]


@pytest.mark.parametrize(
    ("language", "text", "leans"),
    [
        ("pl", "ten późniejszy", "later"),
        ("pl", "wolę wcześniejszy termin", "earlier"),
        ("pl", "później zadzwonię", None),
        ("hu", "a későbbi jó lesz", "later"),
        ("hu", "inkább a korábbit", "earlier"),
        ("ru", "более поздний", "later"),
        ("ru", "давайте тот что раньше", "earlier"),
        ("en", "the later one", "later"),
        ("en", "the latter", "later"),
        ("hu", "az előbbi", "earlier"),
        ("en", "the earlier of the two", "earlier"),
        ("en", "anything later?", None),
        ("en", "neither the earlier nor the later one", None),
        ("de", "der spätere bitte", "later"),
        ("zz", "the later one", None),
    ],
)
def test_one_of_two_is_pointed_to_by_their_order(language: str, text: str, leans: str | None) -> None:
    assert leaning(text, language, NOW) == leans


@pytest.mark.parametrize(
    ("language", "text", "down"),
    [
        ("pl", "żaden z nich", True),
        ("pl", "ten pierwszy", False),
        ("hu", "egyik sem jó", True),
        ("hu", "az egyik", False),
        ("ru", "ни тот ни другой", True),
        ("ru", "тот", False),
        ("en", "neither", True),
        ("en", "none of those", True),
        ("en", "either", False),
        ("de", "keiner von beiden", True),
    ],
)
def test_offers_are_turned_down(language: str, text: str, down: bool) -> None:
    assert turned_down(text, language, NOW) is down


@given(st.sampled_from(("pl", "en", "hu", "ru", "de", "zz")), st.text(max_size=30), st.integers(0, 5))
def test_picks_are_among_the_offers(language: str, text: str, count: int) -> None:
    assert set(picked(text, language, count, NOW)) <= set(range(count))
