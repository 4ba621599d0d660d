"""Commands that are the whole utterance, but for courtesies among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from voicebot.understanding.languages import notation
from voicebot.understanding.languages.commands import Command, CommandTable, WordClass
from voicebot.understanding.normalize import fold, normalize
from voicebot.understanding.templates import Template, parse

VARIANTS = 400
LONGEST = 9

Words = tuple[str, ...]


def whole_command(words: Words, table: CommandTable, known: Mapping[Words, Command]) -> Command | None:
    """The command these folded words are."""
    bare = without_courtesies(words, table.courtesies)
    if not 0 < len(bare) <= LONGEST:
        return None
    return known.get(bare)


def wordings(table: CommandTable) -> dict[Words, Command]:
    """Every wording of the table, written out and folded; the first command to claim one keeps it."""
    known: dict[Words, Command] = {}
    for command, lines in table.wordings.items():
        for words in written_out(lines):
            bare = without_courtesies(words, table.courtesies)
            if bare:
                known.setdefault(bare, command)
    return known


def written_out(lines: str) -> list[Words]:
    """The folded words of every reading of the templates, one a line or between ``;``."""
    return [
        tuple(map(fold, normalize(text).split()))
        for line in notation.lines(lines)
        for text in parse(line.strip()).expansions(VARIANTS)
    ]


def without_courtesies(words: Sequence[str], courtesies: WordClass) -> Words:
    """The words that are there for more than manners."""
    return tuple(word for word in words if word not in courtesies)


@lru_cache(maxsize=1024)
def own_wording(source: str) -> Template:
    """An author's own wording; raises TemplateError."""
    return parse(source)
