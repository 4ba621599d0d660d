"""Which bot answers, and what a caller hears when none can."""

from dataclasses import replace

import pytest

from voicebot.errors import UnknownBot
from voicebot.runtime.bots import choose, named
from voicebot.runtime.standby import people, standby

from .made import SHOP

TWO = {"shop": SHOP, "garage": replace(SHOP, id="garage", numbers=("+48229999999",), languages=("pl",), texts={})}


@pytest.mark.parametrize(
    ("name", "called", "chosen"),
    [("garage", "+48221234567", "garage"), ("", "+48229999999", "garage"), ("", "+48221234567", "shop")],
)
def test_a_name_counts_before_a_number(name: str, called: str, chosen: str) -> None:
    assert choose(TWO, name, called).id == chosen


def test_the_only_bot_need_not_be_named() -> None:
    assert choose({"shop": SHOP}, "", "+1").id == "shop"


@pytest.mark.parametrize("name", ["", "bank"])
def test_a_doubt_is_refused_with_the_names_there_are(name: str) -> None:
    with pytest.raises(UnknownBot, match="garage, shop"):
        choose(TWO, name, "+1")
    with pytest.raises(UnknownBot, match="none"):
        named({}, "shop")


@pytest.mark.parametrize(
    ("bot", "language", "spoken", "start"),
    [
        ("shop", "en-GB", "en", "I'm sorry"),
        ("shop", "hu-HU", "en", "I'm sorry"),
        ("garage", "hu-HU", "hu", "Elnézést"),
        ("garage", "", "pl", "Przepraszam"),
        ("garage", "fi", "en", "I am sorry"),
        ("bank", "en", "en", "I'm sorry"),
    ],
)
def test_the_standby_phrase_is_in_the_callers_language_if_it_can(
    bot: str, language: str, spoken: str, start: str
) -> None:
    text, tongue = standby(TWO, bot, language)
    assert (tongue, text[: len(start)]) == (spoken, start)


def test_even_without_bots_there_are_words() -> None:
    assert standby({}, "", "ru-RU")[1] == "ru"
    assert standby({}, "", "")[1] == "en"


def test_a_person_is_found_where_a_bot_has_a_queue() -> None:
    assert people(TWO, "garage") == people(TWO, "") == "orders"
    assert people({}, "shop") == ""
