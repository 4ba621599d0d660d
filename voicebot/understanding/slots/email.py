"""E-mail addresses, dictated (``jan kropka kowalski małpa gmail kropka com``) or typed."""

from __future__ import annotations

import re

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import ends
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits
from voicebot.understanding.slots.texts import behind_lead_ins

_ADDRESS = re.compile(r"[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_MOST_PIECES = 24


def scan(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Addresses around each spoken or typed @."""
    found = []
    for place, piece in enumerate(heard.pieces):
        if "@" in piece and len(piece) > 1:
            found.append(Reading(piece, place, place + 1))
        elif _sign(heard, place) == "@":
            found += _dictated(heard, place)
    return [each for each in found if _ADDRESS.fullmatch(str(each.value)) and fits(spec, str(each.value))]


def _sign(heard: Heard, place: int) -> str | None:
    found = heard.pack.spelling.signs.at(heard.pieces, place)
    return found[0] if found else None


def _dictated(heard: Heard, place: int) -> list[Reading]:
    signs = heard.pack.spelling.signs
    sign = signs.at(heard.pieces, place)
    after = sign[1] if sign else place + 1
    start = _local_start(heard, place)
    domain, end = _domain(heard, after)
    local = _joined(heard, start, place)
    return [Reading(f"{local}@{domain}", start, end)]


def _local_start(heard: Heard, place: int) -> int:
    """The first piece of what stands before the @: behind the introduction, and behind any other @."""
    earliest = max(0, place - _MOST_PIECES)
    start = behind_lead_ins(heard, earliest)
    for at in range(earliest, place):
        found = heard.pack.spelling.lead_ins.at(heard.pieces, at)
        if found and found[1] < place and _sign(heard, found[1]) is None and not _single(heard, at):
            start = max(start, found[1])
    return start if start < place else earliest


def _single(heard: Heard, place: int) -> bool:
    return len(heard.pieces[place]) == 1


def _joined(heard: Heard, start: int, end: int) -> str:
    text, place = "", start
    while place < end:
        part, place = _part(heard, place)
        text += part
    return text


def _domain(heard: Heard, start: int) -> tuple[str, int]:
    """Labels with dots between them, up to the last label that a dot opens; "" when no dot does."""
    text, place = _label(heard, start)
    if "." in text:
        return text, place
    end = start
    while place < len(heard.pieces) and _sign(heard, place) == "." and place - start < _MOST_PIECES:
        label, place = _label(heard, place + 1, single=True)
        text += "." + label
        end = place
    return text if end > start else "", max(end, start + 1)


def _label(heard: Heard, start: int, *, single: bool = False) -> tuple[str, int]:
    """The pieces up to a dot; after the first dot only one, and what dashes join to it."""
    text, place = "", start
    while place < len(heard.pieces) and _sign(heard, place) != ".":
        if single and text and not text.endswith("-") and _sign(heard, place) != "-":
            break
        part, place = _part(heard, place)
        text += part
        if "." in part:
            break
    return text, place


def _part(heard: Heard, place: int) -> tuple[str, int]:
    """One piece as it is written: a sign, digits, a letter with its example, or the word in Latin letters."""
    if sign := heard.pack.spelling.signs.at(heard.pieces, place):
        return sign
    numbers = [each for each in ends(heard, place) if not each.ordinal]
    if numbers:
        return numbers[0].text or str(int(numbers[0].value)), numbers[0].end
    return _latin(heard, place), _behind_example(heard, place)


def _latin(heard: Heard, place: int) -> str:
    letters, piece = heard.pack.spelling.latin, heard.pieces[place]
    return letters.get(piece) or "".join(letters.get(char, char) for char in piece)


def _behind_example(heard: Heard, place: int) -> int:
    """Behind ``m jak magda``, or only behind the word."""
    example = heard.pack.spelling.as_in.at(heard.pieces, place + 1)
    if example and len(heard.pieces[place]) == 1 and example[1] < len(heard.pieces):
        return example[1] + 1
    return place + 1
