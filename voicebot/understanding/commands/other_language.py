"""Who would rather speak another language, asked in this one or in that one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from voicebot.understanding.languages.commands import CommandTable
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.transliteration import from_latin

LONGEST = 10
NEGATED_WITHIN = 4


@dataclass(frozen=True, slots=True)
class Wish:
    """The language asked for; None if the caller only said which one will not do."""

    language: str | None


def asks_for_language(words: Sequence[str], known: LanguagePack) -> Wish | None:
    """The wish these folded words are, read with the words of one language; every word must belong to it."""
    if len(words) > LONGEST:
        return None
    table = known.commands
    words = [from_latin(word, known) for word in words]
    names = {at: name for at, word in enumerate(words) if (name := _named(word, table))}
    if not names or not _all_belongs(words, names, table):
        return None
    wanted = (name for at, name in names.items() if not _negated(words, at, table))
    # Who says only which language will not do wants the one it is said in, if that is another.
    spoken_here = None if known.tag in names.values() else known.tag
    return Wish(next(wanted, spoken_here))


def _all_belongs(words: Sequence[str], names: Mapping[int, str], table: CommandTable) -> bool:
    others = [word for at, word in enumerate(words) if at not in names]
    if not all(_may_belong(word, table) for word in others):
        return False
    speaks = any(word in table.language.speak for word in others)
    return speaks or all(words[at] in table.language.alone for at in names)


def _named(word: str, table: CommandTable) -> str:
    return table.language.alone.get(word) or table.language.named.get(word, "")


def _may_belong(word: str, table: CommandTable) -> bool:
    groups = (table.language.around, table.language.speak, table.courtesies, table.negations)
    return any(word in group for group in groups)


def _negated(words: Sequence[str], place: int, table: CommandTable) -> bool:
    return any(word in table.negations for word in words[max(0, place - NEGATED_WITHIN) : place])
