"""Laws: what is said can be heard, and nothing a caller says breaks anything."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understanding.slots.clock import NOW
from voicebot.understanding.normalize import tokens
from voicebot.understanding.saying import say
from voicebot.understanding.slots import SlotSpec, check, find, read, read_keys, read_several
from voicebot.understanding.slots.reading import SCANS

_LANGUAGES = ("pl", "en", "hu", "ru")
_KINDS = sorted(SCANS)
_WORDS = """
tak nie jeden dwa trzy sto tysiąc pół i za do od o w środę maja małpa kropka złotych godzin pięćdziesiąt a be to
dwudziestego 12 4:30 00-950 jan@wp.pl double oh hundred two and half past at pm next week of may point huszonhárom
óra fél két -tól egész perc múlva дважды сто половина третьего без часов в утра тысяч plus - . , ~tol ~ @ 1990 31.12
"""
_ODD = (
    "sto",
    "tizen",
    "huszon",
    "einund",
    "пол",
    "hundred",
    "a.",
    "1-",
    "1,",
    "@",
    "be",
    "\ud800",
    "\x00",
    "\ufdfa",
    "5️⃣",
    "двa",
)
_WHOLE_ONLY = {("en", "RUB"), ("hu", "PLN"), ("hu", "RUB"), ("pl", "RUB"), ("ru", "PLN")}
_languages = st.sampled_from((*_LANGUAGES, "de", "zz-ZZ"))
_utterances = st.lists(st.sampled_from(_WORDS.split()), max_size=14).map(" ".join) | st.text(max_size=40)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(_KINDS), _languages, _utterances)
def test_reading_never_fails_and_gives_only_values_of_the_kind(kind: str, language: str, text: str) -> None:
    spec = SlotSpec(kind)
    size = len(tokens(text, language))
    for each in (*read(spec, text, language, NOW), *find(spec, text, language, NOW)):
        assert check(spec, each.value)
        assert 0 <= each.start < each.end <= size


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_KINDS), min_size=1, max_size=3, unique=True), _languages, _utterances)
def test_several_answers_never_fail(kinds: list[str], language: str, text: str) -> None:
    found = read_several({kind: SlotSpec(kind) for kind in kinds}, text, language, NOW)
    assert not found or kinds[0] in found


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize("figures", ["9" * 5000, "9" * 39, "1." * 200, "12:" * 100, "9 " * 300], ids=len)
def test_figures_without_end_break_nothing(kind: str, figures: str) -> None:
    spec = SlotSpec(kind)
    for text in ("{}", "{}.5", "{}:30", "{}-1", "{}zł", "in {} years", "{} million minutes ago", "{}@{}.com"):
        said = text.replace("{}", figures)
        assert all(check(spec, each.value) for tag in _LANGUAGES for each in read(spec, said, tag, NOW))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(_KINDS), _languages, st.sampled_from([*_WORDS.split(), *_ODD]), st.booleans())
def test_ten_thousand_characters_break_nothing(kind: str, language: str, part: str, apart: bool) -> None:
    text = (f"{part} " if apart else part) * (10_000 // len(part))
    for each in (*read(SlotSpec(kind), text, language, NOW), *find(SlotSpec(kind), text, language, NOW)):
        assert check(SlotSpec(kind), each.value)


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("digits", ["٣٤٥٦٧", "३४५६७", "３４５６７"])
def test_digits_of_any_script_are_digits(language: str, digits: str) -> None:
    assert [each.value for each in read(SlotSpec("digits"), digits, language, NOW)] == ["34567"]


@given(st.sampled_from(_KINDS), st.text("0123456789*#", max_size=12))
def test_keys_never_fail(kind: str, keys: str) -> None:
    spec = SlotSpec(kind)
    found = read_keys(spec, keys)
    assert found is None or kind == "date" or check(spec, found.value)


@settings(deadline=None)
@given(st.sampled_from(_LANGUAGES), st.integers(0, 999_999_999))
def test_a_number_said_is_the_number_heard(language: str, number: int) -> None:
    assert [each.value for each in read(SlotSpec("integer"), say("count", number, language), language, NOW)] == [number]


@settings(deadline=None)
@given(st.sampled_from(("pl", "ru")), st.sampled_from(("gen", "dat", "ins", "loc", "nom-f")), st.integers(1, 99_999))
def test_a_number_said_in_any_case_is_heard(language: str, form: str, number: int) -> None:
    said = say("count", number, language, form=form)
    assert [each.value for each in read(SlotSpec("integer"), said, language, NOW)] == [number]


@settings(deadline=None)
@given(st.sampled_from(_LANGUAGES), st.text("0123456789", min_size=2, max_size=12))
def test_digits_said_are_the_digits_heard(language: str, digits: str) -> None:
    assert [each.value for each in read(SlotSpec("digits"), say("digits", digits, language), language, NOW)] == [digits]


@settings(deadline=None)
@given(st.sampled_from(_LANGUAGES), st.integers(0, 330), st.sampled_from(("", "weekday", "acc", "on")), st.booleans())
def test_a_day_said_or_written_is_the_day_read(language: str, ahead: int, form: str, written: bool) -> None:
    day = (NOW.date() + timedelta(days=ahead)).isoformat()
    said = say("day", day, language, form=form, written=written)
    assert [each.value for each in read(SlotSpec("date"), said, language, NOW)] == [day]


@settings(deadline=None)
@given(st.sampled_from(_LANGUAGES), st.integers(0, 1439), st.sampled_from(("", "at", "from", "to", "between")))
def test_a_time_said_is_among_the_times_heard(language: str, minutes: int, form: str) -> None:
    time = f"{minutes // 60:02}:{minutes % 60:02}"
    found = read(SlotSpec("time"), say("time", time, language, form=form), language, NOW)
    assert time in [each.value for each in found]


@settings(deadline=None)
@given(st.sampled_from(_LANGUAGES), st.integers(1, 99_999_99), st.sampled_from(("PLN", "EUR", "USD", "HUF", "RUB")))
def test_money_said_is_the_money_heard(language: str, hundredths: int, currency: str) -> None:
    # Hundredths that no caller says in that language are not read in it.
    whole = currency == "HUF" or (language, currency) in _WHOLE_ONLY
    amount = f"{hundredths // 100 + 1}.00" if whole else f"{hundredths / 100:.2f}"
    said = say("money", f"{amount} {currency}", language)
    found = read(SlotSpec("money", currency=currency), said, language, NOW)
    assert [each.value for each in found] == [f"{amount} {currency}"]


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("length", ["5m", "45m", "120m", "2880m", "20160m", "6mo", "12mo", "30s"])
def test_a_length_said_is_the_length_heard(language: str, length: str) -> None:
    said = say("duration", length, language)
    assert [each.value for each in read(SlotSpec("duration"), said, language, NOW)] == [length]


def test_the_reference_day_is_a_wednesday() -> None:
    assert NOW.date() == date(2026, 11, 18)
    assert NOW.weekday() == 2
