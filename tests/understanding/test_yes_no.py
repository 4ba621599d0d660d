"""Yes and no: right when an answer was given, silent when in doubt."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.yes_no import YesNo, read

_SETS = [
    yaml.safe_load((Path(__file__).parent / "data" / name).read_text(encoding="utf-8"))
    for name in ("yesno.yaml", "answers.yaml")
]
_MEANINGS = {"yes": True, "no": False, "unsure": None}
_CASES = [
    (language, text, _MEANINGS[meaning])
    for each in _SETS
    for language, meanings in each.items()
    for meaning, texts in meanings.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "text", "value"), _CASES)
def test_short_answers_are_understood_and_traps_avoided(language: str, text: str, value: bool | None) -> None:
    answer = read(text, language)
    assert (answer.value if answer else None) is value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("pl", "Tak, dziękuję.", True),
        ("pl", "no jasne że tak", True),
        ("pl", "dobrze proszę", True),
        ("pl", "na pewno nie", False),
        ("pl", "nie, nie trzeba, dziękuję", False),
        ("pl", "nie to nie to", False),
        ("en", "yes please", True),
        ("en", "Uh-huh", True),
        ("en", "that's correct", True),
        ("en", "No, thanks!", False),
        ("en", "definitely not", False),
        ("en", "i'm afraid not", False),
        ("hu", "kérem", True),
        ("hu", "hát persze hogy igen", True),
        ("hu", "nem kell", False),
        ("hu", "természetesen nem", False),
        ("ru", "да, пожалуйста", True),
        ("ru", "да всё правильно", True),
        ("ru", "не надо", False),
        ("ru", "конечно же нет", False),
        ("en", "all good, thanks", True),
        ("en", "all sorted", True),
        ("en", "no, that's all", False),
        ("en", "no, all good", False),
        ("pl", "no jest", True),
        ("pl", "mam ją", True),
        ("pl", "załatwione", True),
        ("pl", "wszystko jasne", True),
        ("pl", "to wszystko", True),
        ("pl", "nie, dziękuję, to wszystko", False),
        ("pl", "nie ma jej", False),
        ("pl", "nie dostałam jej", False),
        ("hu", "megvan", True),
        ("hu", "nincs meg", False),
        ("hu", "nem kaptam meg", False),
        ("ru", "записывайте", True),
        ("ru", "всё ясно", True),
        ("ru", "получила", True),
        ("ru", "не получила", False),
        ("ru", "нет, это всё", False),
    ],
)
def test_courtesy_and_stress_do_not_hide_an_answer(language: str, text: str, value: bool) -> None:
    assert read(text, language) == YesNo(value, "")


@pytest.mark.parametrize(
    ("language", "text", "value", "rest"),
    [
        ("pl", "tak, ale mam pytanie o fakturę", True, "ale mam pytanie o fakturę"),
        ("pl", "nie, chcę rozmawiać z człowiekiem", False, "chcę rozmawiać z człowiekiem"),
        ("pl", "tak, nie mam pytań", True, "nie mam pytań"),
        ("en", "no i want to talk to a person", False, "i want to talk to a person"),
        ("en", "yes, but where is my invoice", True, "but where is my invoice"),
        ("hu", "igen, de hol a számla", True, "de hol a számla"),
        ("ru", "нет, соедините с оператором", False, "соедините с оператором"),
        ("en", "no it isn't here", False, "it isnt here"),
        ("en", "no, it isn't here yet", False, "it isnt here yet"),
        ("pl", "nie, jeszcze nie przyszła", False, "jeszcze nie przyszła"),
        ("hu", "nem, tegnap volt", False, "tegnap volt"),
        ("ru", "нет, у меня другой номер", False, "у меня другой номер"),
    ],
)
def test_what_comes_after_the_answer_is_kept(language: str, text: str, value: bool, rest: str) -> None:
    assert read(text, language) == YesNo(value, rest)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "nie mam numeru zamówienia"),
        ("pl", "nie chcę konsultanta"),
        ("pl", "tak ale nie"),
        ("pl", "tak, nie"),
        ("pl", "tak mi się wydaje ale nie wiem"),
        ("pl", "nie działa mi lampa"),
        ("pl", "tak sobie myślę że nie"),
        ("pl", "dzień dobry"),
        ("en", "no problem with the order but the invoice is wrong"),
        ("en", "right now i can't talk"),
        ("en", "yes no"),
        ("en", "no idea"),
        ("en", "no, i am not sure"),
        ("hu", "nem működik a lámpa"),
        ("hu", "igen nem"),
        ("ru", "не получил заказ"),
        ("ru", "да не знаю"),
        ("ru", "нет да"),
        ("cs", "ano"),
        ("pl", ""),
        ("pl", "..."),
    ],
)
def test_doubt_is_no_answer(language: str, text: str) -> None:
    assert read(text, language) is None


@given(st.sampled_from(["pl", "en", "hu", "ru", "xx"]), st.text(max_size=60))
def test_nothing_said_breaks_it(language: str, text: str) -> None:
    answer = read(text, language)
    assert answer is None or isinstance(answer.value, bool)
