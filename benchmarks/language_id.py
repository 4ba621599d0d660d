"""How often the language of an utterance is told, and how often a wrong one is.

    python -m benchmarks.language_id [--cases DIR_OR_FILE] [--languages pl,en,hu,ru,de] [--peers] [--wrong] [--json]

A JSONL file has lines of ``text`` and ``language``; a language that is not among ``--languages``, or none, means that
nothing may be told. A YAML file is one of spoken slots, yes and no, or intents, and a folder is all of both kinds. One
or two words tell nothing: there the right answer is no answer, and no peer is asked.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from time import perf_counter_ns

import msgspec
import yaml

from voicebot.understanding.languages import PACKS
from voicebot.understanding.normalize import normalize
from voicebot.understanding.which_language import FEWEST_WORDS, detect

Detect = Callable[[str, Sequence[str]], str | None]
_DEFAULT = Path("tests/understanding/data")
# Digits, codes and addresses are in no language.
_KINDS = frozenset({"number", "ordinal", "date", "reldate", "time", "duration", "money", "window", "quantity"})


class Line(msgspec.Struct, frozen=True):
    """One utterance and its language."""

    text: str
    language: str | None = None


class _Spoken(msgspec.Struct, frozen=True):
    kind: str
    text: str


class _Intent(msgspec.Struct, frozen=True):
    examples: list[str] = []
    tests: list[str] = []


class _File(msgspec.Struct, frozen=True):
    """A YAML file in one language: spoken values, or intents."""

    language: str
    cases: list[_Spoken] = []
    intents: dict[str, _Intent] = {}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, told wrongly, and left open though there was enough to tell."""

    right: int
    total: int
    wrong: int
    untold: int
    us: float


def lines(path: Path) -> list[Line]:
    """The utterances of a file or a folder, each once."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    found = (line for file in files for line in _lines(file))
    return list(dict.fromkeys(found))


def _lines(file: Path) -> Iterator[Line]:
    text = file.read_text(encoding="utf-8") if file.suffix in (".jsonl", ".yaml") else ""
    if file.suffix == ".jsonl":
        yield from (msgspec.json.decode(line, type=Line) for line in text.splitlines() if line.strip())
    elif file.suffix == ".yaml":
        yield from _from_yaml(yaml.safe_load(text))


def _from_yaml(found: Mapping[str, object]) -> Iterator[Line]:
    if "language" in found:
        file = msgspec.convert(found, _File)
        yield from (Line(case.text, file.language) for case in file.cases if case.kind in _KINDS)
        for intent in file.intents.values():
            yield from (Line(text, file.language) for text in (*intent.examples, *intent.tests))
        return
    for language, groups in msgspec.convert(found, dict[str, dict[str, list[str]]]).items():
        yield from (Line(text, language) for texts in groups.values() for text in texts)


def measure(
    found: Iterable[Line], languages: Sequence[str], told: Detect
) -> tuple[Tally, list[tuple[Line, str | None]]]:
    """The tally, and the lines that were not right with what was told of them."""
    missed, total, spent = list[tuple[Line, str | None]](), 0, 0
    for line in found:
        total += 1
        start = perf_counter_ns()
        language = told(line.text, languages) if enough(line.text) else None
        spent += perf_counter_ns() - start
        if language != expected(line, languages):
            missed.append((line, language))
    wrong = sum(language is not None for _, language in missed)
    return Tally(total - len(missed), total, wrong, len(missed) - wrong, round(spent / max(total, 1) / 1000, 1)), missed


def expected(line: Line, languages: Sequence[str]) -> str | None:
    """What should be told: nothing of too few words, nor of a language that the bot does not speak."""
    return line.language if enough(line.text) and line.language in languages else None


def enough(text: str) -> bool:
    """Whether there are words enough to tell a language by."""
    return sum(word.isalpha() for word in normalize(text).split()) >= FEWEST_WORDS


def peers(languages: Sequence[str]) -> dict[str, Detect]:
    """What a user would pick instead, where it is installed; each held to the languages of the bot."""
    found = (("eldc", _eldc(languages)), ("py3langid", _langid(languages)))
    return {name: told for name, told in found if told is not None}


def _eldc(languages: Sequence[str]) -> Detect | None:
    try:
        module = import_module("eldc")
    except ImportError:
        return None
    module.init()
    module.set_languages(list(languages))
    return lambda text, _: str(module.detect(text))


def _langid(languages: Sequence[str]) -> Detect | None:
    try:
        module = import_module("py3langid.langid")
    except ImportError:
        return None
    module.set_languages(list(languages))
    return lambda text, _: str(module.classify(text)[0])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=Path, default=_DEFAULT, help="folder, YAML file or JSONL file")
    parser.add_argument("--languages", default=",".join(PACKS), help="the languages that the bot speaks")
    parser.add_argument("--peers", action="store_true", help="measure other detectors beside it, where installed")
    parser.add_argument("--wrong", action="store_true", help="list what is not right")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    languages = options.languages.split(",")
    found = lines(options.cases)
    out = sys.stderr if options.json else sys.stdout
    results: dict[str, dict[str, float]] = {}
    for name, told in {"ours": detect, **(peers(languages) if options.peers else {})}.items():
        tally, missed = measure(found, languages, told)
        row = {each: getattr(tally, each) for each in ("right", "total", "wrong", "untold", "us")}
        results[name] = row
        share = tally.right / max(tally.total, 1)
        print(
            f"{name:10} {tally.right:5} of {tally.total:5} right ({share:6.1%}), {tally.wrong} told wrongly, "
            f"{tally.untold} left open, {tally.us} µs each",
            file=out,
        )
        for line, language in missed if options.wrong else ():
            print(f"  {line.language}: {line.text!r} told as {language}", file=out)
    if options.json:
        print(json.dumps({"benchmark": "language_id", "languages": languages, **results["ours"], "peers": results}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
