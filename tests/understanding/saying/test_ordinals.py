"""Ordinal numbers, put together in each language's own way."""

from __future__ import annotations

import pytest

from voicebot.understanding.saying.ordinals import ordinal


@pytest.mark.parametrize(
    ("value", "language", "form", "words"),
    [
        (23, "pl", "gen-m", "dwudziestego trzeciego"),
        (123, "pl", "nom-f", "sto dwudziesta trzecia"),
        (105, "pl", "nom-m", "sto piąty"),
        (23, "ru", "nom-m", "двадцать третий"),
        (1985, "ru", "gen-m", "тысяча девятьсот восемьдесят пятого"),
        (23, "en", "nom-m", "twenty-third"),
        (203, "en", "nom-m", "two hundred and third"),
        (2000, "en", "nom-m", "two thousandth"),
        (23, "hu", "nom", "huszonharmadik"),
        (200, "hu", "nom", "kétszázadik"),
        (10_000, "hu", "nom", "tízezredik"),
        (23, "de", "nom-m", "dreiundzwanzigste"),
    ],
)
def test_only_the_last_part_changes(value: int, language: str, form: str, words: str) -> None:
    assert ordinal(value, language, form) == words


@pytest.mark.parametrize(("value", "language"), [(-1, "pl"), (10**12, "pl"), (23_000, "pl"), (7, "sw")])
def test_what_has_no_words_is_said_in_figures(value: int, language: str) -> None:
    assert ordinal(value, language) == f"{value}."
