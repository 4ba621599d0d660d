"""How often values are read from speech as their speakers meant them, and how often wrongly without a question.

    python -m benchmarks.slots --language pl --cases tests/understanding/data/slots_pl.yaml [--out F.jsonl] [--json]

A case has ``kind``, ``text`` and ``expected`` (a list where several readings are acceptable); the slot may be narrowed
by ``length``, ``scheme``, ``choices``, ``known``, ``country`` and ``currency``. One reading is accepted, several are
asked about. Right: the value is among the expected; silently wrong: accepted and not among them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import yaml

from voicebot.understanding.slots import SlotSpec, Value, read

KINDS = {"number": "decimal", "ordinal": "integer", "quantity": "integer", "spell": "identifier", "reldate": "date"}
HOMES = {"pl": ("PL", "PLN"), "en": ("GB", "USD"), "hu": ("HU", "HUF"), "ru": ("RU", "RUB"), "de": ("DE", "EUR")}
_ELSEWHERE = ("US", "EUR")
_BY_NUMBER = frozenset({"number", "ordinal", "quantity"})


class Case(msgspec.Struct, frozen=True):
    """One utterance, what it answers, and its acceptable readings."""

    kind: str
    text: str
    expected: str | list[str]
    length: int | None = None
    scheme: str | None = None
    choices: dict[str, list[str]] = {}
    known: list[str] = []
    country: str | None = None
    currency: str | None = None

    @property
    def readings(self) -> tuple[str, ...]:
        """The acceptable readings."""
        return (self.expected,) if isinstance(self.expected, str) else tuple(self.expected)

    def spec(self, language: str) -> SlotSpec:
        """The slot that the utterance fills."""
        country, currency = HOMES.get(language, _ELSEWHERE)
        if language == "en" and self.kind == "postcode" and self.readings[0].isdecimal():
            country = "US"
        return SlotSpec(
            KINDS.get(self.kind, self.kind),
            length=self.length,
            scheme=self.scheme,
            choices={value: {language: tuple(words)} for value, words in self.choices.items()},
            known=tuple(self.known),
            country=self.country or country,
            currency=self.currency or currency,
        )


class Cases(msgspec.Struct, frozen=True):
    """A file of cases in one language, all spoken at one moment."""

    cases: list[Case]
    reference_time: str

    @property
    def now(self) -> datetime:
        """The moment; what stands behind it is for the reader."""
        return datetime.fromisoformat(self.reference_time.split()[0]).replace(tzinfo=UTC)


class Outcome(msgspec.Struct, frozen=True):
    """What was made of a case: ``accept`` one reading, ``ask`` which of several, or ``no_match``."""

    kind: str
    text: str
    expected: tuple[str, ...]
    value: Value | None
    candidates: tuple[Value, ...]
    decision: str

    @property
    def right(self) -> bool:
        """Whether the value is among the expected readings."""
        return self.value is not None and self._expects(self.value)

    @property
    def strays(self) -> tuple[Value, ...]:
        """What nobody meant but would be offered."""
        return tuple(each for each in self.candidates if not self._expects(each))

    @property
    def silently_wrong(self) -> bool:
        """Whether a wrong value would be used without a question."""
        return self.decision == "accept" and not self.right

    def _expects(self, value: Value) -> bool:
        return _plain(self.kind, value) in {_plain(self.kind, each) for each in self.expected}


def load(path: Path) -> Cases:
    """The cases of a file."""
    # Every scalar as it is written: an unquoted 23 is no number here, and a moment no moment.
    written = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return msgspec.convert(written, Cases, strict=False)


def outcomes(cases: Cases, language: str) -> list[Outcome]:
    """What is made of every case."""
    return [_outcome(case, language, cases.now) for case in cases.cases]


def _outcome(case: Case, language: str, now: datetime) -> Outcome:
    values = tuple(_written(case.kind, each.value) for each in read(case.spec(language), case.text, language, now))
    decision = ("no_match", "accept", "ask")[min(len(values), 2)]
    return Outcome(case.kind, case.text, case.readings, values[0] if values else None, values, decision)


def _written(kind: str, value: Value) -> Value:
    """A value as cases write it: 23 and 100 PLN where there is nothing behind the point."""
    match kind, str(value).split():
        case "money", [amount, currency]:
            return f"{amount.removesuffix('.00')} {currency}"
        case _, [number] if kind in _BY_NUMBER:
            return f"{float(number):.12g}"
    return value


def _plain(kind: str, value: Value) -> object:
    """The value without differences that are none: 100 and 100.00."""
    match kind, str(value).split():
        case "money", [amount, currency]:
            return float(amount), currency
        case _, [number] if kind in _BY_NUMBER:
            return float(number)
    return str(value)


def figures(found: Iterable[Outcome]) -> dict[str, int]:
    """How many are right, how many there are, how many are asked about, and how many are wrong without a question."""
    found = list(found)
    return {
        "right": sum(each.right for each in found),
        "total": len(found),
        "asked": sum(each.decision == "ask" for each in found),
        "silently_wrong": sum(each.silently_wrong for each in found),
    }


def table(found: Sequence[Outcome]) -> dict[str, dict[str, int]]:
    """The figures of every kind, in the order of the cases."""
    return {kind: figures(each for each in found if each.kind == kind) for kind in Counter(each.kind for each in found)}


def _row(name: str, counts: Mapping[str, int]) -> str:
    share = counts["right"] / max(counts["total"], 1)
    marks = f"{counts['asked']} asked, {counts['silently_wrong']} silently wrong"
    return f"{name:12} {counts['right']:4} of {counts['total']:4} right ({share:6.1%}), {marks}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", required=True, help="tag of the language spoken; any tag is allowed")
    parser.add_argument("--cases", type=Path, required=True, help="YAML file of cases")
    parser.add_argument("--out", type=Path, help="write one JSON line per case")
    parser.add_argument("--wrong", action="store_true", help="list what is not right")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    found = outcomes(load(options.cases), options.language)
    if options.out is not None:
        options.out.write_bytes(b"".join(msgspec.json.encode(each) + b"\n" for each in found))
    out = sys.stderr if options.json else sys.stdout
    for each in found if options.wrong else ():
        if not each.right:
            print(f"{each.kind}: {each.text!r} is {each.candidates}, not {each.expected}", file=out)
    by_kind, total = table(found), figures(found)
    for name, counts in (*by_kind.items(), ("all", total)):
        print(_row(name, counts), file=out)
    if options.json:
        print(json.dumps({"benchmark": "slots", "language": options.language, **total, "kinds": by_kind}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
