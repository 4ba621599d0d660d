"""The command line as a whole: help, version, and what is light to import."""

import subprocess
import sys

import pytest

from voicebot import __version__

from .conftest import Run

COMMANDS = ("chat", "check", "test", "new", "serve", "demo")
HEAVY = ("numpy", "fastapi", "uvicorn", "httpx2", "jinja2", "yaml", "msgspec", "phonenumbers")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_examples(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Examples:" in result.stdout
    assert f"voicebot {command}" in result.stdout.split("Examples:")[1]


def test_the_help_lists_every_command(run: Run) -> None:
    stdout = run("--help").stdout
    assert all(command in stdout for command in COMMANDS)


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version").stdout == f"voicebot {__version__}\n"


@pytest.mark.parametrize(
    "words", [("chat",), ("nonsense",), ("check", "a", "--format", "xml"), ("demo", "--port", "x")]
)
def test_wrong_usage_ends_with_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2


def test_help_imports_nothing_heavy() -> None:
    code = f"import sys, voicebot.cli; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_module_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "voicebot", "--version"], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout == f"voicebot {__version__}\n"
