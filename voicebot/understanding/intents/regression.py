"""Multinomial logistic regression, solved in the space of the examples.

A bot has fewer examples than features by far: with the Cholesky factor of XX' in the place of X the problem
has the same answer and a fraction of the size, so a bot is learnt in milliseconds.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from voicebot.understanding.intents.features import Floats, Rows

STRENGTH = 20.0
ITERATIONS = 40
MEMORY = 10
COLUMNS_AT_ONCE = 4096

Doubles = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
Loss = Callable[[Doubles], tuple[float, Doubles]]


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt: logits of a row are ``row @ columns + bias``."""

    columns: Floats
    bias: Floats


def gram(rows: Rows) -> Doubles:
    """XX', the likeness of every two rows (both of unit length: their cosine)."""
    likeness = np.zeros((len(rows), len(rows)), dtype=np.float32)
    for _, block in _dense_blocks(rows):
        likeness += block @ block.T
    return likeness.astype(np.float64)


def fit(rows: Rows, labels: Labels, classes: int, iterations: int = ITERATIONS) -> Weights:
    """Learn the weights of each column and class."""
    dual, bias = fit_dual(gram(rows), labels, classes, iterations)
    columns = np.zeros((rows.width, classes), dtype=np.float32)
    small = dual.astype(np.float32)
    for start, block in _dense_blocks(rows):
        columns[start : start + block.shape[1]] = block.T @ small
    return Weights(columns, bias.astype(np.float32))


def fit_dual(likeness: Doubles, labels: Labels, classes: int, iterations: int = ITERATIONS) -> tuple[Doubles, Doubles]:
    """Dual weights and bias: logits of a text are its likeness to every row times the dual, plus the bias."""
    size = len(labels)
    lower = np.linalg.cholesky(likeness + 1e-6 * np.eye(size))
    truth = np.zeros((size, classes))
    truth[np.arange(size), labels] = 1

    def loss(flat: Doubles) -> tuple[float, Doubles]:
        weights, bias = flat[:-classes].reshape(size, classes), flat[-classes:]
        logits = lower @ weights + bias
        logits -= logits.max(axis=1, keepdims=True)
        odds = np.exp(logits)
        totals = odds.sum(axis=1, keepdims=True)
        value = STRENGTH * float((truth * (np.log(totals) - logits)).sum()) + 0.5 * float((weights**2).sum())
        slope = STRENGTH * (odds / totals - truth)
        return value, np.concatenate([(lower.T @ slope + weights).ravel(), slope.sum(axis=0)])

    flat = minimize(loss, np.zeros(size * classes + classes), iterations)
    dual = np.linalg.solve(lower.T, flat[:-classes].reshape(size, classes))
    return dual, flat[-classes:]


def minimize(loss: Loss, start: Doubles, iterations: int) -> Doubles:
    """Walk downhill by L-BFGS with backtracking; stops early when the slope is flat."""
    at = start
    value, slope = loss(at)
    past: deque[tuple[Doubles, Doubles, float]] = deque(maxlen=MEMORY)
    for _ in range(iterations):
        if float(np.abs(slope).max()) < 1e-4:
            break
        direction = _direction(slope, past)
        fall = float(slope @ direction)
        stride = 1.0 if past else min(1.0, 1 / float(np.abs(slope).sum()))
        for _ in range(20):
            ahead = at + stride * direction
            new_value, new_slope = loss(ahead)
            if new_value <= value + 1e-4 * stride * fall:
                break
            stride *= 0.5
        else:
            break
        moved, bent = ahead - at, new_slope - slope
        curve = float(moved @ bent)
        if curve > 1e-12:
            past.append((moved, bent, curve))
        at, value, slope = ahead, new_value, new_slope
    return at


def _direction(slope: Doubles, past: deque[tuple[Doubles, Doubles, float]]) -> Doubles:
    direction = -slope
    shares: list[float] = []
    for moved, bent, curve in reversed(past):
        share = float(moved @ direction) / curve
        shares.append(share)
        direction = direction - share * bent
    if past:
        _, bent, curve = past[-1]
        direction = direction * (curve / float(bent @ bent))
    for (moved, bent, curve), share in zip(past, reversed(shares), strict=True):
        direction = direction + (share - float(bent @ direction) / curve) * moved
    return direction


def _dense_blocks(rows: Rows) -> Iterator[tuple[int, Floats]]:
    """The rows as dense blocks of some thousand columns each, so that a big bot does not fill the memory."""
    order = np.argsort(rows.columns, kind="stable")
    columns, weights, owners = rows.columns[order], rows.weights[order], rows.owners[order]
    for start in range(0, rows.width, COLUMNS_AT_ONCE):
        stop = min(rows.width, start + COLUMNS_AT_ONCE)
        low, high = np.searchsorted(columns, [start, stop])
        block = np.zeros((len(rows), stop - start), dtype=np.float32)
        block[owners[low:high], columns[low:high] - start] = weights[low:high]
        yield start, block
