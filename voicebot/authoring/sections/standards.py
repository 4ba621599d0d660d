"""The `standards` section: the house's rules of wording, and the check that holds phrases to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Entry, Map, Node, Text, entries
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import STANDARDS
from voicebot.authoring.schema.shape import check_keys, check_kind
from voicebot.understanding.normalize import normalize

# Measured over unhurried speech; spoken values stand in with about as many letters as a date has.
CHARACTERS_A_SECOND = 14
_SAID = re.compile(r"\{\{.*?\}\}")
_CHOSEN = re.compile(r"\{%.*?%\}")
_STAND_IN = "x" * 16


@dataclass(frozen=True, slots=True)
class Standards:
    """The rules of wording; 0 and nothing where the house has none."""

    forbidden_words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    courtesy: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seconds_at_most: int = 0
    words_at_most: int = 0


def read_standards(section: Mapping[str, Entry], findings: Findings) -> Standards:
    """The house's standards."""
    if not section:
        return Standards()
    written = Map(tuple(section.values()), next(iter(section.values())).key.place)
    check_keys(written, STANDARDS, "`standards`", findings)
    return Standards(
        forbidden_words=_by_language(written.get("forbidden_words"), findings),
        courtesy=_by_language(written.get("courtesy"), findings),
        seconds_at_most=kinds.value(kinds.COUNT, written.get("seconds_at_most"), 0),
        words_at_most=kinds.value(kinds.COUNT, written.get("words_at_most"), 0),
    )


def _by_language(node: Node | None, findings: Findings) -> dict[str, tuple[str, ...]]:
    return {
        kinds.base_language(entry.key.value): kinds.value(kinds.LINES, entry.value, ())
        for entry in entries(node)
        if check_kind(entry.key.value, kinds.LINES, entry.value, findings)
    }


def check_text(text: Text, language: str, *, spoken: bool, standards: Standards, findings: Findings) -> None:
    """Hold one text of a phrase to the standards."""
    words = normalize(_CHOSEN.sub(" ", _SAID.sub(" ", text.value)))
    for forbidden in standards.forbidden_words.get(language, ()):
        if f" {normalize(forbidden)} " in f" {words} ":
            findings.add("VB506", text.place, f"the standards forbid `{forbidden}`")
    if not spoken:
        return
    said = _CHOSEN.sub("", _SAID.sub(_STAND_IN, text.value))
    seconds = round(len(" ".join(said.split())) / CHARACTERS_A_SECOND)
    if 0 < standards.seconds_at_most < seconds:
        message = f"it takes about {seconds} seconds to say; the standards allow {standards.seconds_at_most}"
        findings.add("VB507", text.place, message, "shorten it, or say it in two steps")
    if 0 < standards.words_at_most < len(said.split()):
        message = f"it has {len(said.split())} words; the standards allow {standards.words_at_most}"
        findings.add("VB508", text.place, message)
