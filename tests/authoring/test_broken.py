"""Every way in which a source can be wrong, each found at its line and nothing else beside it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.authoring.compiling import compiled
from voicebot.authoring.catalogue import CATALOGUE

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))
_BELOW = re.compile(r"# below: ((?:VB\d+,? ?)+)")


def expected(text: str) -> set[tuple[str, int]]:
    return {
        (code, number + 1)
        for number, line in enumerate(text.splitlines(), 1)
        if (found := _BELOW.search(line))
        for code in re.findall(r"VB\d+", found[1])
    }


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_finds_what_is_wrong_where_it_is_and_all_at_once(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    result = compiled(text)
    assert {(each.code, each.line) for each in result.diagnostics} == expected(text)
    assert result.bot is None
    places = [(each.file, each.line, each.column) for each in result.diagnostics]
    assert places == sorted(places)


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_points_at_something_that_is_written(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for each in compiled(text).diagnostics:
        assert lines[each.line - 1][each.column - 1 :].strip(), str(each)


def test_shows_every_code_of_the_compiler() -> None:
    shown = {code for path in BROKEN for code, _ in expected(path.read_text(encoding="utf-8"))}
    # Examples too near to each other are held against each other by a check, not whenever a bot is compiled.
    ours = {code for code in CATALOGUE if code[2] in "23456"} - {"VB610"}
    assert ours == shown
