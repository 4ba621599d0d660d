"""Diagnostics as people and programs read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from voicebot.authoring.diagnostics import Diagnostic
from voicebot.authoring.names import HOUSE
from voicebot.authoring.sources import Sources
from voicebot.cli.moved import Moved
from voicebot.cli.screen import show
from voicebot.dialogue.bot import Bot

STYLES = {"error": "bold red", "warning": "yellow"}


def report(sources: Sources, bot: Bot | None, diagnostics: Sequence[Diagnostic], *, grouped: bool) -> None:
    """Everything found, one a line or grouped by file with the lines that are meant; then a summary."""
    if grouped:
        _grouped(diagnostics, _texts(sources))
    else:
        for each in diagnostics:
            show(str(each))
    show(summary(sources, bot, diagnostics))


def as_json(sources: Sources, diagnostics: Sequence[Diagnostic], moved: Sequence[Moved]) -> str:
    """The same for programs: the bot's id, its counts, the diagnostics in order, and what is read otherwise."""
    found = {
        "bot": sources.bot,
        "errors": count(diagnostics, "error"),
        "warnings": count(diagnostics, "warning"),
        "diagnostics": list(diagnostics),
        "moved": list(moved),
    }
    return msgspec.json.format(msgspec.json.encode(found)).decode()


def count(diagnostics: Iterable[Diagnostic], severity: str) -> int:
    """How many there are of a severity."""
    return sum(each.severity == severity for each in diagnostics)


def summary(sources: Sources, bot: Bot | None, diagnostics: Sequence[Diagnostic]) -> str:
    """One line: what there is of everything, and how much is wrong with it."""
    wrong = f"{many(count(diagnostics, 'error'), 'error')}, {many(count(diagnostics, 'warning'), 'warning')}"
    if bot is None:
        return f"{sources.bot}: {wrong}"
    there = (
        many(len(list(_scenarios(bot))), "scenario"),
        many(len(bot.intents), "intent"),
        many(len(bot.languages), "language"),
        many(len(bot.articles), "article"),
    )
    return f"{sources.bot}: {', '.join(there)}; {wrong}"


def _scenarios(bot: Bot) -> Iterator[str]:
    """The author's own scenarios: rungs and rules have a space in their names, the built-in ones another file."""
    for name, scenario in bot.scenarios.items():
        files = {step.file for step in scenario.steps.values()}
        if " " not in name and not any(file.startswith(HOUSE) for file in files):
            yield name


def many(number: int, what: str) -> str:
    """So many of them, in words that agree."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def _texts(sources: Sources) -> dict[str, list[str]]:
    files = (*sources.scenarios, *sources.articles, *sources.talks)
    return {each.file: each.text.splitlines() for each in files}


def _grouped(diagnostics: Iterable[Diagnostic], texts: dict[str, list[str]]) -> None:
    for file, found in groupby(diagnostics, key=lambda each: each.file):
        show((file, "bold"))
        for each in found:
            _pointed(each, texts.get(file, []))
        show()


def _pointed(each: Diagnostic, lines: Sequence[str]) -> None:
    margin = f"{each.line:>6} | "
    show(f"{each.line:>6}:{each.column}  ", (each.severity, STYLES[each.severity]), f" {each.code}  {each.message}")
    if 0 < each.line <= len(lines):
        line = lines[each.line - 1]
        # A tab before the place moves the caret as far as it moves the text.
        before = "".join(letter if letter == "\t" else " " for letter in line[: each.column - 1])
        show((margin, "dim"), line)
        show(" " * len(margin), before, ("^", STYLES[each.severity]))
    if each.hint:
        show(" " * len(margin), (f"hint: {each.hint}", "cyan"))
