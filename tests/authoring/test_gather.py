"""All files of a bot as one: every section found, and nothing in two places."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.gather import Gathered, gather
from voicebot.authoring.nodes import Map
from voicebot.authoring.sources import SourceFile


def gathered(*texts: str) -> tuple[Gathered, list[tuple[str, str, str]]]:
    """The sections of some files, and code, message and hint of what is found."""
    findings = Findings()
    files = [SourceFile(f"{number}.yaml", f"{number}.yaml", text) for number, text in enumerate(texts)]
    sections = gather(files, findings)
    return sections, [(each.code, each.message, each.hint) for each in findings.in_order()]


def test_files_add_to_one_anothers_sections() -> None:
    sections, found = gathered("slots: {a: {type: text}}", "slots: {b: {type: text}}\nphrases: {p: {en: x}}")
    assert found == []
    assert list(sections.named("slots")) == ["a", "b"]
    assert list(sections.named("phrases")) == ["p"]
    assert sections.named("intents") == {}


def test_rules_keep_the_order_of_the_files() -> None:
    sections, _ = gathered("escalation: [{if: a}, {if: b}]", "escalation: [{if: c}]")
    assert [str(rule.get("if").value) for rule in sections.rules if isinstance(rule, Map)] == ["a", "b", "c"]


def test_the_first_of_two_of_a_name_stays() -> None:
    sections, found = gathered("slots:\n  a: {type: text}", "slots:\n\n  a: {type: date}")
    assert found == [("VB201", "`a` stands twice in `slots`", "the first is at 0.yaml:2; rename one or take it out")]
    assert sections.named("slots")["a"].key.place.file == "0.yaml"


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("phrase: {a: {en: x}}", "VB301", "no section `phrase`", "did you mean `phrases`?"),
        ("weather: {}", "VB301", "no section `weather`", "the sections are bot, intents"),
        ("- slots", "VB301", "found a list", ""),
        ("just words", "VB301", "found `just words`", ""),
        ("slots: [a]", "VB304", "`slots` wants keys with values; found a list", ""),
        ("slots: a", "VB304", "found `a`", ""),
        ("bot: [en]", "VB304", "`bot` wants keys with values", ""),
        ("escalation: {if: a}", "VB304", "`escalation` wants a list; found keys with values", ""),
    ],
)
def test_what_is_no_section_is_named(text: str, code: str, message: str, hint: str) -> None:
    _, found = gathered(text)
    assert [each[0] for each in found] == [code]
    assert message in found[0][1]
    assert hint in found[0][2]


def test_a_section_almost_named_is_read_all_the_same() -> None:
    sections, _ = gathered("slot: {a: {type: text}}")
    assert list(sections.named("slots")) == ["a"]


@pytest.mark.parametrize(("text", "unread"), [("a: [", True), ("- a", True), ("", False), ("# nothing", False)])
def test_a_file_that_says_nothing_is_told_from_one_that_cannot_be_read(text: str, unread: bool) -> None:
    sections, found = gathered(text)
    assert bool(sections.unread) == unread == bool(found)
