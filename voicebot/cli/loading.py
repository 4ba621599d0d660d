"""A bot and its talks from a folder, with everything that is wrong with either."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from voicebot.authoring.build import compile_bot
from voicebot.authoring.diagnostics import Diagnostic
from voicebot.authoring.folder import read_bot_folder
from voicebot.authoring.sources import Sources
from voicebot.authoring.talk import Talk
from voicebot.authoring.talk_reader import read_talks
from voicebot.dialogue.bot import Bot
from voicebot.errors import BotInvalid
from voicebot.settings import Settings, read_settings
from voicebot.testing.names import unknown
from voicebot.wiring import ModelFiles


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder came to; `bot` is None where its scenarios have errors, `unread` what no talk could be made of."""

    sources: Sources
    bot: Bot | None
    talks: tuple[Talk, ...]
    diagnostics: tuple[Diagnostic, ...]
    unread: tuple[Diagnostic, ...]
    settings: Settings

    def usable(self) -> Bot:
        """The bot; raises BotInvalid with the errors where there is none."""
        if self.bot is None:
            raise BotInvalid(tuple(each for each in self.diagnostics if each.severity == "error"))
        return self.bot


def load(path: Path) -> Loaded:
    """The bot at a path; UsageError where there is nothing."""
    settings = read_settings(os.environ)
    sources = _with_talks(read_bot_folder(path), path)
    compiled = compile_bot(sources, ModelFiles(settings.cache) if settings.cache else None)
    talks, unread = read_talks(sources.talks)
    bot = compiled.bot
    names = (each for talk in talks if bot is not None for each in unknown(bot, talk))
    diagnostics = tuple(sorted({*compiled.diagnostics, *unread, *names}))
    return Loaded(sources, bot, talks, diagnostics, unread, settings)


def _with_talks(sources: Sources, path: Path) -> Sources:
    """A bot in one file has the `talks` folder that lies beside it."""
    beside = path.parent / "talks"
    if not path.is_file() or not beside.is_dir():
        return sources
    return replace(sources, talks=read_bot_folder(path.parent).talks)
