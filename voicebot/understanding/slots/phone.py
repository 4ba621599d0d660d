"""Phone numbers in E.164, checked against the numbering plans."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers

from voicebot.understanding.slots.digits import readings
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits

# Metadata comes from files, a country at a time; read now, it never comes in the middle of a call.
phonenumbers.PhoneMetadata.load_all()


def phone_numbers(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Numbers that exist in the spec's country, or anywhere when said with their country code."""
    found = readings(heard, lambda text: e164(text, spec.country) is not None)
    numbers = [(e164(str(each.value), spec.country) or "", each) for each in found]
    return [Reading(number, each.start, each.end) for number, each in numbers if fits(spec, number)]


@lru_cache(maxsize=1024)
def e164(text: str, country: str) -> str | None:
    """The number as ``+48600100200``; None when no such number can be dialled."""
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
