"""An article of the knowledge base, as questions find it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """Texts by language; ``valid_from`` and ``valid_to`` are ISO dates, both days included."""

    key: str
    category: str
    questions: Mapping[str, tuple[str, ...]]
    written: Mapping[str, str]
    spoken: Mapping[str, str]
    valid_from: str | None
    valid_to: str | None
    queue: str | None = None
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Validity:
    """The days on which an article may be told (ISO dates sort as they pass)."""

    key: str
    first: str | None
    last: str | None

    def holds_on(self, day: str) -> bool:
        """Whether the article may be told on that ISO date."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)
