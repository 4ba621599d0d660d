"""Identifiers: letters and digits, with a checksum as the referee between readings where the spec names one."""

from __future__ import annotations

from collections.abc import Callable

from stdnum import iban, isin, luhn, vatin
from stdnum.hu import anum
from stdnum.pl import nip, pesel, regon
from stdnum.ru import inn

from voicebot.understanding.slots import digits, spelling
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits

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
_LETTERED = frozenset({"iban", "isin", "vat"})


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Identifiers that fit the spec; sure when a checksum or a pattern vouches for them."""
    vouched = spec.scheme is not None or spec.pattern is not None
    numeric = digits.readings(heard, lambda text: valid(spec, text))
    if spec.scheme is not None and spec.scheme not in _LETTERED:
        found = numeric
    else:
        found = [each for each in spelling.spelled(heard) if valid(spec, str(each.value))]
        found += [each for each in numeric if not any(_inside(each, other) for other in found)]
    return [Reading(each.value, each.start, each.end, vouched) for each in found]


def _inside(one: Reading, other: Reading) -> bool:
    return other.start <= one.start and one.end <= other.end


def valid(spec: SlotSpec, text: str) -> bool:
    """Whether the text is as the spec wants it, its checksum included; an unknown scheme accepts nothing."""
    if not fits(spec, text):
        return False
    if spec.scheme is None:
        return True
    scheme = SCHEMES.get(spec.scheme)
    return scheme is not None and text.isascii() and scheme(text)
