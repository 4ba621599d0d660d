"""Values said as speakers say them: sets written down before anybody looked at the tables."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.rendering import Case, cases, main, outcome

_DATA = Path(__file__).parent.parent / "data"
_SETS = sorted([_DATA / "rendering.psv", *_DATA.glob("said_*.psv")])
_CASES = [case for path in _SETS for case in cases(path.read_text("utf-8").splitlines())]


def test_every_first_language_has_its_set() -> None:
    assert {path.stem for path in _SETS} >= {"rendering", "said_en", "said_hu", "said_pl", "said_ru"}
    assert all(sum(case.language == language for case in _CASES) >= 100 for language in ("en", "hu", "pl", "ru"))


@pytest.mark.parametrize("case", _CASES, ids=str)
def test_values_are_said_as_speakers_say_them(case: Case) -> None:
    assert " ".join(case.said().replace(",", " ").split()) in case.right


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("pl|c|nom-f|2|dwie", "right"),
        ("pl|m|PLN|2|dwa złote", "right"),
        ("en|count||1999|one thousand, nine hundred and ninety-nine", "right"),
        ("pl|count|nom-f|2|dwa", "silently_wrong"),
        ("xx|count||2|two", "wrong"),
    ],
)
def test_figures_give_themselves_away_and_wrong_words_do_not(line: str, found: str) -> None:
    assert [outcome(case) for case in cases([line, ""])] == [found]


def test_the_command_prints_its_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cases.psv"
    file.write_text("pl|c|nom-f|2|dwie\npl|c|nom-f|2|dwa\nhu|c|nom|2|kettő\n", "utf-8")
    assert main(["--cases", str(file), "--language", "pl", "--json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1]) == {"benchmark": "rendering", "right": 1, "total": 2, "silently_wrong": 1}
    assert "silently_wrong pl count nom-f 2: dwie; dwa" in err
    assert "pl: 1/2 right, 1 silently wrong" in err
