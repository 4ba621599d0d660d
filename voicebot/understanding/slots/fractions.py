"""Numbers with what makes them less round: halves and other shares, tenths, and digits behind a spoken point."""

from __future__ import annotations

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, ends, longest

_MOST_DECIMALS = 5
_MOST_BEFORE = 4
_THOUSAND = 1000


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
