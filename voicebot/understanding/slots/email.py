"""E-mail addresses, dictated (``jan kropka kowalski małpa gmail kropka com``) or typed."""

from __future__ import annotations

import re

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import ends
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits
from voicebot.understanding.slots.texts import behind_lead_ins

_ADDRESS = re.compile(r"[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_MOST_PIECES = 24


def addresses(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Addresses around each spoken or typed @."""
    found = [reading for place in range(len(heard.pieces)) if (reading := _around(heard, place))]
    return [each for each in found if _ADDRESS.fullmatch(str(each.value)) and fits(spec, str(each.value))]


def _around(heard: Heard, place: int) -> Reading | None:
    """What stands around an @, an address or not."""
    piece = heard.pieces[place]
    if "@" in piece and len(piece) > 1:
        return Reading(piece, place, place + 1)
    return _dictated(heard, place) if _sign(heard, place) == "@" else None


def _sign(heard: Heard, place: int) -> str | None:
    return heard.pack.spelling.signs.value(heard.pieces, place)


def _dictated(heard: Heard, place: int) -> Reading:
    start = _local_start(heard, place)
    domain, end = _domain(heard, heard.pack.spelling.signs.behind(heard.pieces, place))
    return Reading(f"{_joined(heard, start, place)}@{domain}", start, end)


def _local_start(heard: Heard, place: int) -> int:
    """The first piece of what stands before the @: behind the introduction, and behind any other @."""
    earliest = max(0, place - _MOST_PIECES)
    introduced = (_introduced(heard, at) for at in range(earliest, place))
    start = max((behind_lead_ins(heard, earliest), *(behind for behind in introduced if behind < place)))
    return start if start < place else earliest


def _introduced(heard: Heard, place: int) -> int:
    """The place behind an introduction, unless that is a letter or has a sign behind it; else 0."""
    behind = heard.pack.spelling.lead_ins.behind(heard.pieces, place)
    introduces = behind > place and len(heard.pieces[place]) > 1 and _sign(heard, behind) is None
    return behind if introduces else 0


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
    while "." not in text and _goes_on(heard, place, text if single else ""):
        part, place = _part(heard, place)
        text += part
    return text, place


def _goes_on(heard: Heard, place: int, whole: str) -> bool:
    """Whether a label takes in what stands here: anything but a dot, and behind a whole label only a dash."""
    sign = _sign(heard, place)
    if place >= len(heard.pieces) or sign == ".":
        return False
    return not whole or whole.endswith("-") or sign == "-"


def _part(heard: Heard, place: int) -> tuple[str, int]:
    """One piece as it is written: a sign, digits, a letter with its example, or the word in Latin letters."""
    if sign := heard.pack.spelling.signs.at(heard.pieces, place):
        return sign
    number = next((each for each in ends(heard, place) if not each.ordinal), None)
    return (number.digits, number.end) if number else (_latin(heard, place), _behind_example(heard, place))


def _latin(heard: Heard, place: int) -> str:
    letters, piece = heard.pack.spelling.latin, heard.pieces[place]
    return letters.get(piece) or "".join(letters.get(char, char) for char in piece)


def _behind_example(heard: Heard, place: int) -> int:
    """Behind ``m jak magda``, or only behind the word."""
    example = heard.pack.spelling.as_in.at(heard.pieces, place + 1)
    if example and len(heard.pieces[place]) == 1 and example[1] < len(heard.pieces):
        return example[1] + 1
    return place + 1
