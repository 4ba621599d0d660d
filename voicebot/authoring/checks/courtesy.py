"""Prompts that ask without a courtesy word, where the house's standards want one."""

from __future__ import annotations

from collections.abc import Iterable

from voicebot.authoring.checks.whole import Whole
from voicebot.authoring.wording import Written
from voicebot.dialogue.steps import Ask
from voicebot.understanding.normalize import normalize


def check(whole: Whole) -> None:
    """Note every prompt of an `ask` in which none of the language's courtesy words stands."""
    wanted = whole.parts.standards.courtesy
    for written in _prompts(whole):
        for language, form, text in written.texts():
            courtesies = wanted.get(language, ())
            if form == "first" and courtesies and not _has_any(courtesies, text.value):
                hint = f"use one of: {', '.join(courtesies)}"
                whole.findings.add("VB509", text.place, f"this prompt has no courtesy word in `{language}`", hint)


def _prompts(whole: Whole) -> list[Written]:
    """The author's own phrases that an `ask` says."""
    asked = {step.prompt for _, step in whole.steps() if isinstance(step, Ask)}
    phrases = whole.parts.book.phrases
    return [phrases[key] for key in sorted(asked & phrases.keys()) if not phrases[key].is_house]


def _has_any(courtesies: Iterable[str], words: str) -> bool:
    said = f" {normalize(words)} "
    return any(f" {normalize(each)} " in said for each in courtesies)
