"""Postcodes, each country's in its own form."""

from __future__ import annotations

import re

from voicebot.understanding.slots import digits, spelling
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits

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
_ANY = re.compile(r"[A-Z0-9]{3,10}")


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Postcodes of the spec's country."""
    if spec.country in _DIGITS:
        found = digits.readings(heard, lambda text: canonical(text, spec.country) is not None)
    else:
        found = [each for each in spelling.spelled(heard) if canonical(str(each.value), spec.country)]
    shaped = [
        Reading(code, each.start, each.end, len(code) >= 5)
        for each in found
        if (code := canonical(str(each.value), spec.country))
    ]
    return [each for each in shaped if fits(spec, str(each.value))]


def canonical(text: str, country: str) -> str | None:
    """The code as the country writes it; None when it is no code of that country."""
    plain = re.sub(r"[\s-]", "", text).upper()
    if pattern := _LETTERED.get(country):
        match = pattern.fullmatch(plain)
        return f"{match.group(1)} {match.group(2)}" if match else None
    if (size := _DIGITS.get(country)) is None:
        return plain if _ANY.fullmatch(plain) else None
    if len(plain) != size or not plain.isdecimal():
        return None
    cut, sign = _CUTS.get(country, (size, ""))
    return plain[:cut] + sign + plain[cut:] if sign else plain
