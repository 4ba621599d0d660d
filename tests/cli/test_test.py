"""`voicebot test`: a line a talk, the whole story of those that fail, and the exit code."""

from pathlib import Path

import pytest

from .conftest import Run

WRONG = """
talk: a hopeful author
turns:
  - caller: the food was cold
  - bot: asks day
---
talk: another name
turns:
  - bot: says helo
"""


@pytest.fixture
def bot(run: Run, tmp_path: Path) -> Path:
    run("new", tmp_path / "line")
    return tmp_path / "line"


def test_every_talk_has_its_line(run: Run, bot: Path) -> None:
    result = run("test", bot)
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "passed  a table for four\npassed  a question\npassed  a complaint, and silence in between\n"
    )
    assert "3 of 3 talks passed" in result.stdout


def test_a_failure_tells_the_conversation_the_difference_and_why(run: Run, bot: Path) -> None:
    talks = bot / "talks" / "wrong.yaml"
    talks.write_text(WRONG, encoding="utf-8")
    result = run("test", bot)
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert f"FAILED  a hopeful author  {talks}:2:7" in lines
    assert "  11:00:04  caller: the food was cold" in lines
    assert "  11:00:04  bot:    Please tell me what happened?" in lines
    assert f"  {talks}:5:5: expected `bot: asks day`" in lines
    assert any(line.startswith("    why: intent: complaint") for line in lines)
    assert any("there is no phrase or article `helo`" in line for line in lines)
    assert lines[-1].startswith("3 of 5 talks passed, 2 failed in ")


@pytest.mark.parametrize(("wanted", "played"), [("TABLE", 1), ("first.yaml", 3)])
def test_talks_are_chosen_by_name_or_file(run: Run, bot: Path, wanted: str, played: int) -> None:
    result = run("test", bot, "-k", wanted)
    assert result.exit_code == 0
    assert result.stdout.count("passed  ") == played


def test_a_choice_of_no_talk_is_wrong_usage(run: Run, bot: Path) -> None:
    result = run("test", bot, "-k", "wrong")
    assert result.exit_code == 2
    assert result.stderr == "voicebot: no talk of line has `wrong` in its name or file; there are 3 talks\n"


def test_without_talks_it_says_how_to_write_one(run: Run, bot: Path) -> None:
    (bot / "talks" / "first.yaml").unlink()
    result = run("test", bot)
    assert result.exit_code == 0
    example = result.stdout.split("\n\n")[1]
    (bot / "talks" / "first.yaml").write_text(example, encoding="utf-8")
    assert "1 of 1 talks passed" in run("test", bot).stdout


def test_a_talk_that_cannot_be_read_is_a_failure(run: Run, bot: Path) -> None:
    (bot / "talks" / "broken.yaml").write_text("talk: x\nturns: [{caler: hello}]\n", encoding="utf-8")
    result = run("test", bot)
    assert result.exit_code == 1
    assert "did you mean `caller`?" in result.stdout
    assert "3 of 3 talks passed, 1 error in the files of talks" in result.stdout


def test_a_bot_in_one_file_has_the_talks_beside_it(run: Run, bot: Path) -> None:
    parts = [
        each.read_text(encoding="utf-8") for each in (bot / "bot.yaml", bot / "scenarios.yaml", bot / "words.yaml")
    ]
    for each in ("bot.yaml", "scenarios.yaml", "words.yaml"):
        (bot / each).unlink()
    (bot / "one.yaml").write_text("\n".join(parts), encoding="utf-8")
    assert "3 of 3 talks passed" in run("test", bot / "one.yaml").stdout


def test_a_bot_with_errors_is_not_played(run: Run, bot: Path) -> None:
    (bot / "more.yaml").write_text("scenarios: {x: {steps: [{say: nonsense}]}}\n", encoding="utf-8")
    result = run("test", bot)
    assert result.exit_code == 1
    assert "no phrase `nonsense`" in result.stderr
    assert "passed" not in result.stdout
