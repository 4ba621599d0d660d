"""`voicebot new`: what it writes works at once, in every language."""

from pathlib import Path

import pytest

from .conftest import Run


@pytest.mark.parametrize(("language", "words"), [("en", "Linden"), ("pl", "Lipa"), ("hu", "Hársfa"), ("ru", "Липа")])
def test_a_new_bot_passes_check_and_test_at_once(run: Run, tmp_path: Path, language: str, words: str) -> None:
    folder = tmp_path / "my-line"
    made = run("new", folder, "--language", language)
    assert made.exit_code == 0, made.output
    assert f"voicebot chat {folder}" in made.stdout
    checked = run("check", folder)
    assert checked.stdout == "my-line: 3 scenarios, 2 intents, 1 language, 2 articles; 0 errors, 0 warnings\n"
    assert checked.exit_code == 0
    tested = run("test", folder)
    assert "3 of 3 talks passed" in tested.stdout
    assert tested.exit_code == 0
    assert words in run("chat", folder).stdout


def test_no_placeholder_is_left(run: Run, tmp_path: Path) -> None:
    run("new", tmp_path / "a")
    texts = [each.read_text(encoding="utf-8") for each in (tmp_path / "a").rglob("*") if each.is_file()]
    assert texts
    assert not any("$" in text for text in texts)


def test_it_lists_what_it_wrote(run: Run, tmp_path: Path) -> None:
    result = run("new", tmp_path / "a")
    written = {each for each in (tmp_path / "a").rglob("*") if each.is_file()}
    assert {line.strip() for line in result.stdout.split("\n\n")[0].splitlines()} == {str(each) for each in written}


def test_an_empty_folder_is_taken(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path).exit_code == 0


def test_nothing_that_is_there_is_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bot.yaml").write_text("mine", encoding="utf-8")
    result = run("new", tmp_path)
    assert result.exit_code == 2
    assert result.stderr == f"voicebot: {tmp_path} is there already and not empty; name a folder that is not\n"
    assert (tmp_path / "bot.yaml").read_text(encoding="utf-8") == "mine"


def test_a_place_that_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run("new", tmp_path / "file" / "bot")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_a_language_without_a_template_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    assert run("new", tmp_path / "a", "--language", "de").exit_code == 2
