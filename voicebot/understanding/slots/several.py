"""One utterance that answers several questions in a row.

People asked for an order number and a postcode say both in one breath, and nothing in the words marks
where one ends; the specs do, because only one cut satisfies them all.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import islice

from voicebot.understanding.slots.correcting import MOST_CORRECTIONS, corrections
from voicebot.understanding.slots.cutting import Cutter
from voicebot.understanding.slots.heard import Heard, listen
from voicebot.understanding.slots.misheard import repaired
from voicebot.understanding.slots.reading import read, scan
from voicebot.understanding.slots.spec import Candidate, Reading, SlotSpec

_MOST_PIECES = 24
_WORDY = frozenset({"text", "name", "yes_no"})
_Found = dict[str, tuple[Reading, ...]]


def read_several(
    specs: Mapping[str, SlotSpec], text: str, language: str, now: datetime
) -> Mapping[str, tuple[Candidate, ...]]:
    """Readings by slot, the first spec's always among them, or nothing; pieces are used once."""
    asked = next(iter(specs), None)
    if asked is None:
        return {}
    found = _together(specs, asked, listen(text, language, now))
    alone = () if found else read(specs[asked], text, language, now)
    return found or ({asked: alone} if alone else {})


def _together(specs: Mapping[str, SlotSpec], asked: str, heard: Heard) -> dict[str, tuple[Candidate, ...]]:
    """The asked slot with at least one other, in the order of the questions or the other way round."""
    names = [name for name in specs if specs[name].kind not in _WORDY]
    if not _several(names, asked) or len(heard.pieces) > _MOST_PIECES:
        return {}
    likely = repaired(heard) or heard
    found = _amended(specs, names, likely) or _cut(specs, names, likely)
    if not _several(found, asked):
        return {}
    return {name: heard.candidates(found[name]) for name in names if name in found}


def _several(names: Collection[str], asked: str) -> bool:
    """Whether the asked slot is there with at least one other."""
    return len(names) > 1 and asked in names


def _cut(specs: Mapping[str, SlotSpec], names: list[str], heard: Heard) -> _Found:
    return dict(Cutter(specs, heard).best((names, names[::-1]))) if heard.pieces else {}


def _amended(specs: Mapping[str, SlotSpec], names: list[str], heard: Heard) -> _Found:
    """What was said before the last correction, with what was said after it put right; nothing without one."""
    for place, end in islice(corrections(specs[names[0]], heard, scan), MOST_CORRECTIONS):
        after = _cut(specs, names, heard.part(end, len(heard.pieces)))
        if after:
            before = heard.part(0, place)
            told = _amended(specs, names, before) or _cut(specs, names, before)
            return told | {name: tuple(each.moved(end) for each in found) for name, found in after.items()}
    return {}
