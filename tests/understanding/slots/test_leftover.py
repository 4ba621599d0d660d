"""Answers that are read whole or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, find, read


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        ("date", "en", "two fridays from now"),
        ("date", "en", "friday before last"),
        ("date", "en", "the friday of that week"),
        ("date", "hu", "két péntekkel ezelőtt"),
        ("time", "en", "twenty past"),
        ("time", "hu", "éjfél után fél órával"),
        ("duration", "en", "a few minutes"),
        ("duration", "pl", "kilkanaście minut"),
        ("decimal", "en", "several hundred"),
        ("money", "en", "umpteen dollars"),
        ("money", "hu", "12e forint"),
        ("date", "en", "tomorrow no wait hold the line"),
        ("duration", "en", "some hours"),
        ("identifier", "hu", "k o vé á dzs mint dzsem"),
        ("identifier", "pl", "roman ewa ksawery"),
    ],
)
def test_words_left_over_that_could_change_a_value_make_it_none(kind: str, language: str, text: str) -> None:
    assert read(SlotSpec(kind), text, language, NOW) == ()
    assert find(SlotSpec(kind), text, language, NOW) == ()


@pytest.mark.parametrize(
    ("kind", "language", "text", "value"),
    [
        ("date", "en", "may i come on friday", "2026-11-20"),
        ("date", "en", "friday at four, there are five of us", "2026-11-20"),
        ("date", "hu", "a múlt hét péntekén", "2026-11-13"),
        ("duration", "pl", "jakąś godzinkę", "60m"),
        ("duration", "ru", "около часа", "60m"),
        ("time", "en", "at nine, i have waited long", "09:00"),
    ],
)
def test_words_that_change_nothing_may_be_left_over(kind: str, language: str, text: str, value: str) -> None:
    assert read(SlotSpec(kind), text, language, NOW)[0].value == value


@settings(deadline=None)
@given(
    st.sampled_from(("friday", "the fifth of may", "tomorrow")), st.sampled_from(("please", "thank you", "if i may"))
)
def test_courtesy_behind_a_day_takes_nothing_from_it(day: str, courtesy: str) -> None:
    plain = [each.value for each in read(SlotSpec("date"), day, "en", NOW)]
    assert plain
    assert [each.value for each in read(SlotSpec("date"), f"{day} {courtesy}", "en", NOW)] == plain
