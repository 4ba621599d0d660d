"""Values keyed in on a telephone: ``*`` is a decimal point, ``#`` ends the entry."""

from __future__ import annotations

import re
from collections.abc import Callable

from voicebot.understanding.slots.calendar import real_day
from voicebot.understanding.slots.identifier import valid
from voicebot.understanding.slots.phone import e164
from voicebot.understanding.slots.postcode import postcode_of
from voicebot.understanding.slots.spec import Candidate, SlotSpec, Value, fits, within
from voicebot.understanding.slots.times import clock

_NUMBER = re.compile(r"([0-9]{1,12})(?:\*([0-9]{1,6}))?\*?")
_POSITION = re.compile(r"\d{1,3}")
_DATE = re.compile(r"(\d\d)(\d\d)(\d{4})")
_TIME = re.compile(r"([01]?\d|2[0-3])([0-5]\d)")


def read_keys(spec: SlotSpec, keys: str) -> Candidate | None:
    """The value of keys pressed for this slot; None when they make none (day, month, year for a date)."""
    pressed = keys.strip().rstrip("#")
    read = _READERS.get(spec.kind)
    value = read(spec, pressed) if read and pressed else None
    return None if value is None else Candidate(value, pressed, 0, 1)


def _number(spec: SlotSpec, pressed: str) -> Value | None:
    match = _NUMBER.fullmatch(pressed)
    if match is None or not within(spec, number := float(f"{match[1]}.{match[2] or 0}")):
        return None
    return number if match[2] else int(match[1])


def _integer(spec: SlotSpec, pressed: str) -> Value | None:
    return None if "*" in pressed.removesuffix("*") else _number(spec, pressed)


def _decimal(spec: SlotSpec, pressed: str) -> Value | None:
    number = _number(spec, pressed)
    return None if number is None else float(number)


def _money(spec: SlotSpec, pressed: str) -> Value | None:
    number = _number(spec, pressed)
    return None if number is None else f"{number:.2f} {spec.currency}"


def _answer(_spec: SlotSpec, pressed: str) -> Value | None:
    return {"1": True, "2": False}.get(pressed)


def _choice(spec: SlotSpec, pressed: str) -> Value | None:
    names = dict(enumerate(spec.choices, 1))
    return names.get(int(pressed)) if _POSITION.fullmatch(pressed) else None


def _date(_spec: SlotSpec, pressed: str) -> Value | None:
    match = _DATE.fullmatch(pressed)
    day = real_day(int(match[3]), int(match[2]), int(match[1])) if match else None
    return day.isoformat() if day else None


def _time(_spec: SlotSpec, pressed: str) -> Value | None:
    match = _TIME.fullmatch(pressed)
    return clock(int(match[1]) * 60 + int(match[2])) if match else None


def _identifier(spec: SlotSpec, pressed: str) -> Value | None:
    return pressed if pressed.isdecimal() and valid(spec, pressed) else None


def _digits(spec: SlotSpec, pressed: str) -> Value | None:
    return pressed if pressed.isdecimal() and fits(spec, pressed) else None


def _phone(spec: SlotSpec, pressed: str) -> Value | None:
    number = e164(pressed, spec.country) if pressed.isdecimal() else None
    return number if number and fits(spec, number) else None


def _postcode(spec: SlotSpec, pressed: str) -> Value | None:
    code = postcode_of(pressed, spec.country) if pressed.isdecimal() else None
    return code if code and fits(spec, code) else None


_READERS: dict[str, Callable[[SlotSpec, str], Value | None]] = {
    "integer": _integer,
    "decimal": _decimal,
    "rating": _number,
    "money": _money,
    "yes_no": _answer,
    "choice": _choice,
    "date": _date,
    "time": _time,
    "identifier": _identifier,
    "digits": _digits,
    "phone": _phone,
    "postcode": _postcode,
}
