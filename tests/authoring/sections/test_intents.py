"""Intents: examples in each language, told apart, with labels for the question between two."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Map
from voicebot.authoring.sections.intents import WrittenIntent, read_intents
from voicebot.authoring.source import read_yaml


def read(
    text: str, languages: tuple[str, ...] = ("en",)
) -> tuple[dict[str, WrittenIntent], list[tuple[str, str, int]]]:
    """The intents written, and code, message and line of what is found."""
    node, diagnostics = read_yaml(text, "a.yaml")
    findings = Findings(list(diagnostics))
    entries = {entry.key.value: entry for entry in node.entries} if isinstance(node, Map) else {}
    intents = read_intents(entries, languages, ["card"], findings)
    return intents, [(each.code, each.message, each.line) for each in findings.in_order()]


def test_examples_by_language_and_those_that_are_not_it() -> None:
    intents, found = read("a:\n  en: ['one {card}', two]\n  pl-PL: jeden\n  not: {en: [three]}", ("en", "pl"))
    assert found == []
    learnt = intents["a"].examples_in("en")
    assert (learnt.name, learnt.examples, learnt.excluded) == ("a", ("one {card}", "two"), ("three",))
    assert intents["a"].examples_in("pl").examples == ("jeden",)
    assert intents["a"].examples_in("hu").examples == ()


@pytest.mark.parametrize(
    ("written", "labels"),
    [
        ("en: [one, two]", {"en": "one"}),
        ("en: ['[please] (do|make) it']", {"en": "please do it"}),
        ("{label: a one, en: [one]}", {"en": "a one"}),
        ("{label: {en: a one, pl: jedynka}, en: [one]}", {"en": "a one", "pl": "jedynka"}),
        ("{label: {en-GB: a one}, en: [one]}", {"en": "a one"}),
    ],
)
def test_an_intent_is_called_by_its_label_or_its_first_example(written: str, labels: dict[str, str]) -> None:
    text = f"a: {written}" if written.startswith("{") else f"a:\n  {written}"
    intents, _ = read(text)
    assert intents["a"].intent().labels == labels


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a:\n  en: [one]\n  fr: [un]", [("VB604", "the bot does not speak `fr`", 3)]),
        ("a:\n  en: [one]\n  lable: x", [("VB604", "the bot does not speak `lable`", 3)]),
        ("a:\n  label: {en: x}", [("VB605", "`a` has no examples in `en`", 1)]),
        ("a:\n  en: ['[one']", [("VB601", "the example cannot be read: `[` is never closed", 2), ("VB605", "", 1)]),
        ("a:\n  en: ['one {crad}']", [("VB202", "there is no slot `crad`", 2)]),
        ("a:\n  en: [one, One!]", [("VB602", "`One!` stands twice in `a`", 2)]),
        ("a:\n  en: [one]\n  not: {en: [one]}", [("VB607", "`one` also stands under `not`", 2)]),
        ("A:\n  en: [one]", [("VB306", "`A` is no name", 1)]),
        ("a: [one]", [("VB304", "`a` wants keys with values; found a list", 1)]),
        ("a:\n  en:\n    - [one]", [("VB304", "`en` wants a text or a list of texts", 3), ("VB605", "", 1)]),
    ],
)
def test_what_is_no_intent_is_said(text: str, found: list[tuple[str, str, int]]) -> None:
    said = read(text)[1]
    assert [(code, line) for code, _, line in said] == sorted(((c, n) for c, _, n in found), key=lambda each: each[1])
    assert all(any(wanted in message for _, message, _ in said) for _, wanted, _ in found)


def test_one_example_cannot_mean_two_things() -> None:
    _, found = read("a: {label: {en: a}, en: [one]}\nb: {label: {en: b}, en: [Oné]}")
    assert found == [("VB603", "`Oné` is an example of both `a` and `b`", 2)]


def test_several_intents_want_labels_one_does_not() -> None:
    assert read("a: {en: [one]}")[1] == []
    assert [code for code, _, _ in read("a: {en: [one]}\nb: {en: [two]}")[1]] == ["VB606", "VB606"]
