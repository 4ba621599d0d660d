"""The short ways to likeness and weights lead where the long ones do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.intents.features import Featurizer, Rows, stack
from voicebot.understanding.intents.kernel import columns_of, gram

TEXT = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6)


def _rows(texts: list[list[str]]) -> Rows:
    featurizer = Featurizer.learn(texts)
    return stack([featurizer.row(text, ()) for text in texts], len(featurizer.columns))


def _dense(rows: Rows) -> np.ndarray:
    dense = np.zeros((len(rows), rows.width))
    dense[rows.owners, rows.columns] = rows.weights
    return dense


@given(st.lists(TEXT, min_size=1, max_size=40))
def test_likeness_is_the_product_of_the_rows(texts: list[list[str]]) -> None:
    rows = _rows(texts)
    dense = _dense(rows)
    assert gram(rows) == pytest.approx(dense @ dense.T, abs=1e-5)


@given(st.lists(TEXT, min_size=1, max_size=40), st.integers(1, 5))
def test_columns_are_sums_of_rows(texts: list[list[str]], classes: int) -> None:
    rows = _rows(texts)
    counts = np.linspace(-1, 1, len(texts) * classes, dtype=np.float32).reshape(len(texts), classes)
    assert columns_of(rows, counts) == pytest.approx(_dense(rows).T @ counts, abs=1e-4)


def test_rows_have_unit_length() -> None:
    assert np.diag(_dense(_rows([["a", "b"], ["a"]])) @ _dense(_rows([["a", "b"], ["a"]])).T) == pytest.approx([1, 1])
