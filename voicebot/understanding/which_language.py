"""Which of a bot's languages an utterance is in, told from the words that are known and from how letters follow.

Only three words and more are judged: a name, a street or a "tak" proves nothing, and a wrong guess changes the
language under a caller. Every language that is known is weighed, so that one the bot does not speak is no other one;
and what looks like none of them is left open. Russian typed in Latin letters is read back into Cyrillic first.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from voicebot.understanding.languages import PACKS, pack
from voicebot.understanding.languages.vocabulary import vocabulary
from voicebot.understanding.normalize import fold, normalize
from voicebot.understanding.transliteration import from_latin

FEWEST_WORDS = 3
# Natural logarithms, of the odds against the second language and of the mean probability of a letter.
AHEAD_BY = 2.0
LEAST_A_LETTER = -2.7

# Whoever writes code says nothing in English: neither what stands in its brackets nor its names are words.
_BRACKETED = re.compile(r"\{[^{}]*\}|<[^<>]*>")
_CODE = re.compile(r"[{}<>=\\|_$*`]|://|\(\)|\d-?[^\W\d]|[^\W\d]-?\d")

_MOST_TEXT, _MOST_WORDS, _LONGEST_WORD = 2000, 60, 40

_KNOWN = 3.0
_MARKED = 1.0
_ALIEN = -6.0
# However clear one word is, it may be a name: its share for the other languages.
_DOUBT = 0.03
_SMOOTHING = 2.0


@dataclass(frozen=True, slots=True)
class _Letters:
    """How often letters follow each other in the words of a language: groups of one to three, and all letters."""

    groups: Mapping[str, int]
    total: int

    def likely(self, word: str) -> float:
        """The natural logarithm of the word's probability, letter by letter."""
        padded = f"  {word} "
        return sum(math.log(self._follows(padded, place)) for place in range(2, len(padded)))

    def _follows(self, padded: str, place: int) -> float:
        share = (self.groups.get(padded[place], 0) + 0.1) / (self.total + 10)
        for size in (1, 2):
            seen = self.groups.get(padded[place - size : place + 1], 0)
            share = (seen + _SMOOTHING * share) / (self.groups.get(padded[place - size : place], 0) + _SMOOTHING)
        return share


def detect(text: str, languages: Sequence[str]) -> str | None:
    """The language of ``languages`` that ``text`` is in; None when unsure, and on fewer than three words."""
    words = _words(text)
    if len(words) < FEWEST_WORDS or len(set(words)) == 1 or _greetings().issuperset(map(fold, words)):
        return None
    scores = {tag: sum(_shares(word)[tag] for word in words) for tag in PACKS}
    best, second, *_ = (*sorted(scores, key=lambda tag: -scores[tag]), "")
    if scores[best] < scores.get(second, -math.inf) + AHEAD_BY or _plausible(words, best) < LEAST_A_LETTER:
        return None
    return next((each for each in languages if pack(each).tag == best), None)


def _words(text: str) -> list[str]:
    """The first words that are letters throughout; nobody says longer ones, and reading must stay quick."""
    words = normalize(_without_code(text[:_MOST_TEXT])).split()
    return [word for word in words if word.isalpha() and len(word) <= _LONGEST_WORD][:_MOST_WORDS]


def _without_code(text: str) -> str:
    return " ".join(word for word in _BRACKETED.sub(" ", text).split() if not _CODE.search(word))


@lru_cache(maxsize=1)
def _greetings() -> frozenset[str]:
    return frozenset[str]().union(*(each.signs.greetings for each in PACKS.values()))


def _plausible(words: Sequence[str], tag: str) -> float:
    """How usual a letter of these words is in the language, 0 when all of them are known."""
    if not _in_latin(tag) and all(map(str.isascii, words)) and not _knows_any(words, tag):
        return -math.inf
    return sum(_unlikely(word, tag) for word in words) / sum(len(word) + 1 for word in words)


def _knows_any(words: Sequence[str], tag: str) -> bool:
    return not vocabulary(tag).isdisjoint(_spelt(word, tag) for word in words)


def _unlikely(word: str, tag: str) -> float:
    """Nothing for a known word; else the logarithm of its probability, which is bad for one with foreign letters."""
    spelt = _spelt(word, tag)
    if _is_alien(word, spelt, tag):
        return _ALIEN * (len(word) + 1)
    return 0.0 if spelt in vocabulary(tag) else _letters(tag).likely(spelt)


@lru_cache(maxsize=8192)
def _shares(word: str) -> Mapping[str, float]:
    """The natural logarithm of each language's share of a word."""
    scores = {tag: _score(word, tag) for tag in PACKS}
    top = max(scores.values())
    odds = {tag: math.exp(score - top) for tag, score in scores.items()}
    whole = sum(odds.values())
    return {tag: math.log((1 - _DOUBT) * each / whole + _DOUBT / len(odds)) for tag, each in odds.items()}


def _score(word: str, tag: str) -> float:
    spelt = _spelt(word, tag)
    score = _letters(tag).likely(spelt) / math.sqrt(len(spelt))
    if _is_alien(word, spelt, tag):
        return score + _ALIEN
    known = _KNOWN if spelt in vocabulary(tag) else 0.0
    return score + known + (_MARKED if fold(word) != word else 0.0)


def _is_alien(word: str, spelt: str, tag: str) -> bool:
    """Whether it has a letter that the language does not write."""
    respelt = word.isascii() and not _in_latin(tag)
    return _alphabet(tag).fullmatch(spelt if respelt else word) is None


def _spelt(word: str, tag: str) -> str:
    """The folded word, in the language's own script."""
    folded = fold(word)
    return folded if _in_latin(tag) or not word.isascii() else from_latin(folded, pack(tag))


@lru_cache(maxsize=32)
def _alphabet(tag: str) -> re.Pattern[str]:
    return re.compile(f"[{pack(tag).signs.letters}]+")


@lru_cache(maxsize=32)
def _in_latin(tag: str) -> bool:
    return _alphabet(tag).fullmatch("a") is not None


@lru_cache(maxsize=32)
def _letters(tag: str) -> _Letters:
    text = "  ".join(("", *sorted(vocabulary(tag)), ""))
    pairs = Counter(map("".join, pairwise(text)))
    threes = Counter(map("".join, zip(text, text[1:], text[2:], strict=False)))
    return _Letters(Counter(text) | pairs | threes, len(text))
