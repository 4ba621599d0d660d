"""Strings of digits as people dictate them: one by one, in pairs, in hundreds, doubled, or in figures.

Where a run can be cut in more than one way (five hundred one: 501 or 500 1), the spec's length, pattern
and known values decide; without them the longest numbers win.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from voicebot.understanding.slots.heard import Heard, alone
from voicebot.understanding.slots.numerals import Number, after_ending, ends, longest
from voicebot.understanding.slots.pauses import is_pause
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits, longest_value_first

_NOT_DIGITS = re.compile(r"\D")
_FIGURES = re.compile(r"\+?\d+(?:[.,:/-]\d+)*\.?")
# No group takes more pieces.
_LONGEST = 32
_MOST_READINGS = 64
_MOST_DIGITS = 40
_MOST_TIMES = 9
_SURE_DIGITS = 4
_TEN = 10


def digit_strings(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Digit strings that satisfy the spec, longest runs first."""
    found = readings(heard, lambda text: fits(spec, text) or fits(spec, text.removeprefix("+")))
    vouched = spec.length is not None or spec.pattern is not None or bool(spec.known)
    fewest = 0 if vouched else _SURE_DIGITS
    return [replace(each, sure=each.sure and len(str(each.value)) >= fewest) for each in found]


def readings(heard: Heard, wanted: Callable[[str], bool]) -> list[Reading]:
    """Wanted digit strings of each run, whole runs only, longest runs first.

    The reading with the fewest groups is the natural one; others come up only when it is not wanted.
    """
    found: list[Reading] = []
    for start, end in runs(heard):
        start = _behind_size(heard, start, end)
        right = _right(_texts(heard, start, end), wanted)
        sure = len(right) == 1 and not _measured(heard, end)
        found += [Reading(text, start, end, sure) for text in right]
    return longest_value_first(found)


def _behind_size(heard: Heard, start: int, end: int) -> int:
    """The place behind the four of "the last four, six one one nine": how many digits follow, and none of them."""
    size = (
        ends(heard, start)[-1:] if start and heard.pack.calendar.picks.value(heard.pieces, start - 1) == "last" else ()
    )
    told = next((each for each in size if each.end < end), None)
    texts = _texts(heard, told.end, end) if told else []
    return told.end if told and texts and len(texts[0]) == told.value else start


def _right(texts: list[str], wanted: Callable[[str], bool]) -> list[str]:
    right = [text for text in texts if wanted(text)]
    return right[:1] if right[:1] == texts[:1] else right


def _measured(heard: Heard, end: int) -> bool:
    """Whether a coin or a unit follows: then the digits are an amount."""
    return any(table.at(heard.pieces, end) is not None for table in (heard.pack.coins, heard.pack.clock.units))


def runs(heard: Heard) -> list[tuple[int, int]]:
    """Stretches of pieces that are digits and what may stand between digits."""
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(heard.pieces):
        end = _run_end(heard, place)
        if end is not None:
            found.append((place, end))
        place = end or place + 1
    return found


def _run_end(heard: Heard, start: int) -> int | None:
    """Where the longest run from here ends; bridges count only between digits."""
    end, place = None, start
    while place < len(heard.pieces):
        if steps := _groups(heard, place):
            end = place = steps[0][1]
        elif end is not None and (skipped := _bridge(heard, place)) > place:
            place = skipped
        else:
            break
    return end


def _bridge(heard: Heard, place: int) -> int:
    """The place behind a word that joins digits, or the same place."""
    if bridge := heard.pack.numerals.bridges.at(heard.pieces, place):
        # "And then a four": an article may stand before a digit.
        return heard.behind_all(heard.pack.clock.links, bridge[1])
    sign = heard.pack.spelling.signs.at(heard.pieces, place)
    if sign and sign[0] in "-.+":
        return sign[1]
    return place


def _texts(heard: Heard, start: int, end: int) -> list[str]:
    """Ways to read a run, longest numbers first: the suffixes are read once each, and only the likeliest kept."""
    suffixes: dict[int, list[str]] = {end: [""]}
    for place in range(end - 1, start - 1, -1):
        steps = _groups(heard, place) or [("", _bridge(heard, place))]
        texts = [text + rest for text, after in steps if after > place for rest in suffixes.get(after, ())]
        suffixes[place] = list(dict.fromkeys(text for text in texts if len(text) <= _MOST_DIGITS))[:_MOST_READINGS]
    return suffixes[start]


def first_group(heard: Heard, place: int) -> str:
    """The likeliest digits of the group that begins at a piece; "" where none does."""
    return next((digits for digits, _ in _groups(heard, place)), "")


