"""The short notation language packs are written in.

Inflected words come in families; ``sobot(a y ę ą ie)`` keeps a family on one line where a reviewer who
speaks the language can see what is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from voicebot.understanding.languages.letters import fold

T = TypeVar("T")

_FAMILY = re.compile(r"([^\s()]*)\(([^)]*)\)|[^\s()]+")
_NO_ENDING = {"-": ""}


def expand(text: str) -> Iterator[str]:
    """Each folded form: ``stem(a b)`` gives stema stemb, ``-`` no ending, ``_`` a space."""
    for match in _FAMILY.finditer(text):
        for form in _family(match):
            yield fold(form.lower()).replace("_", " ")


def _family(match: re.Match[str]) -> list[str]:
    stem, endings = match.groups()
    return [match.group()] if endings is None else [stem + _NO_ENDING.get(ending, ending) for ending in endings.split()]


def words(text: str) -> frozenset[str]:
    """The forms as a set, for single words."""
    return frozenset(expand(text))


def names(text: str) -> tuple[str, ...]:
    """Names in their order, as they are written; ``_`` is a space."""
    return tuple(name.replace("_", " ") for name in text.split())


def folded(text: str) -> tuple[str, ...]:
    """The folded forms in their order; ``_`` is a space."""
    return tuple(expand(text))


def lines(text: str) -> tuple[str, ...]:
    """One sentence a line, or several on a line between ``;``, as they are written."""
    return tuple(text.strip().replace(" ; ", "\n").splitlines())


def pairs(text: str) -> dict[str, str]:
    """``мейл:mail`` pairs, the left side folded."""
    return {fold(left): right for left, _, right in (pair.partition(":") for pair in text.split())}


def rows(text: str) -> Iterator[tuple[str, str]]:
    """``key: forms`` lines, or several on a line between ``;``, as (key, forms); empty lines do not count."""
    for line in text.strip().replace(" ; ", "\n").splitlines():
        key, _, forms = line.partition(": ")
        if forms:
            yield key.strip(), forms


def entries(text: str) -> dict[str, str]:
    """``key: text`` lines as they are."""
    return dict(rows(text))


def numbers(text: str) -> dict[str, int]:
    """``3: trzy trzech`` lines as form → number."""
    return {form: int(key) for key, forms in rows(text) for form in expand(forms)}


def grid(text: str) -> dict[int, dict[str, str]]:
    """A table whose header names the forms and whose rows begin with a number; ``_`` is a space, ``.`` none."""
    header, *lines = (line.split() for line in text.strip().splitlines())
    return {
        int(number): {form: cell.replace("_", " ") for form, cell in zip(header, cells, strict=True) if cell != "."}
        for number, *cells in lines
    }


def column(text: str) -> dict[int, str]:
    """``1 word`` lines or pairs as number → word."""
    parts = text.split()
    return {int(number): word.replace("_", " ") for number, word in zip(parts[::2], parts[1::2], strict=True)}


@dataclass(frozen=True, slots=True)
class Phrases(Generic[T]):
    """Word sequences with a value each, found at a place in longest-first order."""

    tails: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]

    def at(self, heard: Sequence[str], start: int) -> tuple[T, int] | None:
        """The value of the longest phrase that begins at start, and where it ends."""
        if start >= len(heard):
            return None
        for tail, value in self.tails.get(heard[start], ()):
            end = start + 1 + len(tail)
            if tuple(heard[start + 1 : end]) == tail:
                return value, end
        return None

    def value(self, heard: Sequence[str], start: int) -> T | None:
        """The value of the longest phrase that begins at start."""
        found = self.at(heard, start)
        return found[0] if found else None

    def behind(self, heard: Sequence[str], start: int) -> int:
        """The place behind the longest phrase that begins at start; start itself when none does."""
        found = self.at(heard, start)
        return found[1] if found else start

    def whole(self, heard: Sequence[str]) -> T | None:
        """The value of the phrase that is exactly these words."""
        if not heard:
            return None
        rest = tuple(heard[1:])
        return next((value for tail, value in self.tails.get(heard[0], ()) if tail == rest), None)


def phrases(pairs: Iterable[tuple[str, T]]) -> Phrases[T]:
    """Phrases from (folded form, value) pairs; the first value of a form stays."""
    table: dict[str, dict[tuple[str, ...], T]] = {}
    for form, value in pairs:
        first, *tail = form.split()
        table.setdefault(first, {}).setdefault(tuple(tail), value)
    return Phrases(
        {first: tuple(sorted(tails.items(), key=lambda item: -len(item[0]))) for first, tails in table.items()}
    )


def table(text: str) -> Phrases[str]:
    """``key: forms`` lines as phrases with the key as their value."""
    return phrases((form, key) for key, forms in rows(text) for form in expand(forms))


def said(text: str) -> dict[str, str]:
    """The first form of each row of a table, as it is written: what is said for the key."""
    return {key: names(forms)[0] for key, forms in rows(text)}


def counts(text: str) -> Phrases[int]:
    """``3: forms`` lines as phrases with the number as their value."""
    return phrases((form, int(key)) for key, forms in rows(text) for form in expand(forms))


def shares(text: str) -> Phrases[float]:
    """``0.5: forms`` lines as phrases with the share as their value."""
    return phrases((form, float(key)) for key, forms in rows(text) for form in expand(forms))


def marks(text: str) -> Phrases[bool]:
    """Forms that only have to be there."""
    return phrases((form, True) for form in expand(text))


def decline(stems: str, endings: str) -> dict[int, dict[str, str]]:
    """``1 pierwsz 4 czwart`` with ``nom-m=y gen-m=ego`` as number → form → word."""
    pairs = [ending.split("=") for ending in endings.split()]
    return {number: {form: stem + ending for form, ending in pairs} for number, stem in column(stems).items()}


def heard(*tables: Mapping[int, Mapping[str, str]]) -> dict[str, int]:
    """Every spoken form of the tables as folded word → number: what we can say, we can hear."""
    return {fold(form): number for each in tables for number, forms in each.items() for form in forms.values()}
