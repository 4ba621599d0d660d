"""Unknown words are read as the nearest known one, and nothing else is touched."""

from __future__ import annotations

import pytest

from voicebot.understanding.intents.repair import Repair, Spelling


def _as_written(*words: str) -> dict[str, str]:
    return dict(zip(words, words, strict=True))


ENGLISH = Spelling.learn("en", _as_written("invoice", "parcel", "order", "lamp", "vat", "e27"), {"weather", "parade"})
RUSSIAN = Spelling.learn("ru", _as_written("скольки", "работаете", "до", "лампа"))


@pytest.mark.parametrize(
    ("heard", "read"),
    [
        ("copy invoise", "copy invoice"),
        ("parcell oder", "parcel order"),
        ("lapm", "lamp"),
        ("invoice", "invoice"),
        ("vta", "vta"),
        ("weather", "weather"),
        ("weathr", "weathr"),
        ("e26", "e26"),
        ("4720", "4720"),
        ("elephant", "elephant"),
    ],
)
def test_words_are_repaired(heard: str, read: str) -> None:
    words, repairs = ENGLISH.read(tuple(heard.split()))
    assert " ".join(words) == read
    pairs = zip(heard.split(), read.split(), strict=True)
    assert repairs == tuple(Repair(was, now) for was, now in pairs if was != now)


def test_russian_in_latin_letters_is_written_back_first() -> None:
    words, repairs = RUSSIAN.read(("do", "skolki", "rabotaete"))
    assert words == ("до", "скольки", "работаете")
    assert [repair.heard for repair in repairs] == ["do", "skolki", "rabotaete"]


def test_russian_in_cyrillic_is_left_as_it_is() -> None:
    assert RUSSIAN.read(("лампа", "торшер")) == (("лампа", "торшер"), ())


def test_another_form_of_a_known_word_is_no_misspelling() -> None:
    spelling = Spelling.learn("en", _as_written("sell", "cards"))
    assert spelling.read(("sell", "cars"))[0] == ("sell", "cards")
    assert spelling.read(("sell", "cars"), frozenset({"cars"})) == (("sell", "cars"), ())
