"""The spot where the YAML parser gave up, with the lines around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from voicebot.authoring.diagnostics import Diagnostic, Place, diagnose
from voicebot.authoring.quoting import Line, split_line


@dataclass(frozen=True, slots=True)
class Scene:
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
        """The line, as it is."""
        return self.lines[self.row]

    @property
    def line(self) -> Line:
        """The line as an author reads it."""
        return split_line(self.raw)

    def above(self) -> int | None:
        """The nearest row above with something on it."""
        return next((row for row in range(self.row - 1, -1, -1) if self.lines[row].strip()), None)

    def diagnose(self, code: str, row: int, column: int, message: str, hint: str) -> Diagnostic:
        """A diagnostic at a row and column that count from 0."""
        return diagnose(code, Place(self.file, row + 1, column + 1), message, hint)