def _groups(heard: Heard, place: int) -> list[tuple[str, int]]:
    """The digits one group can stand for, and the place after it, longest first; a pause ends a group."""
    stretch = slice(place, place + _LONGEST)
    known = _beginning(heard.pieces[stretch], heard.origin[stretch], heard.pack.tag)
    found = [(digits, end + place) for digits, end in known]
    return [each for each in found if not any(is_pause(heard, at) for at in range(place + 1, each[1]))] or found


# Slots are read over many cuts of one utterance, and each cut meets the same groups again.
@lru_cache(maxsize=4096)
def _beginning(pieces: tuple[str, ...], origin: tuple[int, ...], tag: str) -> tuple[tuple[str, int], ...]:
    return tuple(_group_at(alone(pieces, origin, tag), 0))


def _group_at(heard: Heard, place: int) -> list[tuple[str, int]]:
    piece = heard.piece(place)
    if several := _repeated(heard, place) or _counted(heard, place):
        return several
    if _FIGURES.fullmatch(piece):
        plus = "+" if piece.startswith("+") else ""
        return [(plus + _NOT_DIGITS.sub("", piece), after_ending(heard, place + 1))]
    return _plus(heard, place) or _plain(heard, place)


def _plus(heard: Heard, place: int) -> list[tuple[str, int]]:
    sign = heard.pack.spelling.signs.at(heard.pieces, place)
    if not sign or sign[0] != "+":
        return []
    return [("+" + text, end) for text, end in _group_at(heard, sign[1]) if not text.startswith("+")]


def _repeated(heard: Heard, place: int) -> list[tuple[str, int]]:
    """dwa razy pięć, double oh, kétszer öt."""
    times, start = repetition(heard, place) or (0, place)
    if not 0 < times <= _MOST_TIMES:
        return []
    # "Sieben mal die acht": the word that joins digits stands before one, too.
    said = heard.behind_join(start)
    repeatable = [each for each in ends(heard, said) if len(each.digits) <= 2]
    return [(each.digits * times, after_ending(heard, each.end)) for each in repeatable[-1:]]


def repetition(heard: Heard, place: int) -> tuple[int, int] | None:
    """How often is said what follows a "double" or a "three times", and where that begins."""
    if repeats := heard.pack.numerals.repeats.at(heard.pieces, place):
        return repeats
    number = longest(heard, place)
    said = number is not None and heard.piece(number.end) in heard.pack.numerals.times
    return (int(number.value), number.end + 1) if number and said else None


def _counted(heard: Heard, place: int) -> list[tuple[str, int]]:
    counted = counted_digits(heard, place)
    return [counted] if counted else []


def counted_digits(heard: Heard, place: int) -> tuple[str, int] | None:
    """``trzy zera``, ``two fives``: a count of a digit, and the place after it."""
    number = next(iter(ends(heard, place)[-1:]), None)
    if number is None or not 1 <= number.value <= _MOST_TIMES or number.ordinal:
        return None
    plural, single = heard.pack.numerals.digit_nouns, heard.pack.numerals.single_digits
    nouns = {**plural, **single} if number.value == 1 else plural
    digit = None if heard.pieces[number.end - 1] in nouns else nouns.get(heard.piece(number.end))
    return None if digit is None else (str(digit) * int(number.value), number.end + 1)


def _plain(heard: Heard, place: int) -> list[tuple[str, int]]:
    numbers = [number for number in ends(heard, place) if number.whole and not _ends_as_count(heard, place, number)]
    if len(numbers) > 1 and _goes_on_singly(heard, numbers[0]):
        numbers = [*numbers[1:], numbers[0]]
    return [(number.digits, after_ending(heard, number.end)) for number in numbers]


def _ends_as_count(heard: Heard, place: int, number: Number) -> bool:
    """Whether the end of a number counts the digits behind it: six hundred *three nines*."""
    last, following = number.end - 1, heard.piece(number.end)
    nouns, times = heard.pack.numerals.digit_nouns, heard.pack.numerals.times
    return last > place and (following in times or (following in nouns and heard.pieces[last] not in nouns))


def _goes_on_singly(heard: Heard, number: Number) -> bool:
    """Whether "five hundred one" goes on with "oh", a digit or "hundred": then the one begins what follows."""
    numerals = heard.pack.numerals
    if not numerals.pairs or not (number.value > 100 and 0 < number.value % 100 < 10):
        return False
    following = heard.piece(number.end)
    single = 0 <= numerals.cardinals.get(following, _TEN) < _TEN
    return single or following in numerals.loose_zeros or following in numerals.multipliers
