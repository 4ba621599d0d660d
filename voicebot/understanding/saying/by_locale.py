"""How values are said in a language without a pack: words by Unicode's rules, formats by its locale data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from datetime import time as clock
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from babel.units import format_unit

from voicebot.understanding.locales import locale, native
from voicebot.understanding.numbers import grammar, spoken, spoken_ordinal
from voicebot.understanding.saying.parts import FAR_DAYS, length, span
from voicebot.understanding.saying.wish import Value, Wish

_UNITS = {"s": "second", "m": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month", "y": "year"}
_DAY = "MMMMd"
_WEEKDAY = "MMMMEEEEd"


def _count(value: Value, wish: Wish) -> str:
    number = int(value)
    words = None if wish.written else spoken(number, wish.language)
    return words or figures(number, wish.language)


def figures(number: int | float | Decimal, tag: str) -> str:
    """A number in the figures of its language, thousands apart as it writes them."""
    known = locale(tag)
    if known is None:
        return str(number)
    return native(format_decimal(number, locale=known, numbering_system="default"), tag)


def _number(value: Value, wish: Wish) -> str:
    number = Decimal(str(value))
    return _count(int(number), wish) if number == int(number) else figures(number, wish.language)


def _ordinal(value: Value, wish: Wish) -> str:
    return (None if wish.written else spoken_ordinal(int(value), wish.language)) or f"{int(value)}."


def _year(value: Value, wish: Wish) -> str:
    words = None if wish.written else spoken(int(value), wish.language)
    return words or native(str(int(value)), wish.language)


def _day(value: Value, wish: Wish) -> str:
    found, known = date.fromisoformat(str(value)), locale(wish.language)
    if known is None:
        return str(value)
    today = wish.now.date() if wish.now else None
    if today is not None and abs((found - today).days) >= FAR_DAYS:
        return native(format_date(found, "full" if wish.form else "long", locale=known), wish.language)
    return native(_without_year(found, wish.form, known), wish.language)


def _without_year(found: date, form: str, known: Locale) -> str:
    day = format_skeleton(_DAY, found, locale=known)
    if not form:
        return day
    if _WEEKDAY in known.datetime_skeletons:
        return format_skeleton(_WEEKDAY, found, fuzzy=False, locale=known)
    return f"{known.days['stand-alone']['wide'][found.weekday()]}, {day}"


def _time(value: Value, wish: Wish) -> str:
    hour, minute = map(int, str(value).split(":"))
    known = locale(wish.language)
    if known is None:
        return str(value)
    return native(format_time(clock(hour % 24, minute), "short", locale=known), wish.language)


def _window(value: Value, wish: Wish) -> str:
    day, start, end = span(str(value))
    times = "–".join(_time(each, wish) if each else "" for each in (start, end))
    return f"{_day(day, wish)}, {times}" if day and wish.form else times


def _duration(value: Value, wish: Wish) -> str:
    known = locale(wish.language)
    if known is None:
        return str(value)
    parts = [_unit(number, _UNITS[unit], known, wish.written) for number, unit in length(str(value))]
    return native(listed(parts, wish.language) if not wish.written else " ".join(parts), wish.language)


def _unit(number: int, unit: str, known: Locale, written: bool) -> str:
    name = f"duration-{unit}"
    said = format_unit(number, name, length="short" if written else "long", locale=known)
    # Where a language has only short forms, those stand for the long ones.
    return said if name not in said else format_unit(number, name, length="short", locale=known)


def _money(value: Value, wish: Wish) -> str:
    number, currency = str(value).split()
    amount, known = Decimal(number), locale(wish.language)
    if known is None or not amount.is_finite():
        return str(value)
    said = (
        format_currency(amount, currency, locale=known, numbering_system="default")
        if wish.written
        else _named(amount, currency, known)
    )
    return native(said, wish.language)


def _named(amount: Decimal, currency: str, known: Locale) -> str:
    """249 euros, but 249.50 euros: nobody says the zeros."""
    whole = amount == int(amount)
    return format_currency(
        int(amount) if whole else amount,
        currency,
        locale=known,
        format_type="name",
        currency_digits=not whole,
        numbering_system="default",
    )


SAYINGS: dict[str, Callable[[Value, Wish], str]] = {
    "count": _count,
    "number": _number,
    "ordinal": _ordinal,
    "year": _year,
    "day": _day,
    "time": _time,
    "window": _window,
    "duration": _duration,
    "money": _money,
}


@lru_cache(maxsize=1024)
def _joined(items: tuple[str, ...], tag: str) -> str:
    known = locale(tag)
    return format_list(items, locale=known) if known else ", ".join(items)


def listed(items: Sequence[str], language: str) -> str:
    """``a, b and c`` as the language joins them; nothing for nothing."""
    return _joined(tuple(items), language)


def prepare(tag: str) -> None:
    """Read the language's data, and through one value of each kind what its formats read on their way."""
    grammar(tag)
    for kind, value in _SAMPLES.items():
        SAYINGS[kind](value, Wish(tag))
        SAYINGS[kind](value, Wish(tag, written=True))


_SAMPLES: dict[str, Value] = {
    "count": 2,
    "number": 2.5,
    "ordinal": 2,
    "day": "2026-11-23",
    "time": "14:00",
    "duration": "90m",
    "money": "2.50 EUR",
}
