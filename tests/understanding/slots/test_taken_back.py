"""Values that are said again, taken back or put right in the same breath."""

from __future__ import annotations

import pytest

from tests.understanding.slots.clock import NOW
from voicebot.understanding.slots import SlotSpec, read


def _read(kind: str, language: str, text: str, currency: str = "USD") -> list[object]:
    return [each.value for each in read(SlotSpec(kind, currency=currency), text, language, NOW)]


@pytest.mark.parametrize(
    ("kind", "language", "text", "values"),
    [
        ("date", "en", "january ninth, no, tenth", ["2027-01-10"]),
        ("date", "en", "february the thirtieth, no, the twenty eighth", ["2027-02-28"]),
        ("date", "hu", "május elsején, bocsánat, másodikán", ["2027-05-02"]),
        ("date", "en", "december fifth, no, the sixth of january", ["2027-01-06"]),
        ("date", "en", "tuesday not thursday", ["2026-11-24"]),
        ("date", "en", "not friday, saturday", ["2026-11-21", "2026-11-20"]),
        ("date", "hu", "nem ma hanem holnap", ["2026-11-19"]),
        ("time", "hu", "délután három, bocsánat, négy", ["16:00"]),
        ("time", "hu", "nem négykor hanem ötkor", ["17:00", "05:00"]),
        ("digits", "en", "one two three, no, four", ["124", "4"]),
        ("digits", "en", "five six, sorry, five seven", ["57"]),
        ("decimal", "en", "make it ten instead of five", [10.0]),
        ("digits", "pl", "osiem osiem jeden dwa nie trzy siedem", ["88137", "8837", "37"]),
        ("date", "en", "tomorrow no wait the day after", ["2026-11-20"]),
        ("duration", "pl", "godzinę, przepraszam, dwie", ["120m"]),
        ("duration", "en", "half an hour, no, an hour", ["60m"]),
    ],
)
def test_a_correction_keeps_what_it_does_not_repeat(kind: str, language: str, text: str, values: list[object]) -> None:
    assert _read(kind, language, text) == values


@pytest.mark.parametrize(
    ("kind", "language", "text", "values"),
    [
        ("decimal", "en", "fifty, five zero", [50.0]),
        ("decimal", "hu", "ötven, öt nulla", [50.0]),
        ("decimal", "en", "twenty twenty", [2020.0]),
        ("decimal", "en", "fifty, six zero", [56.0, 0.0]),
        ("money", "en", "sixty or seventy dollars", ["60.00 USD", "70.00 USD"]),
        ("money", "en", "three fifty", ["3.50 USD", "350.00 USD"]),
        ("money", "en", "two of them for fifty dollars", ["50.00 USD"]),
        ("money", "hu", "két húszezres", ["40000.00 HUF"]),
        ("money", "en", "about a grand and a half", ["1500.00 USD"]),
        ("money", "pl", "sto złotych no sto dwa", ["100.00 PLN", "102.00 PLN"]),
        ("decimal", "hu", "öten voltunk nem hatan", [6.0, 5.0]),
        ("decimal", "hu", "öten, nem, hatan", [6.0]),
        ("time", "en", "in two hours", ["12:00"]),
        ("time", "hu", "két óra múlva", ["12:00"]),
        ("time", "en", "nineteen hundred hours", ["19:00"]),
        ("time", "en", "oh seven thirty", ["07:30"]),
        ("time", "en", "1645", ["16:45"]),
        ("time", "en", "a quarter to midnight", ["23:45"]),
        ("time", "hu", "délután pontban ötkor", ["17:00"]),
        ("identifier", "en", "tee oh em", ["T0M", "TOM"]),
        ("identifier", "en", "m for mike, then two twos, then x", ["M22X"]),
        ("email", "en", "write to our lovely old paul dot green at icloud dot com", None),
    ],
)
def test_what_can_be_meant_in_two_ways_gives_both_and_nothing_else(
    kind: str, language: str, text: str, values: list[object] | None
) -> None:
    found = _read(kind, language, text, "HUF" if language == "hu" else "USD")
    assert found == values if values is not None else "paul.green@icloud.com" in found and len(found) > 1
