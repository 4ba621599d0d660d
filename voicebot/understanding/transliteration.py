"""Languages of another script, typed in Latin letters, back into their own.

People without the keyboard write as they hear; a map takes the longest group of letters first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.pack import LanguagePack

_LATIN_WORD = re.compile(r"[a-z][a-z'46]*")
# "ia" is я in piat and menia, but ия at the end of long nouns: svidania, vnimania.
_NOUN_IN_IA = re.compile(r"(?<=[a-z]{2}[ae]n)ia\b")


def in_own_letters(text: str, language: str) -> str:
    """The text as its language writes it: Latin letters throughout, back into its own."""
    known = pack(language)
    foreign = known.from_latin and text.isascii() and "@" not in text
    return from_latin(text.lower(), known) if foreign else text


def from_latin(text: str, known: LanguagePack) -> str:
    """Every word of small Latin letters in ``text`` as the language would write it; the rest untouched."""
    if not known.from_latin:
        return text
    return _LATIN_WORD.sub(lambda word: _respelled(word.group(), known.tag), _NOUN_IN_IA.sub("iya", text))


def _respelled(word: str, tag: str) -> str:
    letters = pack(tag).from_latin
    return _groups(tag).sub(lambda found: letters[found.group()], word)


@lru_cache(maxsize=8)
def _groups(tag: str) -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, pack(tag).from_latin), key=len, reverse=True)))
