"""Mistakes of indentation: tabs, spaces of other kinds, dashes that are missing, columns that fit nothing."""

from __future__ import annotations

import re

from voicebot.authoring.characters import WIDE_SPACE
from voicebot.authoring.diagnostics import Diagnostic
from voicebot.authoring.quoting import split_line
from voicebot.authoring.scene import Scene

_TAB = re.compile(r" *\t")
_WIDE_SPACE = re.compile(r" *[\u00a0\u2000-\u200a\u202f\u3000]")
_DASH = re.compile(r"\s*-(?=[\w\"'])")
_COMMENT = re.compile(r"\s*#")
_STRUCTURAL = ("mapping values", "expected", "entries are not allowed", "mapping keys")
_DEEPER = "in the column of its first word"


def tab(scene: Scene) -> Diagnostic | None:
    """A tab, which is as wide as each editor wants."""
    found = _TAB.match(scene.raw)
    if found is None:
        return None
    return scene.diagnose(
        "VB109", scene.row, found.end() - 1, "a tab stands in the indentation", "use spaces, two for each level"
    )


def wide_space(scene: Scene) -> Diagnostic | None:
    """A space from a document is no indentation; the parser stumbles over it here, or over the line below."""
    for row in (scene.row, scene.above()):
        found = None if row is None else _WIDE_SPACE.match(scene.lines[row])
        if row is not None and found is not None:
            return scene.diagnose("VB102", row, found.end() - 1, *WIDE_SPACE)
    return None


def no_space_after_dash(scene: Scene) -> Diagnostic | None:
    """`-ask: slot`, which is a key to YAML."""
    found = _DASH.match(scene.raw)
    if found is None or not _is_structural(scene):
        return None
    fixed = f"- {scene.raw[found.end() :].strip()}"
    return scene.diagnose("VB120", scene.row, found.end(), "a space is missing after the dash", f"write `{fixed}`")


def _is_structural(scene: Scene) -> bool:
    return any(part in scene.problem for part in _STRUCTURAL)


def columns(scene: Scene) -> Diagnostic | None:
    """A line that begins where nothing may begin."""
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


def _nearest_columns(scene: Scene, column: int) -> str:
    """The column that the author most likely aimed at, as a line above has it; two where they are as near."""
    rows = [row for row in range(scene.row) if scene.lines[row].strip() and not _COMMENT.match(scene.lines[row])]
    begun = {_indent(scene.lines[row]): row for row in rows}
    nearest = min((abs(each - column) for each in begun), default=0)
    fitting = sorted((each, row) for each, row in begun.items() if abs(each - column) == nearest)
    return " or in column ".join(f"{each + 1}, as line {row + 1} does," for each, row in fitting).rstrip(",")
