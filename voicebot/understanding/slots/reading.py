"""Reading a slot's value from an utterance: the answer to a question, or a value that stands in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from voicebot.understanding.slots import (
    amounts,
    choices,
    dates,
    digits,
    durations,
    email,
    identifier,
    money,
    phone,
    postcode,
    texts,
    times,
    windows,
)
from voicebot.understanding.slots.heard import Heard, listen
from voicebot.understanding.slots.spec import Candidate, Reading, SlotSpec, Value, fits, within

Scan = Callable[[SlotSpec, Heard], list[Reading]]

SCANS: dict[str, Scan] = {
    "text": texts.texts,
    "name": texts.names,
    "digits": digits.scan,
    "integer": amounts.integers,
    "decimal": amounts.decimals,
    "rating": amounts.ratings,
    "money": money.scan,
    "date": dates.scan,
    "time": times.scan,
    "window": windows.scan,
    "duration": durations.scan,
    "phone": phone.scan,
    "email": email.scan,
    "postcode": postcode.scan,
    "yes_no": choices.answers,
    "choice": choices.scan,
    "identifier": identifier.scan,
}
# Any sentence has words, and most have a number: only the question tells what they are.
_ONLY_ASKED = frozenset({"text", "name", "yes_no", "rating", "integer", "decimal"})
# Who has corrected three times is asked again anyway.
_MOST_CORRECTIONS = 3
_WHOLE = frozenset({"text", "name", "yes_no"})


def read(spec: SlotSpec, text: str, language: str, now: datetime) -> tuple[Candidate, ...]:
    """Readings of an answer to the question for this slot, best first; several are an honest ambiguity."""
    heard = listen(text, language, now)
    return _candidates(heard, _corrected(spec, heard) or scan(spec, heard))


def find(spec: SlotSpec, text: str, language: str, now: datetime) -> tuple[Candidate, ...]:
    """Values that stand in a sentence and leave no doubt what they are."""
    if spec.kind in _ONLY_ASKED:
        return ()
    heard = listen(text, language, now)
    found = _candidates(heard, [each for each in scan(spec, heard) if each.sure])
    return found if len(found) == 1 else ()


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """The readings of the spec's kind; an unknown kind is text."""
    if not heard.pieces:
        return []
    return SCANS.get(spec.kind, texts.texts)(spec, heard)


def check(spec: SlotSpec, value: Value) -> bool:
    """Whether a value from elsewhere satisfies the spec's length, pattern, range, checksum and choices."""
    match spec.kind:
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool) and within(spec, value)
        case "decimal" | "rating":
            return isinstance(value, int | float) and not isinstance(value, bool) and within(spec, value)
        case "yes_no":
            return isinstance(value, bool)
        case "choice":
            return value in spec.choices
    return isinstance(value, str) and _check_text(spec, value)


def _check_text(spec: SlotSpec, value: str) -> bool:
    match spec.kind:
        case "identifier":
            return identifier.valid(spec, value)
        case "phone":
            return phone.canonical(value, spec.country) == value and fits(spec, value)
        case "postcode":
            return postcode.canonical(value, spec.country) == value and fits(spec, value)
        case "digits":
            plain = value.removeprefix("+")
            return plain.isdecimal() and (fits(spec, value) or fits(spec, plain))
    return bool(value) and fits(spec, value)


def _candidates(heard: Heard, found: list[Reading]) -> tuple[Candidate, ...]:
    first: dict[Value, Reading] = {}
    for each in found:
        first.setdefault(each.value, each)
    return tuple(heard.candidate(each) for each in first.values())


def _corrected(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """What was said after the last correction ("eight, no, nine"), where there is one; else nothing."""
    if spec.kind in _WHOLE:
        return []
    tried = 0
    for place in range(len(heard.pieces) - 1, 0, -1):
        end = _correction(spec, heard, place)
        if end is None or end >= len(heard.pieces):
            continue
        if tried == _MOST_CORRECTIONS:
            break
        tried += 1
        before, after = heard.part(0, place), heard.part(end, len(heard.pieces))
        if found := _moved(scan(spec, after), end):
            return found
        if patched := _patched(spec, before, after):
            return [Reading(patched, 0, len(heard.pieces))]
    return []


def _correction(spec: SlotSpec, heard: Heard, place: int) -> int | None:
    """The place behind a correcting word; a bare "no" corrects only between two readable values."""
    if found := heard.pack.corrections.at(heard.pieces, place):
        return found[1]
    # "Wednesday, but not before four" is no correction.
    if spec.kind != "window" and heard.pieces[place] in heard.pack.retractions:
        return place + 1 if scan(_loose(spec), heard.part(0, place)) else None
    return None


def _loose(spec: SlotSpec) -> SlotSpec:
    """The spec without its limits: what is being taken back need not have been right."""
    return SlotSpec(spec.kind, choices=spec.choices, country=spec.country, currency=spec.currency)


def _moved(found: list[Reading], offset: int) -> list[Reading]:
    return [Reading(each.value, each.start + offset, each.end + offset, each.sure) for each in found]


def _patched(spec: SlotSpec, before: Heard, after: Heard) -> str | None:
    """``four seven two, no, three`` with three digits wanted: the last ones replaced."""
    if spec.kind != "digits" or spec.length is None:
        return None
    loose = SlotSpec("digits")
    old, new = digits.scan(loose, before), digits.scan(loose, after)
    if not old or not new:
        return None
    head, tail = str(old[0].value), str(new[0].value)
    for text in (head[: len(head) - len(tail)] + tail, head[: spec.length - len(tail)] + tail):
        if fits(spec, text):
            return text
    return None
