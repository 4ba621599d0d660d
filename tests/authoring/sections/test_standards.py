"""Wording standards: what is forbidden, and how long it may take to say."""

from __future__ import annotations

import pytest

from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.nodes import Map, Text
from voicebot.authoring.sections.standards import Standards, check_text, read_standards
from voicebot.authoring.source import read_yaml

STRICT = Standards(forbidden_words={"en": ("no problem", "Sorry")}, seconds_at_most=3, words_at_most=6)


def checked(words: str, *, spoken: bool = True, language: str = "en") -> list[tuple[str, str]]:
    findings = Findings()
    text = Text(words, Place("a.yaml", 1, 1))
    check_text(text, language, spoken=spoken, standards=STRICT, findings=findings)
    return [(each.code, each.message) for each in findings.found]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Your order is here.", []),
        ("SORRY, not yet.", ["VB506"]),
        ("No problem; sorry.", ["VB506", "VB506"]),
        ("A sorrel horse.", []),
        ("{{ sorry }} it is.", []),
        ("One two three four five six seven.", ["VB508"]),
        ("Antidisestablishmentarianism, incomprehensibilities.", ["VB507"]),
        # A value is said about as long as a date is.
        ("{{ a }} {{ b }} {{ c }}", ["VB507"]),
        ("{% if a %}Yes.{% else %}No.{% endif %}", []),
    ],
)
def test_spoken_words_keep_the_standards(words: str, codes: list[str]) -> None:
    assert [code for code, _ in checked(words)] == codes


def test_written_words_may_be_long_but_not_forbidden() -> None:
    long = "One two three four five six seven eight nine ten eleven twelve."
    assert checked(long, spoken=False) == []
    assert checked(f"Sorry. {long}", spoken=False) == [("VB506", "the standards forbid `Sorry`")]


def test_each_language_has_its_own_words() -> None:
    assert checked("Sorry.", language="pl") == []


def standards(text: str) -> tuple[Standards, list[str]]:
    node, _ = read_yaml(text, "a.yaml")
    findings = Findings()
    entries = {entry.key.value: entry for entry in node.entries} if isinstance(node, Map) else {}
    return read_standards(entries, findings), [each.code for each in findings.found]


def test_a_house_without_standards_holds_nothing_against_anyone() -> None:
    assert standards("") == (Standards(), [])


def test_reads_the_house_s_rules() -> None:
    text = "forbidden_words: {en-GB: [sorry]}\ncourtesy: {pl: proszę}\nseconds_at_most: 12\nwords_at_most: 30"
    assert standards(text) == (Standards({"en": ("sorry",)}, {"pl": ("proszę",)}, 12, 30), [])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("seconds_at_most: long", "VB304"),
        ("words: 3", "VB302"),
        ("forbidden_words: [sorry]", "VB304"),
        ("courtesy: {pl: {a: b}}", "VB304"),
    ],
)
def test_what_is_no_standard_is_said(text: str, code: str) -> None:
    assert standards(text)[1] == [code]
