"""What an example more does to the others is told at the next check."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Run

BOT = """
bot: {languages: [en]}
intents:
  parcel:
    label: your parcel
    en:
      - where is my parcel
      - has the parcel been sent
      - when will the parcel come
  invoice:
    label: an invoice
    en:
      - send me an invoice
      - i need a copy of the invoice
%s
scenarios:
  parcel: {start: [parcel], steps: [{say: Soon.}]}
  invoice: {start: [invoice], steps: [{say: Sent.}]}
"""
MORE = ("has my parcel been invoiced", "has the parcel invoice been sent", "been sent the parcel invoice")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bot of two intents."""
    line = tmp_path / "line"
    line.mkdir()
    _write(line)
    return line


def _write(folder: Path, *more: str) -> None:
    lines = "\n".join(f"      - {each}" for each in more)
    (folder / "bot.yaml").write_text(BOT % lines, encoding="utf-8")


def test_the_first_check_and_one_without_a_change_move_nothing(run: Run, folder: Path) -> None:
    for _ in range(2):
        assert "otherwise" not in run("check", folder, "--encoder", "none").stdout


def test_an_example_that_pulls_others_away_is_told(run: Run, folder: Path) -> None:
    run("check", folder, "--encoder", "none")
    _write(folder, *MORE)
    result = run("check", folder, "--encoder", "none")
    assert "read otherwise than at the last check" in result.stdout
    assert "“has the parcel been sent” was read as parcel, now as " in result.stdout
    assert result.exit_code == 0


def test_programs_get_all_of_it(run: Run, folder: Path) -> None:
    run("check", folder, "--encoder", "none")
    _write(folder, *MORE)
    moved = json.loads(run("check", folder, "--encoder", "none", "--format", "json").stdout)["moved"]
    assert {each["before"]["intent"] for each in moved} == {"parcel"}
    assert all(set(each) == {"language", "text", "before", "after"} for each in moved)


def test_a_torn_memory_is_no_memory(run: Run, folder: Path, cache: Path) -> None:
    run("check", folder, "--encoder", "none")
    for memory in cache.glob("checked-*.json"):
        memory.write_bytes(memory.read_bytes()[:20])
    assert run("check", folder, "--encoder", "none").exit_code == 0
