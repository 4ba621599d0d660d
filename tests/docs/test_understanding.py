"""The page on understanding says what is true: its names exist, its numbers are the code's, its files are soon read."""

from __future__ import annotations

import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from voicebot.understanding.reach import reach

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "docs" / "explanation"
PAGE = (PLACE / "understanding.md").read_text("utf-8")
PROSE = re.sub(r"^```.*?^```", "", PAGE, flags=re.MULTILINE | re.DOTALL)
FIGURE = re.findall(r"^```\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)[0]

FILES = sorted(set(re.findall(r"`([\w/]+\.py)`", PROSE)))
WRITTEN = {*re.findall(r"`([a-z_]\w*(?:\.\w+)+)`", PROSE), *re.findall(r"\b[a-z_]+\.[A-Za-z_]+\b", FIGURE)}
NAMES = sorted(name for name in WRITTEN if not name.endswith(".py"))
NUMBERS = re.findall(r"`([\w.]+\.[A-Z_]+)`\s\(([\d.]+)\)", PROSE)
READING = re.findall(r"^\| `([\w/]+\.py)`", PROSE, re.MULTILINE)

# A line a second.
HALF_AN_HOUR = 1800


def place_of(file: str) -> Path:
    return ROOT / (file if file.startswith("voicebot/") else f"voicebot/{file}")


def found(name: str) -> object:
    """What a name stands for: in the room itself, else in one next door; AttributeError where it is nowhere."""
    first, *rest = name.split(".")
    room = "voicebot.understanding" if find_spec(f"voicebot.understanding.{first}") else "voicebot"
    path = f"{room}.{first}"
    thing: object = import_module(path)
    for at, part in enumerate(rest, 1):
        path = f"{path}.{part}"
        # `languages.pack` is a function as well as a file with more in it.
        inside = hasattr(thing, "__path__") and (at < len(rest) or not hasattr(thing, part))
        thing = import_module(path) if inside and find_spec(path) else getattr(thing, part)
    return thing


@pytest.mark.parametrize("file", FILES)
def test_its_files_exist(file: str) -> None:
    assert place_of(file).is_file()


@pytest.mark.parametrize("name", NAMES)
def test_its_names_exist(name: str) -> None:
    assert found(name) is not None


def test_a_name_that_is_nowhere_is_found_out() -> None:
    with pytest.raises((AttributeError, ModuleNotFoundError)):
        found("intents.model.Oracle")


@pytest.mark.parametrize(("name", "number"), NUMBERS)
def test_its_numbers_are_the_codes(name: str, number: str) -> None:
    assert found(name) == float(number)


def test_it_has_numbers() -> None:
    assert len(NUMBERS) >= 8


@pytest.mark.parametrize("target", re.findall(r"\]\((?!http)([^)#]+)\)", PAGE))
def test_its_links_lead_somewhere(target: str) -> None:
    assert (PLACE / target).exists()


def test_what_is_to_be_read_takes_half_an_hour() -> None:
    lines = sum(place_of(file).read_text("utf-8").count("\n") for file in READING)
    assert len(READING) >= 12
    assert lines <= HALF_AN_HOUR


def test_it_is_read_in_ten_minutes_itself() -> None:
    assert len(PAGE.split()) <= 2200


def test_the_readme_claims_no_further_reach_than_the_reference() -> None:
    claimed = re.findall(r"^\| (\d+) languages \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert claimed
    assert claimed[::-1] == re.findall(r"^\| [\w ]+ \| (\d+) \|", reach(), re.MULTILINE)
