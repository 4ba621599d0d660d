"""Amounts of money as ``249.00 PLN``, whole or with small change, in plain words or in slang."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from voicebot.understanding.languages.pack import Coin
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, figures_apart, number_at
from voicebot.understanding.slots.spec import Reading, SlotSpec, within


@dataclass(frozen=True, slots=True)
class _Amount:
    """Hundredths of a currency, the piece after the words, and whether a word for money was said."""

    hundredths: int
    currency: str
    end: int
    sure: bool = True

    @property
    def text(self) -> str:
        return f"{Decimal(self.hundredths) / 100:.2f} {self.currency}"


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every amount; a bare number is in the spec's currency, and not sure."""
    found = []
    place = 0
    while place < len(heard.pieces):
        amount = _amount(spec, heard, place)
        if amount and within(spec, amount.hundredths / 100):
            found.append(Reading(amount.text, place, amount.end, amount.sure))
        place = amount.end if amount else place + 1
    return sorted(found or _one_coin(spec, heard), key=lambda each: not each.sure)


def _one_coin(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """``stówa``, ``a tenner``: one of it, when no number was said."""
    for place in range(len(heard.pieces)):
        coin = heard.pack.coins.at(heard.pieces, place)
        if coin and within(spec, coin[0].hundredths / 100):
            amount = _Amount(coin[0].hundredths, _currency(spec, coin[0]), coin[1])
            return [Reading(amount.text, place, amount.end, False)]
    return []


def _amount(spec: SlotSpec, heard: Heard, place: int) -> _Amount | None:
    """The amount that begins at a piece: ``$ 12.50``, ``12,50 zł``, ``two pounds fifty``, ``sto``."""
    leading = heard.pack.coins.at(heard.pieces, place)
    if leading and leading[0].hundredths == 100 and (number := _number(heard, leading[1])):
        return _Amount(round(number.value * 100), _currency(spec, leading[0]), after_ending(heard, number.end))
    number = _number(heard, place)
    if number is None:
        return None
    coin = heard.pack.coins.at(heard.pieces, after_ending(heard, number.end))
    if coin is None:
        change, end = _clipped(heard, number.end) if number.whole else (0, number.end)
        return _Amount(round(number.value * 100) + change, spec.currency, after_ending(heard, end), False)
    return _in_coins(spec, heard, number.value, coin)


def _number(heard: Heard, place: int) -> Number | None:
    number = figures_apart(heard, place) or number_at(heard, place)
    return None if number is None or number.ordinal else number


def _in_coins(spec: SlotSpec, heard: Heard, value: float, coin: tuple[Coin, int]) -> _Amount:
    """``twelve pounds and fifty pence``, ``two grand``, ``две штуки баксов``."""
    unit, end = coin[0], after_ending(heard, coin[1])
    amount = _Amount(round(value * unit.hundredths), _currency(spec, unit), end)
    if unit.hundredths > 100:
        named = heard.pack.coins.at(heard.pieces, end)
        if named and named[0].hundredths == 100:
            return _Amount(amount.hundredths, _currency(spec, named[0]), after_ending(heard, named[1]))
    if unit.hundredths != 100 or amount.hundredths % 100:
        return amount
    change, end = _small_change(heard, amount.currency, end)
    return _Amount(amount.hundredths + change, amount.currency, end)


def _small_change(heard: Heard, currency: str, place: int) -> tuple[int, int]:
    """Hundredths behind whole coins, and the place after them."""
    small = _number(heard, heard.behind_join(place))
    if small and 0 < small.value < 100:
        coin = heard.pack.coins.at(heard.pieces, after_ending(heard, small.end))
        if coin and coin[0].hundredths == 1 and currency in coin[0].currencies:
            return int(small.value), after_ending(heard, coin[1])
    return _clipped(heard, place)


def _clipped(heard: Heard, place: int) -> tuple[int, int]:
    """``ninety-nine ninety-nine``, ``two pounds fifty``: a last number of two digits counts hundredths."""
    small = _number(heard, place)
    clipped = small is not None and small.end == len(heard.pieces) and small.whole and 10 <= small.value <= 99
    return (int(small.value), small.end) if small and clipped else (0, place)


def _currency(spec: SlotSpec, coin: Coin) -> str:
    """The spec's currency where the word fits it (cents), else the likeliest one; no list means the spec's."""
    if not coin.currencies or spec.currency in coin.currencies:
        return spec.currency
    return coin.currencies[0]
