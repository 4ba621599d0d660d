"""A child answers, or it is dead and gone, whatever is wrong with it."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.encoders.stand_in import letters, program
from voicebot.encoders.process import EncoderProcess, Program, Unfit
from voicebot.encoders.wire import LineEnded
from voicebot.understanding.semantics import Sentence

OTTER = (Sentence("otter"), Sentence("seal"))


@contextmanager
def child(mode: str = "letters") -> Iterator[EncoderProcess]:
    process = EncoderProcess(program(mode))
    try:
        yield process
    finally:
        process.stop()


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_child_answers_in_order() -> None:
    with child() as process:
        assert process.encode(OTTER, 30).tolist() == [letters("otter"), letters("seal")]


@pytest.mark.parametrize(("text", "within_s"), [("die", 30), ("hang", 0.05)])
def test_a_child_that_dies_or_hangs_is_gone(text: str, within_s: float) -> None:
    with child() as process:
        pid = process.pid
        with pytest.raises(LineEnded):
            process.encode((Sentence(text),), within_s)
        assert gone(pid)
        with pytest.raises(LineEnded):
            process.encode(OTTER, 30)


def test_too_few_numbers_are_no_answer() -> None:
    with child("short") as process, pytest.raises(LineEnded):
        process.encode(OTTER, 30)


@pytest.mark.parametrize("mode", ["gone", "garbage"])
def test_a_child_that_does_not_greet_was_none(mode: str) -> None:
    with pytest.raises(LineEnded):
        EncoderProcess(program(mode))


def test_a_child_that_greets_too_late_was_none() -> None:
    with pytest.raises(LineEnded, match="in time"):
        EncoderProcess(program("mute", start_s=0.05))


def test_a_child_that_cannot_serve_says_why() -> None:
    with pytest.raises(Unfit, match="made so"):
        EncoderProcess(program("unfit"))


def test_a_program_that_is_not_there() -> None:
    with pytest.raises(LineEnded, match="cannot be started"):
        EncoderProcess(Program(("/nowhere/python",)))


def test_the_child_sees_no_key() -> None:
    environment = {"VOICEBOT_ENCODER_KEY": "secret", "PATH": os.environ["PATH"]}
    show = Program(("sh", "-c", "env >&0"), environment)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        started = show.start(theirs)
        assert started.wait(30) == 0
        said = ours.recv(65536).decode()
    assert "secret" not in said
    assert "OMP_NUM_THREADS=1" in said
