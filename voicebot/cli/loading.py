"""A bot and its talks from a folder, with everything that is wrong with either."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from msgspec.structs import replace as replaced

from voicebot.authoring.build import compile_bot
from voicebot.authoring.diagnostics import Diagnostic
from voicebot.authoring.folder import read_bot_folder
from voicebot.authoring.sections.intents import WrittenIntent
from voicebot.authoring.sources import Sources
from voicebot.authoring.talk import Talk
from voicebot.authoring.talk_reader import read_talks
from voicebot.cli.learning import LearningShown
from voicebot.dialogue.bot import Bot
from voicebot.errors import BotInvalid
from voicebot.ports import SentenceEncoder
from voicebot.settings import Settings, encoder_named, read_settings
from voicebot.testing.names import unknown
from voicebot.wiring import ModelFiles, open_encoder


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder came to; `bot` is None where its scenarios have errors, `unread` what no talk could be made of."""

    sources: Sources
    bot: Bot | None
    talks: tuple[Talk, ...]
    diagnostics: tuple[Diagnostic, ...]
    unread: tuple[Diagnostic, ...]
    intents: Mapping[str, WrittenIntent]
    settings: Settings
    encoder: SentenceEncoder | None = None

    def usable(self) -> Bot:
        """The bot; raises BotInvalid with the errors where there is none."""
        if self.bot is None:
            raise BotInvalid(tuple(each for each in self.diagnostics if each.severity == "error"))
        return self.bot


def load(path: Path, encoder_name: str | None = None) -> Loaded:
    """The bot at a path, learnt with the encoder of that name or of the settings; UsageError where there is nothing."""
    settings = read_settings(os.environ)
    if encoder_name is not None:
        settings = replaced(settings, encoder=encoder_named(encoder_name))
    encoder = open_encoder(settings, LearningShown())
    sources = _with_talks(read_bot_folder(path), path)
    compiled = compile_bot(sources, ModelFiles(settings.cache) if settings.cache else None, encoder)
    talks, unread = read_talks(sources.talks)
    bot = compiled.bot
    names = (each for talk in talks if bot is not None for each in unknown(bot, talk))
    diagnostics = tuple(sorted({*compiled.diagnostics, *unread, *names}))
    return Loaded(sources, bot, talks, diagnostics, unread, compiled.intents, settings, encoder)


def _with_talks(sources: Sources, path: Path) -> Sources:
    """A bot in one file has the `talks` folder that lies beside it."""
    beside = path.parent / "talks"
    if not path.is_file() or not beside.is_dir():
        return sources
    return replace(sources, talks=read_bot_folder(path.parent).talks)
