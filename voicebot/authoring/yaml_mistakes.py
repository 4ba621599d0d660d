"""YAML's complaints in an author's words: what is wrong with the line, and the line as it should be.

Parsers report where they gave up, which is seldom where the mistake is, so the usual mistakes are looked for
in the lines themselves, the likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import yaml

from voicebot.authoring.characters import WIDE_SPACE
from voicebot.authoring.diagnostics import Diagnostic, Place, diagnose
from voicebot.authoring.quoting import Line, split_line

_TAB = re.compile(r" *\t")
_WIDE_SPACE = re.compile(r" *[\u00a0\u2000-\u200a\u202f\u3000]")
_DASH = re.compile(r"\s*-(?=[\w\"'])")
_NO_SPACE = re.compile(r"(?P<key>\s*(?:-\s+)*[\w-]+):(?=[^\s/])")
_COLON = re.compile(r":(?= |$)")
_SPECIAL = tuple("*&!%@`|>,]}")
_COMMENT = re.compile(r"\s*#")
_KEY_AND_BRACKET = re.compile(r"(\s*(?:-\s+)*[\w-]+)\s+(?=[\[{])")
_NO_COLON = "a key without its colon, or text without quotes"
_KEY_INSIDE = re.compile(r"\s*[\w-]+:\s")
_OPEN = "the quote opened here is never closed"
_STRUCTURAL = ("mapping values", "expected", "entries are not allowed", "mapping keys")
_DEEPER = "in the column of its first word"
_CLOSED_EARLY = ('"', "'", "[", "{")


@dataclass(frozen=True, slots=True)
class _Scene:
    """The lines, the spot where the parser gave up, and the spot where what it was reading began; all from 0."""

    lines: Sequence[str]
    file: str
    row: int
    column: int
    problem: str
    context: str
    context_row: int
    context_column: int

    @property
    def raw(self) -> str:
        return self.lines[self.row]

    @property
    def line(self) -> Line:
        return split_line(self.raw)

    def above(self) -> int | None:
        """The nearest row above with something on it."""
        return next((row for row in range(self.row - 1, -1, -1) if self.lines[row].strip()), None)

    def diagnose(self, code: str, row: int, column: int, message: str, hint: str) -> Diagnostic:
        return diagnose(code, Place(self.file, row + 1, column + 1), message, hint)


def explain(error: yaml.MarkedYAMLError, lines: Sequence[str], file: str) -> Diagnostic:
    """The diagnostic for a parser's error; its place lies within the lines."""
    row, column = _within(error.problem_mark, lines)
    context_row, context_column = _within(error.context_mark or error.problem_mark, lines)
    scene = _Scene(lines, file, row, column, error.problem or "", error.context or "", context_row, context_column)
    return next(found for rule in _RULES if (found := rule(scene)) is not None)


def _within(mark: yaml.Mark | None, lines: Sequence[str]) -> tuple[int, int]:
    """The mark's row and column, drawn back onto the last line with something on it."""
    if mark is None:
        return 0, 0
    if mark.line < len(lines):
        return mark.line, min(mark.column, len(lines[mark.line]))
    return len(lines) - 1, len(lines[-1])


def _tab(scene: _Scene) -> Diagnostic | None:
    found = _TAB.match(scene.raw)
    if found is None:
        return None
    return scene.diagnose(
        "VB109", scene.row, found.end() - 1, "a tab stands in the indentation", "use spaces, two for each level"
    )


def _wide_space(scene: _Scene) -> Diagnostic | None:
    """A space from a document is no indentation; the parser stumbles over it here, or over the line below."""
    for row in (scene.row, scene.above()):
        found = None if row is None else _WIDE_SPACE.match(scene.lines[row])
        if row is not None and found is not None:
            return scene.diagnose("VB102", row, found.end() - 1, *WIDE_SPACE)
    return None


def _quote_open(scene: _Scene) -> Diagnostic | None:
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


def _template(scene: _Scene) -> Diagnostic | None:
    line = scene.line
    if not line.value.startswith(("{{", "{%")):
        return None
    message = f"unquoted text may not begin with {line.value[:2]}"
    return scene.diagnose("VB113", scene.row, line.start, message, f"write `{line.with_quotes}`")


def _bracket(scene: _Scene) -> Diagnostic | None:
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


def _special_start(scene: _Scene) -> Diagnostic | None:
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


