"""`voicebot check`: findings for people and for programs, and the exit code."""

import json
from pathlib import Path

import pytest

from voicebot.authoring.diagnostics import Place, diagnose
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.cli.report import report

from .conftest import Run

BROKEN = "bot: {languages: [en]}\nscenarios:\n  hello:\n    steps:\n      - say: goodby\n"
DOUBTFUL = """
bot: {languages: [en]}
intents: {hi: {en: "hello there"}}
scenarios: {hi: {start: [hi], steps: [{say: Hello.}]}}
"""


def bot_of(tmp_path: Path, text: str) -> Path:
    folder = tmp_path / "line"
    folder.mkdir()
    (folder / "bot.yaml").write_text(text, encoding="utf-8")
    return folder


def test_errors_are_told_one_a_line_with_their_hint(run: Run, tmp_path: Path) -> None:
    folder = bot_of(tmp_path, BROKEN)
    result = run("check", folder)
    assert result.exit_code == 1
    assert f"{folder}/bot.yaml:5:14: error VB203: there is no phrase `goodby`" in result.stdout
    assert result.stdout.splitlines()[-1].startswith("line: 1 error, ")


def test_warnings_alone_are_fine(run: Run, tmp_path: Path) -> None:
    result = run("check", bot_of(tmp_path, DOUBTFUL))
    assert "warning" in result.stdout
    assert ": 1 scenario, 1 intent, 1 language, 0 articles; 0 errors" in result.stdout
    assert result.exit_code == 0


def test_programs_get_json(run: Run, tmp_path: Path) -> None:
    result = run("check", bot_of(tmp_path, BROKEN), "--format", "json")
    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (found["bot"], found["errors"]) == ("line", 1)
    first = next(each for each in found["diagnostics"] if each["severity"] == "error")
    assert (first["code"], first["line"], first["column"]) == ("VB203", 5, 14)
    assert first["hint"]


def test_a_mistake_in_a_talk_is_an_error(run: Run, tmp_path: Path) -> None:
    folder = bot_of(tmp_path, DOUBTFUL)
    (folder / "talks").mkdir()
    (folder / "talks" / "one.yaml").write_text("talk: one\nturns: [{caler: hello}]\n", encoding="utf-8")
    result = run("check", folder)
    assert result.exit_code == 1
    assert "did you mean `caller`?" in result.stdout


def test_a_name_in_a_talk_that_the_bot_does_not_know_is_an_error(run: Run, tmp_path: Path) -> None:
    folder = bot_of(tmp_path, DOUBTFUL)
    (folder / "talks").mkdir()
    (folder / "talks" / "one.yaml").write_text("talk: one\nturns: [{bot: says farwell}]\n", encoding="utf-8")
    result = run("check", folder)
    assert result.exit_code == 1
    assert "one.yaml:2:20: error VB202: there is no phrase or article `farwell`" in result.stdout
    assert "hint: did you mean `farewell`?" in result.stdout


def test_a_bot_in_one_file_is_a_bot(run: Run, tmp_path: Path) -> None:
    result = run("check", bot_of(tmp_path, DOUBTFUL) / "bot.yaml")
    assert result.stdout.splitlines()[-1].startswith("bot: 1 scenario")


@pytest.mark.parametrize("command", ["check", "test", "chat"])
def test_a_missing_folder_is_told_in_one_line(run: Run, tmp_path: Path, command: str) -> None:
    result = run(command, tmp_path / "nowhere")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"voicebot: there is no file or folder {tmp_path}/nowhere")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("indent", ["  ", "\t"])
def test_in_a_terminal_the_line_is_shown_with_a_caret(indent: str, capsys: pytest.CaptureFixture[str]) -> None:
    sources = Sources("line", (SourceFile("bot.yaml", "line/bot.yaml", f"bot:\n{indent}greeting: hallo\n"),))
    found = diagnose("VB203", Place("line/bot.yaml", 2, 11 + len(indent)), "no phrase `hallo`", "write `Hallo.`")
    report(sources, None, [found], grouped=True)
    file, message, line, caret, hint, empty, summary = capsys.readouterr().out.splitlines()
    assert file == "line/bot.yaml"
    assert message == f"     2:{found.column}  error VB203  no phrase `hallo`"
    assert line.index("hallo") == caret.index("^")
    assert (hint.strip(), empty) == ("hint: write `Hallo.`", "")
    assert summary == "line: 1 error, 0 warnings"
