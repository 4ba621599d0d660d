"""Children that stand in for the real one: they greet, count letters, hang or die as they are told."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import numpy as np

from voicebot.encoders.process import Program
from voicebot.encoders.wire import Asked, Hello, LineEnded, Rows, receive, send

ROOT = Path(__file__).parents[2]
GOLDEN_S = 0.01


def program(mode: str = "letters", **limits: float) -> Program:
    """A child of that kind: letters, unfit, mute, garbage, short or gone; `die` and `hang` are texts it obeys."""
    command = (sys.executable, "-m", "tests.encoders.stand_in", mode)
    return Program(command, {**os.environ, "PYTHONPATH": str(ROOT)}, **limits)


def letters(text: str) -> list[float]:
    """How often each of eight letters occurs."""
    return [float(text.count(letter)) for letter in "aeiourst"]


def converse(line: socket.socket, mode: str) -> None:
    if mode == "unfit":
        send(line, Hello("it was made so"))
    elif mode == "garbage":
        line.sendall(b"\x04\0\0\0oops")
    elif mode == "mute":
        line.recv(1)
    elif mode != "gone":
        send(line, Hello("", 8, GOLDEN_S))
        while True:
            answer(line, receive(line, Asked), mode)


def answer(line: socket.socket, asked: Asked, mode: str) -> None:
    texts = [each.text for each in asked.sentences]
    if "die" in texts:
        os._exit(1)
    if "hang" in texts:
        line.recv(1)
    rows = np.array([letters(text) for text in texts], dtype="<f4").tobytes()
    send(line, Rows(rows[1:] if mode == "short" else rows))


if __name__ == "__main__":
    with socket.socket(fileno=0) as line:
        try:
            converse(line, sys.argv[1])
        except LineEnded:
            sys.exit(0)
