"""Whole numbers in words, and numbers in figures, as they stand in an utterance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.letters import fold
from voicebot.understanding.numbers import readings, squash
from voicebot.understanding.slots.adding import Sum, added
from voicebot.understanding.slots.heard import Heard, alone

# No number takes more pieces.
_LONGEST = 24
_MOST_FIGURES = 40
_FEW_HUNDREDS, _MANY_HUNDREDS = 9, 99
_WHOLE = re.compile(r"(\d+)(\.?)")
_POINTED = re.compile(r"(\d+)[.,](\d+)")
_UP_TO_THOUSAND = re.compile(r"(?!0)\d{1,3}")
_THOUSANDS = re.compile(r"(\d{3})(?:[.,](\d{1,2}))?")
_KILO = re.compile(r"(\d{1,4})[kк]")
# Thousands, or as in India a thousand and then hundreds of it: 12,34,567.
_GROUPED = re.compile(r"\d{1,3}([.,])(?:\d{2}\1)*\d{3}(?:\1\d{3})*(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the piece after it; figures keep their zeros in ``text``."""

    value: float
    end: int
    ordinal: bool = False
    text: str = ""

    @property
    def whole(self) -> bool:
        """Whether it has no fraction."""
        return self.value == int(self.value)

    @property
    def spoken_ordinal(self) -> bool:
        """Whether it is an ordinal in words."""
        return self.ordinal and not self.text

    @property
    def digits(self) -> str:
        """Its figures as they were said or written, else those of its whole part."""
        return self.text or str(int(self.value))


def _spoken(heard: Heard, start: int) -> Iterator[Number]:
    """Each number in words that begins here, shortest first."""
    numerals = heard.pack.numerals
    if 0 in (numerals.cardinals.get(heard.pieces[start]), numerals.ordinals.get(heard.pieces[start])):
        yield Number(0, start + 1, heard.pieces[start] in numerals.ordinals)
        return
    if guess := _inverted(heard, start):
        yield guess
        return
    sum_, place = _step(Sum(), heard, start, start)
    while sum_ is not None:
        if _word_ends(heard, place):
            yield Number(sum_.value, place, sum_.ordinal)
        joined = sum_.room >= 100 and heard.piece(place) in numerals.joins
        sum_, place = _step(sum_, heard, start, place + joined)


def _inverted(heard: Heard, start: int) -> Number | None:
    """``тысячи две``: about two thousand."""
    if heard.pieces[start] not in heard.pack.numerals.inverted:
        return None
    count = longest(heard, start + 1)
    if count is None or count.ordinal or not 1 < count.value < 1000:
        return None
    # In the genitive, тысячи двух, it is 1002 and no guess.
    plain = _nominatives(heard.pack.tag).issuperset(heard.pieces[start + 1 : count.end])
    return Number(heard.pack.numerals.multipliers[heard.pieces[start]] * count.value, count.end) if plain else None


@lru_cache(maxsize=8)
def _nominatives(tag: str) -> frozenset[str]:
    """The number words in the form in which one counts."""
    forms = (form for each in pack(tag).speech.cardinals.values() for form in each.items())
    return frozenset(fold(word) for case, word in forms if case.startswith("nom"))


def _step(sum_: Sum, heard: Heard, start: int, place: int) -> tuple[Sum | None, int]:
    """The sum with the word here, and the place behind it; ein und zwanzig is one word said apart."""
    numerals = heard.pack.numerals
    if numerals.units_first and heard.piece(place + 1) in numerals.joins:
        apart = "".join(heard.pieces[place : place + 3])
        if apart in numerals.cardinals or apart in numerals.ordinals:
            return added(sum_, apart, numerals, _FEW_HUNDREDS), place + 3
    # Twelve hundred is said in languages that pair digits, and in others when it is one word: tizenkétszáz.
    many = numerals.pairs or (place < len(heard.origin) and heard.origin[place] == heard.origin[start])
    return added(sum_, heard.piece(place), numerals, _MANY_HUNDREDS if many else _FEW_HUNDREDS), place + 1


