"""Microseconds per step on the demo bot, without and with understanding.

    python -m benchmarks.step [--bot scenarios/lumen] [--rounds 100] [--json]

Every event of the bot's own talks is stepped again from the state it came in. A step *with* understanding takes a
sentence; one *without* takes a start, keys, silence, a back end's answer or a hang-up. Saving and loading the state is
not part of a step and is measured apart.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from time import perf_counter_ns

from voicebot.cli.loading import load as load_bot
from voicebot.dialogue.conversation import Conversation, dump, load
from voicebot.dialogue.events import Event, Heard
from voicebot.dialogue.step import conclude
from voicebot.testing.backends import BackEnds
from voicebot.testing.play import play

GOALS_US = {"without": 60.0, "with": 1000.0}


def median_us(work: Callable[[], object], rounds: int) -> float:
    """The median time of one call in microseconds."""
    times = []
    for _ in range(rounds):
        start = perf_counter_ns()
        work()
        times.append(perf_counter_ns() - start)
    return statistics.median(times) / 1000


def figures(works: Iterable[Callable[[], object]], rounds: int) -> dict[str, float]:
    """Over the medians of all pieces of work: how many, their median, 95th percentile and greatest."""
    ordered = sorted(median_us(work, rounds) for work in works)
    return {
        "steps": len(ordered),
        "p50_us": round(statistics.median(ordered), 1),
        "p95_us": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
        "max_us": round(ordered[-1], 1),
    }


def measure(folder: Path, rounds: int) -> dict[str, dict[str, float]]:
    """The figures of a bot's recorded steps."""
    loaded = load_bot(folder)
    bot = loaded.usable()

    async def recorded() -> list[tuple[Conversation, Event]]:
        moments: list[tuple[Conversation, Event]] = []
        for talk in loaded.talks:
            moments += (await play(bot, talk, lambda clock: BackEnds(loaded.settings, clock))).moments
        return moments

    moments = asyncio.run(recorded())
    heard = [partial(conclude, bot, *moment) for moment in moments if isinstance(moment[1], Heard)]
    others = [partial(conclude, bot, *moment) for moment in moments if not isinstance(moment[1], Heard)]
    saved = [partial(_save_and_load, conversation) for conversation, _ in moments]
    return {
        "without": figures(others, rounds),
        "with": figures(heard, rounds),
        "save and load": figures(saved, rounds),
    }


def _save_and_load(conversation: Conversation) -> Conversation:
    return load(dump(conversation))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bot", type=Path, default=Path("scenarios/lumen"))
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    found = measure(options.bot, options.rounds)
    out = sys.stderr if options.json else sys.stdout
    for name, values in found.items():
        goal = f" (goal {GOALS_US[name]:.0f})" if name in GOALS_US else ""
        steps, p50, p95, most = values["steps"], values["p50_us"], values["p95_us"], values["max_us"]
        print(f"{name:14} {steps:5} steps: p50 {p50} us{goal}, p95 {p95} us, max {most} us", file=out)
    ratio = round(found["with"]["p50_us"] / found["without"]["p50_us"], 2)
    print(f"a step with understanding takes {ratio} times one without", file=out)
    if options.json:
        print(json.dumps({"benchmark": "step", "goals_us": GOALS_US, "ratio": ratio, **found}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
