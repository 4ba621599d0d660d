"""Number words that a recogniser got wrong, read as the nearest one when they stand among digits.

Only there: a word beside digits that is no word at all ("four fife") can hardly be anything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz, process

from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold
from voicebot.understanding.slots.digits import runs
from voicebot.understanding.slots.heard import Heard

_SHORTEST = 3
_CUTOFF = 75.0
_LENGTH_APART = 2
_HIGHEST = 100


def repaired(heard: Heard) -> Heard | None:
    """The utterance with misheard number words put right; None when there are none."""
    pieces = heard.pieces
    for place in _beside_digits(heard):
        pieces = (*pieces[:place], _nearest(pieces[place], heard.pack.tag), *pieces[place + 1 :])
    return None if pieces == heard.pieces else replace(heard, pieces=pieces)


def _beside_digits(heard: Heard) -> list[int]:
    found = runs(heard)
    sides = {side for start, end in found for side in (start - 1, end)}
    return [place for place in range(len(heard.pieces)) if place in sides and _unheard_of(heard, place)]


def _unheard_of(heard: Heard, place: int) -> bool:
    """Whether a whole word is none that the language is known to have."""
    word = heard.pieces[place]
    whole = heard.whole_word(place) and heard.whole_word(place + 1)
    return whole and word.isalpha() and len(word) >= _SHORTEST and word not in _known(heard.pack.tag)


@lru_cache(maxsize=4096)
def _nearest(word: str, tag: str) -> str:
    """The number word most like it; the word itself when none is, or two that differ are."""
    numbers = _numbers(tag)
    near = [each for each in numbers if abs(len(each) - len(word)) <= _LENGTH_APART]
    alike = process.extract(word, near, scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=4)
    best = {numbers[each] for each, score, _ in alike if score == alike[0][1]}
    return alike[0][0] if len(best) == 1 else word


@lru_cache(maxsize=8)
def _numbers(tag: str) -> Mapping[str, int]:
    cardinals = pack(tag).numerals.cardinals
    return {word: number for word, number in cardinals.items() if len(word) >= _SHORTEST and number < _HIGHEST}


@lru_cache(maxsize=8)
def _known(tag: str) -> frozenset[str]:
    language = pack(tag)
    numerals, answers = language.numerals, language.answers
    tables = (language.corrections, answers.courtesy, answers.openers_yes, answers.openers_no, numerals.repeats)
    said = (fold(word) for line in language.sentences.no_request for word in line.lower().split())
    small = numerals.bridges.tails.keys() | numerals.joins | numerals.times | language.fillers | language.choices
    phrased = {word for table in tables for word in table.tails}
    return frozenset(said) | small | numerals.digit_nouns.keys() | phrased
