"""One utterance that answers several questions in a row.

People asked for an order number and a postcode say both in one breath, and nothing in the words marks
where one ends; the specs do, because only one cut satisfies them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from voicebot.understanding.slots.heard import Heard, listen
from voicebot.understanding.slots.reading import read, scan
from voicebot.understanding.slots.spec import Candidate, Reading, SlotSpec

_MOST_PIECES = 24
_WORDY = frozenset({"text", "name", "yes_no"})
_Cuts = tuple[tuple[str, tuple[Reading, ...]], ...]


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
    if asked not in names or len(names) < 2 or len(heard.pieces) > _MOST_PIECES:
        return {}
    cutter = _Cutter(specs, heard)
    for order in (names, names[::-1]):
        found = dict(cutter.best(order))
        if len(found) > 1 and asked in found:
            return {name: heard.candidates(found[name]) for name in names if name in found}
    return {}


class _Cutter:
    """Cuts an utterance into stretches so that as many specs as can be are read, each from its own."""

    def __init__(self, specs: Mapping[str, SlotSpec], heard: Heard) -> None:
        self._specs = specs
        self._heard = heard
        self._read: dict[tuple[str, int, int], tuple[Reading, ...]] = {}
        starts = range(1, len(heard.pieces))
        self._cuts = [place for place in starts if heard.whole_word(place)]

    def best(self, names: list[str]) -> _Cuts:
        """The cut with the most specs read, and among those the one that leaves the fewest words unread."""
        return self._best(tuple(names), 0)

    def _best(self, names: tuple[str, ...], start: int) -> _Cuts:
        size = len(self._heard.pieces)
        if not names or start >= size:
            return ()
        name, rest = names[0], names[1:]
        cuts = [
            ((name, own), *self._best(rest, end))
            for end in [*(cut for cut in self._cuts if cut > start), size]
            if (own := self._readings(name, start, end))
        ]
        return max([*cuts, self._best(rest, start)], key=_worth)

    def _readings(self, name: str, start: int, end: int) -> tuple[Reading, ...]:
        key = (name, start, end)
        if key not in self._read:
            found = scan(self._specs[name], self._heard.part(start, end))
            self._read[key] = tuple(each.moved(start) for each in found)
        return self._read[key]


def _worth(cuts: _Cuts) -> tuple[int, int]:
    return len(cuts), sum(readings[0].end - readings[0].start for _, readings in cuts)
