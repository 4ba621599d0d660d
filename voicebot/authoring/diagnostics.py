"""An author's mistake as a value: what, where, and what to do now.

Codes are stable because people search for them and silence them by name, so every diagnostic is made by
`diagnose`, which knows the catalogue and refuses a code that has no page there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from voicebot.authoring.catalogue import CATALOGUE, Severity

# Below this the "nearest" name would be a guess that sends the author the wrong way.
_NEAR_ENOUGH = 60.0
_BEGINS_ALIKE = 80.0


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands; line and column count from 1, as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One thing that is wrong or doubtful; sorts by file, line and column."""

    file: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    hint: str = ""

    def __str__(self) -> str:
        said = f"{self.file}:{self.line}:{self.column}: {self.severity} {self.code}: {self.message}"
        return f"{said}\n  hint: {self.hint}" if self.hint else said


def diagnose(code: str, place: Place, message: str, hint: str = "") -> Diagnostic:
    """Make a diagnostic; ValueError for a code that the catalogue does not explain."""
    if code not in CATALOGUE:
        raise ValueError(f"no diagnostic {code} in the catalogue")
    return Diagnostic(place.file, place.line, place.column, code, CATALOGUE[code].severity, message, hint)


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name the author most likely meant, or None when nothing is near."""
    best = max(sorted(names), key=lambda each: _likeness(name, each), default=None)
    return best if best is not None and _likeness(name, best) >= _NEAR_ENOUGH else None


def did_you_mean(name: str, names: Iterable[str], otherwise: str = "") -> str:
    """The hint that names what the author most likely meant, or the other hint where nothing is near."""
    near = nearest(name, names)
    return f"did you mean `{near}`?" if near else otherwise


def _likeness(written: str, known: str) -> float:
    one, other = (text.casefold().replace("_", " ") for text in (written, known))
    if min(len(one), len(other)) > 2 and (one.startswith(other) or other.startswith(one)):
        return max(_BEGINS_ALIKE, fuzz.ratio(one, other))
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))


@dataclass(slots=True)
class Findings:
    """Diagnostics as they are found, so that an author sees all of them at once."""

    found: list[Diagnostic] = field(default_factory=list)

    def add(self, code: str, place: Place, message: str, hint: str = "") -> None:
        """Note one more finding."""
        self.found.append(diagnose(code, place, message, hint))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Note what another reader found."""
        self.found.extend(diagnostics)

    @property
    def has_errors(self) -> bool:
        """Whether anything found is an error."""
        return any(each.severity == "error" for each in self.found)

    def in_order(self) -> tuple[Diagnostic, ...]:
        """Everything found, by file and line, each thing once."""
        return tuple(sorted(set(self.found)))
