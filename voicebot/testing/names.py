"""Names in a talk that the bot does not know: found before the talk is played, with the nearest right one."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from voicebot.authoring.diagnostics import Diagnostic, diagnose, nearest
from voicebot.authoring.nodes import Text
from voicebot.authoring.talk import Expect, Talk
from voicebot.dialogue import steps
from voicebot.dialogue.bot import Bot

_Named = tuple[str, Text | None, Collection[str]]


def unknown(bot: Bot, talk: Talk) -> Iterator[Diagnostic]:
    """Each name that nothing in the bot has, with the nearest that something has."""
    named: list[_Named] = [("language", talk.language, bot.languages)]
    named += [("service", script.service, bot.services) for script in talk.services]
    named += [("scenario", contact.topic, bot.scenarios) for contact in talk.contacts]
    named += [_expected(bot, line) for line in talk.lines if isinstance(line, Expect)]
    for what, name, known in named:
        if name is not None and name.value not in known:
            near = nearest(name.value, known)
            hint = f"did you mean `{near}`?" if near else ""
            yield diagnose("VB202", name.place, f"there is no {what} `{name.value}`", hint)


def tells(bot: Bot) -> list[steps.Tell]:
    """Every `tell` of a bot."""
    every = (step for scenario in bot.scenarios.values() for step in scenario.steps.values())
    return [step for step in every if isinstance(step, steps.Tell)]


def _expected(bot: Bot, line: Expect) -> _Named:
    match line.kind:
        case "asks" | "confirms":
            return "slot", line.name, bot.slots
        case "says":
            return "phrase or article", line.name, (*bot.phrases, *bot.articles)
        case "tells":
            return "value", line.name, {value for step in tells(bot) for value in step.phrases}
        case "hands_off":
            return "queue", line.name, bot.queues
        case _:
            return "", None, ()
