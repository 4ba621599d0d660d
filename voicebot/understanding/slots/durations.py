"""Lengths of time: whole minutes as ``90m``, whole months as ``6mo``, otherwise seconds as ``30s``."""

from __future__ import annotations

from dataclasses import dataclass

from voicebot.understanding.normalize import fold
from voicebot.understanding.slots.fractions import number_at, number_before
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import Number, after_ending
from voicebot.understanding.slots.spec import Reading, SlotSpec, within

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_MONTHS = {"mo": 1, "y": 12}
# Half a month is said of fifteen days.
_MONTH_DAYS = 30
_SMALLER = {"h": "m", "m": "s"}
_SIXTY = 60
# Fewer behind an hour are hours, "an hour, two", and no minutes.
_FEW = 5
# A hundred years: nobody means a day farther away.
_MOST_MONTHS, _MOST_SECONDS = 1200, 36600 * _SECONDS["d"]


@dataclass(frozen=True, slots=True)
class Length:
    """Months and seconds, apart since no month has a fixed number of days, and the place after the words."""

    months: float
    seconds: float
    end: int

    @property
    def text(self) -> str:
        """The canonical form; "" for whole months and days."""
        whole = int(self.months)
        seconds = self.seconds + self.months * _MONTH_DAYS * _SECONDS["d"]
        if whole == self.months and whole:
            return "" if self.seconds else f"{whole}mo"
        return f"{round(seconds / 60)}m" if seconds % 60 == 0 else f"{round(seconds)}s"

    @property
    def days(self) -> float:
        """How many days it is beyond its whole months."""
        return self.seconds / _SECONDS["d"] + self.months % 1 * _MONTH_DAYS

    @property
    def minutes(self) -> float:
        """About how many minutes it is."""
        return self.months * _MONTH_DAYS * 1440 + self.seconds / 60

    @property
    def weeks(self) -> int | None:
        """How many whole weeks it is."""
        return None if self.months or self.seconds % _SECONDS["w"] else int(self.seconds // _SECONDS["w"])

    @property
    def moves_days(self) -> bool:
        """Whether a day that far away is another day, and in anybody's life."""
        far = self.months > _MOST_MONTHS or self.seconds > _MOST_SECONDS
        return not far and (self.months > 0 or self.seconds >= _SECONDS["d"])

    def plus(self, other: Length) -> Length:
        """Both together, up to where the other ends."""
        return Length(self.months + other.months, self.seconds + other.seconds, other.end)


def lengths(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Every length in the utterance, longest words first."""
    found = [
        Reading(each.text, place, length.end, _numbered(heard, place))
        for place, length in heard.sweep(length_at)
        for each in (*_or_fewer(heard, place, length), length, *_or_more(heard, length))
        if each.text and within(spec, each.minutes)
    ]
    return sorted(found, key=lambda each: each.start - each.end)


def _or_fewer(heard: Heard, place: int, length: Length) -> list[Length]:
    """The two days of "two or three days", whose unit is said only once."""
    counted, fewer = number_at(heard, place), number_before(heard, place)
    if counted is None or fewer is None or fewer.value >= counted.value:
        return []
    unit = heard.pack.clock.units.value(heard.pieces, counted.end)
    return [_length(fewer.value, unit, length.end)] if unit else []


def _or_more(heard: Heard, length: Length) -> list[Length]:
    """The two hours of ``godzinę, dwie`` and ``час-полтора``: an hour or two."""
    unit = heard.pack.clock.units.value(heard.pieces, length.end - 1)
    more = _amount(heard, length.end)
    one = unit is not None and length == _length(1, unit, length.end)
    return [_length(more.value, unit, more.end)] if one and unit and more and 1 < more.value < _FEW else []


def _numbered(heard: Heard, place: int) -> bool:
    """Whether a number was said: "this week" is no length."""
    return number_at(heard, place) is not None or heard.pack.clock.lengths.at(heard.pieces, place) is not None


def length_at(heard: Heard, place: int) -> Length | None:
    """The length that begins at a piece: amounts with units, one after another."""
    total = _one(heard, place) or _bare(heard, place)
    if total is None:
        return None
    while following := _one(heard, heard.behind_join(total.end)):
        total = total.plus(following)
    return total.plus(_part_more(heard, total) or _rest(heard, total))


def _one(heard: Heard, place: int) -> Length | None:
    return _named(heard, place) or _counted(heard, place)


def _named(heard: Heard, place: int) -> Length | None:
    """``fortnight``: an amount and its unit in one."""
    found = heard.pack.clock.lengths.at(heard.pieces, place)
    return parse(found[0], after_ending(heard, found[1])) if found else None


def _counted(heard: Heard, place: int) -> Length | None:
    """One amount with its unit."""
    number = _amount(heard, place)
    if number is None:
        return None
    place = _linked(heard, after_ending(heard, number.end))
    if unit := heard.pack.clock.units.at(heard.pieces, place):
        return _length(number.value, unit[0], after_ending(heard, unit[1]))
    named = _named(heard, place)
    return Length(number.value * named.months, number.value * named.seconds, named.end) if named else None


def _bare(heard: Heard, place: int) -> Length | None:
    """``godzinę``: one of it; ``минут пять``, ``часа два``: about so many."""
    unit = heard.pack.clock.units.at(heard.pieces, _linked(heard, place))
    # Hungarian hét is seven before it is a week.
    if unit is None or _amount(heard, place):
        return None
    behind = _amount(heard, unit[1]) if is_plural(heard, unit[1] - 1) else None
    if behind:
        return _length(behind.value, unit[0], after_ending(heard, behind.end))
    return _length(1, unit[0], after_ending(heard, unit[1]))


def is_plural(heard: Heard, place: int) -> bool:
    """Whether a unit stands in a form that it only has behind a number."""
    nouns = [tuple(map(fold, each.forms)) for each in heard.pack.speech.units.values()]
    return any(heard.pieces[place] in forms[1:] and heard.pieces[place] != forms[0] for forms in nouns)


def _amount(heard: Heard, place: int) -> Number | None:
    number = number_at(heard, place)
    return None if number is None or number.ordinal else number


def _linked(heard: Heard, place: int) -> int:
    """Behind the small words of "quarter of an hour"."""
    return heard.behind_all(heard.pack.clock.links, place)


def _part_more(heard: Heard, length: Length) -> Length | None:
    """``an hour and a half``: a part of the unit that was just named."""
    part = heard.pack.numerals.fractions.at(heard.pieces, length.end)
    unit = heard.pack.clock.units.value(heard.pieces, length.end - 1)
    return _length(part[0], unit, part[1]) if part and unit else None


def _rest(heard: Heard, length: Length) -> Length:
    """``two hours thirty``: a last number counts the next smaller unit; nothing where there is none."""
    smaller = _SMALLER.get(heard.pack.clock.units.value(heard.pieces, length.end - 1) or "")
    number = _amount(heard, heard.behind_join(length.end))
    if smaller is None or number is None or number.end < len(heard.pieces) or not _FEW <= number.value < _SIXTY:
        return Length(0, 0, length.end)
    return _length(number.value, smaller, number.end)


def _length(amount: float, unit: str, end: int) -> Length:
    return Length(amount * _MONTHS.get(unit, 0), amount * _SECONDS.get(unit, 0), end)


def parse(text: str, end: int = 0) -> Length | None:
    """A length from its written form (``90m``, ``2h``, ``3d``, ``6mo``)."""
    digits = text.rstrip("smhdwoy")
    unit = text[len(digits) :]
    if not digits.isdecimal() or unit not in _SECONDS | _MONTHS:
        return None
    return _length(int(digits), unit, end)
