"""A menu's option as callers may say it."""

from __future__ import annotations

from functools import lru_cache

from voicebot.dialogue import steps
from voicebot.understanding.templates import parse

WORDINGS = 64


def option_words(option: steps.Option, language: str, default: str) -> tuple[str, ...]:
    """The ways in which the option can be said in the caller's language, else in the bot's first."""
    sources = option.words.get(language) or option.words.get(default) or ()
    return tuple(dict.fromkeys(words for source in sources for words in _expanded(source)))


@lru_cache(maxsize=1024)
def _expanded(source: str) -> tuple[str, ...]:
    return parse(source).expansions(WORDINGS)
