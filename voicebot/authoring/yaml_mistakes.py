"""YAML's complaints in an author's words: what is wrong with the line, and the line as it should be.

Parsers report where they gave up, which is seldom where the mistake is, so the usual mistakes are looked for
in the lines themselves, the likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import yaml

from voicebot.authoring import indentation
from voicebot.authoring.diagnostics import Diagnostic
from voicebot.authoring.quoting import Line, split_line
from voicebot.authoring.scene import Scene

_NO_SPACE = re.compile(r"(?P<key>\s*(?:-\s+)*[\w-]+):(?=[^\s/])")
_COLON = re.compile(r":(?= |$)")
_SPECIAL = tuple("*&!%@`|>,]}")
_KEY_AND_BRACKET = re.compile(r"(\s*(?:-\s+)*[\w-]+)\s+(?=[\[{])")
_NO_COLON = "a key without its colon, or text without quotes"
_KEY_INSIDE = re.compile(r"\s*[\w-]+:\s")
_OPEN = "the quote opened here is never closed"
_CLOSED_EARLY = ('"', "'", "[", "{")


def explain(error: yaml.MarkedYAMLError, lines: Sequence[str], file: str) -> Diagnostic:
    """The diagnostic for a parser's error; its place lies within the lines."""
    row, column = _within(error.problem_mark, lines)
    context_row, context_column = _within(error.context_mark or error.problem_mark, lines)
    scene = Scene(lines, file, row, column, error.problem or "", error.context or "", context_row, context_column)
    return next(found for rule in _RULES if (found := rule(scene)) is not None)


def _within(mark: yaml.Mark | None, lines: Sequence[str]) -> tuple[int, int]:
    """The mark's row and column, drawn back onto the last line with something on it."""
    if mark is None:
        return 0, 0
    if mark.line < len(lines):
        return mark.line, min(mark.column, len(lines[mark.line]))
    return len(lines) - 1, len(lines[-1])


def _quote_open(scene: Scene) -> Diagnostic | None:
    if "quoted scalar" not in scene.context:
        return None
    if "escape" in scene.problem or "hexdecimal" in scene.problem or "hexadecimal" in scene.problem:
        return scene.diagnose(
            "VB119",
            scene.row,
            scene.column,
            "in double quotes a backslash begins a code, and this is none",
            f"use single quotes: `{scene.line.with_quotes}`",
        )
    return scene.diagnose(
        "VB112",
        scene.context_row,
        scene.context_column,
        _OPEN,
        "close it on the same line; text with an apostrophe goes in double quotes",
    )


def _template(scene: Scene) -> Diagnostic | None:
    line = scene.line
    if not line.value.startswith(("{{", "{%")):
        return None
    message = f"unquoted text may not begin with {line.value[:2]}"
    return scene.diagnose("VB113", scene.row, line.start, message, f"write `{line.with_quotes}`")


def _bracket(scene: Scene) -> Diagnostic | None:
    if "flow" not in scene.context:
        return None
    row, before = scene.context_row, scene.lines[scene.context_row][: scene.context_column + 1]
    column = max(before.rfind("["), before.rfind("{"))
    if column < 0:
        return None
    if row == scene.row and scene.column < len(scene.raw.rstrip()):
        message = f"a comma or the bracket's end is missing inside {before[column]}"
        return scene.diagnose("VB118", row, scene.column, message, "put a comma between two entries")
    line = scene.lines[row]
    if line.count('"') % 2:
        return scene.diagnose("VB112", row, line.rindex('"'), _OPEN, "close it on the same line")
    closing = "]" if before[column] == "[" else "}"
    has_keys = _KEY_INSIDE.match(line, column + 1)
    otherwise = "" if has_keys else f", or if it is text, write `{split_line(line).with_quotes}`"
    message = f"the {before[column]} opened here is not closed"
    return scene.diagnose("VB118", row, column, message, f"close it with {closing}{otherwise}")


def _special_start(scene: Scene) -> Diagnostic | None:
    line = scene.line
    begins = line.value[:1]
    if begins in _CLOSED_EARLY and scene.column > line.start:
        message = f"the text begins with {begins} and goes on after it is closed"
    elif _begins_specially(line) and _near_start(scene, line):
        message = f"unquoted text may not begin with {begins}"
    else:
        return None
    hint = f"write `{line.with_quotes}`, or put the text on lines of its own under |"
    return scene.diagnose("VB113", scene.row, line.start, message, hint)


def _begins_specially(line: Line) -> bool:
    return line.value.startswith((*_SPECIAL, "- ", "? ", ": ")) or line.value in ("-", "?", ":")


def _near_start(scene: Scene, line: Line) -> bool:
    """Whether the parser stumbled over the value's beginning, or while reading what began there."""
    began_here = scene.context_row == scene.row and scene.context_column == line.start
    return began_here or scene.column in (line.start, line.start + 1)


def _no_colon_before_bracket(scene: Scene) -> Diagnostic | None:
    found = _KEY_AND_BRACKET.match(scene.raw)
    if found is None or "mapping values" not in scene.problem:
        return None
    fixed = f"{found[1].strip()}: {scene.raw[found.end() :].strip()}"
    return scene.diagnose("VB120", scene.row, found.end(1), _NO_COLON, f"write `{fixed}`")


def _colon_inside(scene: Scene) -> Diagnostic | None:
    if "mapping values" not in scene.problem:
        return None
    line = scene.line
    colon = _COLON.search(line.value)
    if not line.key or colon is None:
        return None
    return scene.diagnose(
        "VB114",
        scene.row,
        line.start + colon.start(),
        "a colon inside unquoted text makes a key of the words before it",
        f"write `{line.with_quotes}`",
    )


def _no_space(scene: Scene) -> Diagnostic | None:
    """`key:text` reads as plain text, and the parser stumbles over the line below it."""
    for row in (scene.row, scene.above()):
        found = None if row is None else _NO_SPACE.match(scene.lines[row])
        if row is not None and found is not None:
            fixed = _NO_SPACE.sub(r"\g<key>: ", scene.lines[row], count=1).strip()
            return scene.diagnose("VB120", row, found.end(), "a space is missing after the colon", f"write `{fixed}`")
    return None


def _no_colon(scene: Scene) -> Diagnostic | None:
    if "expected ':'" in scene.problem:
        row, column = scene.context_row, scene.context_column
    elif "mapping values" in scene.problem and (above := scene.above()) is not None and not _has_key(scene, above):
        row, column = above, len(scene.lines[above].rstrip())
    else:
        return None
    key = scene.lines[row].strip()
    return scene.diagnose("VB120", row, column, _NO_COLON, f"write `{key}:`")


def _has_key(scene: Scene, row: int) -> bool:
    return bool(split_line(scene.lines[row]).key) or scene.lines[row].rstrip().endswith(":")


def _anything(scene: Scene) -> Diagnostic:
    hint = "put the text in quotes, or on lines of its own under |"
    return scene.diagnose("VB111", scene.row, scene.column, f"this cannot be read as YAML: {scene.problem}", hint)


_RULES: tuple[Callable[[Scene], Diagnostic | None], ...] = (
    indentation.tab,
    indentation.wide_space,
    _quote_open,
    _template,
    _bracket,
    _special_start,
    _no_colon_before_bracket,
    _colon_inside,
    _no_space,
    indentation.no_space_after_dash,
    _no_colon,
    indentation.columns,
    _anything,
)
