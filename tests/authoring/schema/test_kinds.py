"""Each kind of value reads what it says it wants, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.nodes import List, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.kinds import Kind

HERE = Place("x.yaml", 1, 1)
KINDS = [each for each in vars(kinds).values() if isinstance(each, Kind)]


def text(words: str) -> Text:
    return Text(words, HERE)


def listed(*words: str) -> List:
    return List(tuple(text(each) for each in words), HERE)


@pytest.mark.parametrize(
    ("kind", "node", "value"),
    [
        (kinds.DURATION, text("2s"), 2000),
        (kinds.DURATION, text("500ms"), 500),
        (kinds.DURATION, text("1m 30s"), 90_000),
        (kinds.DURATION, text("1.5s"), 1500),
        (kinds.DURATION, text("1h"), 3_600_000),
        (kinds.DURATION, text("2d"), 172_800_000),
        (kinds.DURATION, text("fast"), None),
        (kinds.DURATION, text("2"), None),
        (kinds.FLAG, text("yes"), True),
        (kinds.FLAG, text("False"), False),
        (kinds.FLAG, text("maybe"), None),
        (kinds.COUNT, text("3"), 3),
        (kinds.COUNT, text("-3"), None),
        (kinds.COUNT, text("³"), None),
        (kinds.NUMBER, text("-0.5"), -0.5),
        (kinds.NUMBER, text("nan"), None),
        (kinds.LENGTH, text("8"), (8, 8)),
        (kinds.LENGTH, text("6-8"), (6, 8)),
        (kinds.LENGTH, text("8-6"), None),
        (kinds.LENGTH, text("0"), None),
        (kinds.DATES, listed("2026-12-25", "2026-12-26"), (date(2026, 12, 25), date(2026, 12, 26))),
        (kinds.DATES, text("25.12.2026"), None),
        (kinds.STATUSES, text("200"), (200,)),
        (kinds.STATUSES, listed("200", "201"), (200, 201)),
        (kinds.STATUSES, text("2000"), None),
        (kinds.LINES, text("one"), ("one",)),
        (kinds.LINES, listed("one", "two"), ("one", "two")),
        (kinds.LINES, listed("one", ""), None),
        (kinds.NAME, text("order_status"), "order_status"),
        (kinds.NAME, text("Order"), None),
        (kinds.LANGUAGE, text("pl-PL"), "pl-PL"),
        (kinds.LANGUAGE, text("Polish"), None),
        (kinds.one_of("low", "high"), text("low"), "low"),
        (kinds.one_of("low", "high"), text("mid"), None),
        (kinds.WORDS, text(""), None),
    ],
)
def test_reads(kind: Kind[object], node: Node, value: object) -> None:
    assert kind.read(node) == value


@given(st.text(max_size=20))
def test_no_kind_raises(words: str) -> None:
    for kind in KINDS:
        for node in (text(words), listed(words, words)):
            kind.read(node)


def test_a_value_that_is_not_there_is_the_default() -> None:
    assert kinds.value(kinds.DURATION, None, 3000) == 3000
    assert kinds.value(kinds.DURATION, text("fast"), 3000) == 3000


def test_lines_of_a_block_keep_their_places() -> None:
    block = Text("one\n\n  two\n", Place("x.yaml", 4, 9), "literal", Place("x.yaml", 5, 7))
    assert [(each.value, each.place.line) for each in kinds.lines(block)] == [("one", 5), ("two", 7)]


@pytest.mark.parametrize(("tag", "language"), [("pl", "pl"), ("pl-PL", "pl"), ("EN-gb", "en")])
def test_a_tag_counts_as_its_language(tag: str, language: str) -> None:
    assert kinds.base_language(tag) == language
