"""Taking an answer back, with the new value in the same breath."""

from __future__ import annotations

import pytest

from voicebot.understanding.commands import CommandReading, read


@pytest.mark.parametrize(
    ("said", "language", "value"),
    [
        ("no, Friday", "en", "friday"),
        ("no Friday", "en", "friday"),
        ("no, on Friday", "en", "on friday"),
        ("Friday not Thursday", "en", "friday"),
        ("not Thursday but Friday", "en", "friday"),
        ("I meant the third of May", "en", "the third of may"),
        ("sorry I meant five", "en", "five"),
        ("no no it's 472", "en", "472"),
        ("that's wrong it should be Monday", "en", "monday"),
        ("nie, piątek", "pl", "piątek"),
        ("nie piątek", "pl", "piątek"),
        ("nie w piątek", "pl", "w piątek"),
        ("piątek nie czwartek", "pl", "piątek"),
        ("nie w czwartek tylko w piątek", "pl", "w piątek"),
        ("miałem na myśli środę", "pl", "środę"),
        ("pomyłka, miało być cztery siedem dwa", "pl", "cztery siedem dwa"),
        ("nie nie 472", "pl", "472"),
        ("nie, Długa osiem", "pl", "długa osiem"),
        ("nem, pénteken", "hu", "pénteken"),
        ("nem csütörtökön hanem pénteken", "hu", "pénteken"),
        ("tévedtem, ötszáz", "hu", "ötszáz"),
        ("úgy értem hogy kedden", "hu", "kedden"),
        ("нет, в пятницу", "ru", "пятницу"),
        ("не в четверг а в пятницу", "ru", "в пятницу"),
        ("я имел в виду среду", "ru", "среду"),
        ("нет пять", "ru", "пять"),
        ("точнее третьего мая", "ru", "третьего мая"),
    ],
)
def test_the_new_value_is_what_is_left(said: str, language: str, value: str) -> None:
    assert read(said, language) == CommandReading("correct", value)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("no", "en"),
        ("no, thanks", "en"),
        ("no thank you", "en"),
        ("no, I don't think so", "en"),
        ("no, definitely not", "en"),
        ("no problem", "en"),
        ("not today", "en"),
        ("nie, dziękuję", "pl"),
        ("nie mam", "pl"),
        ("nie, nie chcę", "pl"),
        ("nie nie wszystko się zgadza", "pl"),
        ("nie wiem", "pl"),
        ("nie działa lampa", "pl"),
        ("nie, chcę zwrócić lampę i dostać pieniądze", "pl"),
        ("nem, köszönöm", "hu"),
        ("nem tudom", "hu"),
        ("нет, спасибо", "ru"),
        ("нет нет всё правильно", "ru"),
        ("не знаю", "ru"),
        ("w piątek", "pl"),
    ],
)
def test_a_plain_no_is_no_correction(said: str, language: str) -> None:
    assert read(said, language) is None
