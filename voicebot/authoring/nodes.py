"""The three shapes of a YAML source, each with its place: text, list and map.

Nothing is typed here: `no`, `12:30` and `0123` stay the text that was written, because only the schema
knows what they should mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from voicebot.authoring.diagnostics import Place

Style = Literal["plain", "quoted", "literal", "folded"]


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar as written; ``place`` is where it begins, its quote or `|` included.

    ``first`` is the place of the value's first character. ``exact`` says that the source holds the value
    character by character from there on, so that a mistake inside it can be pointed at.
    """

    value: str
    place: Place
    style: Style = "plain"
    first: Place | None = None
    exact: bool = True

    @property
    def is_blank(self) -> bool:
        """Nothing was written after the key or the dash."""
        return self.style == "plain" and not self.value

    def at(self, offset: int) -> Place:
        """The place of one character of the value; where the source was folded, the value's beginning."""
        first = self.first or self.place
        if not self.exact:
            return first
        before = self.value[:offset]
        row = before.count("\n")
        return Place(first.file, first.line + row, first.column + offset - (before.rfind("\n") + 1))

    def lines(self) -> Iterator[Text]:
        """The value's lines that are not empty, each a text of its own: examples stand one a line."""
        offset = 0
        for line in self.value.split("\n"):
            words = line.strip()
            if words:
                place = self.at(offset + line.index(words))
                yield Text(words, place, self.style, place, self.exact)
            offset += len(line) + 1


@dataclass(frozen=True, slots=True)
class List:
    """Items in order."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """One key with its value."""

    key: Text
    value: Node


@dataclass(frozen=True, slots=True)
class Map:
    """Entries in the order written, no key twice."""

    entries: tuple[Entry, ...]
    place: Place

    def get(self, name: str) -> Node | None:
        """The value under a key, or None."""
        return next((each.value for each in self.entries if each.key.value == name), None)

    def names(self) -> tuple[str, ...]:
        """The keys in order."""
        return tuple(each.key.value for each in self.entries)


Node: TypeAlias = Text | List | Map


def entries(node: Node | None) -> tuple[Entry, ...]:
    """The entries of a map; none where something else, or nothing, is written."""
    return node.entries if isinstance(node, Map) else ()


def items(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; none where something else, or nothing, is written."""
    return node.items if isinstance(node, List) else ()
