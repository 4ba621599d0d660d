"""The solver finds what the textbook promises."""

from __future__ import annotations

import numpy as np

from voicebot.understanding.intents.regression import STRENGTH, fit

LABELS = np.array([0, 0, 1, 1, 2, 2])
TEXTS = np.array(
    [[1, 1, 0, 0, 0], [1, 0, 1, 0, 0], [0, 0, 0, 1, 1], [0, 0, 1, 1, 0], [0, 1, 0, 0, 1], [0, 0.5, 0, 0, 1]],
    dtype=np.float32,
)


def _shares(logits: np.ndarray) -> np.ndarray:
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    return odds / odds.sum(axis=1, keepdims=True)


def test_the_slope_is_flat_where_it_stops() -> None:
    dual = fit(TEXTS @ TEXTS.T, LABELS, 3)
    weights = TEXTS.T @ dual.examples
    shares = _shares(TEXTS @ weights + dual.bias)
    slope = STRENGTH * TEXTS.T @ (shares - np.eye(3)[LABELS]) + weights
    assert np.abs(slope).max() < 0.05
    assert np.abs((shares - np.eye(3)[LABELS]).sum(axis=0)).max() < 0.05
    assert (shares.argmax(axis=1) == LABELS).all()


def test_the_same_in_the_same_out() -> None:
    first, second = (fit(TEXTS @ TEXTS.T, LABELS, 3) for _ in range(2))
    assert (first.examples == second.examples).all()
    assert (first.bias == second.bias).all()


def test_twins_of_different_classes_end_in_a_draw() -> None:
    twins = np.array([[1, 0], [1, 0]], dtype=np.float32)
    dual = fit(twins @ twins.T, np.array([0, 1]), 2)
    assert np.allclose(_shares(twins @ twins.T @ dual.examples + dual.bias), 0.5, atol=1e-3)


def test_a_class_without_examples_is_never_likely() -> None:
    dual = fit(TEXTS @ TEXTS.T, LABELS, 4)
    assert _shares(TEXTS @ TEXTS.T @ dual.examples + dual.bias)[:, 3].max() < 0.05
