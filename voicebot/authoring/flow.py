"""Unquoted text inside `[ ]` and `{ }`, where a comma cuts it and nobody sees it happen.

`{pl: Dzień dobry, tu Lumen, en: Hi}` is three keys to YAML. Whoever wrote it meant two, so the text is put
together again for the checks that follow, and the author is shown the line with its quotes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from voicebot.authoring.characters import place_at
from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.quoting import quoted

_SPACE = "unquoted text with a space inside [ ] or { }, where a comma would cut it"
_CUT = "a comma cuts this text in two"
_BRACES = "text in { } without quotes is read as a key without a value"


@dataclass(frozen=True, slots=True)
class Slip:
    """A span of the source that needs quotes."""

    start: int
    end: int
    code: str
    message: str


def space_in(start: int, end: int) -> Slip:
    """Text with a space that stands unquoted in a collection."""
    return Slip(start, end, "VB115", _SPACE)


def cut(start: int, end: int) -> Slip:
    """Text that a comma has cut."""
    return Slip(start, end, "VB116", _CUT)


def braces(start: int, end: int) -> Slip:
    """Text whose own braces were taken for a map."""
    return Slip(start, end, "VB116", _BRACES)


def report(slips: Iterable[Slip], text: str, file: str, findings: Findings) -> None:
    """One diagnostic a slip; the hint shows the whole line with every quote it needs."""
    outermost = _outermost(slips)
    for slip in outermost:
        findings.add(slip.code, place_at(text, slip.start, file), slip.message, _hint(slip, outermost, text))


def _outermost(slips: Iterable[Slip]) -> list[Slip]:
    """Without those that lie inside another: the widest quotes mend them too."""
    kept: list[Slip] = []
    for slip in sorted(slips, key=lambda each: (each.start, -each.end)):
        if not kept or slip.start >= kept[-1].end:
            kept.append(slip)
    return kept


def _hint(slip: Slip, slips: list[Slip], text: str) -> str:
    begin = text.rfind("\n", 0, slip.start) + 1
    end = len(text) if (newline := text.find("\n", slip.start)) < 0 else newline
    if slip.end > end:
        return "put the text in quotes, on one line"
    line, done = "", begin
    for each in slips:
        if begin <= each.start and each.end <= end:
            line += text[done : each.start] + quoted(text[each.start : each.end])
            done = each.end
    return f"write `{(line + text[done:end]).strip()}`"
