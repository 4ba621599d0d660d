"""Cutting one utterance into stretches so that several specs are read, each from a stretch of its own.

People mark where one answer ends: with a pause, an "and", or at least between two numbers. A cut that tears
digits apart elsewhere, or leaves some of them over, is hardly what was said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voicebot.understanding.slots.digits import runs
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.pauses import pauses
from voicebot.understanding.slots.reading import scan
from voicebot.understanding.slots.spec import Reading, SlotSpec

Cuts = tuple[tuple[str, tuple[Reading, ...]], ...]


class Cutter:
    """Cuts an utterance for specs in any order; what was read once is kept for the next order."""

    def __init__(self, specs: Mapping[str, SlotSpec], heard: Heard) -> None:
        self._specs = specs
        self._heard = heard
        self._read: dict[tuple[str, int, int], tuple[Reading, ...]] = {}
        starts = range(1, len(heard.pieces))
        self._cuts = [place for place in starts if heard.whole_word(place)]
        self._runs = {place: run for run in runs(heard) for place in range(*run) if not _joins(heard, place)}
        self._joints = _joints(heard)
        self._borders = self._joints | pauses(heard)

    def best(self, orders: Sequence[Sequence[str]]) -> Cuts:
        """The cut with the most specs read, then the most natural one, then the one with the fewest words unread."""
        return max((self._best(tuple(names), 0) or () for names in orders), key=self._worth)

    def _best(self, names: tuple[str, ...], start: int) -> Cuts | None:
        """The best cut from a place on; None when it would leave digits of the number before it."""
        size = len(self._heard.pieces)
        if not names or start >= size:
            return None if self._left_over(start) else ()
        name, rest = names[0], names[1:]
        found = [self._best(rest, start)]
        for end in [*(cut for cut in self._cuts if cut > start), size]:
            own = self._readings(name, start, end)
            following = self._best(rest, end) if own else None
            found.append(None if following is None else ((name, own), *following))
        return max((each for each in found if each is not None), key=self._worth, default=None)

    def _left_over(self, start: int) -> bool:
        """Whether a number goes on behind the last stretch."""
        return any(first < start < end for first, end in self._runs.values())

    def _readings(self, name: str, start: int, end: int) -> tuple[Reading, ...]:
        key = (name, start, end)
        if key not in self._read:
            found = [each.moved(start) for each in scan(self._specs[name], self._heard.part(start, end))]
            self._read[key] = tuple(each for each in found if not self._spoils(each, start, end))
        return self._read[key]

    def _spoils(self, reading: Reading, start: int, end: int) -> bool:
        """Whether digits of its own number stand unread beside it, or it takes in an "and" but not the whole number."""
        unread = (*range(start, reading.start), *range(reading.end, end))
        own = {self._runs.get(reading.start), self._runs.get(reading.end - 1)} - {None}
        dropped = any(self._runs.get(place) in own for place in unread)
        return dropped or bool(self._torn(reading) and _within(reading, self._joints))

    def _worth(self, cuts: Cuts) -> tuple[int, int, int]:
        best = [readings[0] for _, readings in cuts]
        flaws = sum(len(self._torn(each)) + len(_within(each, self._borders)) for each in best)
        return len(cuts), -flaws, sum(each.end - each.start for each in best)

    def _torn(self, reading: Reading) -> set[int]:
        """Where it ends within a number."""
        run = self._runs.get(reading.start) or self._runs.get(reading.end - 1) or (reading.start, reading.end)
        return {reading.start, reading.end} - set(run) - self._borders


def _within(reading: Reading, borders: set[int]) -> set[int]:
    return borders.intersection(range(reading.start + 1, reading.end))


def _joins(heard: Heard, place: int) -> bool:
    return heard.behind_join(place) > place


def _joints(heard: Heard) -> set[int]:
    """The places before and behind each "and"."""
    return {side for place in range(len(heard.pieces)) if _joins(heard, place) for side in (place, place + 1)}
