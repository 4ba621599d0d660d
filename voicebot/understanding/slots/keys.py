"""Values keyed in on a telephone: ``*`` is a decimal point, ``#`` ends the entry."""

from __future__ import annotations

import re

from voicebot.understanding.slots import calendar, identifier, phone, postcode, times
from voicebot.understanding.slots.spec import Candidate, SlotSpec, Value, fits, within

_NUMBER = re.compile(r"([0-9]{1,12})(?:\*([0-9]{1,6}))?\*?")


def read_keys(spec: SlotSpec, keys: str) -> Candidate | None:
    """The value of keys pressed for this slot; None when they make none (day, month, year for a date)."""
    pressed = keys.strip().rstrip("#")
    value = _value(spec, pressed) if pressed else None
    return None if value is None else Candidate(value, pressed, 0, 1)


def _value(spec: SlotSpec, pressed: str) -> Value | None:
    match spec.kind:
        case "integer" | "decimal" | "rating" | "money":
            return _number(spec, pressed)
        case "yes_no":
            return {"1": True, "2": False}.get(pressed)
        case "choice":
            names = list(spec.choices)
            return names[int(pressed) - 1] if pressed.isdecimal() and 0 < int(pressed) <= len(names) else None
    return _digits(spec, pressed) if pressed.isdecimal() else None


def _digits(spec: SlotSpec, pressed: str) -> str | None:
    match spec.kind:
        case "date":
            return _date(pressed)
        case "time":
            return _time(pressed)
        case "identifier":
            return pressed if identifier.valid(spec, pressed) else None
    value = _code(spec, pressed)
    return value if value and fits(spec, value) else None


def _code(spec: SlotSpec, pressed: str) -> str | None:
    match spec.kind:
        case "digits":
            return pressed
        case "phone":
            return phone.canonical(pressed, spec.country)
        case "postcode":
            return postcode.canonical(pressed, spec.country)
    return None


def _number(spec: SlotSpec, pressed: str) -> Value | None:
    match = _NUMBER.fullmatch(pressed)
    if match is None or (match[2] and spec.kind == "integer"):
        return None
    number = float(f"{match[1]}.{match[2] or 0}")
    if not within(spec, number):
        return None
    if spec.kind == "money":
        return f"{number:.2f} {spec.currency}"
    return number if match[2] or spec.kind == "decimal" else int(match[1])


def _date(pressed: str) -> str | None:
    if len(pressed) != 8:
        return None
    day = calendar.exact(int(pressed[4:]), int(pressed[2:4]), int(pressed[:2]))
    return day.isoformat() if day else None


def _time(pressed: str) -> str | None:
    hour, minute = int(pressed[:-2] or "24"), int(pressed[-2:])
    if len(pressed) not in (3, 4) or hour > 23 or minute > 59:
        return None
    return times.written(hour * 60 + minute)
