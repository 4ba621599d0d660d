"""Prompts that ask without a courtesy word, where the house's standards want one."""

from __future__ import annotations

from voicebot.authoring.checks.whole import Whole
from voicebot.dialogue.steps import Ask
from voicebot.understanding.normalize import normalize


def check(whole: Whole) -> None:
    """Note every prompt of an `ask` in which none of the language's courtesy words stands."""
    wanted = whole.parts.standards.courtesy
    prompts = {
        step.prompt
        for scenario in whole.scenarios.values()
        for step in scenario.steps.values()
        if isinstance(step, Ask)
    }
    for prompt in sorted(prompts & whole.parts.book.phrases.keys()):
        written = whole.parts.book.phrases[prompt]
        if written.is_house:
            continue
        for language, form, text in written.texts():
            words = f" {normalize(text.value)} "
            courtesies = wanted.get(language, ())
            if form == "first" and courtesies and not any(f" {normalize(each)} " in words for each in courtesies):
                hint = f"use one of: {', '.join(courtesies)}"
                whole.findings.add("VB509", text.place, f"this prompt has no courtesy word in `{language}`", hint)
