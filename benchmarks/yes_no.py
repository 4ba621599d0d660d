"""How often a yes is heard as a yes, a no as a no, and doubt as doubt.

    python -m benchmarks.yes_no --cases tests/understanding/data/yesno.yaml [--language pl] [--out F.jsonl] [--json]

The file has, by language, lists of answers under ``yes``, ``no`` and ``unsure``. A flip is a yes heard as a no or the
other way round; a guess is doubt heard as either.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
import yaml

from voicebot.understanding.yes_no import read

_WORDS = {True: "yes", False: "no", None: "unsure"}


class Outcome(msgspec.Struct, frozen=True):
    """An answer, what it means, and what was understood."""

    language: str
    text: str
    expected: str
    value: str

    @property
    def flipped(self) -> bool:
        """Whether the opposite was understood."""
        return {self.expected, self.value} == {"yes", "no"}

    @property
    def guessed(self) -> bool:
        """Whether something was understood where nothing was meant."""
        return self.expected == "unsure" != self.value


def outcomes(path: Path, language: str | None) -> list[Outcome]:
    """What is understood of every answer of a file, or of one language in it."""
    answers = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), dict[str, dict[str, list[str]]])
    return [
        Outcome(tag, text, expected, _heard(text, tag))
        for tag, meanings in answers.items()
        if language in (None, tag)
        for expected, texts in meanings.items()
        for text in texts
    ]


def _heard(text: str, language: str) -> str:
    answer = read(text, language)
    return _WORDS[answer.value if answer else None]


def figures(found: Sequence[Outcome]) -> dict[str, int]:
    """How many are right, how many there are, how many turned round and how many guessed."""
    return {
        "right": sum(each.expected == each.value for each in found),
        "total": len(found),
        "flips": sum(each.flipped for each in found),
        "guesses": sum(each.guessed for each in found),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, required=True, help="YAML file of answers")
    parser.add_argument("--language", help="only this language of the file")
    parser.add_argument("--out", type=Path, help="write one JSON line per answer")
    parser.add_argument("--wrong", action="store_true", help="list what is not right")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    found = outcomes(options.cases, None if options.language == "any" else options.language)
    if options.out is not None:
        options.out.write_bytes(b"".join(msgspec.json.encode(each) + b"\n" for each in found))
    out = sys.stderr if options.json else sys.stdout
    for each in found if options.wrong else ():
        if each.expected != each.value:
            print(f"{each.language}: {each.text!r} is {each.value}, not {each.expected}", file=out)
    by_language = {
        tag: figures([each for each in found if each.language == tag]) for tag in {e.language for e in found}
    }
    for name, counts in (*sorted(by_language.items()), ("all", figures(found))):
        print(
            f"{name:4} {counts['right']:4} of {counts['total']:4} right, "
            f"{counts['flips']} flips, {counts['guesses']} guesses",
            file=out,
        )
    if options.json:
        print(json.dumps({"benchmark": "yes_no", **figures(found), "languages": by_language}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
