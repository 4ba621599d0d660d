"""The README says what is true: its YAML compiles, its commands run, its turn is answered."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from voicebot.settings import read_settings
from voicebot.testing.fakes import FixedClock
from voicebot.wiring import application, load_bots

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
SATURDAY = datetime.fromisoformat("2026-11-21T11:00+01:00")
YAML = [text for kind, text in BLOCKS if kind == "yaml"]
SHELL = [text for kind, text in BLOCKS if kind == "sh"]


def voicebot(line: str, folder: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command of the README in a folder, as a user would."""
    words = [sys.executable, "-m", *shlex.split(line)]
    environment = {**os.environ, "VOICEBOT_CACHE": str(folder / ".cache")}
    return subprocess.run(
        words, cwd=folder, input=stdin, capture_output=True, text=True, check=False, env=environment, timeout=60
    )


def test_it_is_short() -> None:
    assert README.count("\n") <= 150


def test_its_bot_has_about_ten_lines_compiles_and_answers(tmp_path: Path) -> None:
    (text,) = YAML
    assert text.count("\n") <= 12
    (tmp_path / "hello.yaml").write_text(text, "utf-8")
    assert voicebot("voicebot check hello.yaml", tmp_path).returncode == 0
    said = voicebot("voicebot chat hello.yaml", tmp_path, "what are your hours\nno thanks\n").stdout
    assert "We are open from eight to eight" in said
    assert "outcome: resolved_assumed" in said


def test_its_author_s_commands_work(tmp_path: Path) -> None:
    (lines,) = [text.splitlines() for text in SHELL if "voicebot new" in text]
    for line in lines:
        spoken, _, command = line.rpartition(" | ")
        stdin = " ".join(shlex.split(spoken)[1:]) + "\n" if spoken else ""
        done = voicebot(command, tmp_path, stdin)
        assert done.returncode == 0, f"{line}: {done.stdout}{done.stderr}"


def test_its_turn_is_answered() -> None:
    (call,) = [text for text in SHELL if "curl" in text]
    body = json.loads(re.findall(r"-d '(.*)'", call, re.DOTALL)[0])
    settings = read_settings({"VOICEBOT_STORE": "memory", **dict(os.environ)})
    app = application(
        load_bots([ROOT / "scenarios" / "lumen"], settings),
        settings,
        FixedClock(datetime.fromisoformat("2026-11-21T11:00+01:00")),
    )
    with TestClient(app) as client:
        answer = client.post("/v1/turn", json=body).json()
        assert answer["next_turn"] == 2
        assert answer["say"][-1]["language"] == "pl-PL"
        assert answer["action"] == {"type": "listen"}
        assert client.post("/v1/turn", json=body).headers["Idempotent-Replayed"] == "true"
        assert client.get(f"/v1/conversations/{body['conversation_id']}").json()["turns"]


@pytest.mark.parametrize("target", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_its_links_lead_somewhere(target: str) -> None:
    assert (ROOT / target).exists()


@pytest.mark.parametrize("option", re.findall(r"--[a-z]+", " ".join(text for text in SHELL if "serve" in text)))
def test_its_options_exist(option: str) -> None:
    done = voicebot("voicebot serve --help", ROOT)
    assert option in done.stdout


def test_make_has_its_two_commands() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for command in re.findall(r"^make (\w+)", SHELL[0], re.MULTILINE):
        assert re.search(rf"^{command}:", makefile, re.MULTILINE)
