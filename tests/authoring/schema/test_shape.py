"""A source held against what may be written, and how what stands there is named."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Map, Node
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import Key, check_keys, check_kind, found, listed
from voicebot.authoring.source import read_yaml

KEYS = (
    Key("name", kinds.NAME, "what it is called", required=True),
    Key("steps", kinds.STEPS, "what is done"),
    Key("level", kinds.one_of("low", "high"), "how urgent it is"),
)


def node(text: str) -> Node:
    read, _ = read_yaml(text, "a.yaml")
    assert read is not None
    return read


def checked(text: str) -> list[tuple[str, str, str]]:
    findings = Findings()
    check_keys(node(text), KEYS, "a thing", findings)
    return [(each.code, each.message, each.hint) for each in findings.in_order()]


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("name: a\nstps: []", "VB302", "a thing has no `stps`", "did you mean `steps`?"),
        ("name: a\nx: 1", "VB302", "a thing has no `x`", "it knows `name`, `steps` and `level`"),
        ("steps: []", "VB303", "a thing needs `name`: what it is called", ""),
        ("name: A b", "VB304", "`name` wants a name such as `order_status`; found `A b`", ""),
        ("name:", "VB304", "`name` wants a name such as `order_status`; found nothing", ""),
        ("name: a\nlevel: hihg", "VB304", "`level` wants one of `low`, `high`; found `hihg`", "did you mean `high`?"),
        ("name: a\nlevel: x", "VB304", "`level` wants one of `low`, `high`; found `x`", ""),
        ("name: a\nsteps: hello", "VB304", "found `hello`", "to say a phrase, write `steps: [{say: hello}]`"),
        ("name: a\nsteps: two words", "VB304", "found `two words`", ""),
        ("- a", "VB304", "a thing wants keys with values; found a list", ""),
    ],
)
def test_what_may_not_stand_there_is_said(text: str, code: str, message: str, hint: str) -> None:
    (said,) = checked(text)
    assert said[0] == code
    assert message in said[1]
    assert said[2] == hint


@pytest.mark.parametrize("text", ["name: a", "name: a\nsteps: []", "name: a\nsteps: continue\nlevel: low"])
def test_what_may_stand_there_is_let_through(text: str) -> None:
    assert checked(text) == []


def test_other_keys_are_let_through_where_they_have_a_kind() -> None:
    findings = Findings()
    written = node("name: a\npl: [x]\nen: {a: b}")
    assert isinstance(check_keys(written, KEYS, "a thing", findings, others=kinds.LINES), Map)
    assert [each.message for each in findings.found] == ["`en` wants a text or a list of texts; found keys with values"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("just words", "`just words`"),
        ("two\n lines", "`two lines`"),
        ("x" * 60, f"`{'x' * 37}…`"),
        ("[a]", "a list"),
        ("{a: b}", "keys with values"),
    ],
)
def test_what_stands_there_in_a_few_words(text: str, words: str) -> None:
    assert found(node(text)) == words


@pytest.mark.parametrize(
    ("names", "words"),
    [([], ""), (["a"], "`a`"), (["a", "b"], "`a` and `b`"), (["a", "b", "c"], "`a`, `b` and `c`")],
)
def test_names_in_a_sentence(names: list[str], words: str) -> None:
    assert listed(names) == words


def test_anything_is_of_the_kind_anything() -> None:
    findings = Findings()
    assert all(check_kind("a", kinds.ANYTHING, node(text), findings) for text in ("a", "[a]", "{a: b}"))
    assert findings.found == []