def _near_start(scene: _Scene, line: Line) -> bool:
    """Whether the parser stumbled over the value's beginning, or while reading what began there."""
    began_here = scene.context_row == scene.row and scene.context_column == line.start
    return began_here or scene.column in (line.start, line.start + 1)


def _no_colon_before_bracket(scene: _Scene) -> Diagnostic | None:
    found = _KEY_AND_BRACKET.match(scene.raw)
    if found is None or "mapping values" not in scene.problem:
        return None
    fixed = f"{found[1].strip()}: {scene.raw[found.end() :].strip()}"
    return scene.diagnose("VB120", scene.row, found.end(1), _NO_COLON, f"write `{fixed}`")


def _colon_inside(scene: _Scene) -> Diagnostic | None:
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


def _no_space(scene: _Scene) -> Diagnostic | None:
    """`key:text` reads as plain text, and the parser stumbles over the line below it."""
    for row in (scene.row, scene.above()):
        found = None if row is None else _NO_SPACE.match(scene.lines[row])
        if row is not None and found is not None:
            fixed = _NO_SPACE.sub(r"\g<key>: ", scene.lines[row], count=1).strip()
            return scene.diagnose("VB120", row, found.end(), "a space is missing after the colon", f"write `{fixed}`")
    return None


def _no_space_after_dash(scene: _Scene) -> Diagnostic | None:
    found = _DASH.match(scene.raw)
    if found is None or not _is_structural(scene):
        return None
    fixed = f"- {scene.raw[found.end() :].strip()}"
    return scene.diagnose("VB120", scene.row, found.end(), "a space is missing after the dash", f"write `{fixed}`")


def _no_colon(scene: _Scene) -> Diagnostic | None:
    if "expected ':'" in scene.problem:
        row, column = scene.context_row, scene.context_column
    elif "mapping values" in scene.problem and (above := scene.above()) is not None and not _has_key(scene, above):
        row, column = above, len(scene.lines[above].rstrip())
    else:
        return None
    key = scene.lines[row].strip()
    return scene.diagnose("VB120", row, column, _NO_COLON, f"write `{key}:`")


def _has_key(scene: _Scene, row: int) -> bool:
    return bool(split_line(scene.lines[row]).key) or scene.lines[row].rstrip().endswith(":")


def _is_structural(scene: _Scene) -> bool:
    return any(part in scene.problem for part in _STRUCTURAL)


def _indentation(scene: _Scene) -> Diagnostic | None:
    if not _is_structural(scene):
        return None
    words, above = scene.raw.strip(), scene.above()
    column = _indent(scene.raw)
    if "block collection" in scene.context:
        message = "a key stands here where another item of the list is expected"
        hint = f"an item of its own begins with a dash: `- {words}`; what belongs to the item above stands {_DEEPER}"
    elif words.startswith("- "):
        message = "a list item stands here where a key is expected"
        hint = "the lines above that begin in this column need dashes too, or this one none"
    elif above is not None and column > _indent(scene.lines[above]):
        message = "this line stands deeper than the line above, which is complete already"
        column_above = len(split_line(scene.lines[above]).lead)
        hint = f"begin it in column {column_above + 1}, under the first word of line {above + 1}"
    else:
        message = "this line begins in a column that fits no line above"
        hint = f"begin it in column {_nearest_columns(scene, column)}"
    return scene.diagnose("VB117", scene.row, column, message, hint)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _nearest_columns(scene: _Scene, column: int) -> str:
    """The column that the author most likely aimed at, as a line above has it; two where they are as near."""
    rows = [row for row in range(scene.row) if scene.lines[row].strip() and not _COMMENT.match(scene.lines[row])]
    begun = {_indent(scene.lines[row]): row for row in rows}
    nearest = min((abs(each - column) for each in begun), default=0)
    fitting = sorted((each, row) for each, row in begun.items() if abs(each - column) == nearest)
    return " or in column ".join(f"{each + 1}, as line {row + 1} does," for each, row in fitting).rstrip(",")


def _anything(scene: _Scene) -> Diagnostic:
    hint = "put the text in quotes, or on lines of its own under |"
    return scene.diagnose("VB111", scene.row, scene.column, f"this cannot be read as YAML: {scene.problem}", hint)


_RULES: tuple[Callable[[_Scene], Diagnostic | None], ...] = (
    _tab,
    _wide_space,
    _quote_open,
    _template,
    _bracket,
    _special_start,
    _no_colon_before_bracket,
    _colon_inside,
    _no_space,
    _no_space_after_dash,
    _no_colon,
    _indentation,
    _anything,
)
