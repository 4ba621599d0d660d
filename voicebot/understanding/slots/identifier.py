"""Identifiers: letters and digits, with a checksum as the referee between readings where the spec names one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stdnum import iban, isin, luhn, vatin
from stdnum.hu import anum
from stdnum.pl import nip, pesel, regon
from stdnum.ru import inn

from voicebot.understanding.slots.digits import readings
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits
from voicebot.understanding.slots.spelling import spelled

SCHEMES: dict[str, Callable[[str], bool]] = {
    "luhn": luhn.is_valid,
    "iban": iban.is_valid,
    "isin": isin.is_valid,
    "pesel": pesel.is_valid,
    "nip": nip.is_valid,
    "regon": regon.is_valid,
    "hu_tax": anum.is_valid,
    "inn": inn.is_valid,
    "vat": vatin.is_valid,
}
_MOST_GROUPS = 10
_LETTERED = frozenset({"iban", "isin", "vat"})


def identifiers(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Identifiers that fit the spec; sure when a checksum or a pattern vouches for them."""
    vouched = spec.scheme is not None or spec.pattern is not None
    lettered = _lettered(spec, heard) if spec.scheme is None or spec.scheme in _LETTERED else []
    numeric = readings(heard, lambda text: valid(spec, text))
    found = lettered + [each for each in numeric if not any(each.inside(other) for other in lettered)]
    return [replace(each, sure=vouched) for each in found]


def _lettered(spec: SlotSpec, heard: Heard) -> list[Reading]:
    return [each for each in spelled(heard) if valid(spec, str(each.value))] or _written(spec, heard)


def _written(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """``PL 521 301 72 28``: letters and figures in groups, where a checksum can vouch that they belong together."""
    if spec.scheme is None:
        return []
    size = len(heard.pieces)
    spans = [(start, end) for start in range(size) for end in range(start + 1, min(start + _MOST_GROUPS, size) + 1)]
    codes = (("".join(heard.pieces[start:end]).replace("-", "").upper(), start, end) for start, end in spans)
    return [Reading(code, start, end) for code, start, end in codes if valid(spec, code)]


def valid(spec: SlotSpec, text: str) -> bool:
    """Whether the text is as the spec wants it, its checksum included; an unknown scheme accepts nothing."""
    if not fits(spec, text):
        return False
    if spec.scheme is None:
        return True
    scheme = SCHEMES.get(spec.scheme)
    return scheme is not None and text.isascii() and scheme(text)
