"""Dates, times, windows and lengths of time."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, find, read


def _read(kind: str, language: str, text: str, now: datetime = NOW) -> list[object]:
    return [each.value for each in read(SlotSpec(kind), text, language, now)]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("pl", "w piątek dwudziestego siódmego listopada", ["2026-11-27"]),
        ("pl", "we wtorek w przyszłym tygodniu", ["2026-11-24"]),
        ("pl", "w czwartek za tydzień", ["2026-11-26"]),
        ("pl", "szóstego szóstego dziewięćdziesiątego dziewiątego", ["1999-06-06"]),
        ("pl", "trzydziestego pierwszego stycznia", ["2027-01-31"]),
        ("pl", "24.12", ["2026-12-24"]),
        ("pl", "dwudziestego piątego", ["2026-11-25"]),
        ("pl", "dwudziestego piątego o szesnastej", ["2026-11-25"]),
        ("pl", "w Wigilię", ["2026-12-24"]),
        ("pl", "w środę", ["2026-11-18", "2026-11-25"]),
        ("pl", "we wtorek, nie, w środę za tydzień", ["2026-11-25"]),
        ("pl", "wtorek albo czwartek", ["2026-11-24", "2026-11-19"]),
        ("pl", "w czwartek dwudziestego siódmego listopada", ["2026-11-27", "2026-11-19"]),
        ("en", "wednesday the 25th of november", ["2026-11-25"]),
        ("en", "may fifth two thousand and five", ["2005-05-05"]),
        ("en", "two months from now", ["2027-01-18"]),
        ("en", "12/24/2026", ["2026-12-24"]),
        ("hu", "november 25-én", ["2026-11-25"]),
        ("hu", "november huszonharmadikán, hétfőn", ["2026-11-23"]),
        ("hu", "három héttel ezelőtt", ["2026-10-28"]),
        ("ru", "во вторник на следующей неделе", ["2026-11-24"]),
        ("ru", "двадцатого числа", ["2026-11-20"]),
        ("de", "2026-12-24", ["2026-12-24"]),
        ("pl", "nie wiem", []),
        ("pl", "trzydziestego lutego", []),
        ("en", "31/02/2027", []),
    ],
)
def test_days_are_read_from_words_and_figures(language: str, text: str, days: list[str]) -> None:
    assert _read("date", language, text) == days


def test_a_day_without_its_year_is_the_next_one() -> None:
    eve = datetime.fromisoformat("2026-12-31T23:00:00+01:00")
    assert _read("date", "pl", "drugiego stycznia", eve) == ["2027-01-02"]
    assert _read("date", "pl", "trzydziestego pierwszego grudnia", eve) == ["2026-12-31"]
    assert _read("date", "en", "the twenty ninth of february", eve) == ["2028-02-29"]
    assert _read("date", "en", "in two months", eve) == ["2027-02-28"]


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        ("pl", "kwadrans przed ósmą", ["07:45", "19:45"]),
        ("pl", "wpół do ósmej wieczorem", ["19:30"]),
        ("pl", "za pięć dwunasta", ["11:55", "23:55"]),
        ("pl", "o trzeciej w nocy", ["03:00"]),
        ("pl", "o trzeciej", ["15:00", "03:00"]),
        ("pl", "rano o siódmej", ["07:00"]),
        ("pl", "o piątej, nie, o szóstej rano", ["06:00"]),
        ("en", "half seven in the evening", ["19:30"]),
        ("en", "8:30", ["08:30", "20:30"]),
        ("en", "5pm", ["17:00"]),
        ("en", "twelve thirty", ["12:30", "00:30"]),
        ("hu", "este fél nyolckor", ["19:30"]),
        ("hu", "öt perc múlva tizenkettő", ["11:55", "23:55"]),
        ("ru", "полвосьмого вечера", ["19:30"]),
        ("ru", "в час дня", ["13:00"]),
        ("ru", "без двадцати девять", ["08:40", "20:40"]),
        ("pl", "dwadzieścia pięć", []),
        ("pl", "dzień dobry", []),
    ],
)
def test_times_are_read_the_likelier_half_of_the_day_first(language: str, text: str, times: list[str]) -> None:
    assert _read("time", language, text) == times


@pytest.mark.parametrize(
    ("language", "text", "windows"),
    [
        ("pl", "środa, ale nie przed szesnastą", ["2026-11-18T16:00/", "2026-11-25T16:00/"]),
        ("pl", "czwartek, ale nie przed szesnastą", ["2026-11-19T16:00/"]),
        ("pl", "od ósmej do dwunastej", ["08:00/12:00"]),
        ("pl", "między trzecią a piątą po południu", ["15:00/17:00"]),
        ("pl", "jutro po południu", ["2026-11-19T12:00/18:00"]),
        ("pl", "rano", ["06:00/12:00"]),
        ("pl", "nie później niż o osiemnastej", ["/18:00"]),
        ("pl", "do południa", ["/12:00"]),
        ("pl", "w piątek", ["2026-11-20T00:00/24:00"]),
        ("pl", "14-18", ["14:00/18:00"]),
        ("pl", "ta druga, czwartek", ["2026-11-19T00:00/24:00"]),
        ("pl", "dwudziestego piątego o szesnastej", ["2026-11-25T16:00/"]),
        ("pl", "dwudziestego piątego piątego o dziesiątej", ["2027-05-25T10:00/"]),
        ("pl", "jutro o dziesiątej", ["2026-11-19T10:00/"]),
        ("pl", "jutro o ósmej", ["2026-11-19T08:00/", "2026-11-19T20:00/"]),
        ("pl", "jutro o czwartej po południu", ["2026-11-19T16:00/"]),
        ("pl", "wszystko jedno", []),
        ("pl", "o szesnastej", ["16:00/"]),
        ("en", "friday but not before four", ["2026-11-20T16:00/"]),
        ("en", "from two to six pm", ["14:00/18:00"]),
        ("en", "on the twenty-fifth at four pm", ["2026-11-25T16:00/"]),
        ("en", "the twenty-fifth", ["2026-11-25T00:00/24:00"]),
        ("en", "the fifth at ten", ["2026-12-05T10:00/"]),
        ("en", "tomorrow at six", ["2026-11-19T18:00/"]),
        ("en", "the first one", []),
        ("ru", "второе, утром", ["06:00/12:00"]),
        ("en", "from ten to twelve", ["10:00/12:00"]),
        ("en", "no later than six pm", ["/18:00"]),
        ("hu", "holnap tíz és tizennégy óra között", ["2026-11-19T10:00/14:00"]),
        ("hu", "kettőtől hatig", ["14:00/18:00"]),
        ("hu", "16-tól 18-ig", ["16:00/18:00"]),
        ("hu", "nem négy előtt", ["16:00/"]),
        ("hu", "huszonötödikén délután négykor", ["2026-11-25T16:00/"]),
        ("ru", "завтра с десяти до четырнадцати", ["2026-11-19T10:00/14:00"]),
        ("ru", "не раньше шестнадцати", ["16:00/"]),
        ("ru", "двадцать пятого в шестнадцать", ["2026-11-25T16:00/"]),
        ("ru", "двадцать пятого в четыре часа дня", ["2026-11-25T16:00/"]),
        ("pl", "nie wiem", []),
    ],
)
def test_windows_keep_what_was_left_open_open(language: str, text: str, windows: list[str]) -> None:
    assert _read("window", language, text) == windows


@pytest.mark.parametrize(
    ("language", "text", "lengths"),
    [
        ("pl", "dwie godziny piętnaście minut", ["135m"]),
        ("pl", "półtora roku", ["18mo"]),
        ("pl", "pół miesiąca", ["21600m"]),
        ("pl", "trzydzieści sekund", ["30s"]),
        ("pl", "minut pięć", ["5m"]),
        ("en", "three quarters of an hour", ["45m"]),
        ("en", "a fortnight", ["20160m"]),
        ("en", "a year and a half", ["18mo"]),
        ("hu", "háromnegyed óra", ["45m"]),
        ("ru", "полтора часа", ["90m"]),
        ("en", "one month and two days", []),
        ("en", "no idea", []),
    ],
)
def test_lengths_are_minutes_or_months(language: str, text: str, lengths: list[str]) -> None:
    assert _read("duration", language, text) == lengths


@pytest.mark.parametrize(
    ("kind", "language", "text", "found"),
    [
        ("date", "pl", "proszę o kontakt jutro", ["2026-11-19"]),
        ("date", "pl", "kupiłem ją w piątek", []),
        ("date", "pl", "w przyszły czwartek", []),
        ("date", "en", "i may have a second question", []),
        ("time", "en", "at first i thought so", []),
        ("time", "hu", "egy hete várok", []),
        ("time", "pl", "po pierwsze to nie działa", []),
        ("time", "pl", "proszę zadzwonić o szesnastej", ["16:00"]),
        ("duration", "pl", "dzwonię trzeci raz w tym tygodniu", []),
        ("duration", "pl", "czekam już pół godziny", ["30m"]),
        ("window", "en", "i bought it on friday for two hundred dollars", []),
        ("window", "en", "call me tomorrow after four", ["2026-11-19T16:00/"]),
    ],
)
def test_moments_are_found_in_a_sentence_only_without_doubt(
    kind: str, language: str, text: str, found: list[str]
) -> None:
    assert [each.value for each in find(SlotSpec(kind), text, language, NOW)] == found


@pytest.mark.parametrize(
    ("language", "text"), [("pl", "o trzeciej"), ("ru", "в три"), ("en", "three"), ("hu", "háromkor")]
)
def test_the_hours_of_a_slot_tell_morning_from_afternoon(language: str, text: str) -> None:
    open_hours = SlotSpec("time", minimum=8, maximum=20)
    assert [each.value for each in read(open_hours, text, language, NOW)] == ["15:00"]
    assert set(_read("time", language, text)) == {"03:00", "15:00"}


@pytest.mark.parametrize(
    ("language", "kind", "text", "values"),
    [
        ("pl", "number", "trzynaście a nie trzydzieści", [13, 30]),
        ("ru", "number", "тринадцать а не тридцать", [13]),
        ("pl", "number", "nie trzydzieści tylko trzynaście", [13]),
        ("ru", "number", "не тридцать а тринадцать", [13]),
        ("ru", "number", "тысячи две", [2000]),
        ("pl", "number", "minus pięć", [-5]),
        ("pl", "money", "sto dolarów, nie, dwieście", ["200.00 USD"]),
        ("ru", "money", "пять тысяч рублей, то есть шесть", ["6000.00 RUB", "6.00 RUB"]),
        ("pl", "duration", "dziesięć minut, nie, piętnaście", ["15m"]),
        ("ru", "duration", "часа два", ["120m"]),
        ("pl", "duration", "półtora miesiąca", ["64800m"]),
        ("pl", "date", "trzynastego grudnia, nie, czternastego", ["2026-12-14"]),
        ("pl", "date", "dziesiątego tego miesiąca", ["2026-11-10"]),
        ("pl", "date", "w przyszły weekend", ["2026-11-21", "2026-11-22", "2026-11-28", "2026-11-29"]),
        ("ru", "date", "дня через три", ["2026-11-21"]),
        ("pl", "date", "1 V 2027", ["2027-05-01"]),
        ("pl", "time", "za pięć wpół do szóstej rano", ["05:25"]),
        ("pl", "time", "zero zero piętnaście", ["00:15"]),
        ("ru", "time", "в час тридцать", ["13:30", "01:30"]),
        ("pl", "digits", "trzy siódemki i dwa zera", ["77700"]),
    ],
)
def test_what_is_taken_back_guessed_or_left_out_is_read_honestly(
    language: str, kind: str, text: str, values: list[object]
) -> None:
    assert _read("decimal" if kind == "number" else kind, language, text) == values
