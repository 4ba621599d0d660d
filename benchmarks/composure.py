"""How often words are taken for angry that are, and how often calm ones are.

    python -m benchmarks.composure [--cases tests/understanding/data/temper.yaml] [--language pl] [--wrong] [--json]

The file has, by language, lists of utterances under ``angry`` and ``neutral``. A false alarm is a neutral one heard as
angry. Words are one sign among six and never enough for a handoff, so what is missed costs little.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import yaml

from voicebot.understanding.composure import anger

_DEFAULT = Path("tests/understanding/data/temper.yaml")


class Told(msgspec.Struct, frozen=True):
    """The utterances of one language."""

    angry: list[str]
    neutral: list[str]


class Figures(msgspec.Struct, frozen=True):
    """How many angry ones were heard, and how many calm ones were taken for angry."""

    heard: int
    angry: int
    false_alarms: int
    neutral: int


def load(path: Path) -> dict[str, Told]:
    """The utterances of a file by language."""
    return msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), dict[str, Told])


def mistakes(told: Told, language: str) -> tuple[list[str], list[str]]:
    """The angry utterances that were missed, and the neutral ones that were taken for angry."""
    missed = [text for text in told.angry if not anger(text, language)]
    return missed, [text for text in told.neutral if anger(text, language)]


def figures(told: Told, language: str) -> Figures:
    """The figures of one language."""
    missed, alarms = mistakes(told, language)
    return Figures(len(told.angry) - len(missed), len(told.angry), len(alarms), len(told.neutral))


def total(each: Sequence[Figures]) -> Figures:
    """The figures of all languages together."""
    fields = Figures.__struct_fields__
    return Figures(*(sum(getattr(one, name) for one in each) for name in fields))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, default=_DEFAULT, help="YAML file of utterances by language")
    parser.add_argument("--language", help="this language alone")
    parser.add_argument("--wrong", action="store_true", help="list what is not right")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    found = {tag: told for tag, told in load(options.cases).items() if options.language in (None, tag)}
    out = sys.stderr if options.json else sys.stdout
    rows = {tag: figures(told, tag) for tag, told in found.items()}
    for tag, row in (*rows.items(), ("all", total(tuple(rows.values())))):
        alarms = f"{row.false_alarms} false alarms of {row.neutral}"
        print(f"{tag:4} {row.heard:4} of {row.angry:4} angry heard, {alarms}", file=out)
    if options.wrong:
        for tag, told in found.items():
            for name, texts in zip(("missed", "false alarm"), mistakes(told, tag), strict=True):
                print(*(f"  {tag} {name}: {text}" for text in texts), sep="\n", file=out)
    if options.json:
        print(json.dumps({"benchmark": "composure", **msgspec.to_builtins(total(tuple(rows.values())))}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