def _word_ends(heard: Heard, place: int) -> bool:
    """Whether a number may end before this piece: with its word, a fraction or a unit, but not in an open ten."""
    numerals = heard.pack.numerals
    broken = numerals.glued and numerals.fractions.at(heard.pieces, place) is not None
    broken = broken or heard.pack.measures(heard.piece(place))
    goes_on = heard.pieces[place - 1] in numerals.open_tens
    return not goes_on and (broken or heard.whole_word(place) or _ending(heard, place))


def _ending(heard: Heard, place: int) -> bool:
    return heard.piece(place).startswith("~")


def _figures(heard: Heard, start: int) -> Number | None:
    piece = heard.pieces[start]
    if not piece[:1].isdigit() or len(piece) > _MOST_FIGURES:
        return None
    if match := _WHOLE.fullmatch(piece):
        return Number(int(match[1]), start + 1, bool(match[2]), match[1])
    if match := _KILO.fullmatch(piece):
        return Number(int(match[1]) * 1000, start + 1)
    return _grouped(piece, start + 1, heard.pack.decimal) or _with_point(piece, start + 1)


def _grouped(piece: str, end: int, decimal: str) -> Number | None:
    """``1.234,50``: thousands apart by the sign that is no decimal point in the language."""
    thousands = "," if decimal == "." else "."
    match = _GROUPED.fullmatch(piece)
    grouped = match is not None and match[1] == thousands
    return Number(float(piece.replace(thousands, "").replace(",", ".")), end) if grouped else None


def _with_point(piece: str, end: int) -> Number | None:
    match = _POINTED.fullmatch(piece)
    return Number(float(f"{match[1]}.{match[2]}"), end, False, piece) if match else None


def ends(heard: Heard, start: int) -> Sequence[Number]:
    """Every plain number that begins at a piece, longest first."""
    stretch = slice(start, start + _LONGEST)
    known = _beginning(heard.pieces[stretch], heard.origin[stretch], heard.pack.tag)
    return [Number(each.value, each.end + start, each.ordinal, each.text) for each in known] if start else known


# Slots are read over many cuts of one utterance, and each cut meets the same numbers again.
@lru_cache(maxsize=4096)
def _beginning(pieces: tuple[str, ...], origin: tuple[int, ...], tag: str) -> tuple[Number, ...]:
    """Every plain number at the beginning of these pieces, longest first."""
    if not pieces:
        return ()
    heard = alone(pieces, origin, tag)
    figures = _figures(heard, 0)
    if figures is not None:
        factor = heard.pack.numerals.multipliers.get(heard.piece(figures.end), 0)
        scaled = Number(figures.value * factor, figures.end + 1)
        return (scaled, figures) if factor >= 1000 else (figures,)
    return tuple(_spoken(heard, 0))[::-1] if heard.pack.numerals.cardinals else tuple(_by_rules(heard))


def _by_rules(heard: Heard) -> Iterator[Number]:
    """Each number in words of a language without tables of its own, longest first."""
    letters, places = "", dict[int, int]()
    for place, piece in enumerate(heard.pieces, 1):
        letters += squash(piece)
        places[len(letters)] = place
    found = readings(letters, heard.pack.tag) if squash(heard.pieces[0]) else ()
    yield from (Number(number, places[size]) for number, size in found if size in places)


def longest(heard: Heard, start: int) -> Number | None:
    """The longest plain number that begins at a piece."""
    return next(iter(ends(heard, start)), None)


def after_ending(heard: Heard, place: int) -> int:
    """The place behind a hanging ending, if one stands here."""
    return place + 1 if _ending(heard, place) else place


def figures_apart(heard: Heard, place: int) -> Number | None:
    """``12 500`` in figures: thousands with a space between."""
    text, end = heard.piece(place), place + 1
    if not _UP_TO_THOUSAND.fullmatch(text):
        return None
    while "." not in text and (match := _THOUSANDS.fullmatch(heard.piece(end))):
        text += match[1] + (f".{match[2]}" if match[2] else "")
        end += 1
    return Number(float(text), end) if end > place + 1 else None
