"""Plain numbers and ratings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from voicebot.understanding.slots.dated import years
from voicebot.understanding.slots.digits import digit_strings
from voicebot.understanding.slots.fractions import number_at
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, ends, figures_apart
from voicebot.understanding.slots.spec import Reading, SlotSpec, within

_TEN, _HUNDRED = 10, 100
# Nobody says a longer number twice.
_MOST_RESTATED = 8


def integers(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Whole numbers in range, cardinal or ordinal."""
    numbers = [(place, number) for place, number in _numbers(spec, heard) if number.whole]
    readings = [Reading(int(number.value), place, number.end, False) for place, number in numbers]
    return readings + [each for place, number in numbers for each in _alike(spec, heard, place, number)]


def _alike(spec: SlotSpec, heard: Heard, place: int, number: Number) -> list[Reading]:
    """Other numbers that are said in just the same words: some languages have such."""
    others = [each for each in ends(heard, place) if each.end == number.end and each.value != abs(number.value)]
    return [Reading(int(each.value), place, each.end, False) for each in others if within(spec, each.value)]


def decimals(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Numbers in range, with their fractions."""
    return [Reading(float(number.value), place, number.end, False) for place, number in _numbers(spec, heard)]


def ratings(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Marks on the spec's scale, halves included; "five out of ten" is five."""
    numbers = [(place, number) for place, number in _numbers(spec, heard) if number.value % 0.5 == 0]
    marks = [Reading(_mark(number), place, number.end, False) for place, number in numbers]
    return marks[:1] if len(marks) == 2 and _scale(spec, heard, marks[1]) else marks


def _mark(number: Number) -> float:
    return int(number.value) if number.whole else number.value


def _scale(spec: SlotSpec, heard: Heard, last: Reading) -> bool:
    """Whether the second number names the scale and no second mark."""
    return last.value == spec.maximum and heard.pieces[last.start - 1] not in heard.pack.choices


def _numbers(spec: SlotSpec, heard: Heard) -> list[tuple[int, Number]]:
    """The longest number in range at each place, one after another."""
    if restated := _restated(heard):
        return [restated] if within(spec, restated[1].value) else []
    loose = heard.pack.numerals.loose_zeros
    swept = [(place, number) for place, number in heard.sweep(_number) if heard.pieces[place] not in loose]
    found = [(place, number) for place, number in swept if not _is_article(heard, place, number)]
    signed = [(place, _signed(heard, place, number)) for place, number in found]
    return [(place, number) for place, number in signed if within(spec, number.value)]


def _is_article(heard: Heard, place: int, number: Number) -> bool:
    """Whether a one right before another number only introduces it."""
    article = number.end == place + 1 and heard.pieces[place] in heard.pack.numerals.articles
    return article and number_at(heard, number.end) is not None


def _restated(heard: Heard) -> tuple[int, Number] | None:
    """``fifty, five zero``: a number and then its digits, which only say it again.

    Not in languages without tables, where reading at every place takes long and an "and" may be a part of a number.
    """
    places = range(len(heard.pieces) if heard.pack.numerals.cardinals else 0)
    found = ((place, _said_again(heard, number)) for place in places for number in ends(heard, place))
    return next(((place, number) for place, number in found if number), None)


def _said_again(heard: Heard, number: Number) -> Number | None:
    """The number together with its digits behind it; None where they do not follow."""
    if number.value < _TEN or not number.whole:
        return None
    runs = digit_strings(SlotSpec("digits"), heard.part(number.end, number.end + _MOST_RESTATED))
    same = bool(runs) and runs[0].value == number.digits and runs[0].end >= len(number.digits)
    return replace(number, end=number.end + runs[0].end) if same else None


def _signed(heard: Heard, place: int, number: Number) -> Number:
    """The number below zero where a minus stands before it, and no "plus or minus"."""
    written = heard.words[heard.origin[place]].startswith("-")
    negative = written or (place > 0 and heard.pieces[place - 1] in heard.pack.numerals.minus)
    negative = negative and (place < 2 or heard.pack.spelling.signs.value(heard.pieces, place - 2) != "+")
    return replace(number, value=-number.value, text="") if negative else number


def _number(heard: Heard, place: int) -> Number | None:
    return figures_apart(heard, place) or _paired(heard, place) or number_at(heard, place)


def _paired(heard: Heard, place: int) -> Number | None:
    """``nineteen eighty-five``: a year in two halves, where the language has them and no plain number is longer."""
    year = next(chain(years(heard, place), _with_oh(heard, place)), None) if heard.pack.numerals.pairs else None
    plain = number_at(heard, place)
    return Number(year[0], year[1]) if year and plain and plain.end < year[1] else None


def _with_oh(heard: Heard, place: int) -> Iterator[tuple[int, int]]:
    """``one oh five``: hundreds and a single digit."""
    for hundreds in ends(heard, place):
        if 0 < hundreds.value < _HUNDRED and heard.piece(hundreds.end) in heard.pack.numerals.loose_zeros:
            digits = ends(heard, hundreds.end + 1)
            yield from (
                (int(hundreds.value) * 100 + int(each.value), each.end) for each in digits if 0 < each.value < 10
            )
