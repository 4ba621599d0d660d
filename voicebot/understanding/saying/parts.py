"""What values are made of, before any language says them: units of time, ends of a window, groups of a number."""

from __future__ import annotations

from collections.abc import Iterator

# Days further off than this are said with their year.
FAR_DAYS = 180
_LARGER = {"mo": (12, "y"), "s": (60, "m"), "y": (1, "y")}
_SIZES = (("w", 10080), ("d", 1440), ("h", 60), ("m", 1))
_COUNTRY_CODES = ("+48", "+36", "+44", "+7", "+1")
# How long the first group is, by what threes leave over: nobody says a single digit first.
_FIRST_GROUP = (3, 4, 2)


def length(text: str) -> list[tuple[int, str]]:
    """``90m`` as amounts by unit, largest first; ValueError or KeyError when it is no length of time."""
    digits = text.rstrip("smhdwoy")
    amount, unit = int(digits), text[len(digits) :]
    if unit in _LARGER:
        size, large = _LARGER[unit]
        return [(amount // size, large)] if amount and amount % size == 0 else [(amount, unit)]
    return list(_split(amount * dict(_SIZES)[unit])) or [(0, unit)]


def _split(minutes: int) -> Iterator[tuple[int, str]]:
    """How many of each unit, largest first, make up so many minutes; weeks only when they come out even."""
    for unit, size in _SIZES[1:] if minutes % _SIZES[0][1] else _SIZES:
        number, minutes = divmod(minutes, size)
        if number:
            yield number, unit


def span(text: str) -> tuple[str, str, str]:
    """``2026-11-25T16:00/18:00`` as day, start and end; what is left open is empty."""
    on, _, times = text.rpartition("T")
    start, _, end = times.partition("/")
    return on, start, end


def phone_groups(text: str) -> list[str]:
    """``+48600100200`` as its country code and groups of three."""
    country = next(filter(text.startswith, _COUNTRY_CODES), "")
    number = text.removeprefix(country)
    first = _FIRST_GROUP[len(number) % 3] if len(number) > 3 else 3
    rest = [number[place : place + 3] for place in range(first, len(number), 3)]
    return list(filter(None, (country, number[:first], *rest)))
