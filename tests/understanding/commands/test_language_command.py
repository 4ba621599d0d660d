"""Asking for another language, in the call's own words or in those of the language wanted."""

from __future__ import annotations

import pytest

from voicebot.understanding.commands import CommandReading, read


@pytest.mark.parametrize(
    ("said", "call", "wanted"),
    [
        ("can we speak English", "pl", "en"),
        ("do you speak English?", "pl", "en"),
        ("English please", "hu", "en"),
        ("could I continue in English please", "ru", "en"),
        ("is there anyone who speaks English", "pl", "en"),
        ("czy możemy rozmawiać po angielsku", "pl", "en"),
        ("angielski", "pl", "en"),
        ("po polsku proszę", "en", "pl"),
        ("wolałabym mówić po rosyjsku", "pl", "ru"),
        ("po ukraińsku", "pl", "uk"),
        ("можно по-русски", "pl", "ru"),
        ("вы говорите по-русски?", "en", "ru"),
        ("давайте на английском языке", "ru", "en"),
        ("mozhno po russki", "pl", "ru"),
        ("govorite po-russki", "en", "ru"),
        ("beszél magyarul?", "pl", "hu"),
        ("magyarul szeretnék beszélni", "en", "hu"),
        ("angolul legyen szíves", "hu", "en"),
        ("lehet magyar nyelven", "pl", "hu"),
        ("can I speak German", "en", "de"),
        ("I don't speak Polish", "pl", "en"),
        ("nem beszélek lengyelül", "pl", "hu"),
        ("я не говорю по-польски", "pl", "ru"),
        ("nie po polsku tylko po angielsku", "pl", "en"),
        ("nie mówię po polsku", "pl", None),
    ],
)
def test_the_wish_is_understood(said: str, call: str, wanted: str | None) -> None:
    assert read(said, call) == CommandReading("language", language=wanted)


@pytest.mark.parametrize(
    ("said", "call"),
    [
        ("czy jest instrukcja po polsku", "pl"),
        ("how do you say lamp in English", "en"),
        ("do you have furniture polish", "en"),
        ("polska firma", "pl"),
        ("nem", "hu"),
        ("nemet mondtam", "hu"),
        ("английская лампа", "ru"),
        ("lampa w stylu angielskim", "pl"),
        ("is the manual in English or only in Polish and where do I find it", "en"),
    ],
)
def test_a_language_in_another_matter_is_no_wish(said: str, call: str) -> None:
    reading = read(said, call)
    assert reading is None or reading.command != "language"
