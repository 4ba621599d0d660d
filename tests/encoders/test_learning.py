"""What is learnt is encoded once, by as many children as help, and rounded the same every time."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing

import numpy as np
import pytest

from tests.encoders.stand_in import letters, program
from voicebot.encoders.learning import Crowd, Shelved, learn
from voicebot.encoders.process import Unfit
from voicebot.encoders.shelf import Shelf
from voicebot.encoders.wire import LineEnded
from voicebot.understanding.semantics import Vectors


class Counting:
    """Encodes by counting letters and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([letters(text) for text in texts], dtype=np.float32) / 3


def test_each_text_is_encoded_once_and_a_changed_one_alone() -> None:
    shelf, encode = Shelf(None, "e"), Counting()
    first = learn(["otter", "seal", "ot\0ter"], shelf, encode)
    assert encode.asked == ["otter", "seal"]
    assert first[0].tolist() == first[2].tolist()
    again = learn(["seal", "eel"], shelf, encode)
    assert encode.asked == ["otter", "seal", "eel"]
    assert again[0].tolist() == first[1].tolist()


def test_nothing_to_learn() -> None:
    assert len(learn([], Shelf(None, "e"), Counting())) == 0


@pytest.mark.parametrize("cores", [1, 2])
def test_several_children_give_the_rows_in_order(cores: int) -> None:
    texts, told = [f"seal {number}" for number in range(70)], list[int]()
    with closing(Crowd(program(), cores)) as crowd:
        rows = crowd.encode(texts, told.append)
    assert rows.tolist() == [letters(text) for text in texts]
    assert sum(told) == 70


def test_a_text_that_kills_every_child_is_an_error_after_the_second() -> None:
    with closing(Crowd(program(), 2)) as crowd, pytest.raises(LineEnded):
        crowd.encode(["seal", "die"], lambda _: None)


def test_an_encoder_that_cannot_serve_says_why() -> None:
    with closing(Crowd(program("unfit"), 1)) as crowd, pytest.raises(Unfit):
        crowd.encode(["seal"], lambda _: None)


def test_learning_that_is_stopped_ends_between_two_chunks() -> None:
    with closing(Crowd(program(), 1)) as crowd, pytest.raises(LineEnded, match="stopped"):
        crowd.encode([f"seal {number}" for number in range(90)], lambda _: crowd.stop())


def test_what_is_on_the_shelf_is_learnt_without_an_encoder() -> None:
    shelf = Shelf(None, "e")
    rows = learn(["otter", "seal"], shelf, Counting())
    known = Shelved("e", shelf).vectors(["seal", "otter", "se\0al"])
    assert known is not None
    assert known.tolist() == rows[[1, 0, 1]].tolist()
    assert Shelved("e", shelf).vectors(["seal", "eel"]) is None
