"""Numbers in words, figures or both, as they stand in an utterance."""

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
_MOST_DECIMALS = 5
_MOST_BEFORE = 4
_THOUSAND = 1000
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


def number_at(heard: Heard, start: int) -> Number | None:
    """The longest number that begins at a piece, with halves, shares and decimals."""
    if start >= len(heard.pieces):
        return None
    if shared := _share(heard, start):
        return shared
    plain = longest(heard, start)
    return _with_fraction(heard, plain) if plain else _leading_point(heard, start)


def number_before(heard: Heard, place: int) -> Number | None:
    """A whole number that ends right before a piece, or before an "or" that stands before it."""
    end = place - 1 if place and heard.pieces[place - 1] in heard.pack.choices else place
    numbers = (number_at(heard, start) for start in range(max(0, end - _MOST_BEFORE), end))
    return next((each for each in numbers if each and each.end == end and each.whole and not each.ordinal), None)


def _share(heard: Heard, start: int) -> Number | None:
    """półtora tysiąca, half a million, másfél: a share, times what follows."""
    numerals = heard.pack.numerals
    found = numerals.shares.at(heard.pieces, start)
    if found is None:
        return None
    # "Three quarters of a million", but "a quarter of an hour" is no number of hours yet.
    behind = heard.behind_all(heard.pack.clock.links, found[1])
    return _scaled(heard, found[0], behind if heard.piece(behind) in numerals.multipliers else found[1])


def _scaled(heard: Heard, value: float, place: int) -> Number:
    """A broken number times the thousand or million behind it."""
    factor = heard.pack.numerals.multipliers.get(heard.piece(place))
    return Number(value * factor, place + 1) if factor else Number(value, place)


def _with_fraction(heard: Heard, number: Number) -> Number:
    numerals = heard.pack.numerals
    if number.ordinal or not number.whole:
        return number
    if found := numerals.fractions.at(heard.pieces, number.end):
        # "A million and a half" is half a million more.
        factor = max(numerals.multipliers.get(heard.pieces[number.end - 1], 1) // _THOUSAND * _THOUSAND, 1)
        return _scaled(heard, number.value + found[0] * factor, found[1])
    if joined := _and_tenths(heard, number):
        return joined
    if width := numerals.point_units.get(heard.piece(number.end)):
        return Number(number.value / 10**width, number.end + 1)
    return _pointed(heard, number) or number


def _pointed(heard: Heard, number: Number) -> Number | None:
    """``three point five``: digits behind a spoken point."""
    found = heard.pack.numerals.point.at(heard.pieces, number.end)
    digits, place = _decimals(heard, found[1]) if found else ("", number.end)
    return _scaled(heard, float(f"{int(number.value)}.{digits}"), place) if digits else None


def _and_tenths(heard: Heard, number: Number) -> Number | None:
    """``пять и две десятых``: tenths behind an "and"."""
    place = heard.behind_join(number.end)
    parts = longest(heard, place) if place > number.end else None
    width = heard.pack.numerals.point_units.get(heard.piece(parts.end)) if parts and parts.whole else None
    return Number(number.value + parts.value / 10**width, parts.end + 1) if parts and width else None


def _leading_point(heard: Heard, start: int) -> Number | None:
    """``point five``: a fraction without its zero, where the language has it so."""
    if heard.piece(start) not in heard.pack.numerals.leading_points:
        return None
    digits, place = _decimals(heard, start + 1)
    return Number(float(f"0.{digits}"), place) if digits else None


def _decimals(heard: Heard, start: int) -> tuple[str, int]:
    """The digits after a spoken point, padded when their unit is said (öt század is 05)."""
    digits, place = "", start
    while len(digits) <= _MOST_DECIMALS and (number := next(filter(_counts_on, ends(heard, place)), None)):
        digits += number.digits
        place = number.end
    width = heard.pack.numerals.point_units.get(heard.piece(place))
    return (digits.zfill(width), place + 1) if digits and width else (digits, place)


def _counts_on(number: Number) -> bool:
    """Whether its digits can be decimals of another; the million of "one point five million" is none of them."""
    small = number.value < _THOUSAND or bool(number.text)
    return small and number.whole and not number.ordinal and number.digits.isdecimal()


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
