"""Seconds from starting `voicebot serve` to its first answered turn, with and without fitted models on disk.

    python -m benchmarks.start [--bot scenarios/lumen] [--runs 5] [--json]

The ratio is to a process that only imports the web framework, since machines differ. Loopback only; every server is
ended when it has answered.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, sleep

import httpx2

GOAL_S = 1.5
LIMIT_S = 60.0
TURN = {"conversation_id": "start-1", "turn": 1, "event": "session.start", "call": {"from": "+48600100200"}}


def to_first_answer(bot: Path, cache: Path, folder: Path) -> float:
    """Seconds from starting the server to its first answer."""
    port = _free_port()
    command = [sys.executable, "-m", "voicebot", "serve", "--bot", str(bot), "--auth", "none", "--port", str(port)]
    store = f"sqlite:///{folder / f'{port}.db'}"
    began = perf_counter()
    with subprocess.Popen(
        [*command, "--store", store],
        env={**os.environ, "VOICEBOT_CACHE": str(cache)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            return _answered(f"http://127.0.0.1:{port}/v1/turn", server, began) - began
        finally:
            server.terminate()


def _answered(url: str, server: subprocess.Popen[bytes], began: float) -> float:
    with httpx2.Client(timeout=LIMIT_S) as client:
        while perf_counter() - began < LIMIT_S:
            if server.poll() is not None:
                raise SystemExit("the server ended before it answered; start it by hand to see why")
            try:
                answer = client.post(url, json=TURN)
            except httpx2.ConnectError:
                sleep(0.01)
                continue
            answer.raise_for_status()
            return perf_counter()
    raise SystemExit(f"no answer within {LIMIT_S:.0f} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def importing() -> float:
    """Seconds for a process that only imports the web framework."""
    began = perf_counter()
    subprocess.run([sys.executable, "-c", "import fastapi, uvicorn"], check=True)
    return perf_counter() - began


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a figure short of its goal is a finding and not a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bot", type=Path, default=Path("scenarios/lumen"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true", help="print one JSON object alone on the last line")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cold = to_first_answer(options.bot, folder / "cache", folder)
        warm = [to_first_answer(options.bot, folder / "cache", folder) for _ in range(options.runs)]
    plain = statistics.median(importing() for _ in range(options.runs))
    median = statistics.median(warm)
    figures = {
        "warm_s": round(median, 2),
        "warm_max_s": round(max(warm), 2),
        "cold_s": round(cold, 2),
        "import_only_s": round(plain, 2),
        "ratio_to_import": round(median / plain, 2),
    }
    out = sys.stderr if options.json else sys.stdout
    print(
        f"first answer after {median:.2f} s (goal {GOAL_S}), at most {max(warm):.2f} s in {options.runs} runs", file=out
    )
    print(f"without fitted models on disk {cold:.2f} s", file=out)
    print(f"{median / plain:.2f} times a process that only imports the web framework ({plain:.2f} s)", file=out)
    if options.json:
        print(json.dumps({"benchmark": "start", "goal_s": GOAL_S, "runs": options.runs, **figures}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
