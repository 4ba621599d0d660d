"""Hours and minutes as numbers of an utterance, each with the place after it."""

from __future__ import annotations

from collections.abc import Iterator

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending, ends, longest

_ROUND = frozenset({5, 10, 20, 25})


def behind_hour_word(heard: Heard, place: int) -> int:
    """Behind the word that calls a number an hour, if one stands here."""
    unit = heard.pack.clock.units.at(heard.pieces, place)
    return after_ending(heard, unit[1]) if unit and unit[0] == "h" else place


def is_called_hour(heard: Heard, start: int, end: int) -> bool:
    """Whether the hour was called one: o'clock, часов, -kor."""
    last = heard.pieces[end - 1]
    unit = heard.pack.clock.units.whole((last.removeprefix("~"),))
    return unit == "h" or (end - start > 1 and last in heard.pack.clock.hour_endings)


def _hours(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    named = heard.pack.clock.named.at(heard.pieces, place)
    # "A quarter to midnight" leaves no doubt: hours past twelve say so.
    if named:
        yield named[0] // 60 + 24, named[1]
    elif found := hour_said(heard, place):
        yield found


def hour_said(heard: Heard, place: int) -> tuple[int, int] | None:
    """The hour that begins at a piece, with the word that calls it one."""
    number = longest(heard, place)
    if number is None or not _is_hour(heard, number):
        return None
    return int(number.value), behind_hour_word(heard, after_ending(heard, number.end))


def _is_hour(heard: Heard, number: Number) -> bool:
    """Hours are ordinal where the language has it so (o piątej), and no part of a greater number (two hundred)."""
    if not number.whole or number.value > 24 or number.text.startswith("00"):
        return False
    numerals = heard.pack.numerals
    if heard.piece(number.end) in numerals.multipliers or heard.pieces[number.end - 1] in numerals.loose_zeros:
        return False
    return not number.spoken_ordinal or ends_as_hour(heard, number)


def ends_as_hour(heard: Heard, number: Number) -> bool:
    """Whether a number has the ending of ordinals that name hours: o szesnastej."""
    return heard.pieces[number.end - 1].endswith(heard.pack.clock.ordinal_hours)


def _ordinal_hours(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    for number in ends(heard, place):
        if number.ordinal and number.value <= 24:
            yield int(number.value), after_ending(heard, number.end)


def _minutes(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    return ((int(each.value), after_ending(heard, each.end)) for each in ends(heard, place) if _is_minute(each))


def minutes_after(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """Minutes right after an hour: two figures or words for them, so that nobody's "three two" is 3:02."""
    for number in filter(_is_minute, ends(heard, place)):
        end = after_ending(heard, number.end)
        unit = heard.pack.clock.units.at(heard.pieces, end)
        if unit and unit[0] == "m":
            yield int(number.value), after_ending(heard, unit[1])
        elif _has_two_figures(number) or (number.value and _hour_before(heard, place, end)):
            yield int(number.value), end
        elif number.value == 0:
            yield from _behind_zero(heard, place, number.end)


def _has_two_figures(number: Number) -> bool:
    return number.value >= 10 or len(number.text) == 2


def _behind_zero(heard: Heard, place: int, end: int) -> Iterator[tuple[int, int]]:
    """Single minutes behind their zero; "zero zero fifteen" is a quarter past midnight."""
    again = place > 0 and heard.pieces[place - 1] == heard.pieces[place]
    return ((int(each.value), each.end) for each in ends(heard, end) if again or each.value < 10)


def _hour_before(heard: Heard, place: int, end: int) -> bool:
    """Whether the hour was an ordinal (trzynasta pięć) or called one (acht Uhr fünf): what ends there is minutes."""
    before, clock_words = heard.pieces[place - 1], heard.pack.clock
    last = end == len(heard.pieces) or clock_words.parts.at(heard.pieces, end) is not None
    return before in heard.pack.numerals.ordinals or (last and clock_words.units.whole((before,)) == "h")


def _is_minute(number: Number) -> bool:
    return number.whole and number.value < 60 and not number.ordinal


def _round_minutes(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    return ((minutes, end) for minutes, end in _minutes(heard, place) if minutes in _ROUND)


# What stands at the places of a clock pattern.
CLOCK_VALUES = {"h": _hours, "o": _ordinal_hours, "m": _minutes, "five": _round_minutes}
