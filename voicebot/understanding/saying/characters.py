"""Digits, phone numbers, postcodes and codes, character by character."""

from __future__ import annotations

from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.letters import fold
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
    speech = pack(language).speech
    if char.isdecimal() and char.isascii():
        return cardinal(int(char), language)
    # A letter that the language lacks goes by the one it looks like.
    return speech.letters.get(char.upper()) or speech.letters.get(fold(char).upper(), char)
