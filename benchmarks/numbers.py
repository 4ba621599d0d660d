"""In how many languages a plain number is understood, with no code of their own.

    python -m benchmarks.numbers [--languages fr,th] [--sample 200] [--seed 1] [--json]

Numbers from 0 to 999,999 (all teens, round ones and a seeded sample, and a million) are spoken by Unicode's spell-out
rules and read back as a caller's answer. A language counts when 99 % come back as this number and no other.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter_ns

from voicebot.understanding.locales import own_name
from voicebot.understanding.numbers import LANGUAGES, by_rules
from voicebot.understanding.saying import prepare
from voicebot.understanding.slots import SlotSpec, read

GOAL_LANGUAGES = 75
COUNTS_AT = 0.99
_INTEGER = SlotSpec("integer")
_NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Figures:
    """One language: how many numbers came back, how many with another beside them, and the time of a reading."""

    language: str
    right: int
    ambiguous: int
    total: int
    p50_ms: float
    max_ms: float
    missed: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether the language counts."""
        return self.right >= COUNTS_AT * self.total


def numbers(size: int, seed: int) -> list[int]:
    """The numbers that every language is asked: small and round ones, and a sample."""
    chance = random.Random(seed)
    tens = (digit * 10**power for power in range(2, 6) for digit in range(1, 10))
    drawn = (chance.randrange(most) for most in (1_000, 10_000, 1_000_000, 1_000_000) for _ in range(size // 4))
    return sorted({*range(21), *range(30, 100, 10), 21, 22, 31, 45, 78, 99, 101, 1001, 1_000_000, *tens, *drawn})


def measure(language: str, asked: Iterable[int]) -> Figures:
    """Speak and read every number in a language."""
    times, missed = list[float](), list[str]()
    ambiguous = 0
    # Rules are read from files when a bot is compiled, and no caller waits for them.
    prepare(language)
    for number in asked:
        words = by_rules(number, language) or ""
        start = perf_counter_ns()
        values = [candidate.value for candidate in read(_INTEGER, words, language, _NOW)]
        times.append((perf_counter_ns() - start) / 1e6)
        if values != [number]:
            missed.append(f"{number} {words}")
            ambiguous += number in values
    right = len(times) - len(missed)
    return Figures(language, right, ambiguous, len(times), statistics.median(times), max(times), tuple(missed))


def _lines(found: Sequence[Figures]) -> Iterator[str]:
    for each in found:
        missed = f"  missed {each.missed[0]}" if each.missed else ""
        yield (
            f"{'+' if each.counts else '-'} {each.language:4}{own_name(each.language) or '':22.22}"
            f"{each.right:4}/{each.total} ambiguous {each.ambiguous:3}"
            f"  p50 {each.p50_ms:5.2f} ms  max {each.max_ms:6.1f} ms{missed}"
        )
    yield f"{sum(each.counts for each in found)} languages with a plain number (goal {GOAL_LANGUAGES})"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", default=",".join(LANGUAGES), help="tags with commas between; all if left out")
    parser.add_argument("--sample", type=int, default=200, help="how many numbers to draw besides the fixed ones")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    asked = numbers(options.sample, options.seed)
    found = [measure(language, asked) for language in options.languages.split(",")]
    for line in _lines(found):
        print(line, file=sys.stderr if options.json else sys.stdout)
    if options.json:
        by_language = {
            each.language: {"right": each.right, "ambiguous": each.ambiguous, "total": each.total} for each in found
        }
        counted = sum(each.counts for each in found)
        print(
            json.dumps(
                {"benchmark": "numbers", "languages": counted, "goal": GOAL_LANGUAGES, "by_language": by_language}
            )
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
