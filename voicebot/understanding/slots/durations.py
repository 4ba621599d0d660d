"""Lengths of time: whole minutes as ``90m``, whole months as ``6mo``, otherwise seconds as ``30s``."""

from __future__ import annotations

from dataclasses import dataclass

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import after_ending, number_at
from voicebot.understanding.slots.spec import Reading, SlotSpec, within

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_MONTHS = {"mo": 1, "y": 12}
_HALF_MONTH_DAYS = 30


@dataclass(frozen=True, slots=True)
class Length:
    """Months and seconds, apart since no month has a fixed number of days, and the place after the words."""

    months: float
    seconds: float
    end: int

    @property
    def text(self) -> str | None:
        """The canonical form; None for a mixture of months and days."""
        months, seconds = self.months, self.seconds
        if months != int(months):
            seconds += (months - int(months)) * _HALF_MONTH_DAYS * _SECONDS["d"]
            months = int(months)
        if months and seconds:
            return None
        if months:
            return f"{int(months)}mo"
        return f"{round(seconds / 60)}m" if seconds % 60 == 0 else f"{round(seconds)}s"


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every length in the utterance, longest words first."""
    found = []
    place = 0
    while place < len(heard.pieces):
        length = at(heard, place)
        text = length.text if length else None
        if length and text and within(spec, length.months * 43200 + length.seconds / 60):
            found.append(Reading(text, place, length.end, _numbered(heard, place)))
        place = length.end if length else place + 1
    return sorted(found, key=lambda each: each.start - each.end)


def _numbered(heard: Heard, place: int) -> bool:
    """Whether a number was said: "this week" is no length."""
    return number_at(heard, place) is not None or heard.pack.clock.lengths.at(heard.pieces, place) is not None


def at(heard: Heard, place: int) -> Length | None:
    """The length that begins at a piece: amounts with units, one after another."""
    total = _one(heard, place)
    if total is None:
        return None
    while following := _one(heard, heard.behind_join(total.end), numbered=True):
        total = Length(total.months + following.months, total.seconds + following.seconds, following.end)
    return _and_a_half(heard, total)


def _one(heard: Heard, place: int, *, numbered: bool = False) -> Length | None:
    """One amount with its unit; a bare unit is one of it."""
    clock = heard.pack.clock
    if found := clock.lengths.at(heard.pieces, place):
        return parse(found[0], after_ending(heard, found[1]))
    number = number_at(heard, place)
    if number is None or number.ordinal:
        return None if numbered else _bare(heard, place)
    unit = clock.units.at(heard.pieces, _linked(heard, after_ending(heard, number.end)))
    return _length(number.value, unit[0], after_ending(heard, unit[1])) if unit else None


def _bare(heard: Heard, place: int) -> Length | None:
    """``godzinę``: one of it; ``минут пять``: about five."""
    unit = heard.pack.clock.units.at(heard.pieces, _linked(heard, place))
    if unit is None:
        return None
    behind = number_at(heard, unit[1]) if unit[0] == "m" else None
    if behind and not behind.ordinal:
        return _length(behind.value, "m", after_ending(heard, behind.end))
    return _length(1, unit[0], after_ending(heard, unit[1]))


def _linked(heard: Heard, place: int) -> int:
    """Behind the small words of "quarter of an hour"."""
    while place < len(heard.pieces) and heard.pieces[place] in heard.pack.clock.links:
        place += 1
    return place


def _and_a_half(heard: Heard, length: Length) -> Length:
    """``an hour and a half``: half of the unit that was just named."""
    half = heard.pack.numerals.halves.at(heard.pieces, length.end)
    unit = heard.pack.clock.units.at(heard.pieces, length.end - 1)
    if half is None or unit is None:
        return length
    extra = _length(0.5, unit[0], half[1])
    return Length(length.months + extra.months, length.seconds + extra.seconds, half[1])


def _length(amount: float, unit: str, end: int) -> Length:
    return Length(amount * _MONTHS.get(unit, 0), amount * _SECONDS.get(unit, 0), end)


def parse(text: str, end: int = 0) -> Length | None:
    """A length from its written form (``90m``, ``2h``, ``3d``, ``6mo``)."""
    digits = text.rstrip("smhdwoy")
    unit = text[len(digits) :]
    if not digits.isdecimal() or unit not in _SECONDS | _MONTHS:
        return None
    return _length(int(digits), unit, end)
