"""Which of a bot's languages an utterance is in, told from its small words, its letters and how they follow.

Only three words and more are judged: a name, a street or a "tak" proves nothing, and a wrong guess changes
the language under a caller. Russian typed in Latin letters is read back into Cyrillic first.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from voicebot.understanding.languages import PACKS, pack
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.normalize import fold, normalize
from voicebot.understanding.transliteration import from_latin

FEWEST_WORDS = 3
ENOUGH_A_WORD = 0.8
AHEAD_BY = 1.0

# Whoever writes code says nothing in English: neither what stands in its brackets nor its names are words.
_BRACKETED = re.compile(r"\{[^{}]*\}|<[^<>]*>")
_CODE = re.compile(r"[{}<>=\\|_$*`]|://|\(\)|\d-?[^\W\d]|[^\W\d]-?\d")
_COMMON_WORD = 1.0
_OWN_LETTER = 1.0
_ENDING = 0.4
_FOLLOWING = 0.3
_UNSEEN = 0.2


def detect(text: str, languages: Sequence[str]) -> str | None:
    """The language of ``languages`` that ``text`` is in; None when unsure, and on fewer than three words."""
    words = [word for word in normalize(_without_code(text)).split() if word.isalpha()]
    if len(words) < FEWEST_WORDS or _greetings().issuperset(map(fold, words)):
        return None
    scores = {language: _score(words, language) for language in languages}
    best, second, *_ = (*sorted(scores.values(), reverse=True), -math.inf, -math.inf)
    if best < max(ENOUGH_A_WORD * len(words), second + AHEAD_BY):
        return None
    return max(scores, key=lambda language: scores[language])


def _without_code(text: str) -> str:
    return " ".join(word for word in _BRACKETED.sub(" ", text).split() if not _CODE.search(word))


@lru_cache(maxsize=1)
def _greetings() -> frozenset[str]:
    return frozenset[str]().union(*(each.signs.greetings for each in PACKS.values()))


def _score(words: Sequence[str], language: str) -> float:
    known = pack(language)
    if not known.signs.common:
        return 0.0
    own = _own_letters(known.tag)
    if known.from_latin and own and not any(own.search(word) for word in words):
        return sum(_transliterated(word, known) for word in words)
    return sum(_word(word, known.tag) for word in words)


@lru_cache(maxsize=16)
def _own_letters(tag: str) -> re.Pattern[str] | None:
    letters = pack(tag).signs.letters
    return re.compile(f"[{letters}]") if letters else None


@lru_cache(maxsize=8192)
def _word(word: str, tag: str) -> float:
    signs, own = pack(tag).signs, _own_letters(tag)
    folded = fold(word)
    score = _COMMON_WORD if folded in signs.common else 0.0
    if own and own.search(word):
        score += _OWN_LETTER
    if len(folded) > 4 and folded.endswith(signs.endings):
        score += _ENDING
    return score + _FOLLOWING * _letters_follow(folded, tag)


def _letters_follow(word: str, tag: str) -> float:
    """How usual the word's groups of three letters are, as a mean of natural logarithms above the unseen."""
    known = _groups(tag)
    groups = _triples(word)
    return sum(math.log(1 + known.get(group, 0) / _UNSEEN) for group in groups) / len(groups)


@lru_cache(maxsize=8)
def _groups(tag: str) -> Mapping[str, int]:
    known = pack(tag)
    words = [*known.signs.common, *(fold(word) for line in known.sentences.no_request for word in line.split())]
    return Counter(group for word in words for group in _triples(word))


def _triples(word: str) -> list[str]:
    padded = f" {word} "
    return [padded[at : at + 3] for at in range(max(1, len(padded) - 2))]


def _transliterated(word: str, known: LanguagePack) -> float:
    """Soft signs are lost in Latin letters, so both sides are compared without them."""
    if not word.isascii():
        return -_OWN_LETTER
    own = from_latin(word, known)
    follow = _FOLLOWING * _letters_follow(own, known.tag)
    if len(own) > 1 and own in _without_soft_signs(known.signs.common):
        return _COMMON_WORD + follow
    return _ENDING + follow if len(own) > 4 and own.endswith(known.signs.endings) else follow


@lru_cache(maxsize=4)
def _without_soft_signs(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.replace("ь", "").replace("ъ", "") for word in words)
