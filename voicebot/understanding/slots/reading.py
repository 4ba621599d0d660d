"""Reading a slot's value from an utterance: the answer to a question, or a value that stands in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from voicebot.understanding.slots.amounts import decimals, integers, ratings
from voicebot.understanding.slots.choices import answers, chosen
from voicebot.understanding.slots.correcting import corrected
from voicebot.understanding.slots.dates import dates
from voicebot.understanding.slots.digits import digit_strings
from voicebot.understanding.slots.durations import lengths
from voicebot.understanding.slots.email import addresses
from voicebot.understanding.slots.heard import Heard, Scan, listen
from voicebot.understanding.slots.identifier import identifiers, valid
from voicebot.understanding.slots.leftover import whole
from voicebot.understanding.slots.misheard import repaired
from voicebot.understanding.slots.money import sums
from voicebot.understanding.slots.phone import e164, phone_numbers
from voicebot.understanding.slots.postcode import postcode_of, postcodes
from voicebot.understanding.slots.spec import Candidate, Reading, SlotSpec, Value, fits, within
from voicebot.understanding.slots.texts import names, texts
from voicebot.understanding.slots.times import times
from voicebot.understanding.slots.windows import windows
from voicebot.understanding.transliteration import in_own_letters

SCANS: dict[str, Scan] = {
    "text": texts,
    "name": names,
    "digits": digit_strings,
    "integer": integers,
    "decimal": decimals,
    "rating": ratings,
    "money": sums,
    "date": dates,
    "time": times,
    "window": windows,
    "duration": lengths,
    "phone": phone_numbers,
    "email": addresses,
    "postcode": postcodes,
    "yes_no": answers,
    "choice": chosen,
    "identifier": identifiers,
}
# Any sentence has words, and most have a number: only the question tells what they are.
_ONLY_ASKED = frozenset({"text", "name", "yes_no", "rating", "integer", "decimal"})


def read(spec: SlotSpec, text: str, language: str, now: datetime) -> tuple[Candidate, ...]:
    """Readings of an answer to the question for this slot, best first; several are an honest ambiguity."""
    found = _read(spec, text, language, now)
    respelled = in_own_letters(text, language)
    return found if found or respelled == text else _read(spec, respelled, language, now)


def _read(spec: SlotSpec, text: str, language: str, now: datetime) -> tuple[Candidate, ...]:
    heard = listen(text, language, now)
    return heard.candidates(corrected(spec, heard, scan) or _whole(spec, heard))


def _whole(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """The readings, unless words left over could change them."""
    found = scan(spec, heard)
    return found if whole(spec.kind, heard, found) else []


def find(spec: SlotSpec, text: str, language: str, now: datetime) -> tuple[Candidate, ...]:
    """Values that stand in a sentence and leave no doubt what they are."""
    if spec.kind in _ONLY_ASKED:
        return ()
    heard = listen(text, language, now)
    found = heard.candidates(each for each in _whole(spec, heard) if each.sure)
    return found if len(found) == 1 else ()


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """The readings of the spec's kind; an unknown kind is text."""
    found = SCANS.get(spec.kind, texts)(spec, heard) if heard.pieces else []
    return found or (_misheard(spec, heard) if spec.kind == "digits" else [])


def _misheard(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Digits as they were probably said: never sure."""
    likely = repaired(heard)
    return [replace(each, sure=False) for each in digit_strings(spec, likely)] if likely else []


def check(spec: SlotSpec, value: Value) -> bool:
    """Whether a value from elsewhere satisfies the spec's length, pattern, range, checksum and choices."""
    if isinstance(value, str):
        return spec.kind not in _NOT_TEXT and _CHECKS.get(spec.kind, _is_text)(spec, value)
    if isinstance(value, bool):
        return spec.kind == "yes_no"
    whole = isinstance(value, int)
    return (spec.kind in _FRACTIONAL or (whole and spec.kind == "integer")) and within(spec, value)


def _is_text(spec: SlotSpec, value: str) -> bool:
    return bool(value) and fits(spec, value)


def _is_choice(spec: SlotSpec, value: str) -> bool:
    return value in spec.choices


def _is_phone(spec: SlotSpec, value: str) -> bool:
    return e164(value, spec.country) == value and fits(spec, value)


def _is_postcode(spec: SlotSpec, value: str) -> bool:
    return postcode_of(value, spec.country) == value and fits(spec, value)


def _is_digits(spec: SlotSpec, value: str) -> bool:
    plain = value.removeprefix("+")
    return plain.isdecimal() and (fits(spec, value) or fits(spec, plain))


_FRACTIONAL = frozenset({"decimal", "rating"})
_NOT_TEXT = _FRACTIONAL | {"integer", "yes_no"}
_CHECKS: dict[str, Callable[[SlotSpec, str], bool]] = {
    "choice": _is_choice,
    "identifier": valid,
    "phone": _is_phone,
    "postcode": _is_postcode,
    "digits": _is_digits,
}
