"""Russian in Latin letters."""

from __future__ import annotations

import pytest

from voicebot.understanding.languages import pack
from voicebot.understanding.transliteration import from_latin


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("do skolki rabotaete", "до сколки работаете"),
        ("gde moy zakaz", "где мой заказ"),
        ("zdravstvuyte, kogda dostavka", "здравствуйте, когда доставка"),
        ("shchuka", "щука"),
        ("khochu vernut lampu", "хочу вернут лампу"),
        ("moj zakaz", "мой заказ"),
        ("do svidaniya", "до свидания"),
        ("do svidania", "до свидания"),
        ("po polucheniyu", "по получению"),
        ("menia zovut tania", "меня зовут таня"),
        ("spasibo", "спасибо"),
        ("lampa е27", "лампа е27"),
        ("заказ 12", "заказ 12"),
        ("", ""),
    ],
)
def test_is_read_as_it_sounds(typed: str, meant: str) -> None:
    assert from_latin(typed, pack("ru")) == meant
