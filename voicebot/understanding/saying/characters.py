"""Digits, phone numbers, postcodes and codes, character by character."""

from __future__ import annotations

from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.letters import fold
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.numbers import spoken
from voicebot.understanding.saying.numerals import cardinal
from voicebot.understanding.saying.parts import phone_groups


@lru_cache(maxsize=4096)
def digits(text: str, language: str, written: bool = False) -> str:
    """``472`` digit by digit; other characters by their names."""
    return text if written else " ".join(_name(char, language) for char in text if not char.isspace())


@lru_cache(maxsize=4096)
def phone(text: str, language: str, written: bool = False) -> str:
    """``+48600100200`` in groups of three, a comma where the voice should rest."""
    groups = phone_groups(text)
    if written:
        return " ".join(groups)
    return ", ".join(digits(group, language) for group in groups)


@lru_cache(maxsize=4096)
def postcode(text: str, language: str, written: bool = False) -> str:
    """``00-950`` digit by digit, with a rest where it has its dash or space."""
    if written:
        return text
    return ", ".join(digits(part, language) for part in text.replace("-", " ").split())


@lru_cache(maxsize=4096)
def spell(text: str, language: str, written: bool = False) -> str:
    """``AB12`` letter by letter."""
    if written:
        return text
    return ", ".join(_name(char, language) for char in text if not char.isspace())


def _name(char: str, language: str) -> str:
    if char.isdecimal() and char.isascii():
        return _digit(char, pack(language))
    letters = pack(language).speech.letters
    # A letter that the language lacks goes by the one it looks like.
    return letters.get(char.upper()) or letters.get(fold(char).upper(), char)


def _digit(char: str, known: LanguagePack) -> str:
    """A digit in words; as it is written where the language has none."""
    return cardinal(int(char), known.tag) if known.speech.cardinals else spoken(int(char), known.tag) or char
