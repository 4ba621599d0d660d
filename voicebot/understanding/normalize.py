"""One spelling for what recognisers hear and people type."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.letters import fold
from voicebot.understanding.lookalikes import in_one_script

__all__ = ["fold", "normalize", "stem", "tokens"]

_KEPT = re.compile(
    r"""
      [\w.+%-]+@[\w-]+(?:\.[\w-]+)+                      # an e-mail address
    | \w+(?:[.-]\w+)*\.(?:com|net|org|info|eu|pl|hu|ru|de|uk|io|test|example)\b
    | (?<!\S)-\d+(?:[.,]\d+)?%?(?![^\s.,])             # a number below zero; other dashes belong to codes and pauses
    | \+?\d+(?:[.,:/-]\d+)+%?                            # figures with what stands between them
    | \d+-[^\W\d_]{1,5}(?![^\W_])                        # figures with an ending: 23-go, 25-én
    | \+?\d+%?(?![^\W_])
    | [^\s@.+:/%,_$€£₽#'’ʼ-]+(?:['’ʼ][^\s@.+:/%,_$€£₽#'’ʼ-]+)*
    | [@$€£₽]
    """,
    re.VERBOSE,
)
_APOSTROPHES = str.maketrans("", "", "'’ʼ")
# Joiners only tell letters how to look, and people leave them out; a soft hyphen is not there at all.
_INVISIBLE = "\u00ad\u034f\u200c\u200d\u2060\ufe0e\ufe0f"
_MARKS = {"\u066a": "%", "\u066b": ".", "\u066c": ",", "\u2212": "-"}
_MEANINGFUL = frozenset("@.+:/%,_$€£₽#'’ʼ-")


class _Spaces(dict[int, str]):
    """A translation table from punctuation, symbols and controls to spaces, and from what nobody sees to nothing."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        # Not \w: the vowel signs of Indic scripts are marks, and belong to their words.
        category = unicodedata.category(char)
        # Figures of any script are the same figures.
        char = str(unicodedata.decimal(char)) if category == "Nd" else char
        self[code] = char if char in _MEANINGFUL or category[0] in "LMN" else "-" if category == "Pd" else " "
        return self[code]


_SPACES = _Spaces(dict.fromkeys(map(ord, _INVISIBLE), "") | str.maketrans(_MARKS))


@lru_cache(maxsize=4096)
def normalize(text: str) -> str:
    """NFKC, lower case, one space, no punctuation but inside figures, times and e-mail addresses."""
    plain = in_one_script(unicodedata.normalize("NFKC", text)).lower().translate(_SPACES)
    if _MEANINGFUL.isdisjoint(plain):
        return " ".join(plain.split())
    return " ".join(_KEPT.findall(plain)).translate(_APOSTROPHES)


@lru_cache(maxsize=4096)
def tokens(text: str, language: str) -> tuple[str, ...]:
    """The normalized words without the language's fillers."""
    fillers = pack(language).fillers
    return tuple(word for word in normalize(text).split() if fold(word) not in fillers)


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """The folded stem; the folded word itself where the language has no stemmer."""
    name = pack(language).stemmer
    if not name:
        return fold(word)
    # A stemmer keeps its word in itself while it works, so threads must not share one.
    stemmed: str = snowballstemmer.stemmer(name).stemWord(word)
    return fold(stemmed)
