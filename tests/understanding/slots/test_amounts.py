"""Numbers, ratings, money, choices, answers, names and texts."""

from __future__ import annotations

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, find, read


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("pl", "cztery i pół tysiąca", [4500.0]),
        ("pl", "zero przecinek siedem pięć", [0.75]),
        ("pl", "2,5", [2.5]),
        ("pl", "12 500", [12500.0]),
        ("pl", "dwa albo trzy", [2.0, 3.0]),
        ("pl", "osiem, nie, dziewięć", [9.0]),
        ("en", "two dozen", [24.0]),
        ("en", "1,250.5", [1250.5]),
        ("en", "oh three", [3.0]),
        ("hu", "huszonegyezer", [21000.0]),
        ("hu", "nulla egész hetvenöt század", [0.75]),
        ("ru", "четыре с половиной тысячи", [4500.0]),
        ("fr", "42", [42.0]),
        ("en", "500 point 31.12", [500.0, 31.12]),
        ("en", "9" * 400 + ".5", []),
        ("en", "9" * 5000, []),
    ],
)
def test_numbers_keep_their_fractions(language: str, text: str, numbers: list[float]) -> None:
    assert [each.value for each in read(SlotSpec("decimal"), text, language, NOW)] == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("trzy", [3]), ("trzecia", [3]), ("siedem", []), ("dwie i pół", []), ("25-ty", []), ("4-ty", [4])],
)
def test_whole_numbers_stay_in_their_range(text: str, numbers: list[int]) -> None:
    found = read(SlotSpec("integer", minimum=1, maximum=5), text, "pl", NOW)
    assert [each.value for each in found] == numbers


@pytest.mark.parametrize(
    ("language", "text", "marks"),
    [
        ("pl", "siedem i pół", [7.5]),
        ("pl", "tak z osiem", [8]),
        ("pl", "dziesięć na dziesięć", [10]),
        ("en", "nine out of ten", [9]),
        ("en", "eight or ten", [8, 10]),
        ("hu", "ötös", [5]),
        ("ru", "пятёрка", [5]),
        ("en", "eleven", []),
    ],
)
def test_ratings_take_halves_and_know_their_scale(language: str, text: str, marks: list[float]) -> None:
    found = read(SlotSpec("rating", minimum=0, maximum=10), text, language, NOW)
    assert [each.value for each in found] == marks


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        ("pl", "1 200,50 zł", ["1200.50 PLN"]),
        ("pl", "250zł", ["250.00 PLN"]),
        ("pl", "dziewięćdziesiąt dziewięć dziewięćdziesiąt dziewięć", ["99.99 PLN"]),
        ("pl", "stówa", ["100.00 PLN"]),
        ("pl", "trzysta dwadzieścia pięć złotych czterdzieści dziewięć groszy", ["325.49 PLN"]),
        ("pl", "sto", ["100.00 PLN"]),
        ("en", "$12.50", ["12.50 USD"]),
        ("en", "two pounds fifty", ["2.50 GBP"]),
        ("en", "two hundred and forty-nine zlotys", ["249.00 PLN"]),
        ("en", "two hundred forty-nine zlotys", ["249.00 PLN"]),
        ("en", "one thousand and five pounds", ["1005.00 GBP"]),
        ("en", "249.00 zł", ["249.00 PLN"]),
        ("en", "five and a half thousand dollars", ["5500.00 USD"]),
        ("hu", "12 500 Ft", ["12500.00 HUF"]),
        ("ru", "полторы сотни рублей", ["150.00 RUB"]),
        ("ru", "две штуки баксов", ["2000.00 USD"]),
        ("pl", "dwa pięćset", ["2500.00 PLN"]),
        ("pl", "pięć sto złotych", ["5.00 PLN", "100.00 PLN"]),
        ("pl", "sto jenów", ["100.00 JPY"]),
        ("ru", "три сотни и два червонца рублей", ["320.00 RUB"]),
        ("hu", "száz dolcsi", ["100.00 USD"]),
        ("pl", "nic", []),
    ],
)
def test_money_is_an_amount_with_its_currency(language: str, text: str, amounts: list[str]) -> None:
    assert [each.value for each in read(SlotSpec("money"), text, language, NOW)] == amounts


def test_money_is_found_in_a_sentence_only_with_its_currency() -> None:
    assert [each.value for each in find(SlotSpec("money"), "zapłaciłem dwieście złotych", "pl", NOW)] == ["200.00 PLN"]
    assert find(SlotSpec("money"), "mam dwieście pytań", "pl", NOW) == ()


_COLOURS = SlotSpec(
    "choice",
    choices={
        "red": {"pl": ("czerwony", "czerwona"), "en": ("red", "scarlet")},
        "dark_red": {"pl": ("ciemny czerwony", "bordowy"), "en": ("dark red",)},
    },
)


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("pl", "poproszę czerwoną", ["red"]),
        ("pl", "Czerwony!", ["red"]),
        ("pl", "ciemny czerwony", ["dark_red"]),
        ("pl", "czerwony albo bordowy", ["red", "dark_red"]),
        ("pl", "czerwony, nie, bordowy", ["dark_red"]),
        ("en", "the scarlet one", ["red"]),
        ("hu", "dark red", ["dark_red"]),
        ("pl", "zielony", []),
    ],
)
def test_choices_are_heard_by_any_of_their_words(language: str, text: str, values: list[str]) -> None:
    assert [each.value for each in read(_COLOURS, text, language, NOW)] == values


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("name", "Nazywam się Jan Kowalski", ["Jan Kowalski"]),
        ("name", "jan kowalski", ["Jan Kowalski"]),
        ("name", "12 345", []),
        ("text", "Lampa nie świeci, yyy, od wczoraj.", ["Lampa nie świeci, yyy, od wczoraj."]),
        ("text", " ", []),
        ("yes_no", "tak, ale mam pytanie", [True]),
        ("yes_no", "nie dziękuję", [False]),
        ("yes_no", "nie wiem", []),
    ],
)
def test_free_words_are_read_when_asked_for(kind: str, text: str, values: list[object]) -> None:
    assert [each.value for each in read(SlotSpec(kind), text, "pl", NOW)] == values
    assert find(SlotSpec(kind), text, "pl", NOW) == ()


@pytest.mark.parametrize(
    ("kind", "text", "values"),
    [
        ("integer", "-5", [-5]),
        ("integer", "jest −12 stopni", [-12]),
        ("decimal", "-2,5", [-2.5]),
        ("integer", "tak - 5", [5]),
        ("digits", "nr -472", ["472"]),
        ("digits", "12 -345", ["12345"]),
    ],
)
def test_a_minus_in_figures_stands_right_before_them(kind: str, text: str, values: list[object]) -> None:
    assert [each.value for each in read(SlotSpec(kind), text, "pl", NOW)] == values
