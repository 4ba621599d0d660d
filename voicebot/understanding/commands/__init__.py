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
from voicebot.understanding.commands.en import ENGLISH
from voicebot.understanding.commands.hu import HUNGARIAN
from voicebot.understanding.commands.other_language import asks_for_language
from voicebot.understanding.commands.person import asks_for_person
from voicebot.understanding.commands.pl import POLISH
from voicebot.understanding.commands.ru import RUSSIAN
from voicebot.understanding.commands.table import Command, CommandTable
from voicebot.understanding.commands.whole import (
    own_wording,
    whole_command,
    wordings,
    written_out,
)
from voicebot.understanding.normalize import fold, tokens
from voicebot.understanding.transliteration import in_own_letters

__all__ = ["COMMANDS", "Command", "CommandReading", "read"]

COMMANDS: tuple[Command, ...] = get_args(Command)
TABLES = {table.tag: table for table in (POLISH, ENGLISH, HUNGARIAN, RUSSIAN)}
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
    table = TABLES.get(language.partition("-")[0], ENGLISH)
    pause = _PAUSE_AFTER_FIRST_WORD.match(text) is not None
    return (
        _in_own_words(words, extra)
        or _person(said, words, table, pause)
        or _other_language(words, table)
        or _whole(words, table)
        or _correction(said, words, table, pause)
    )


def _in_own_words(words: Sequence[str], extra: Mapping[str, tuple[str, ...]]) -> CommandReading | None:
    own = ((command, source) for command in COMMANDS for source in extra.get(command, ()))
    meant = (command for command, source in own if own_wording(source).match(tuple(words)) is not None)
    return next(map(CommandReading, meant), None)


def _person(said: Sequence[str], words: Sequence[str], table: CommandTable, pause: bool) -> CommandReading | None:
    # "No, I want an agent" refuses what was asked before, not the agent.
    skipped = int(pause and len(words) > 1 and words[0] in table.negations)
    spans = (asks_for_person(words[skipped:], each) for each in _own_first(table))
    start, stop = next(filter(None, spans), (0, 0))
    rest = [*said[: start + skipped], *said[stop + skipped :]]
    if stop == 0:
        return None
    return CommandReading("person", "" if len(rest) == skipped else " ".join(rest))


def _other_language(words: Sequence[str], table: CommandTable) -> CommandReading | None:
    wishes = (asks_for_language(words, each) for each in _own_first(table))
    return next((CommandReading("language", language=wish.language) for wish in wishes if wish), None)


def _whole(words: Sequence[str], table: CommandTable) -> CommandReading | None:
    command = whole_command(tuple(words), table, _wordings(table.tag))
    return None if command is None else CommandReading(command)


def _correction(said: Sequence[str], words: Sequence[str], table: CommandTable, pause: bool) -> CommandReading | None:
    start = corrected_value(words, table, _openings(table.tag), pause)
    if start is not None:
        return CommandReading("correct", " ".join(said[start:]))
    stop = kept_value(words, table)
    return None if stop is None else CommandReading("correct", " ".join(said[:stop]))


def _own_first(table: CommandTable) -> Iterator[CommandTable]:
    yield table
    yield from (other for other in TABLES.values() if other is not table)


@lru_cache(maxsize=len(TABLES))
def _wordings(tag: str) -> Mapping[tuple[str, ...], Command]:
    return wordings(TABLES[tag])


@lru_cache(maxsize=len(TABLES))
def _openings(tag: str) -> frozenset[tuple[str, ...]]:
    return frozenset(written_out(TABLES[tag].correction.openings))
