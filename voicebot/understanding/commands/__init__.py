"""What callers may say at any turn: a person please, again, slower, help, back, no I meant, never mind…

Rules, not likenesses: these must work the same in every bot, on the first day, and be explained in a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import get_args

from voicebot.understanding.commands.correction import corrected_value, kept_value
from voicebot.understanding.commands.other_language import asks_for_language
from voicebot.understanding.commands.person import asks_for_person
from voicebot.understanding.commands.whole import (
    own_wording,
    whole_command,
    wordings,
    written_out,
)
from voicebot.understanding.languages import PACKS, pack
from voicebot.understanding.languages.commands import Command
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.normalize import fold, tokens
from voicebot.understanding.transliteration import in_own_letters

__all__ = ["COMMANDS", "Command", "CommandReading", "read"]

COMMANDS: tuple[Command, ...] = get_args(Command)
# Whose commands are heard by a bot that speaks a language without any.
_SPOKEN_EVERYWHERE = "en"
_NO_WORDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_PAUSE_AFTER_FIRST_WORD = re.compile(r"^\W*\w+\s*[,;.!…–—-]+\s")


@dataclass(frozen=True, slots=True)
class CommandReading:
    """A command; ``rest`` is what else was said (for ``correct``: the new value), ``language`` the one asked for."""

    command: Command
    rest: str = ""
    language: str | None = None


def read(text: str, language: str, extra: Mapping[str, tuple[str, ...]] = _NO_WORDINGS) -> CommandReading | None:
    """The command an utterance holds, if any; ``extra`` are a bot's own wordings, templates by command.

    A person and another language may be asked for in any language; everything else in the call's own.
    """
    found = _read(text, language, extra)
    respelled = in_own_letters(text, language)
    return found if found is not None or respelled == text else _read(respelled, language, extra)


def _read(text: str, language: str, extra: Mapping[str, tuple[str, ...]]) -> CommandReading | None:
    said = tokens(text, language)
    words = tuple(map(fold, said))
    known = pack(language)
    known = known if known.commands.wordings else pack(_SPOKEN_EVERYWHERE)
    pause = _PAUSE_AFTER_FIRST_WORD.match(text) is not None
    return (
        _in_own_words(words, extra)
        or _person(said, words, known, pause)
        or _other_language(words, known)
        or _whole(words, known)
        or _correction(said, words, known, pause)
    )


def _in_own_words(words: Sequence[str], extra: Mapping[str, tuple[str, ...]]) -> CommandReading | None:
    own = ((command, source) for command in COMMANDS for source in extra.get(command, ()))
    meant = (command for command, source in own if own_wording(source).match(tuple(words)) is not None)
    return next(map(CommandReading, meant), None)


def _person(said: Sequence[str], words: Sequence[str], known: LanguagePack, pause: bool) -> CommandReading | None:
    # "No, I want an agent" refuses what was asked before, not the agent.
    skipped = int(pause and len(words) > 1 and words[0] in known.commands.negations)
    spans = (asks_for_person(words[skipped:], each.commands) for each in _own_first(known))
    start, stop = next(filter(None, spans), (0, 0))
    rest = [*said[: start + skipped], *said[stop + skipped :]]
    if stop == 0:
        return None
    return CommandReading("person", "" if len(rest) == skipped else " ".join(rest))


def _other_language(words: Sequence[str], known: LanguagePack) -> CommandReading | None:
    wishes = (asks_for_language(words, each) for each in _own_first(known))
    return next((CommandReading("language", language=wish.language) for wish in wishes if wish), None)


def _whole(words: Sequence[str], known: LanguagePack) -> CommandReading | None:
    command = whole_command(tuple(words), known.commands, _wordings(known.tag))
    return None if command is None else CommandReading(command)


def _correction(said: Sequence[str], words: Sequence[str], known: LanguagePack, pause: bool) -> CommandReading | None:
    table = known.commands
    start = corrected_value(words, table, _openings(known.tag), pause)
    if start is not None:
        return CommandReading("correct", " ".join(said[start:]))
    stop = kept_value(words, table)
    return None if stop is None else CommandReading("correct", " ".join(said[:stop]))


def _own_first(known: LanguagePack) -> Iterator[LanguagePack]:
    yield known
    yield from (other for other in PACKS.values() if other is not known)


@lru_cache(maxsize=len(PACKS))
def _wordings(tag: str) -> Mapping[tuple[str, ...], Command]:
    return wordings(PACKS[tag].commands)


@lru_cache(maxsize=len(PACKS))
def _openings(tag: str) -> frozenset[tuple[str, ...]]:
    return frozenset(written_out(PACKS[tag].commands.correction.openings))
