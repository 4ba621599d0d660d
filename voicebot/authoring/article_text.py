"""The text of an article taken apart: its head, and for each language questions, written and spoken answer.

---
category: delivery
---
# en
- how much is delivery

Delivery costs 15 zł.

> Delivery costs fifteen złoty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from voicebot.authoring.diagnostics import Findings, Place, nearest
from voicebot.authoring.nodes import Text

_FENCE = "---"
_HEADING = re.compile(r"#\s+(.*\S)\s*")
_QUESTION = re.compile(r"-\s+(.*\S)\s*")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_MARKS = re.compile(r"\*+|`|(?<!\w)_+|_+(?!\w)|^\s*(?:#+|[-+]|\d+\.)\s+", re.MULTILINE)

Numbered = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one language's heading."""

    language: str
    place: Place
    questions: tuple[Text, ...]
    written: str
    spoken: str


def split_head(text: str) -> str | None:
    """The head's YAML, moved to no other line than it stood on; None where there is no head."""
    end = _end_of_head(text.split("\n"))
    return None if end == 0 else "\n" + "\n".join(text.split("\n")[1 : end - 1])


def split_sections(text: str, file: str, languages: Sequence[str], findings: Findings) -> tuple[Section, ...]:
    """The sections in order; headings that are no language, and text outside of any, are noted."""
    lines = text.split("\n")
    start = _end_of_head(lines)
    numbered = list(enumerate(lines[start:], start + 1))
    first = next((index for index, (_, line) in enumerate(numbered) if _HEADING.fullmatch(line)), len(numbered))
    stray = next((number for number, line in numbered[:first] if line.strip()), None)
    # Without a head everything is astray, and that the head is missing has been said.
    if stray is not None and start > 0:
        hint = f"write it under a heading such as `# {languages[0] if languages else 'en'}`"
        findings.add("VB709", Place(file, stray, 1), "this text stands under no language", hint)
    sections = tuple(_sections(numbered[first:], file))
    _check_headings(sections, languages, findings)
    return sections


def _sections(lines: Sequence[Numbered], file: str) -> Iterator[Section]:
    """The sections of lines that begin with a heading, or are none at all."""
    starts = [index for index, (_, line) in enumerate(lines) if _HEADING.fullmatch(line)]
    for start, end in pairwise([*starts, len(lines)]):
        number, heading = lines[start]
        yield _section(heading.lstrip("#").strip(), Place(file, number, 1), lines[start + 1 : end])


def _end_of_head(lines: Sequence[str]) -> int:
    """How many lines the head takes with both its fences; 0 where there is none."""
    if not lines or lines[0].rstrip() != _FENCE:
        return 0
    return next((number for number, line in enumerate(lines[1:], 2) if line.rstrip() == _FENCE), 0)


def _section(language: str, place: Place, body: Iterable[Numbered]) -> Section:
    questions: list[Text] = []
    written: list[str] = []
    spoken: list[str] = []
    for number, line in body:
        asked = _QUESTION.fullmatch(line)
        if asked and not written:
            questions.append(Text(asked[1], Place(place.file, number, asked.start(1) + 1)))
        elif line.startswith(">"):
            spoken.append(line[1:].strip())
        elif line.strip() or written:
            written.append(line.rstrip())
    answer = "\n".join(written).strip()
    return Section(language, place, tuple(questions), answer, " ".join(filter(None, spoken)) or said(answer))


def said(markdown: str) -> str:
    """Written words as they are read aloud when nobody wrote a spoken form: without marks, on one line."""
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", markdown)).split())


def _check_headings(sections: Iterable[Section], languages: Sequence[str], findings: Findings) -> None:
    seen: set[str] = set()
    for each in sections:
        if each.language not in languages:
            near = nearest(each.language, languages) or ", ".join(languages)
            message = f"`{each.language}` is no language of this bot"
            findings.add("VB708", each.place, message, f"the heading is a language's code: {near}")
        elif each.language in seen:
            findings.add("VB708", each.place, f"`# {each.language}` stands twice", "put both under one heading")
        seen.add(each.language)
