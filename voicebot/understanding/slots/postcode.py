"""Postcodes, each country's in its own form."""

from __future__ import annotations

import re

from voicebot.understanding.slots.digits import readings
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits
from voicebot.understanding.slots.spelling import spelled

_DIGITS = {
    "AT": 4, "AU": 4, "BE": 4, "BG": 4, "CH": 4, "DK": 4, "HU": 4, "NO": 4,
    "CZ": 5, "DE": 5, "EE": 5, "ES": 5, "FI": 5, "FR": 5, "GR": 5, "HR": 5, "IT": 5, "LT": 5, "MX": 5, "PL": 5,
    "SE": 5, "SK": 5, "TR": 5, "UA": 5, "US": 5,
    "CN": 6, "IN": 6, "KZ": 6, "RO": 6, "RU": 6, "BY": 6, "PT": 7, "JP": 7,
}  # fmt: skip
_CUTS = {"PL": (2, "-"), "CZ": (3, " "), "SK": (3, " "), "SE": (3, " "), "GR": (3, " "), "PT": (4, "-"), "JP": (3, "-")}
_BRITISH = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})")
_CANADIAN = re.compile(r"([A-Z]\d[A-Z])(\d[A-Z]\d)")
_LETTERED = {"GB": _BRITISH, "CA": _CANADIAN}
_SURE_LENGTH = 5
_AREA = re.compile(r"[a-z]{2}")
_ANY = re.compile(r"[A-Z0-9]{3,10}")


def postcodes(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Postcodes of the spec's country."""
    numeric = spec.country in _DIGITS
    found = readings(heard, lambda text: postcode_of(text, spec.country) is not None) if numeric else _lettered(heard)
    codes = [(postcode_of(str(each.value), spec.country), each) for each in found]
    return [
        Reading(code, each.start, each.end, len(code) >= _SURE_LENGTH)
        for code, each in codes
        if code and fits(spec, code)
    ]


def _lettered(heard: Heard) -> list[Reading]:
    """Codes as they are spelled; two letters of an area may be heard as a word: ``eh twelve``."""
    apart = heard.respelled(_AREA)
    return spelled(heard) + [heard.placed(each, apart) for each in spelled(apart)]


def postcode_of(text: str, country: str) -> str | None:
    """The code as the country writes it; None when it is no code of that country."""
    plain = re.sub(r"[\s-]", "", text).upper()
    if pattern := _LETTERED.get(country):
        match = pattern.fullmatch(plain)
        return f"{match[1]} {match[2]}" if match else None
    size = _DIGITS.get(country)
    if size is not None:
        return _in_digits(plain, size, country)
    return plain if _ANY.fullmatch(plain) else None


def _in_digits(plain: str, size: int, country: str) -> str | None:
    if len(plain) != size or not plain.isdecimal():
        return None
    cut, sign = _CUTS.get(country, (size, ""))
    return plain[:cut] + sign + plain[cut:]
