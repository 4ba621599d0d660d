"""Words that mix Latin and Cyrillic letters which look the same, put back into one script.

A keyboard left in the other layout, or a text that was made to slip past filters, reads the same to a person.
"""

from __future__ import annotations

import re

_LATIN = "ABCEHIJKMOPSTXYaceijopsxy"
_CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјорѕху"
_TO_LATIN, _TO_CYRILLIC = str.maketrans(_CYRILLIC, _LATIN), str.maketrans(_LATIN, _CYRILLIC)
_MIXED = re.compile(r"[^\W\d_]*(?:[A-Za-z\u00c0-\u024f][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z\u00c0-\u024f])[^\W\d_]*")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u04ff]")
_LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")


def in_one_script(text: str) -> str:
    """The text with each such word in the script of most of its letters; one that stays mixed stays as it is."""
    return _MIXED.sub(_mended, text)


def _mended(match: re.Match[str]) -> str:
    word = match.group()
    cyrillic, latin = len(_CYRILLIC_LETTER.findall(word)), len(_LATIN_LETTER.findall(word))
    tables = (_TO_CYRILLIC, _TO_LATIN) if cyrillic >= latin else (_TO_LATIN, _TO_CYRILLIC)
    # Where as many are of either script, the letters without a double decide.
    tries = (word.translate(table) for table in (tables if cyrillic == latin else tables[:1]))
    return next((each for each in tries if _MIXED.search(each) is None), word)
