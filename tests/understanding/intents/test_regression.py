"""The solver finds what the textbook promises."""

from __future__ import annotations

import numpy as np
import pytest

from voicebot.understanding.intents.features import Featurizer, Rows, stack
from voicebot.understanding.intents.regression import STRENGTH, fit, gram, minimize

TEXTS = [["a", "b"], ["a", "c"], ["d", "e"], ["d", "f"], ["g", "b"], ["g", "h"]]
LABELS = np.array([0, 0, 1, 1, 2, 2])


def _rows() -> Rows:
    featurizer = Featurizer.learn(TEXTS)
    return stack([featurizer.row(text, ()) for text in TEXTS], len(featurizer.columns))


def test_rows_have_unit_length() -> None:
    assert np.diag(gram(_rows())) == pytest.approx(np.ones(len(TEXTS)), abs=1e-6)


def test_the_slope_is_flat_where_it_stops() -> None:
    rows = _rows()
    weights = fit(rows, LABELS, 3, iterations=200)
    dense = np.zeros((len(rows), rows.width))
    dense[rows.owners, rows.columns] = rows.weights
    logits = dense @ weights.columns + weights.bias
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    miss = odds / odds.sum(axis=1, keepdims=True) - np.eye(3)[LABELS]
    slope = STRENGTH * dense.T @ miss + weights.columns
    assert np.abs(slope).max() < 1e-2
    assert (logits.argmax(axis=1) == LABELS).all()


def test_the_bottom_of_a_bowl_is_found() -> None:
    middle = np.array([3.0, -2.0, 0.5])
    scale = np.array([1.0, 30.0, 0.1])
    found = minimize(lambda at: (float((scale * (at - middle) ** 2).sum()), 2 * scale * (at - middle)), np.zeros(3), 60)
    assert found == pytest.approx(middle, abs=1e-3)
