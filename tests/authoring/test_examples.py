"""Examples with their places, and lines that run together."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.examples import example_lines, read_template
from voicebot.authoring.nodes import Map, Text
from voicebot.authoring.source import read_yaml


def lines(text: str) -> tuple[list[str], list[tuple[str, int]]]:
    """The examples under a key, and code and line of what is found."""
    node, _ = read_yaml(text, "a.yaml")
    assert isinstance(node, Map)
    findings = Findings()
    read = [each.value for each in example_lines(node.get("en"), findings)]
    return read, [(each.code, each.line) for each in findings.found]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("en: where is it", ["where is it"]),
        ('en: "where is it, please"', ["where is it, please"]),
        ("en: [one, two]", ["one", "two"]),
        ("en:\n  - one\n  - two", ["one", "two"]),
        ("en: |\n  one\n\n  two", ["one", "two"]),
        ("en: |\n  one", ["one"]),
        ("en: >\n  one", ["one"]),
        ("en:\n  one", ["one"]),
        ("pl: one", []),
        ("en: {a: b}", []),
    ],
)
def test_an_example_a_line(text: str, read: list[str]) -> None:
    assert lines(text) == (read, [])


@pytest.mark.parametrize("text", ["en:\n  one\n  two", "en: one\n  two", "en: >\n  one\n  two"])
def test_lines_that_run_together_are_noticed(text: str) -> None:
    read, found = lines(text)
    assert [code for code, _ in found] == ["VB609"]
    assert len(read) == 1


@pytest.mark.parametrize(
    ("example", "column"),
    [("when [is it due", 6), ("(a|b", 1), ("see {card", 5), ("where is it", None), ("[please] (go|run)", None)],
)
def test_a_slip_in_the_grammar_is_pointed_at(example: str, column: int | None) -> None:
    findings = Findings()
    read = read_template(Text(example, Place("a.yaml", 4, 1), first=Place("a.yaml", 4, 1)), findings)
    assert [(each.code, each.column) for each in findings.found] == ([("VB601", column)] if column else [])
    assert (read is None) == (column is not None)
