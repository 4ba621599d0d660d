"""Lists of numbers that lie one after the other in one array, and numbers made of letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]
Words = npt.NDArray[np.uint32]

_FACTORS = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D], dtype=np.uint32)
_BREAK = 10


@dataclass(frozen=True, slots=True)
class Lists:
    """List i is ``items[starts[i]:starts[i + 1]]``, in rising order where they were sorted."""

    starts: Ints
    items: Ints

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, number: int) -> Ints:
        return self.items[self.starts[number] : self.starts[number + 1]]

    def size(self, number: int) -> int:
        """How many numbers are in a list."""
        return int(self.starts[number + 1]) - int(self.starts[number])

    def sizes(self) -> Ints:
        """How many numbers are in each list."""
        return np.diff(self.starts)

    def of(self, numbers: Ints) -> tuple[Ints, Ints]:
        """The items of several lists one after the other, and the place in ``numbers`` that each belongs to."""
        low = self.starts[numbers]
        sizes = self.starts[numbers + 1] - low
        ends = np.cumsum(sizes)
        owners = np.repeat(np.arange(len(numbers), dtype=np.int32), sizes)
        places = np.arange(int(ends[-1]) if len(ends) else 0) + (low - (ends - sizes))[owners]
        return self.items[places], owners

    @classmethod
    def of_pairs(cls, owners: npt.NDArray[np.int64], items: npt.NDArray[np.int64], count: int) -> Lists:
        """Sort (list, item) pairs into ``count`` lists; a pair counts once."""
        keys = (owners << 32) | items
        keys.sort()
        if len(keys):
            keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
        starts = np.searchsorted(keys, np.arange(count + 1, dtype=np.int64) << 32)
        return cls(starts.astype(np.int32), (keys & 0xFFFFFFFF).astype(np.int32))


def lists_of(parts: Iterable[Sequence[int]]) -> Lists:
    """Lists as they come."""
    kept = [np.asarray(part, dtype=np.int32) for part in parts]
    starts = np.cumsum([0, *map(len, kept)], dtype=np.int64).astype(np.int32)
    return Lists(starts, np.concatenate([np.zeros(0, dtype=np.int32), *kept]))


def letter_groups(words: Sequence[str], buckets: int) -> tuple[Ints, Ints]:
    """The groups of two and three letters of each word, edges included: one of the buckets, and number of the word.

    Enough buckets (a power of two) are as good as a table of all groups, and need none.
    """
    text = "\n".join(["", *words, ""])
    codes: Words = np.frombuffer(text.encode("utf-32-le", "replace"), dtype="<u4")
    breaks = codes == _BREAK
    belongs = np.cumsum(breaks, dtype=np.int32) - 1
    found = []
    for length in (2, 3):
        inside = np.ones(max(0, len(codes) - length + 1), dtype=bool)
        mixed = np.full(len(inside), length, dtype=np.uint32)
        for at in range(length):
            mixed = (mixed ^ codes[at : at + len(inside)]) * _FACTORS[at]
            mixed ^= mixed >> np.uint32(15)
            if 0 < at < length - 1:
                inside &= ~breaks[at : at + len(inside)]
        if length == 2:
            inside &= ~(breaks[: len(inside)] & breaks[1 : 1 + len(inside)])
        found.append(((mixed[inside] % np.uint32(buckets)).astype(np.int32), belongs[: len(inside)][inside]))
    groups = np.concatenate([each for each, _ in found])
    return groups, np.concatenate([each for _, each in found])
