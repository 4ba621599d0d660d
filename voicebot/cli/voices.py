"""How a chat sounds: lines for people, plain where programs read them, or one JSON answer a turn."""

from __future__ import annotations

import sys
from typing import Protocol

import typer

from voicebot.authoring.talk import HangUp
from voicebot.channels.voice.neutral import traced
from voicebot.cli.contact import Taken
from voicebot.cli.screen import show
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.replies import Transfer, Wait
from voicebot.testing import lines, transcript
from voicebot.testing.exchange import Answer
from voicebot.testing.lines import CallerLine

PROMPT = "caller: "


class Voice(Protocol):
    """What a chat has to show, in the order it happens."""

    def opened(self, bot: Bot) -> None:
        """The chat begins."""

    def caller(self, line: CallerLine) -> None:
        """The caller did something."""

    def bot(self, taken: Taken) -> None:
        """The bot answered."""

    def closed(self, answer: Answer) -> None:
        """The bot's part is over."""


class Lines:
    """A line for everything, coloured in a terminal; `typed` where the caller's words are on the screen already."""

    def __init__(self, *, typed: bool, trace: bool) -> None:
        self._typed, self._trace = typed, trace

    def opened(self, bot: Bot) -> None:
        """Say how to go on, to a person who types."""
        if self._typed:
            about = f"{bot.name or bot.id}, in {', '.join(bot.languages)}"
            show((f"{about}. Type what a caller says, or *silence*, *keys 12#*, *hangup*.", "dim"))

    def caller(self, line: CallerLine) -> None:
        """Echo what was piped in."""
        if not self._typed or isinstance(line, HangUp):
            show((PROMPT, "bold green"), lines.in_words(line))

    def bot(self, taken: Taken) -> None:
        """What was said, what was done besides, and perhaps why."""
        for said in taken.answer.said:
            show(("bot: ", "bold cyan"), said.text)
        match taken.answer.action:
            case Wait():
                show(("state: wait", "yellow"))
            case Transfer(queue=queue, reason=reason):
                show((f"state: handed over to {queue} ({reason})", "yellow"))
            case _:
                pass
        if self._trace:
            for each in taken.answer.why:
                show((f"why: {transcript.reason(each)}", "dim"))

    def closed(self, answer: Answer) -> None:
        """The one outcome."""
        show((f"outcome: {answer.conversation.outcome}", "bold"))


class JsonLines:
    """Each turn as the endpoint answers it, on a line of its own."""

    def __init__(self, *, trace: bool) -> None:
        self._trace = trace

    def opened(self, bot: Bot) -> None:
        """Nothing but answers is printed."""

    def caller(self, line: CallerLine) -> None:
        """Nothing but answers is printed."""

    def bot(self, taken: Taken) -> None:
        """The endpoint's answer."""
        body = traced(taken.body, taken.answer.why) if self._trace else taken.body
        typer.echo(body.decode())

    def closed(self, answer: Answer) -> None:
        """The last answer has said it."""


def next_words(*, typed: bool) -> str | None:
    """The next line of the input; None at its end, or where the person has had enough."""
    try:
        return input(PROMPT) if typed else (sys.stdin.readline() or None)
    except (EOFError, KeyboardInterrupt):
        typer.echo()
        return None
