"""Endings that follow the vowels of their word."""

from __future__ import annotations

import pytest

from voicebot.understanding.languages import pack
from voicebot.understanding.saying import say
from voicebot.understanding.saying.endings import hung

_SPEECH = pack("hu").speech


@pytest.mark.parametrize(
    ("word", "case", "said"),
    [
        ("forint", "from", "forinttól"),
        ("perc", "from", "perctől"),
        ("óra", "from", "órától"),
        ("óra", "to", "óráig"),
        ("óra", "on", "órán"),
        ("tíz", "from", "tíztől"),
        ("harminc", "from", "harminctól"),
        ("öt", "ins", "öttel"),
        ("egy", "ins", "eggyel"),
        ("húsz", "ins", "hússzal"),
        ("kettő", "ins", "kettővel"),
        ("perc", "on", "percen"),
        ("öt", "on", "ötön"),
        ("nap", "on", "napon"),
        ("euró", "for", "euróért"),
        ("korona", "in", "koronában"),
    ],
)
def test_an_ending_sounds_like_its_word(word: str, case: str, said: str) -> None:
    assert hung(word, _SPEECH.endings[case], {}) == said


@pytest.mark.parametrize(
    ("kind", "value", "form", "said"),
    [
        ("count", 123, "acc", "százhuszonhármat"),
        ("money", "1250.00 HUF", "for", "ezerkétszázötven forintért"),
        ("duration", "3w", "acc", "három hetet"),
        ("day", "2026-11-01", "from", "november elsejétől"),
        ("day", "2026-11-01", "on", "november elsején, vasárnap"),
        ("time", "14:00", "to", "tizennégy óráig"),
    ],
)
def test_the_last_word_of_a_value_carries_its_case(kind: str, value: str | int, form: str, said: str) -> None:
    assert say(kind, value, "hu", form=form) == said


def test_written_values_carry_no_endings() -> None:
    assert say("money", "500.00 HUF", "hu", written=True, form="acc") == "500\u00a0Ft"
