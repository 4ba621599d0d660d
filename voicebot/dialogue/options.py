"""A menu's option as callers may say it."""

from __future__ import annotations

from voicebot.dialogue import steps


def option_words(option: steps.Option, language: str, default: str) -> tuple[str, ...]:
    """The option's templates in the caller's language, else in the bot's first."""
    return option.words.get(language) or option.words.get(default) or ()
