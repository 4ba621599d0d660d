"""How like every two texts are, and what follows from sums of texts, without ever a table of all features."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from voicebot.understanding.intents.features import Floats, Ints, Rows

COLUMNS_AT_ONCE = 2048
ENTRIES_AT_ONCE = 65536
# A column of more rows than this share of all is cheaper as part of a dense block than by itself.
COMMON = 1 / 40


def gram(rows: Rows) -> Floats:
    """XX', the likeness of every two rows; all of unit length, so their cosine, and 1 to themselves."""
    size = len(rows)
    likeness = np.zeros((size, size), dtype=np.float32)
    order, starts = _by_column(rows)
    owners, weights = rows.owners[order], rows.weights[order]
    spread = np.diff(starts)
    for block in _blocks(
        np.flatnonzero(spread > max(8.0, COMMON * size)).astype(np.int32), starts, owners, weights, size
    ):
        likeness += block @ block.T
    # A feature of one text makes it like itself alone, which it is anyway.
    for column in np.flatnonzero((spread > 1) & (spread <= max(8.0, COMMON * size))):
        entries = slice(starts[column], starts[column + 1])
        held, share = owners[entries], weights[entries]
        likeness[held[:, None], held] += share[:, None] * share
    np.fill_diagonal(likeness, 1.0)
    return likeness


def columns_of(rows: Rows, counts: Floats) -> Floats:
    """X'C: what each column weighs for each class, when row i counts ``counts[i]``; columns x classes."""
    order, starts = _by_column(rows)
    owners, weights = rows.owners[order], rows.weights[order]
    found = np.zeros((rows.width, counts.shape[1]), dtype=np.float32)
    # Cut only between columns, so that each is summed whole.
    cuts = np.unique([0, *np.searchsorted(starts, np.arange(0, starts[-1], ENTRIES_AT_ONCE)), rows.width])
    for first, last in pairwise(cuts.tolist()):
        low, high = int(starts[first]), int(starts[last])
        if low < high:
            share = weights[low:high, None] * counts[owners[low:high]]
            there = np.flatnonzero(np.diff(starts[first : last + 1]))
            found[first + there] = np.add.reduceat(share, starts[first + there] - low, axis=0)
    return found


def _by_column(rows: Rows) -> tuple[Ints, Ints]:
    """The order of the entries column by column, and where each column starts in it."""
    order = np.argsort(rows.columns, kind="stable").astype(np.int32)
    counts = np.bincount(rows.columns, minlength=rows.width)
    return order, np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)


def _blocks(columns: Ints, starts: Ints, owners: Ints, weights: Floats, size: int) -> Iterator[Floats]:
    for first in range(0, len(columns), COLUMNS_AT_ONCE):
        some = columns[first : first + COLUMNS_AT_ONCE]
        block = np.zeros((size, len(some)), dtype=np.float32)
        for at, column in enumerate(some):
            entries = slice(starts[column], starts[column + 1])
            block[owners[entries], at] = weights[entries]
        yield block
