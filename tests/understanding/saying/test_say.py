"""Values in the words and figures people expect."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.saying import KINDS, count, say

_NOW = datetime.fromisoformat("2026-11-21T11:00:00+01:00")


@pytest.mark.parametrize(
    ("language", "form", "said", "written"),
    [
        ("pl", "", "dwudziestego trzeciego listopada", "23 listopada"),
        ("pl", "weekday", "poniedziałek, dwudziestego trzeciego listopada", "poniedziałek, 23 listopada"),
        ("pl", "on", "w poniedziałek, dwudziestego trzeciego listopada", "w poniedziałek, 23 listopada"),
        ("en", "", "the twenty-third of November", "23 November"),
        ("en", "on", "on Monday the twenty-third of November", "on Monday 23 November"),
        ("hu", "", "november huszonharmadika", "november 23."),
        ("hu", "on", "november huszonharmadikán, hétfőn", "november 23-án, hétfőn"),
        ("ru", "weekday", "понедельник, двадцать третье ноября", "понедельник, 23 ноября"),
        ("ru", "on", "в понедельник, двадцать третьего ноября", "в понедельник, 23 ноября"),
    ],
)
def test_days_come_in_the_form_their_sentence_needs(language: str, form: str, said: str, written: str) -> None:
    assert say("day", "2026-11-23", language, form=form) == said
    assert say("day", "2026-11-23", language, form=form, written=True) == written


@pytest.mark.parametrize(
    ("language", "day", "said"),
    [
        ("pl", "2026-11-21", "dzisiaj"),
        ("pl", "2026-11-22", "jutro"),
        ("pl", "2026-11-23", "w poniedziałek, dwudziestego trzeciego listopada"),
        ("pl", "2028-11-24", "w piątek, dwudziestego czwartego listopada dwa tysiące dwudziestego ósmego roku"),
        ("en", "2026-11-22", "tomorrow"),
        ("en", "2028-11-24", "on Friday the twenty-fourth of November, twenty twenty-eight"),
        ("hu", "2028-11-24", "kétezer-huszonnyolc november huszonnegyedikén, pénteken"),
    ],
)
def test_near_days_go_by_name_and_far_ones_with_their_year(language: str, day: str, said: str) -> None:
    assert say("day", day, language, form="on", now=_NOW) == said


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pl", "między {a:between} a {b:between} | od {a:from} do {b:to} | o {b:at}"),
        ("en", "between {a:between} and {b:between} | from {a:from} to {b:to} | at {b:at}"),
        ("hu", "{a:between} és {b:between} között | {a:from} {b:to} | {b:at}"),
        ("ru", "между {a:between} и {b:between} | с {a:from} до {b:to} | в {b:at}"),
    ],
)
def test_times_fit_behind_their_prepositions(language: str, sentence: str) -> None:
    expected = {
        "pl": "między dziesiątą a czternastą trzydzieści | od dziesiątej do czternastej trzydzieści | "
        "o czternastej trzydzieści",
        "en": "between ten a.m. and two thirty p.m. | from ten a.m. to two thirty p.m. | at two thirty p.m.",
        "hu": "tíz óra és tizennégy óra harminc perc között | tíz órától tizennégy óra harminc percig | "
        "tizennégy óra harminc perckor",
        "ru": "между десятью часами и четырнадцатью часами тридцатью минутами | "
        "с десяти часов до четырнадцати часов тридцати минут | в четырнадцать часов тридцать минут",
    }
    for form in ("between", "from", "to", "at"):
        for name, time in (("a", "10:00"), ("b", "14:30")):
            sentence = sentence.replace(f"{{{name}:{form}}}", say("time", time, language, form=form))
    assert sentence == expected[language]


@pytest.mark.parametrize(
    ("language", "window", "form", "said"),
    [
        ("pl", "2026-11-25T16:00/18:00", "", "od szesnastej do osiemnastej"),
        (
            "pl",
            "2026-11-25T16:00/18:00",
            "day",
            "w środę, dwudziestego piątego listopada, od szesnastej do osiemnastej",
        ),
        ("pl", "2026-11-25T16:00/18:00", "acc", "środę, dwudziestego piątego listopada, od szesnastej do osiemnastej"),
        ("pl", "16:00/", "", "od szesnastej"),
        ("pl", "/18:00", "", "do osiemnastej"),
        ("pl", "2026-11-25T00:00/24:00", "", "cały dzień"),
        ("en", "16:00/18:00", "", "from four p.m. to six p.m."),
        ("hu", "16:00/18:00", "", "tizenhat órától tizennyolc óráig"),
        ("ru", "16:00/18:00", "", "с шестнадцати до восемнадцати часов"),
    ],
)
def test_windows_are_said_with_their_open_ends(language: str, window: str, form: str, said: str) -> None:
    assert say("window", window, language, form=form) == said


@pytest.mark.parametrize(
    ("language", "length", "said", "written"),
    [
        ("pl", "5m", "pięć minut", "5\u00a0min"),
        ("pl", "90m", "jedna godzina trzydzieści minut", "1\u00a0godz. 30\u00a0min"),
        ("pl", "2d", "dwa dni", "2\u00a0dni"),
        ("pl", "6mo", "sześć miesięcy", "6\u00a0mies."),
        ("en", "1m", "one minute", "1\u00a0min"),
        ("en", "2880m", "two days", "2\u00a0days"),
        ("hu", "20160m", "két hét", "2\u00a0hét"),
        ("ru", "12mo", "один год", "1\u00a0год"),
        ("ru", "22m", "двадцать две минуты", "22\u00a0мин"),
    ],
)
def test_lengths_come_in_their_largest_units(language: str, length: str, said: str, written: str) -> None:
    assert say("duration", length, language) == said
    assert say("duration", length, language, written=True) == written


@pytest.mark.parametrize(
    ("kind", "language", "value", "said", "written"),
    [
        ("money", "pl", "249.00 PLN", "dwieście czterdzieści dziewięć złotych", "249,00\u00a0zł"),
        ("money", "pl", "12345.50 EUR", "dwanaście tysięcy trzysta czterdzieści pięć euro pięćdziesiąt centów",
         "12\u00a0345,50\u00a0€"),
        ("money", "en", "-3.01 USD", "minus three dollars one cent", "-$3.01"),
        ("money", "en", "249.00 PLN", "two hundred and forty-nine zlotys", "249.00\u00a0zł"),
        ("money", "en", "12500.00 HUF", "twelve thousand five hundred forints", "HUF\u00a012,500"),
        ("money", "en", "1005.01 GBP", "one thousand and five pounds one penny", "£1005.01"),
        ("money", "hu", "12500.00 HUF", "tizenkétezer-ötszáz forint", "12\u00a0500\u00a0Ft"),
        ("money", "ru", "5.00 CHF", "5 швейцарских франков", "5,00\u00a0CHF"),
        ("digits", "pl", "472", "cztery siedem dwa", "472"),
        ("digits", "en", "472", "four seven two", "472"),
        ("phone", "pl", "+48600100200", "plus cztery osiem, sześć zero zero, jeden zero zero, dwa zero zero",
         "+48 600 100 200"),
        ("postcode", "pl", "00-950", "zero zero, dziewięć pięć zero", "00-950"),
        ("spell", "pl", "AB12", "a, be, jeden, dwa", "AB12"),
        ("spell", "hu", "W-7", "dupla vé, kötőjel, hét", "W-7"),
        ("number", "pl", 7.5, "siedem i pół", "7,5"),
        ("number", "en", -2.25, "minus two point two five", "-2.25"),
        ("number", "ru", 3, "три", "3"),
        ("year", "en", 2005, "two thousand and five", "2005"),
        ("ordinal", "en", 200, "two hundredth", "200."),
        ("ordinal", "en", 1100, "one thousand one hundredth", "1100."),
        ("ordinal", "en", 105, "one hundred and fifth", "105."),
        ("count", "en", 249_017, "two hundred and forty-nine thousand and seventeen", "249,017"),
        ("count", "pl", -5, "minus pięć", "-5"),
        ("text", "pl", "Ala", "Ala", "Ala"),
        ("time", "en", "12:00", "noon", "12:00"),
    ],
)  # fmt: skip
def test_values_are_said_and_written(kind: str, language: str, value: str | float, said: str, written: str) -> None:
    assert say(kind, value, language) == said
    assert say(kind, value, language, written=True) == written


@pytest.mark.parametrize(
    ("value", "language", "forms", "said"),
    [
        (1, "pl", ("lampa", "lampy", "lamp"), "jedna lampa"),
        (2, "pl", ("lampa", "lampy", "lamp"), "dwie lampy"),
        (5, "pl", ("lampa", "lampy", "lamp"), "pięć lamp"),
        (22, "pl", ("dzień", "dni", "dni"), "dwadzieścia dwa dni"),
        (112, "pl", ("lampa", "lampy", "lamp"), "sto dwanaście lamp"),
        (1, "en", ("lamp", "lamps"), "one lamp"),
        (2, "hu", ("lámpa",), "két lámpa"),
        (21, "ru", ("лампа", "лампы", "ламп"), "двадцать одна лампа"),
        (11, "ru", ("лампа", "лампы", "ламп"), "одиннадцать ламп"),
        (3, "sv", ("lampa", "lampor"), "3 lampor"),
        (3, "pl", (), "trzy"),
    ],
)
def test_counted_things_agree_with_their_number(value: int, language: str, forms: tuple[str, ...], said: str) -> None:
    assert count(value, language, *forms) == said


def test_counted_things_are_written_in_figures() -> None:
    assert count(12345, "pl", "lampa", "lampy", "lamp", written=True) == "12\u00a0345 lamp"


def test_an_unknown_kind_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="nothing is said as 'colour'"):
        say("colour", "red", "pl")


@given(
    st.sampled_from(sorted(KINDS)), st.sampled_from(["pl", "en", "hu", "ru", "de"]), st.text(max_size=20), st.booleans()
)
def test_what_is_no_value_of_the_kind_comes_back_as_it_is(kind: str, language: str, value: str, written: bool) -> None:
    assert isinstance(say(kind, value, language, written=written), str)
    assert say("time", "soon", language, written=written) == "soon"
    assert say("money", "much", language, written=written) == "much"
    assert say("day", "someday", language, written=written) == "someday"


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("count", 12345, "12345"),
        ("time", "14:00", "14:00"),
        ("day", "2026-11-23", "2026-11-23"),
        ("duration", "5m", "5m"),
        ("window", "16:00/18:00", "16:00–18:00"),
        ("money", "2.50 EUR", "2.50 EUR"),
        ("digits", "472", "4 7 2"),
        ("year", 2026, "2026"),
    ],
)
def test_other_languages_get_figures(kind: str, value: str | int, said: str) -> None:
    assert say(kind, value, "xx").replace("\u00a0", " ") == said
