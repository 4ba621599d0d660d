"""E-mail addresses, dictated (``jan kropka kowalski małpa gmail kropka com``) or typed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from voicebot.understanding.normalize import fold
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.numerals import ends
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits
from voicebot.understanding.slots.texts import behind_lead_ins

_ADDRESS = re.compile(r"[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_MOST_PIECES = 24
_MOST_ADDRESSES = 4
_MOST_CHARACTERS = 4000
_MANY_WORDS = 3
_ENDINGS = frozenset({"com", "net", "org", "eu", "pl", "hu", "ru", "de", "uk"})


def addresses(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Addresses around each spoken or typed @."""
    places = [place for place, piece in enumerate(heard.pieces) if "@" in piece or _sign(heard, place) == "@"]
    places = places[:_MOST_ADDRESSES]
    around = [_around(heard, place, letters=letters) for place in places for letters in (True, False)]
    found = filter(None, [*around, *(_behind_words(heard, place) for place in places)])
    return [each for each in found if _ADDRESS.fullmatch(str(each.value)) and fits(spec, str(each.value))]


def _around(heard: Heard, place: int, *, letters: bool) -> Reading | None:
    """What stands around an @, an address or not; a letter's name by itself is that letter, or a word."""
    piece = heard.pieces[place]
    if "@" in piece and len(piece) > 1:
        return Reading(piece, place, place + 1)
    return _dictated(heard, place, letters) if _sign(heard, place) == "@" else None


def _behind_words(heard: Heard, place: int) -> Reading | None:
    """The address from its last plain word on, where so many stand before it that they may say something else."""
    if _sign(heard, place) != "@":
        return None
    start = end = _local_start(heard, place)
    while end < place and _is_word(heard, end):
        end += 1
    domain, behind = _domain(heard, heard.pack.spelling.signs.behind(heard.pieces, place))
    local = _joined(heard, end - 1, place, False) if end - start >= _MANY_WORDS else ""
    return Reading(f"{local}@{domain}", end - 1, behind)


def _is_word(heard: Heard, place: int) -> bool:
    return len(heard.pieces[place]) > 1 and _sign(heard, place) is None and not ends(heard, place)


def _sign(heard: Heard, place: int) -> str | None:
    return heard.pack.spelling.signs.value(heard.pieces, place)


def _dictated(heard: Heard, place: int, letters: bool) -> Reading:
    start = _local_start(heard, place)
    domain, end = _domain(heard, heard.pack.spelling.signs.behind(heard.pieces, place))
    return Reading(f"{_joined(heard, start, place, letters)}@{domain}", start, end)


def _local_start(heard: Heard, place: int) -> int:
    """The first piece of what stands before the @: behind the introduction, and behind any other @."""
    earliest = max(0, place - _MOST_PIECES)
    introduced = (_introduced(heard, at) for at in range(earliest, place))
    led = behind_lead_ins(heard, earliest)
    # "Order dash hu at ..." begins with a word that only introduces elsewhere.
    starts = [earliest if _sign(heard, led) else led, *(behind for behind in introduced if behind < place)]
    return max(starts) if max(starts) < place else earliest


def _introduced(heard: Heard, place: int) -> int:
    """The place behind an introduction, unless that is a letter or has a sign behind it; else 0."""
    behind = heard.pack.spelling.lead_ins.behind(heard.pieces, place)
    introduces = behind > place and len(heard.pieces[place]) > 1 and _sign(heard, behind) is None
    return behind if introduces else 0


def _joined(heard: Heard, start: int, end: int, letters: bool) -> str:
    text, place = "", start
    while place < end:
        text += _written_sign(heard, place) if place > start else ""
        part, place = _part(heard, place, letters)
        text += part
    return text


def _written_sign(heard: Heard, place: int) -> str:
    """The sign that the text has between this word and the one before: a recogniser writes ``jan.kowalski małpa``."""
    before, this = heard.origin[place - 1], heard.origin[place]
    text = _as_written(heard.text) if before < this else ""
    return next((sign for sign in "._-" if f"{heard.words[before]}{sign}{heard.words[this]}" in text), "")


