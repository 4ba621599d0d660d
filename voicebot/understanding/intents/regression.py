"""Multinomial logistic regression over a kernel: the likeness of every two examples is all it needs to know.

A bot has fewer examples than features by far, so the weights are sums of examples. L-BFGS walks in the space
those sums live in, where a step costs one product with the kernel: a bot is learnt in a second, and letters,
stems and meanings are weighed together by adding their kernels.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from voicebot.understanding.intents.features import Floats

STRENGTH = 40.0
ITERATIONS = 60
MEMORY = 8
HALVINGS = 20
SETTLED = 1e-6

Labels = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Dual:
    """Logits of a text are its likeness to every example times ``examples``, plus ``bias``."""

    examples: Floats
    bias: Floats


@dataclass(frozen=True, slots=True)
class _Point:
    """A place or a direction: how much each example counts for each class, that seen through the kernel, the bias."""

    weights: Floats
    seen: Floats
    bias: Floats

    def plus(self, other: _Point, times: float) -> _Point:
        return _Point(
            self.weights + times * other.weights, self.seen + times * other.seen, self.bias + times * other.bias
        )

    def times(self, factor: float) -> _Point:
        return _Point(factor * self.weights, factor * self.seen, factor * self.bias)

    def dot(self, other: _Point) -> float:
        return float(np.vdot(self.weights, other.seen)) + float(np.vdot(self.bias, other.bias))


@dataclass(frozen=True, slots=True)
class _Problem:
    kernel: Floats
    truth: Floats

    def start(self) -> _Point:
        size, classes = self.truth.shape
        nothing = np.zeros((size, classes), dtype=np.float32)
        return _Point(nothing, nothing, np.zeros(classes, dtype=np.float32))

    def look(self, at: _Point) -> tuple[float, Floats]:
        """The loss at a point, and by how much each example's shares are wrong."""
        logits = at.seen + at.bias
        logits -= logits.max(axis=1, keepdims=True)
        odds = np.exp(logits)
        totals = odds.sum(axis=1, keepdims=True)
        missed = float((np.log(totals[:, 0]) - np.einsum("ij,ij->i", self.truth, logits)).sum(dtype=np.float64))
        return STRENGTH * missed + 0.5 * float(np.vdot(at.weights, at.seen)), STRENGTH * (odds / totals - self.truth)

    def slope(self, at: _Point, wrong: Floats) -> _Point:
        """The way up; the one product with the kernel that a step costs."""
        weights = wrong + at.weights
        return _Point(weights, self.kernel @ weights, wrong.sum(axis=0))


_Past = deque[tuple[_Point, _Point, float]]


def fit(kernel: Floats, labels: Labels, classes: int) -> Dual:
    """Learn from the examples' likeness to each other (n x n) which of ``classes`` each stands for."""
    truth = np.zeros((len(labels), classes), dtype=np.float32)
    truth[np.arange(len(labels)), labels] = 1
    problem = _Problem(kernel, truth)
    at = problem.start()
    loss, wrong = problem.look(at)
    slope = problem.slope(at, wrong)
    past: _Past = deque(maxlen=MEMORY)
    for _ in range(ITERATIONS):
        direction = _direction(slope, past)
        found = _along(problem, at, loss, direction, slope.dot(direction), 1.0 if past else 1 / _size(wrong))
        if found is None:
            break
        stride, ahead, new_loss, wrong = found
        new_slope = problem.slope(ahead, wrong)
        bent = new_slope.plus(slope, -1.0)
        curve = stride * direction.dot(bent)
        if curve > 0:
            past.append((direction.times(stride), bent, 1 / curve))
        settled = loss - new_loss < SETTLED * abs(new_loss)
        at, loss, slope = ahead, new_loss, new_slope
        if settled:
            break
    return Dual(at.weights, at.bias)


def _along(
    problem: _Problem, at: _Point, loss: float, direction: _Point, fall: float, stride: float
) -> tuple[float, _Point, float, Floats] | None:
    """The first of ever shorter strides that goes down; None where none does."""
    for _ in range(HALVINGS):
        ahead = at.plus(direction, stride)
        new_loss, wrong = problem.look(ahead)
        if new_loss <= loss + 1e-4 * stride * fall:
            return stride, ahead, new_loss, wrong
        stride *= 0.5
    return None


def _direction(slope: _Point, past: _Past) -> _Point:
    """Downhill, as bent as the last strides found the ground to be."""
    direction = slope.times(-1.0)
    shares: list[float] = []
    for moved, bent, rate in reversed(past):
        share = moved.dot(direction) * rate
        shares.append(share)
        direction = direction.plus(bent, -share)
    if past:
        _, bent, rate = past[-1]
        direction = direction.times(1 / (rate * bent.dot(bent)))
    for (moved, bent, rate), share in zip(past, reversed(shares), strict=True):
        direction = direction.plus(moved, share - bent.dot(direction) * rate)
    return direction


def _size(wrong: Floats) -> float:
    return max(1.0, float(np.abs(wrong).sum()))
