"""The page on measuring says what is true: its options exist, and its own small files give every figure it explains."""

from __future__ import annotations

import json
import re
import shlex
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "measure-understanding.md").read_text("utf-8")
COMMANDS = [
    shlex.split(line)[2:]
    for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
FILES = dict(re.findall(r"^```\w+ ([\w.]+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
MODULES = sorted({command[0] for command in COMMANDS})
# Those that want nothing but the files on the page.
SMALL = [
    command
    for command in COMMANDS
    if "--json" in command and "--encoder" not in command and "--bot" not in command and "--peers" not in command
]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the page's files in it, to be in."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def explained(benchmark: str) -> set[str]:
    """The figures that the page's table of a benchmark explains."""
    table = re.search(rf"^\| figure of `{benchmark}` .*?\n\n", PAGE, re.MULTILINE | re.DOTALL)
    assert table is not None
    return {name for row in table[0].splitlines()[2:] for name in re.findall(r"`(\w+)`", row)}


def run(command: list[str]) -> int:
    ended: int = import_module(command[0]).main(command[1:])
    return ended


def test_every_measure_is_on_the_page() -> None:
    there = {path.stem for path in (ROOT / "benchmarks").glob("*.py") if "ArgumentParser(" in path.read_text("utf-8")}
    assert {module.removeprefix("benchmarks.") for module in MODULES} == there


@pytest.mark.parametrize("module", MODULES)
def test_its_options_exist(module: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run([module, "--help"])
    known = set(re.findall(r"--[a-z]+", capsys.readouterr().out))
    used = {word for command in COMMANDS if command[0] == module for word in command if word.startswith("--")}
    assert used <= known


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z]+)", PAGE))))
def test_an_option_in_the_text_is_one_of_a_command(option: str) -> None:
    assert any(option in command for command in COMMANDS)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("command", SMALL, ids=lambda command: command[0])
def test_its_own_files_give_every_figure(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    benchmark = command[0].removeprefix("benchmarks.")
    assert found["benchmark"] == benchmark
    rows = [row for each in found.values() if isinstance(each, dict) for row in each.values() if isinstance(row, dict)]
    assert explained(benchmark) <= found.keys() | {name for row in rows for name in row}
    assert found.get("right") == found.get("total")


def test_predictions_are_written_as_the_page_says(here: Path) -> None:
    run(SMALL[0])
    (paragraph,) = [each for each in PAGE.split("\n\n") if each.startswith("`--out` writes a line for each test line")]
    named = set(re.findall(r"`(\w+)`", paragraph)) - {"accept", "ask", "no_match"}
    lines = [json.loads(line) for line in (here / "predictions.jsonl").read_text("utf-8").splitlines()]
    assert [line["expected"] for line in lines] == ["parcel", "returns", None]
    assert all(set(line) == named for line in lines)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"\b(?:tests|scenarios|voicebot)/[\w/.]+\w", PAGE))))
def test_its_files_are_there(path: str) -> None:
    assert (ROOT / path).exists()
