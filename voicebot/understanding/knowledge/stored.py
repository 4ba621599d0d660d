"""An index as one piece of bytes and back, in which arrays are read where they lie.

A head says where each part lies; a sum over everything tells a torn file from a whole one before it is believed.
"""

from __future__ import annotations

from collections.abc import Mapping
from zlib import crc32

import msgspec
import numpy as np
import numpy.typing as npt

from voicebot.understanding.knowledge.lexicon import Lexicon
from voicebot.understanding.knowledge.lists import Floats, Ints, Lists
from voicebot.understanding.knowledge.questions import Questions
from voicebot.understanding.knowledge.search import Shelf
from voicebot.understanding.knowledge.texts import Texts

FORM = 2
_MAGIC = b"voicebot knowledge\n"
_ALIGNED = 64
_NUMBER = 8

Part = npt.NDArray[np.int32] | npt.NDArray[np.float32] | npt.NDArray[np.float16] | bytes | memoryview


class _Head(msgspec.Struct, frozen=True, array_like=True):
    form: int
    sum: int
    parts: dict[str, tuple[int, int]]


def join(parts: Mapping[str, Part]) -> bytes:
    """Parts by name as one piece of bytes."""
    places: dict[str, tuple[int, int]] = {}
    body = bytearray()
    for name, part in parts.items():
        raw = part if isinstance(part, bytes | memoryview) else np.ascontiguousarray(part).view(np.uint8).data
        places[name] = (len(body), len(raw))
        body += raw
        body += bytes(-len(body) % _ALIGNED)
    head = msgspec.msgpack.encode(_Head(FORM, crc32(body), places))
    opening = _MAGIC + len(head).to_bytes(_NUMBER, "little") + head
    return b"".join((opening, bytes(-len(opening) % _ALIGNED), body))


def part(data: bytes | memoryview) -> dict[str, memoryview]:
    """The parts back, as views; ValueError where the bytes are of another form or not all there."""
    whole = memoryview(data)
    start = len(_MAGIC) + _NUMBER
    if bytes(whole[: len(_MAGIC)]) != _MAGIC:
        raise ValueError("these bytes are no knowledge index")
    size = int.from_bytes(whole[len(_MAGIC) : start], "little")
    head = msgspec.msgpack.decode(whole[start : start + size], type=_Head)
    if head.form != FORM:
        raise ValueError(f"a knowledge index of form {head.form}, where {FORM} is read")
    begin = start + size + -(start + size) % _ALIGNED
    body = whole[begin:]
    if crc32(body) != head.sum:
        raise ValueError("a knowledge index that is not whole")
    return {name: body[low : low + length] for name, (low, length) in head.parts.items()}


def shelf_parts(shelf: Shelf) -> dict[str, Part]:
    """A shelf's arrays by name."""
    questions, lexicon = shelf.questions, shelf.questions.lexicon
    found: dict[str, Part] = {
        "language": questions.language.encode(),
        "owners": shelf.owners,
        "longer": questions.longer,
        "meant": questions.meant,
        "rarity": questions.rarity,
        "group_rarity": questions.group_rarity,
    }
    for name, lists in _lists(questions).items():
        found |= {f"{name}.starts": lists.starts, f"{name}.items": lists.items}
    for name, texts in (("asked", shelf.asked), ("lexicon", lexicon.words)):
        found |= {f"{name}.starts": texts.starts, f"{name}.letters": texts.letters}
    return found


def shelf_of(parts: Mapping[str, memoryview]) -> Shelf:
    """The shelf back; its arrays look into the bytes they came in."""
    lexicon = Lexicon(texts_of(parts, "lexicon"), _list_of(parts, "groups"), _list_of(parts, "group_holders"))
    questions = Questions(
        language=bytes(parts["language"]).decode(),
        words=_list_of(parts, "words"),
        longer=ints(parts["longer"]),
        lexicon=lexicon,
        meant=ints(parts["meant"]),
        rarity=_floats(parts["rarity"]),
        group_rarity=_floats(parts["group_rarity"]),
        holders=_list_of(parts, "holders"),
        pairs=_list_of(parts, "pairs"),
    )
    return Shelf(texts_of(parts, "asked"), questions, ints(parts["owners"]))


def texts_of(parts: Mapping[str, memoryview], name: str) -> Texts:
    """The texts that were kept under a name."""
    return Texts(parts[f"{name}.letters"], ints(parts[f"{name}.starts"]))


def ints(raw: memoryview) -> Ints:
    """Whole numbers of four bytes."""
    return np.frombuffer(raw, dtype="<i4")


def _floats(raw: memoryview) -> Floats:
    return np.frombuffer(raw, dtype="<f4")


def _lists(questions: Questions) -> dict[str, Lists]:
    return {
        "words": questions.words,
        "groups": questions.lexicon.groups,
        "group_holders": questions.lexicon.holders,
        "holders": questions.holders,
        "pairs": questions.pairs,
    }


def _list_of(parts: Mapping[str, memoryview], name: str) -> Lists:
    return Lists(ints(parts[f"{name}.starts"]), ints(parts[f"{name}.items"]))
