"""Mishearings of our own words are put right, and only whole words."""

import pytest

from voicebot.dialogue.bot import Word
from voicebot.dialogue.vocabulary import put_right

WORDS = (Word(text="Lumen Dom", heard_as=("lumen dam", "rumen dom")), Word(text="Vega", heard_as=("wega", " ")))


@pytest.mark.parametrize(
    ("heard", "meant"),
    [
        ("czy Wega z rumen dom pasuje", "czy Vega z Lumen Dom pasuje"),
        ("jestem wegan", "jestem wegan"),
        ("LUMEN DAM", "Lumen Dom"),
        ("", ""),
    ],
)
def test_put_right(heard: str, meant: str) -> None:
    assert put_right(heard, WORDS) == meant


def test_without_vocabulary_nothing_changes() -> None:
    assert put_right("wega", ()) == "wega"
