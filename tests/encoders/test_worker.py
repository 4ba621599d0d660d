"""Whatever happens to the child, everybody who asked has an answer, and the loop was never kept waiting."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from tests.encoders.stand_in import letters, program
from voicebot.encoders.worker import Worker
from voicebot.understanding.semantics import Sentence, Vectors

pytestmark = pytest.mark.anyio
LONG_S = 30.0
OTTER, SEAL = (Sentence("otter"),), (Sentence("seal"),)


class Kept(dict[str, list[float]]):
    """The vectors that the worker handed over."""

    def keep(self, sentences: tuple[Sentence, ...], rows: Vectors) -> None:
        self.update(zip((each.text for each in sentences), rows.tolist(), strict=True))


@asynccontextmanager
async def working(mode: str = "letters", **limits: float) -> AsyncIterator[tuple[Worker, Kept]]:
    kept = Kept()
    worker = Worker(program(mode, **limits), kept.keep)
    try:
        yield worker, kept
    finally:
        await asyncio.to_thread(worker.stop)


async def stopped(worker: Worker) -> int:
    """The worker's living child, halted, with its process id."""
    assert await worker.fetch(OTTER, LONG_S) == ""
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGSTOP)
    return worker.pid


async def until(holds: Callable[[], bool]) -> None:
    """Let others run until it holds; a test that waits in vain ends by its own limit."""
    async with asyncio.timeout(LONG_S):
        while not holds():
            await asyncio.sleep(0)


async def test_sentences_are_encoded_and_kept() -> None:
    async with working() as (worker, kept):
        assert await worker.fetch(OTTER + SEAL, LONG_S) == ""
        assert kept == {"otter": letters("otter"), "seal": letters("seal")}


async def test_all_who_ask_at_once_are_answered_in_turn() -> None:
    async with working() as (worker, kept):
        texts = [f"seal {number}" for number in range(20)]
        assert set(await asyncio.gather(*(worker.fetch((Sentence(text),), LONG_S) for text in texts))) == {""}
        assert set(kept) == set(texts)


async def test_a_child_killed_in_mid_turn_is_replaced_and_the_next_is_read_by_its_meaning() -> None:
    async with working() as (worker, kept):
        pid = await stopped(worker)
        waiting = [asyncio.create_task(worker.fetch((Sentence(text),), LONG_S)) for text in ("seal", "eel", "orca")]
        await asyncio.sleep(0)
        os.kill(pid, signal.SIGKILL)
        first, *others = await asyncio.gather(*waiting)
        assert first == "died"
        assert set(others) == {""}
        assert await worker.fetch((Sentence("newt"),), LONG_S) == ""
        assert worker.pid not in (None, pid)
        assert "seal" not in kept


async def test_a_child_that_hangs_is_killed_and_replaced() -> None:
    async with working(hung_s=0.5) as (worker, _):
        assert await worker.fetch((Sentence("hang"),), LONG_S) == "died"
        assert await worker.fetch(OTTER, LONG_S) == ""


async def test_a_child_that_never_lives_keeps_nobody_waiting() -> None:
    async with working("gone") as (worker, kept):
        assert [await worker.fetch(OTTER, LONG_S) for _ in range(5)] == ["died"] * 5
        assert (worker.pid, worker.trouble, kept) == (None, "", {})


async def test_who_would_wait_too_long_is_not_kept_waiting() -> None:
    async with working() as (worker, kept):
        pid = await stopped(worker)
        waiting = asyncio.create_task(worker.fetch(SEAL, LONG_S))
        await asyncio.sleep(0)
        assert await worker.fetch((Sentence("eel"),), 1e-4) == "overloaded"
        os.kill(pid, signal.SIGCONT)
        assert await waiting == ""
        assert "eel" not in kept


async def test_what_comes_too_late_is_late_and_yet_remembered() -> None:
    async with working() as (worker, kept):
        pid = await stopped(worker)
        assert await worker.fetch(SEAL, 0.05) == "late"
        os.kill(pid, signal.SIGCONT)
        await until(lambda: "seal" in kept)
        assert await worker.fetch((Sentence("eel"),), LONG_S) == ""


async def test_an_encoder_that_cannot_serve_is_absent_and_not_tried_again() -> None:
    async with working("unfit") as (worker, _):
        assert [await worker.fetch(OTTER, LONG_S) for _ in range(2)] == ["absent", "absent"]
        assert worker.trouble == "it was made so"


async def test_a_stopped_worker_starts_again_when_it_is_asked() -> None:
    async with working() as (worker, _):
        assert await worker.fetch(OTTER, LONG_S) == ""
        await asyncio.to_thread(worker.stop)
        assert worker.pid is None
        assert await worker.fetch(SEAL, LONG_S) == ""
