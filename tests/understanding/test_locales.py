"""What Unicode's locale data says of languages, and that a step needs no file for it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.laws.test_purity import watched
from voicebot.understanding.locales import decimal, languages, marks, native, own_name, plural, plural_forms
from voicebot.understanding.normalize import normalize
from voicebot.understanding.saying import KINDS, count, listed, prepare, say
from voicebot.understanding.slots import SlotSpec, Value, read

_NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "point", "figures"),
    [("fr", ",", "0123456789"), ("fa", "٫", "۰۱۲۳۴۵۶۷۸۹"), ("ne", ".", "०१२३४५६७८९"), ("xx", ".", "0123456789")],
)
def test_languages_write_numbers_in_their_own_way(language: str, point: str, figures: str) -> None:
    assert (marks(language).decimal, marks(language).figures) == (point, figures)
    assert native("0123456789", language) == figures


def test_decimals_are_read_with_the_mark_of_their_language() -> None:
    assert [decimal(language) for language in ("fr", "ja", "fa", "xx")] == [",", ".", ".", "."]


@pytest.mark.parametrize(
    ("language", "forms", "of"),
    [
        ("cs", ("one", "few", "other"), {1: 0, 3: 1, 5: 2, 22: 2}),
        ("lv", ("zero", "one", "other"), {0: 0, 1: 1, 2: 2, 21: 1}),
        ("ja", ("other",), {0: 0, 1: 0}),
        ("ar", ("zero", "one", "two", "few", "many", "other"), {2: 2, 5: 3, 11: 4, 100: 5}),
        ("xx", ("one", "other"), {1: 0, 2: 1}),
    ],
)
def test_counted_things_take_the_forms_of_their_language(
    language: str, forms: tuple[str, ...], of: dict[int, int]
) -> None:
    assert plural_forms(language) == forms
    assert {number: plural(number, language) for number in of} == of


def test_a_form_nobody_gave_is_the_last() -> None:
    assert count(1_000_000, "es", "caja", "cajas") == "1.000.000 cajas"


def test_many_languages_have_formats() -> None:
    assert len(languages()) >= 168
    assert {"sv", "ar", "sw", "zu"} <= {*languages()}
    assert own_name("cs") == "čeština"


@pytest.mark.parametrize(
    ("language", "values"),
    [
        ("sv", {"count": "fyrtiofem", "day": "23 november", "time": "14:05", "duration": "1 timme och 30 minuter"}),
        ("cs", {"money": "249 polských zlotých", "day": "23. listopadu", "number": "2,5", "ordinal": "2."}),
        ("fa", {"time": "۱۴:۰۵", "number": "۲٫۵", "digits": "چهار هفت دو"}),
        ("ja", {"day": "11月23日", "money": "249ポーランド ズウォティ", "spell": "A, 二"}),
        ("es", {"phone": "+ cuatro ocho, seis cero cero, uno cero cero, dos cero cero", "year": "dos mil veintiséis"}),
        ("xx", {"count": "45", "money": "249.00 PLN", "time": "14:05", "day": "2026-11-23", "digits": "4 7 2"}),
    ],
)
def test_values_are_said_in_the_formats_of_every_locale(language: str, values: dict[str, str]) -> None:
    told: dict[str, Value] = {
        "count": 45,
        "number": 2.5,
        "ordinal": 2,
        "year": 2026,
        "day": "2026-11-23",
        "time": "14:05",
        "duration": "90m",
        "money": "249.00 PLN",
        "digits": "472",
        "phone": "+48600100200",
        "spell": "A2",
    }
    assert {kind: say(kind, told[kind], language).replace("\u00a0", " ") for kind in values} == values


@pytest.mark.parametrize(
    ("language", "said"), [("pl", "a, b i c"), ("hu", "a, b és c"), ("sv", "a, b och c"), ("ja", "a、b、c")]
)
def test_lists_are_joined_as_their_language_joins_them(language: str, said: str) -> None:
    assert listed(["a", "b", "c"], language) == said


@pytest.mark.parametrize("language", ["pl", "sk", "hi", "uz", "xx"])
def test_a_prepared_language_opens_no_file(language: str) -> None:
    prepare(language)
    with watched() as seen:
        for kind in KINDS:
            for value in ("2026-11-23", "14:05", "90m", "249.00 PLN", "5.50 CHF", "16:00/18:00", "472"):
                say(kind, value, language)
                say(kind, value, language, written=True, form="on", now=_NOW)
        count(5, language, "a", "b", "c")
        read(SlotSpec("integer"), "dvadsať päť 12 345", language, _NOW)
    assert seen == []


@pytest.mark.parametrize(
    ("text", "same"),
    [("٢٥", "25"), ("२५", "25"), ("๒๕", "25"), ("２５", "25"), ("۱٬۲۳۴٫۵", "1,234.5"), ("𝟐𝟓", "25"), ("৫০٪", "50%")],
)
def test_figures_of_any_script_are_the_same_figures(text: str, same: str) -> None:
    assert normalize(text) == same


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "1 234 567", 1_234_567),
        ("hi", "12,34,567", 1_234_567),
        ("es", "1.234.567", 1_234_567),
        ("fa", "۱٬۲۳۴", 1234),
        ("fr", "j'en voudrais quatre-vingt-dix-sept s'il vous plaît", 97),
        ("th", "เอายี่สิบเอ็ดชิ้นค่ะ", 21),
        ("ar", "٢٥", 25),
    ],
)
def test_numbers_are_read_with_the_grouping_of_their_language(language: str, text: str, value: int) -> None:
    assert [each.value for each in read(SlotSpec("integer"), text, language, _NOW)] == [value]


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("fr", "cinquante euros", "50.00 EUR"),
        ("fr", "cinquante dollars", "50.00 USD"),
        ("cs", "dvacet pět korun", "25.00 CZK"),
        ("sv", "hundra kronor", "100.00 SEK"),
        ("ja", "五百ユーロ", "500.00 EUR"),
        ("es", "12,50 €", "12.50 EUR"),
        ("it", "cento", "100.00 PLN"),
    ],
)
def test_money_is_heard_by_the_names_its_language_has_for_it(language: str, text: str, amount: str) -> None:
    assert [each.value for each in read(SlotSpec("money", currency="PLN"), text, language, _NOW)] == [amount]


def test_digits_are_dictated_in_any_language() -> None:
    assert read(SlotSpec("digits"), "zéro six douze trente-quatre", "fr", _NOW)[0].value == "061234"
