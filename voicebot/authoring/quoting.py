"""How a line would look with quotes, for hints that can be copied into the file."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Indentation and dashes, then a key with its colon, then the value: as an author reads the line, not as YAML
# does, because these lines are the ones YAML cannot read.
_LINE = re.compile(r"""(?P<lead>\s*(?:-\s+)*)(?P<key>(?:"[^"]*"|[^\s"'\[{#&*!|>%@`][^:]*?)\s*:\s+)?(?P<value>.*)""")
_PAIRS = ('""', "''", "“”", "„”", "„“", "‘’", "«»")
_COMMENT = re.compile(r"\s{2,}#.*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A source line split at its first colon; ``start`` is the value's offset in the line."""

    lead: str
    key: str
    value: str
    comment: str

    @property
    def start(self) -> int:
        """Offset of the value in the line."""
        return len(self.lead) + len(self.key)

    @property
    def with_quotes(self) -> str:
        """The line, its value quoted, without the indentation."""
        return f"{self.lead}{self.key}{quoted(self.value)}{self.comment}".strip()


def split_line(line: str) -> Line:
    """Split a line into what stands before the value, the value, and a comment set off by two spaces."""
    found = _COMMENT.search(line)
    comment = found.group() if found else ""
    parts = _LINE.fullmatch(line.removesuffix(comment).rstrip())
    if parts is None:
        return Line("", "", line, "")
    return Line(parts["lead"], parts["key"] or "", parts["value"], comment)


def quoted(text: str) -> str:
    """Text in the quotes that need the least escaping; text in quotes already is quoted as one."""
    if len(text) > 1 and text[0] + text[-1] in _PAIRS:
        text = text[1:-1]
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
