"""What a catalogue says about one code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a code stands for; errors keep a bot from starting, warnings do not."""

    severity: Severity
    title: str
    meaning: str


def error(title: str, meaning: str) -> Explanation:
    """The explanation of an error."""
    return Explanation("error", title, meaning)


def warning(title: str, meaning: str) -> Explanation:
    """The explanation of a warning."""
    return Explanation("warning", title, meaning)
