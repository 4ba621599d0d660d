"""The reference is what the schema says, and its examples are what the compiler takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.compiling import compiled
from voicebot.authoring.catalogue import CATALOGUE
from voicebot.authoring.reference import reference
from voicebot.authoring.schema.sections import SECTIONS
from voicebot.authoring.schema.shape import Section, Verb
from voicebot.authoring.schema.steps import VERBS
from voicebot.authoring.sections.ladders import KINDS
from voicebot.authoring.source import read_yaml
from voicebot.authoring.verbs import COMPILERS

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "scenario-language.md"
SHAPE_CODES = {code for code in CATALOGUE if code.startswith(("VB1", "VB3", "VB401", "VB402", "VB403"))}


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == reference(), "write reference() to docs/reference/scenario-language.md"


@pytest.mark.parametrize("section", SECTIONS.values(), ids=lambda each: each.name)
def test_a_sections_example_has_its_shape(section: Section) -> None:
    found = compiled(f"bot: {{languages: [en]}}\n{section.example}" if section.name != "bot" else section.example)
    assert not {each.code for each in found.diagnostics} & SHAPE_CODES


@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda each: each.name)
def test_a_verbs_example_has_its_shape(verb: Verb) -> None:
    steps = "\n".join(f"      {line}" for line in verb.example.splitlines())
    found = compiled(f"bot: {{languages: [en]}}\nscenarios:\n  example:\n    steps:\n{steps}\n")
    assert not {each.code for each in found.diagnostics} & SHAPE_CODES


def test_every_verb_is_compiled() -> None:
    assert set(VERBS) == set(COMPILERS)
    assert len(VERBS) <= 20


def test_no_option_is_named_like_a_verb_and_none_has_too_many() -> None:
    for verb in VERBS.values():
        assert not {key.name for key in verb.options} & set(VERBS)
        assert len(verb.options) <= 8


def test_ladders_know_every_kind_of_failure() -> None:
    assert {key.name for key in SECTIONS["ladders"].keys} == {*KINDS, "all_together"}


def test_every_key_says_what_it_is_for() -> None:
    for shape in (*SECTIONS.values(), *VERBS.values()):
        assert shape.about.endswith(".")
        assert read_yaml(shape.example, "x.yaml")[1] == ()
