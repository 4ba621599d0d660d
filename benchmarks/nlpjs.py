"""nlp.js beside ours, where Node.js and the npm package node-nlp are there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.labelled import Line

MOST_S = 900

_PROGRAM = """
const { NlpManager } = require('node-nlp');
const { language, taught, known } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
(async () => {
  const manager = new NlpManager({ languages: [language], nlu: { log: false }, autoSave: false, forceNER: false });
  for (const [text, intent] of taught) manager.addDocument(language, text, intent);
  const began = process.hrtime.bigint();
  await manager.train();
  const fit = Number(process.hrtime.bigint() - began) / 1e9;
  let right = 0; const times = [];
  for (const [text, intent] of known) {
    const start = process.hrtime.bigint();
    const found = await manager.process(language, text);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (found.intent === intent) right += 1;
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify([100 * right / known.length, fit, times[times.length >> 1]]));
})();
"""


def nlpjs(taught: Sequence[Line], known: Sequence[Line], language: str) -> tuple[float, float, float] | None:
    """Accuracy in percent, seconds to learn and median milliseconds a line; None where it is not installed."""
    node, folder = shutil.which("node"), os.environ.get("NODE_PATH", "")
    if node is None or not (Path(folder) / "node-nlp").is_dir():
        print("nlp.js is not installed: npm install node-nlp, and NODE_PATH names the node_modules folder")
        return None
    given = {
        "language": language,
        "taught": [(line.text, line.intent) for line in taught],
        "known": [(line.text, line.intent) for line in known],
    }
    with tempfile.TemporaryDirectory() as place:
        ran = subprocess.run(
            [node, "-e", _PROGRAM], input=json.dumps(given), text=True, capture_output=True, timeout=MOST_S, cwd=place
        )
    if ran.returncode:
        print(f"nlp.js failed: {ran.stderr.strip().splitlines()[-1:]}")
        return None
    accuracy, fit_s, p50_ms = json.loads(ran.stdout.strip().splitlines()[-1])
    return round(accuracy, 2), round(fit_s, 3), round(p50_ms, 3)