@lru_cache(maxsize=64)
def _as_written(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_MOST_CHARACTERS]).lower()


def _domain(heard: Heard, start: int) -> tuple[str, int]:
    """Labels with dots between them, up to the last label that a dot opens; "" when no dot does."""
    text, place = _label(heard, start)
    if "." in text:
        return text, place
    if heard.piece(place) == "" and (bare := _without_dot(heard, start)):
        return bare
    end = start
    while place < len(heard.pieces) and _sign(heard, place) == "." and place - start < _MOST_PIECES:
        label, place = _label(heard, place + 1, single=True)
        text += "." + label
        end = place
    return text if end > start else "", max(end, start + 1)


def _without_dot(heard: Heard, start: int) -> tuple[str, int] | None:
    """``gmail com``: a name and an ending that everybody knows, whose dot was not heard."""
    name, place = _part(heard, start) if start < len(heard.pieces) else ("", start)
    ending, end = _part(heard, place) if place < len(heard.pieces) else ("", place)
    return (f"{name}.{ending}", end) if ending in _ENDINGS and name.isalnum() else None


def _label(heard: Heard, start: int, *, single: bool = False) -> tuple[str, int]:
    """The pieces up to a dot; after the first dot only one, and what dashes join to it."""
    text, place = "", start
    while "." not in text and _goes_on(heard, place, text if single else ""):
        text += _written_sign(heard, place) if text else ""
        part, place = _part(heard, place)
        text += part
    return text, place


def _goes_on(heard: Heard, place: int, whole: str) -> bool:
    """Whether a label takes in what stands here: anything but a dot, and behind a whole label only a dash."""
    sign = _sign(heard, place)
    if place >= len(heard.pieces) or sign == ".":
        return False
    return not whole or whole.endswith("-") or "-" in (sign, _written_sign(heard, place))


def _part(heard: Heard, place: int, letters: bool = False) -> tuple[str, int]:
    """One piece as it is written: a sign, digits, a letter with its example, or the word in Latin letters."""
    if sign := heard.pack.spelling.signs.at(heard.pieces, place):
        return sign
    named = heard.pack.spelling.letters.at(heard.pieces, place)
    if named and (letters or _spelled(heard, place, named[1])):
        return _in_latin(heard, named[0].lower()), _behind_example(heard, named[1])
    number = next((each for each in ends(heard, place) if not each.ordinal and heard.whole_word(each.end)), None)
    return (number.digits, number.end) if number else _whole_word(heard, place)


def _whole_word(heard: Heard, place: int) -> tuple[str, int]:
    """The word here, however it was cut: egybe is no egy."""
    end = place + 1
    while not heard.whole_word(end):
        end += 1
    uncut = heard.whole_word(place) and end > place + 1
    return _in_latin(heard, fold(heard.words[heard.origin[place]]) if uncut else heard.pieces[place]), end


def _spelled(heard: Heard, start: int, end: int) -> bool:
    """Whether a letter's name can be no word: it has an example, or another letter beside it."""
    single = len(heard.pieces[start]) == 1 or _behind_example(heard, end) > end
    return single or _is_letter(heard, start - 1) or _is_letter(heard, end)


def _is_letter(heard: Heard, place: int) -> bool:
    return place >= 0 and heard.pack.spelling.letters.at(heard.pieces, place) is not None


def _in_latin(heard: Heard, word: str) -> str:
    latin = heard.pack.spelling.latin
    return fold(latin.get(word) or "".join(latin.get(char, char) for char in word))


def _behind_example(heard: Heard, end: int) -> int:
    """Behind ``m jak magda``, or only behind the letter."""
    example = heard.pack.spelling.as_in.at(heard.pieces, end)
    return example[1] + 1 if example and example[1] < len(heard.pieces) else end
