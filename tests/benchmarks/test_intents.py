"""The benchmark of intents: its figures are what they say, and its command does what it promises."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.figures import auroc, figures
from benchmarks.intents import main
from benchmarks.labelled import Line, labelled, learnt_from, noise_of, noisy, title_of

TRAIN = (
    ("where is my parcel", "order_status"),
    ("has my order been sent", "order_status"),
    ("when will it be delivered", "order_status"),
    ("send me an invoice", "invoiceCopy"),
    ("i need a copy of the invoice", "invoiceCopy"),
    ("invoice [with vat number] please", "invoiceCopy"),
)
TEST = (
    ("where is the parcel i ordered", "order_status"),
    ("i need the invoice", "invoiceCopy"),
    ("what is the capital of France", None),
    ("tell me a joke", "oos"),
)


@dataclass(frozen=True)
class Read:
    """A prediction with only what figures need."""

    expected: str | None
    intent: str | None
    confidence: float
    decision: str = "accept"
    second: str | None = None
    third: str | None = None
    ms: float = 1.0


def _written(path: Path, lines: tuple[tuple[str, str | None], ...]) -> Path:
    path.write_text("".join(json.dumps({"text": text, "intent": intent}) + "\n" for text, intent in lines))
    return path


def test_figures_count_what_they_say() -> None:
    found = figures(
        [
            Read("a", "a", 0.9),
            Read("a", "b", 0.8, second="a"),
            Read("b", "b", 0.5, "ask"),
            Read("b", "c", 0.1, "no_match", "d", "b"),
            Read(None, "a", 0.2, "no_match"),
            Read(None, "a", 0.7),
        ],
        fit_s=1.0,
        mb=2.0,
    )
    assert (found.accuracy, found.top3, found.in_scope, found.out_of_scope) == (50, 100, 4, 2)
    assert found.accepted85_accuracy == pytest.approx(66.67)
    assert found.auroc_oos == pytest.approx(5 / 8)
    accepted = found.decisions["accept"]
    assert (accepted.share, accepted.right, accepted.oos) == (50, 50, 50)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_area_is_the_share_of_pairs_in_order(known: list[float], foreign: list[float]) -> None:
    pairs = [1.0 if one > other else 0.5 if one == other else 0.0 for one in known for other in foreign]
    assert auroc(known, foreign) == pytest.approx(sum(pairs) / len(pairs), abs=1e-4)


def test_without_anything_foreign_there_is_no_area() -> None:
    assert auroc([0.5], []) is None


@pytest.mark.parametrize("noise", ["chars:0.5", "words:0.5"])
def test_noise_is_the_same_for_the_same_seed(noise: str) -> None:
    lines = [Line("where is the parcel that i ordered last week", "order_status")] * 5
    assert noisy(lines, noise, 1) == noisy(lines, noise, 1)
    assert noisy(lines, noise, 1) != noisy(lines, noise, 2)
    assert all(each.text for each in noisy(lines, "words:1.0", 1))
    assert noisy(lines, "", 1) == lines


@pytest.mark.parametrize("noise", ["foo:0.1", "chars:2", "chars", "words:x"])
def test_noise_that_there_is_not_is_refused(noise: str) -> None:
    with pytest.raises(ValueError):
        noise_of(noise)


def test_names_become_titles() -> None:
    assert [title_of(name) for name in ("card_arrival", "invoiceCopy", "a.b-c")] == [
        "card arrival",
        "invoice Copy",
        "a b c",
    ]


def test_both_forms_of_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "intents.yaml"
    path.write_text("intents: {pay: {examples: [i want to pay], tests: [can i pay, paying please]}}")
    assert labelled(path) == [Line("can i pay", "pay"), Line("paying please", "pay")]
    assert learnt_from(path)[0].examples == ("i want to pay",)
    lines = labelled(_written(tmp_path / "test.jsonl", TEST))
    assert [line.intent for line in lines] == ["order_status", "invoiceCopy", None, None]


def test_the_command_writes_every_prediction(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    train, test = _written(tmp_path / "train.jsonl", TRAIN), _written(tmp_path / "test.jsonl", TEST)
    out = tmp_path / "predictions.jsonl"
    assert main(["--train", str(train), "--test", str(test), "--out", str(out), "--json"]) == 0
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [set(row) for row in rows] == [{"text", "expected", "intent", "confidence", "decision", "second"}] * 4
    assert [row["intent"] for row in rows[:2]] == ["order_status", "invoiceCopy"]
    assert all(row["intent"] for row in rows), "the best candidate stands there whatever the decision"
    printed = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {"accuracy", "accepted85_accuracy", "auroc_oos", "fit_s", "p50_ms", "p99_ms", "mb"} <= set(printed)
    assert printed["accuracy"] == 100
