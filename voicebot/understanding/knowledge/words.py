"""What a question is made of in any script: folded words, and where a script sets no spaces, neighbouring letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold, normalize

LONGEST_WORD = 40
# Thai, Lao, Tibetan, Burmese, Khmer, Tai, Javanese and its kin, kana, Han, Yi, Vai: letters that follow one another.
_UNSPACED = (
    "\u0e00-\u0eff\u0f40-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua500-\ua63f\ua980-\ua9df\ua9e0-\ua9ff\uaa60-\uaadf\uf900-\ufaff\U00011660-\U0001167f\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_RUNS = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
# A letter with the marks that are written on it (the marks and vowel signs of the scripts above).
_CLUSTER = re.compile(
    r".[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f71-\u0f87\u0f90-\u0fbc\u102b-\u103e\u1056-\u1059"
    r"\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u1a55-\u1a7f"
    r"\u1b00-\u1b04\u1b34-\u1b44\ua980-\ua983\ua9b3-\ua9c0\u3099\u309a]*",
    re.DOTALL,
)


def question_words(text: str, language: str) -> list[str]:
    """The folded words of a question without the language's fillers, in order."""
    return words_of(normalize(text), pack(language).fillers)


def words_of(normal: str, fillers: frozenset[str]) -> list[str]:
    """The same for normalized text."""
    folded = normal if normal.isascii() else fold(normal)
    words = [word for word in folded.split() if word not in fillers] if fillers else folded.split()
    if not folded.isascii() and _UNSPACED_LETTER.search(folded):
        words = [part for word in words for part in _cut(word)]
    return words if len(folded) <= LONGEST_WORD else [word[:LONGEST_WORD] for word in words]


def _cut(word: str) -> Iterator[str]:
    for run in _RUNS.findall(word):
        yield from _pairs(_CLUSTER.findall(run)) if _UNSPACED_LETTER.match(run) else (run,)


def _pairs(letters: list[str]) -> Iterable[str]:
    return letters if len(letters) < 2 else map("".join, pairwise(letters))
