"""Plain numbers, ratings and money."""

from __future__ import annotations

import re
from decimal import Decimal

from voicebot.understanding.languages.pack import Coin
from voicebot.understanding.slots.dates import years
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, number_at
from voicebot.understanding.slots.spec import Reading, SlotSpec, within

_THOUSANDS = re.compile(r"(\d{3})(?:[.,](\d{1,2}))?")


def integers(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Whole numbers in range, cardinal or ordinal."""
    return [
        Reading(int(number.value), place, number.end, False)
        for place, number in _numbers(heard)
        if number.whole and within(spec, number.value)
    ]


def decimals(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Numbers in range, with their fractions."""
    return [
        Reading(float(number.value), place, number.end, False)
        for place, number in _numbers(heard)
        if within(spec, number.value)
    ]


def ratings(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Marks on the spec's scale, halves included; "five out of ten" is five."""
    found = []
    for place, number in _numbers(heard):
        if within(spec, number.value) and number.value * 2 == int(number.value * 2):
            value = int(number.value) if number.whole else number.value
            found.append(Reading(value, place, number.end, False))
    return found[:1] if len(found) == 2 and _scale(spec, heard, found[1]) else found


def _scale(spec: SlotSpec, heard: Heard, last: Reading) -> bool:
    """Whether the second number names the scale and no second mark."""
    return last.value == spec.maximum and heard.pieces[last.start - 1] not in heard.pack.choices


def money(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Amounts as ``249.00 PLN``; a bare number is in the spec's currency, and not sure."""
    found = []
    place = 0
    while place < len(heard.pieces):
        amount = _amount(spec, heard, place)
        if amount:
            hundredths, currency, end, sure = amount
            if within(spec, hundredths / 100):
                found.append(Reading(_text(hundredths, currency), place, end, sure))
        place = amount[2] if amount else place + 1
    return sorted(found or _one_coin(spec, heard), key=lambda each: not each.sure)


def _one_coin(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """``stówa``, ``a tenner``: one of it, when no number was said."""
    for place in range(len(heard.pieces)):
        coin = heard.pack.coins.at(heard.pieces, place)
        if coin and within(spec, coin[0].hundredths / 100):
            return [Reading(_text(coin[0].hundredths, _currency(spec, coin[0])), place, coin[1], False)]
    return []


def _text(hundredths: int, currency: str) -> str:
    return f"{Decimal(hundredths) / 100:.2f} {currency}"


def _numbers(heard: Heard) -> list[tuple[int, Number]]:
    """The longest number at each place, one after another."""
    found = []
    place = 0
    while place < len(heard.pieces):
        number = _spaced(heard, place) or _paired(heard, place) or number_at(heard, place)
        if number and heard.pieces[place] not in heard.pack.numerals.loose_zeros:
            found.append((place, number))
        place = number.end if number else place + 1
    return found


def _paired(heard: Heard, place: int) -> Number | None:
    """``nineteen eighty-five``: a year in two halves, where the language has them and no plain number is longer."""
    year = next(years(heard, place), None) if heard.pack.numerals.pairs else None
    plain = number_at(heard, place)
    return Number(year[0], year[1]) if year and plain and plain.end < year[1] else None


def _spaced(heard: Heard, place: int) -> Number | None:
    """``12 500`` in figures: thousands with a space between."""
    pieces, end = heard.pieces, place
    if not (pieces[place].isdecimal() and len(pieces[place]) <= 3 and pieces[place][0] != "0"):
        return None
    text = pieces[place]
    while "." not in text and end + 1 < len(pieces) and (match := _THOUSANDS.fullmatch(pieces[end + 1])):
        end += 1
        text += match[1] + (f".{match[2]}" if match[2] else "")
    return Number(float(text), end + 1) if end > place else None


def _amount(spec: SlotSpec, heard: Heard, place: int) -> tuple[int, str, int, bool] | None:
    """Hundredths, currency, end and whether the currency was said."""
    leading = heard.pack.coins.at(heard.pieces, place)
    start = leading[1] if leading and leading[0].hundredths == 100 else place
    number = (_spaced(heard, start) or number_at(heard, start)) if start < len(heard.pieces) else None
    if number is None or number.ordinal:
        return None
    end = after_ending(heard, number.end)
    if leading and start > place:
        return round(number.value * 100), _currency(spec, leading[0]), end, True
    coin = heard.pack.coins.at(heard.pieces, end)
    if coin is None:
        change, end = _bare_change(heard, end) if number.whole else (0, end)
        return round(number.value * 100) + change, spec.currency, end, False
    return _with_small_change(spec, heard, number.value, coin)


def _with_small_change(
    spec: SlotSpec, heard: Heard, value: float, coin: tuple[Coin, int]
) -> tuple[int, str, int, bool]:
    """``twelve pounds and fifty pence``, ``two grand``, ``dwie stówy``."""
    unit, end = coin[0], after_ending(heard, coin[1])
    hundredths = round(value * unit.hundredths)
    currency = _currency(spec, unit)
    if unit.hundredths > 100 and (named := heard.pack.coins.at(heard.pieces, end)) and named[0].hundredths == 100:
        return hundredths, _currency(spec, named[0]), after_ending(heard, named[1]), True
    if unit.hundredths != 100:
        return hundredths, currency, end, True
    small = number_at(heard, _joined(heard, end)) if hundredths % 100 == 0 else None
    if small is None or small.ordinal or not 0 < small.value < 100:
        return hundredths, currency, end, True
    change = heard.pack.coins.at(heard.pieces, after_ending(heard, small.end))
    if change and change[0].hundredths == 1 and currency in change[0].currencies:
        return hundredths + int(small.value), currency, after_ending(heard, change[1]), True
    extra, end = _bare_change(heard, end)
    return hundredths + extra, currency, end, True


def _bare_change(heard: Heard, place: int) -> tuple[int, int]:
    """``ninety-nine ninety-nine``, ``two pounds fifty``: a last number of two digits counts hundredths."""
    small = number_at(heard, place)
    if small is None or small.ordinal or small.end != len(heard.pieces) or not 10 <= small.value <= 99:
        return 0, place
    return (int(small.value), small.end) if small.whole else (0, place)


def _joined(heard: Heard, place: int) -> int:
    words = heard.pack.numerals.bridges | heard.pack.numerals.joins
    return place + 1 if place < len(heard.pieces) and heard.pieces[place] in words else place


def _currency(spec: SlotSpec, coin: Coin) -> str:
    """The spec's currency where the word fits it (cents), else the likeliest one; no list means the spec's."""
    if not coin.currencies or spec.currency in coin.currencies:
        return spec.currency
    return coin.currencies[0]
