"""Patterns of words with places for values: ``za {m} [minut] {h}``, alternatives with ``|``, optional in brackets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from voicebot.understanding.languages.letters import fold
from voicebot.understanding.slots.heard import Heard

T = TypeVar("T")

# The values that begin at a place, each with the place after it; several, since "twenty five" is also 20 and 5.
Read = Callable[[Heard, int], Iterable[tuple[T, int]]]
Match = tuple[dict[str, T], int]


@dataclass(frozen=True, slots=True)
class _Element:
    words: frozenset[str] = frozenset()
    place: str = ""
    optional: bool = False


@lru_cache(maxsize=1024)
def _elements(pattern: str) -> tuple[_Element, ...]:
    return tuple(_element(part) for part in pattern.split())


def _element(part: str) -> _Element:
    if part.startswith("{"):
        return _Element(place=part[1:-1])
    optional = part.startswith("[")
    return _Element(frozenset(fold(part.strip("[]")).split("|")), optional=optional)


def first_match(pattern: str, heard: Heard, start: int, readers: Mapping[str, Read[T]]) -> Match[T] | None:
    """The values at the pattern's places and the piece after it; None when it does not begin here."""
    return next(_matches(_elements(pattern), heard, start, readers), None)


def _matches(
    elements: tuple[_Element, ...], heard: Heard, place: int, readers: Mapping[str, Read[T]]
) -> Iterator[Match[T]]:
    if not elements:
        yield {}, place
        return
    for values, after in _steps(elements[0], heard, place, readers):
        for found, end in _matches(elements[1:], heard, after, readers):
            yield {**values, **found}, end


def _steps(element: _Element, heard: Heard, place: int, readers: Mapping[str, Read[T]]) -> Iterator[Match[T]]:
    if element.place:
        return (({element.place: value}, after) for value, after in readers[element.place](heard, place))
    return (({}, after) for after in _literal(element, heard, place))


def _literal(element: _Element, heard: Heard, place: int) -> Iterator[int]:
    """Where matching may go on behind a word of the pattern."""
    if heard.piece(place) in element.words:
        yield place + 1
    elif place and heard.pieces[place - 1] in element.words and heard.pieces[place - 1].startswith("~"):
        # A value has taken its ending in, and the ending is what the pattern is about.
        yield place
    if element.optional:
        yield place
