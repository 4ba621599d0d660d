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
    """Labels with dots between, up to the last label that a dot opens."""
    text, place, end = "", start, start
    kept = ""
    after_dot = False
    while place < len(heard.pieces) and place - start < _MOST_PIECES:
        sign = heard.pack.spelling.signs.at(heard.pieces, place)
        if after_dot and not (sign and sign[0] in ".-"):
            break
        part, following = _part(heard, place)
        text += part
        if part == ".":
            label, following = _part(heard, following) if following < len(heard.pieces) else ("", following)
            text += label
            after_dot = True
        elif part == "-" and after_dot:
            after_dot = False
            place = following
            continue
        if after_dot or "." in part:
            kept, end, after_dot = text, following, True
        place = following
    return (kept or text), (end if kept else place)


def _part(heard: Heard, place: int) -> tuple[str, int]:
    """One piece as it is written: a sign, digits, a letter by name, a known name, or the word in Latin letters."""
    spelling = heard.pack.spelling
    if sign := spelling.signs.at(heard.pieces, place):
        return sign
    if numbers := [each for each in ends(heard, place) if not each.ordinal]:
        return numbers[0].text or str(int(numbers[0].value)), numbers[0].end
    piece = heard.pieces[place]
    example = spelling.as_in.at(heard.pieces, place + 1) if len(piece) == 1 else None
    if example and example[1] < len(heard.pieces):
        return spelling.latin.get(piece, piece), example[1] + 1
    if piece in spelling.latin:
        return spelling.latin[piece], place + 1
    return "".join(spelling.latin.get(char, char) for char in piece), place + 1
