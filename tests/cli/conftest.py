"""The fixtures of this room: the command line as a person uses it, and a bot fresh from `voicebot new`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from voicebot.cli import app

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fitted models, shared by all commands of these tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def run(cache: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command with the given words, and perhaps an input."""
    monkeypatch.setenv("VOICEBOT_CACHE", str(cache))
    monkeypatch.delenv("VOICEBOT_API_KEY", raising=False)
    monkeypatch.delenv("VOICEBOT_STORE", raising=False)

    def run_command(*words: str | Path, lines: str = "") -> Result:
        return CliRunner().invoke(app, [str(each) for each in words], input=lines, prog_name="voicebot")

    return run_command


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bot as `voicebot new` writes it, for tests that change nothing in it."""
    folder = tmp_path_factory.mktemp("bots") / "linden"
    result = CliRunner().invoke(app, ["new", str(folder)])
    assert result.exit_code == 0, result.output
    return folder
