"""Spoken values in four languages, read from sets of utterances with their readings."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, Value, read

_SETS = Path(__file__).parent.parent / "data"
_KINDS = {"number": "decimal", "ordinal": "integer", "spell": "identifier", "reldate": "date"}
_HOMES = {"pl": ("PL", "PLN"), "en": ("GB", "USD"), "hu": ("HU", "HUF"), "ru": ("RU", "RUB")}
_FLOOR = 1.0


def _spec(kind: str, language: str, expected: list[str]) -> SlotSpec:
    country, currency = _HOMES[language]
    if kind == "postcode" and language == "en" and expected[0].isdecimal():
        country = "US"
    return SlotSpec(_KINDS.get(kind, kind), country=country, currency=currency)


def _canonical(kind: str, value: Value) -> object:
    """The value without differences that are none: 100 and 100.00."""
    match kind, str(value).split():
        case "money", [amount, currency]:
            return float(amount), currency
        case (("number" | "ordinal"), [number]):
            return float(number)
    return value


@pytest.mark.parametrize("language", list(_HOMES))
def test_utterances_are_read_as_their_speakers_meant_them(language: str) -> None:
    cases = yaml.safe_load((_SETS / f"slots_{language}.yaml").read_text(encoding="utf-8"))["cases"]
    wrong = []
    for case in cases:
        expected = case["expected"] if isinstance(case["expected"], list) else [case["expected"]]
        found = read(_spec(case["kind"], language, expected), case["text"], language, NOW)
        wanted = {_canonical(case["kind"], each) for each in expected}
        got = {_canonical(case["kind"], each.value) for each in found}
        if not got or not got <= wanted:
            wrong.append((case["text"], expected, got))
    assert 1 - len(wrong) / len(cases) >= _FLOOR, wrong
