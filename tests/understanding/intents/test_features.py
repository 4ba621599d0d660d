"""What of a text is counted, and how it is weighed."""

from __future__ import annotations

import numpy as np
import pytest

from voicebot.understanding.intents.features import (
    Featurizer,
    folded_words,
    letter_groups,
    stack,
    stem_features,
)


def test_letter_groups_stay_inside_words() -> None:
    groups = letter_groups(["ab", "c"])
    assert groups == [" a", "ab", "b ", " ab", "ab ", " ab ", " c", "c ", " c "]


def test_a_word_too_short_for_a_length_counts_once_as_a_whole() -> None:
    assert letter_groups(["a"]).count(" a ") == 1


@pytest.mark.parametrize(
    ("stems", "features"),
    [
        ([], []),
        (["lamp"], ["=lamp"]),
        (["where", "lamp"], ["=where", "=lamp", "=lamp+where"]),
        (["a", "a"], ["=a", "=a", "=a+a"]),
    ],
)
def test_stems_are_counted_alone_and_in_pairs(stems: list[str], features: list[str]) -> None:
    assert stem_features(stems) == features


def test_pairs_reach_eight_words() -> None:
    assert "=a+i" in stem_features(list("abcdefghi"))
    assert "=a+j" not in stem_features(list("abcdefghij"))


def test_words_are_compared_folded() -> None:
    assert folded_words("Gdzie jest MOJA paczka? Żółta!", "pl") == ("gdzie", "jest", "moja", "paczka", "zolta")


def test_rarer_features_weigh_more_and_unknown_ones_nothing() -> None:
    featurizer = Featurizer.learn([["common", "rare"], ["common"], ["common"]])
    row = featurizer.row(["common", "rare", "unknown"], ())
    weights = dict(zip(row.columns.tolist(), row.weights.tolist(), strict=True))
    assert weights[featurizer.columns["rare"]] > weights[featurizer.columns["common"]]
    assert np.linalg.norm(row.weights) == pytest.approx(1, abs=1e-6)


def test_both_blocks_weigh_the_same() -> None:
    featurizer = Featurizer.learn([["a", "b", "c", "=x"]])
    row = featurizer.row(["a", "b", "c"], ["=x"])
    by_column = dict(zip(row.columns.tolist(), row.weights.tolist(), strict=True))
    assert by_column[featurizer.columns["=x"]] ** 2 == pytest.approx(0.5, abs=1e-6)


def test_features_seen_too_seldom_are_left_out() -> None:
    assert set(Featurizer.learn([["a", "b"], ["a"]], at_least=2).columns) == {"a"}


def test_rows_are_stacked_with_their_owners() -> None:
    featurizer = Featurizer.learn([["a", "b"], ["b"]])
    rows = stack([featurizer.row(["a", "b"], ()), featurizer.row([], ()), featurizer.row(["b"], ())], 2)
    assert len(rows) == 3
    assert rows.owners.tolist() == [0, 0, 2]


def test_no_rows_are_rows_too() -> None:
    assert len(stack([], 0)) == 0
