"""Russian typed in Latin letters, back into Cyrillic.

People without a Cyrillic keyboard write as they hear; the map takes the longest group first and leaves out
soft and hard signs, which word repair puts back.
"""

from __future__ import annotations

import re

_LETTERS = {
    "iya": "ия", "ija": "ия", "iyu": "ию", "iju": "ию", "iye": "ие", "ije": "ие",
    "shch": "щ", "sch": "щ", "yo": "е", "jo": "е", "zh": "ж", "kh": "х", "ts": "ц", "ch": "ч", "sh": "ш",
    "yu": "ю", "ju": "ю", "iu": "ю", "ya": "я", "ja": "я", "ia": "я", "ye": "е", "je": "е", "iy": "ий",
    "ij": "ий", "yy": "ый", "yj": "ый", "ey": "ей", "ay": "ай", "oy": "ой", "uy": "уй", "ej": "ей",
    "aj": "ай", "oj": "ой", "uj": "уй", "a": "а", "b": "б", "c": "ц", "d": "д", "e": "е", "f": "ф",
    "g": "г", "h": "х", "i": "и", "j": "й", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п",
    "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "w": "в", "x": "кс", "y": "ы", "z": "з",
    "4": "ч", "6": "ш", "'": "ь",
}  # fmt: skip
_GROUP = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))
_LATIN_WORD = re.compile(r"[a-z][a-z'46]*")
# "ia" is я in piat and menia, but ия at the end of long nouns: svidania, vnimania.
_NOUN_IN_IA = re.compile(r"(?<=[a-z]{2}[ae]n)ia\b")


def in_own_letters(text: str, language: str) -> str:
    """The text as its language writes it: Russian typed in Latin letters throughout, back into Cyrillic."""
    foreign = language.partition("-")[0] == "ru" and text.isascii() and "@" not in text
    return to_cyrillic(text.lower()) if foreign else text


def to_cyrillic(text: str) -> str:
    """Every word of small Latin letters in ``text`` as Russian would write it; the rest untouched."""
    return _LATIN_WORD.sub(_respelled, _NOUN_IN_IA.sub("iya", text))


def _respelled(word: re.Match[str]) -> str:
    return _GROUP.sub(lambda found: _LETTERS[found.group()], word.group())
