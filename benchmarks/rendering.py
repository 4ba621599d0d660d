"""How many values are said as speakers say them, and how many are wrong without showing it.

    python -m benchmarks.rendering --cases FILE [--cases FILE] [--language pl] [--json]

A case is a line ``language|kind|form|value|said``, with ``/`` between sayings that are as good. Commas are rests and
count for nothing. What comes out in figures although words were wanted is wrong, but nobody is misled by it; words
that mean something else, or stand in a wrong form, are wrong silently.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from voicebot.understanding.saying import address, count, say

# The short names that case files of numbers use.
_KINDS = {"c": "count", "o": "ordinal", "d": "ordinal", "y": "year", "m": "money"}
_WHOLE = frozenset({"count", "ordinal", "year"})
# The first word of the forms of a thing, where they are not those after 1, 2 and 5.
_CASES = frozenset({"gen", "dat", "acc", "ins", "loc"})


@dataclass(frozen=True, slots=True)
class Case:
    """A value, how it is wanted, and the sayings that are right."""

    language: str
    kind: str
    form: str
    value: str
    right: tuple[str, ...]

    def said(self) -> str:
        """What the product says."""
        if self.kind == "things":
            return self._counted()
        if self.kind == "address":
            return self._addressed()
        value = int(self.value) if self.kind in _WHOLE else float(self.value) if self.kind == "number" else self.value
        return say(self.kind, value, self.language, form=self.form)

    def _addressed(self) -> str:
        names = ("" if name == "-" else name for name in self.value.split())
        fields = ("gender", "given_name", "family_name", "patronymic")
        return address(dict(zip(fields, names, strict=True)), self.language, self.form)

    def _counted(self) -> str:
        first, *forms = self.form.split()
        if first in _CASES:
            return count(int(self.value), self.language, *forms, case=first)
        return count(int(self.value), self.language, first, *forms)


def cases(lines: Iterable[str]) -> Iterator[Case]:
    """The cases of a file; money in the short notation has its currency where others have their form."""
    for line in filter(str.strip, lines):
        language, short, form, value, right = line.strip().split("|")
        kind, form = _KINDS.get(short, short), "" if form == "-" else form
        if short == "m":
            value, form = f"{value} {form}", ""
        if (short, form) == ("y", "nom"):
            form = ""
        yield Case(language, kind, form, value, tuple(map(_heard, right.split("/"))))


def _heard(words: str) -> str:
    return " ".join(words.replace(",", " ").split())


def outcome(case: Case) -> str:
    """``right``, ``wrong`` where figures give it away, else ``silently_wrong``."""
    said = _heard(case.said())
    if said in case.right:
        return "right"
    return "wrong" if any(map(str.isdigit, said)) else "silently_wrong"


def _lines(found: Sequence[Case]) -> Iterator[str]:
    outcomes = [(case, outcome(case)) for case in found]
    for case, got in outcomes:
        if got != "right":
            wanted = f"{case.language} {case.kind} {case.form} {case.value}"
            yield f"{got:14} {wanted}: {case.said()}; {' / '.join(case.right)}"
    for language in sorted({case.language for case in found}):
        tally = Counter(got for case, got in outcomes if case.language == language)
        yield f"{language}: {tally['right']}/{tally.total()} right, {tally['silently_wrong']} silently wrong"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, action="append", required=True, help="a file of cases; may be repeated")
    parser.add_argument("--language", help="only the cases of this language")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    read = [case for path in options.cases for case in cases(path.read_text("utf-8").splitlines())]
    found = [case for case in read if options.language in (None, case.language)]
    for line in _lines(found):
        print(line, file=sys.stderr if options.json else sys.stdout)
    tally = Counter(map(outcome, found))
    if options.json:
        figures = {"right": tally["right"], "total": len(found), "silently_wrong": tally["silently_wrong"]}
        print(json.dumps({"benchmark": "rendering", **figures}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
