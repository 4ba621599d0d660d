"""Every talk of every bot that comes with the project, played the way `voicebot test` plays it."""

import asyncio
from functools import cache
from pathlib import Path

import pytest

from voicebot.authoring.folder import read_bot_folder
from voicebot.authoring.talk import Talk
from voicebot.authoring.talk_reader import read_talks
from voicebot.cli.loading import Loaded, load
from voicebot.testing import transcript
from voicebot.testing.backends import BackEnds
from voicebot.testing.play import play

SCENARIOS = Path(__file__).parents[1] / "scenarios"
BOTS = sorted(
    each for each in SCENARIOS.iterdir() if each.suffix == ".yaml" or (each.is_dir() and each.name != "talks")
)
TALKS = [(folder, talk) for folder in BOTS for talk in read_talks(read_bot_folder(folder).talks)[0]]


@cache
def loaded(folder: Path) -> Loaded:
    return load(folder)


@pytest.mark.parametrize("folder", BOTS, ids=lambda folder: folder.stem)
def test_the_bot_has_no_errors(folder: Path) -> None:
    errors = [str(each) for each in loaded(folder).diagnostics if each.severity == "error"]
    assert not errors, "\n".join(errors)


@pytest.mark.parametrize(("folder", "talk"), TALKS, ids=[f"{folder.stem}: {talk.name.value}" for folder, talk in TALKS])
def test_talk(folder: Path, talk: Talk) -> None:
    bot = loaded(folder)
    played = asyncio.run(play(bot.usable(), talk, lambda clock: BackEnds(bot.settings, clock), bot.encoder))
    said = [*transcript.lines(played.transcript), ""]
    assert played.passed, "\n".join(
        [*said, *(f"{each.place}: {each.sentence}" for each in played.differences)]
        + [transcript.reason(reason) for reason in played.differences[0].why]
    )
