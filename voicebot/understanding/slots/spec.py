"""What a slot asks for, and what was read as an answer to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class SlotSpec:
    """A typed value with its limits; lengths count digits or characters, limits are inclusive."""

    kind: str
    length: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    # value → language → synonyms and inflected forms
    choices: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    scheme: str | None = None
    country: str = "PL"
    currency: str = "PLN"
    known: tuple[Value, ...] = ()

    @property
    def loose(self) -> SlotSpec:
        """The spec without its limits: what is taken back need not have been right."""
        return SlotSpec(self.kind, choices=self.choices, country=self.country, currency=self.currency)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading: the value, the words it was read from, and their place in ``tokens(text, language)``."""

    value: Value
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A value at a place in the pieces of an utterance; sure when nothing around it is needed to see what it is."""

    value: Value
    start: int
    end: int
    sure: bool = True

    def moved(self, by: int) -> Reading:
        """The reading so many pieces later."""
        return replace(self, start=self.start + by, end=self.end + by)

    def inside(self, other: Reading) -> bool:
        """Whether its pieces are all among those of the other."""
        return other.start <= self.start and self.end <= other.end


def sure_first(found: Iterable[Reading]) -> list[Reading]:
    """The readings in their order, but the sure ones before the others."""
    return sorted(found, key=lambda each: not each.sure)


def longest_value_first(found: Iterable[Reading]) -> list[Reading]:
    """The readings in their order, but longer values before shorter ones."""
    return sorted(found, key=lambda each: -len(str(each.value)))


@lru_cache(maxsize=256)
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled once."""
    return re.compile(pattern)


def fits(spec: SlotSpec, text: str) -> bool:
    """Whether text is as long as the spec wants and matches its pattern, and is known where values are known."""
    if not _sized(spec, len(text)):
        return False
    if spec.pattern is not None and compiled(spec.pattern).fullmatch(text) is None:
        return False
    return not spec.known or text in spec.known


def _sized(spec: SlotSpec, size: int) -> bool:
    longest = size if spec.max_length is None else spec.max_length
    return spec.length in (None, size) and (spec.min_length or 0) <= size <= longest


def within(spec: SlotSpec, number: float) -> bool:
    """Whether a number lies in the spec's range."""
    lowest = number if spec.minimum is None else spec.minimum
    highest = number if spec.maximum is None else spec.maximum
    return lowest <= number <= highest
