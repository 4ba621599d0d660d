"""A number half said in words, and what may be said on: hundreds before tens, tens before units."""

from __future__ import annotations

from dataclasses import dataclass

from voicebot.understanding.languages.pack import Numerals


@dataclass(frozen=True, slots=True)
class Sum:
    """A number half said: ``room`` is what the next addend must stay below, ``scale`` the last multiplier."""

    total: int = 0
    current: int = 0
    room: int = 1000
    scale: int = 10**15
    ordinal: bool = False

    @property
    def value(self) -> int:
        """What was said so far."""
        return self.total + self.current

    def add(self, number: int, room: int, ordinal: bool) -> Sum | None:
        """With a smaller number behind it; None where that is no part of it."""
        if number >= self.room or number == 0 or (self.ordinal and not ordinal):
            return None
        return Sum(self.total, self.current + number, room, self.scale, ordinal)

    def times(self, factor: int, ordinal: bool = False, most: int = 9) -> Sum | None:
        """Times a hundred, a thousand or more; None behind an ordinal or a smaller multiplier."""
        if self.ordinal or factor >= self.scale:
            return None
        if factor < 1000:
            return self._hundreds(factor, ordinal, most)
        scaled = self.total + (self.current or 1) * factor
        return Sum(scaled, 0, 1000, factor, ordinal)

    def _hundreds(self, factor: int, ordinal: bool, most: int) -> Sum | None:
        """Two hundred and, where the language has it, twelve hundred; never thirty hundred."""
        if self.current > most or (self.current > 9 and self.current % 10 == 0):
            return None
        return Sum(self.total, (self.current or 1) * factor, factor, self.scale, ordinal)


_ROOMS = ((1000, 1000), (100, 100), (20, 10), (0, 1))


def _room(number: int, numerals: Numerals) -> int:
    """What may still be added to an addend: sto dwadzieścia trzy, but not dwanaście trzy, nor zwanzig drei."""
    room = next(room for least, room in _ROOMS if number >= least)
    return 1 if room == 10 and (numerals.units_first or number % 10) else room


def added(sum_: Sum, piece: str, numerals: Numerals, most: int) -> Sum | None:
    """The sum with one more word; None when the word is no part of it, or more than so many hundreds."""
    if (number := numerals.cardinals.get(piece)) is not None:
        return sum_.add(number, _room(number, numerals), False)
    if (number := numerals.open_tens.get(piece)) is not None:
        return sum_.add(number, 10, False)
    if (factor := numerals.multipliers.get(piece)) is not None:
        return sum_.times(factor, most=most)
    number = numerals.ordinals.get(piece)
    return None if number is None else _ordinal_added(sum_, number, numerals)


def _ordinal_added(sum_: Sum, number: int, numerals: Numerals) -> Sum | None:
    if number >= 100 and 0 < sum_.current < 100 and not sum_.ordinal:
        return sum_.times(number, True)
    if number >= 1000:
        return None if sum_.value else Sum(number, 0, 1000, 1000, True)
    return sum_.add(number, _room(number, numerals), True)
