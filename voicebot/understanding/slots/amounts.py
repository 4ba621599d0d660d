"""Plain numbers and ratings."""

from __future__ import annotations

from voicebot.understanding.slots.dated import years
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, figures_apart, number_at
from voicebot.understanding.slots.spec import Reading, SlotSpec, within


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


def _numbers(heard: Heard) -> list[tuple[int, Number]]:
    """The longest number at each place, one after another."""
    found = []
    place = 0
    while place < len(heard.pieces):
        number = figures_apart(heard, place) or _paired(heard, place) or number_at(heard, place)
        if number and heard.pieces[place] not in heard.pack.numerals.loose_zeros:
            found.append((place, number))
        place = number.end if number else place + 1
    return found


def _paired(heard: Heard, place: int) -> Number | None:
    """``nineteen eighty-five``: a year in two halves, where the language has them and no plain number is longer."""
    year = next(years(heard, place), None) if heard.pack.numerals.pairs else None
    plain = number_at(heard, place)
    return Number(year[0], year[1]) if year and plain and plain.end < year[1] else None
