"""A chat from its first word to its outcome, whoever types or pipes the caller's lines."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.talk import Channel, HangUp
from voicebot.cli.contact import Contact, HeardServices, Taken, opening
from voicebot.cli.loading import load
from voicebot.cli.logs import hush
from voicebot.cli.screen import show
from voicebot.cli.typed import TypedLine, read_line
from voicebot.cli.voices import JsonLines, Lines, Voice, next_words
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.replies import Listen, Wait
from voicebot.errors import UsageError
from voicebot.testing import lines
from voicebot.testing.exchange import Answer, Exchange
from voicebot.testing.recording import Recording, as_talk
from voicebot.wiring import WallClock, open_services

LONGEST_NUMBER = 40


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants to chat; an empty language is the bot's first, an empty caller an unknown number."""

    language: str
    trace: bool
    record: Path | None
    as_json: bool
    channel: Channel
    caller: str
    start: datetime | None
    encoder: str | None = None


def converse(folder: Path, wish: Wish) -> None:
    """Chat with the bot at a path; UsageError where it cannot be had as wished."""
    hush()
    loaded = load(folder, wish.encoder)
    bot = loaded.usable()
    _check(bot, wish)
    clock = WallClock(wish.start)
    began = clock.now().astimezone(bot.zone)
    services = HeardServices(open_services({bot.id: bot}, loaded.settings, clock), clock)
    with asyncio.Runner() as runner:
        contact = Contact(bot, services, clock, opening(bot, wish.language, wish.channel, wish.caller), loaded.encoder)
        chat = _Chat(runner, contact, wish)
        try:
            chat.run(bot)
        finally:
            runner.run(contact.close())
    if wish.record is not None:
        recording = Recording(
            name=wish.record.stem.replace("_", " "),
            language=wish.language,
            caller=wish.caller,
            channel=wish.channel,
            clock=began,
            passed=tuple(chat.passed),
            calls=tuple(services.calls),
            outcome=chat.answer.conversation.outcome,
        )
        _write(wish.record, as_talk(bot, recording))


class _Chat:
    """The loop of one chat; `passed` keeps each line of the caller with what came of it."""

    def __init__(self, runner: asyncio.Runner, contact: Contact, wish: Wish) -> None:
        self.passed: list[tuple[TypedLine | None, Exchange]] = []
        self._runner, self._contact = runner, contact
        self._typed = sys.stdin.isatty()
        self._voice: Voice = JsonLines(trace=wish.trace) if wish.as_json else Lines(typed=self._typed, trace=wish.trace)
        self._number = 0

    @property
    def answer(self) -> Answer:
        """The latest answer."""
        return self.passed[-1][1].answers[-1]

    def run(self, bot: Bot) -> None:
        """Talk until somebody hangs up or a person takes over."""
        self._voice.opened(bot)
        taken = self._runner.run(self._contact.begin())
        self._keep(None, taken)
        while self.answer.conversation.state == "active":
            try:
                self._go_on()
            except KeyboardInterrupt:
                self._tell(HangUp(Place("input", self._number, 1)))
        self._voice.closed(self.answer)

    def _go_on(self) -> None:
        if isinstance(self.answer.action, Wait):
            # The runtime itself holds the turn until the answer comes, so there is nothing to sleep for.
            taken = self._runner.run(self._contact.go_on())
            line, exchange = self.passed[-1]
            self.passed[-1] = line, replace(exchange, answers=(*exchange.answers, taken.answer))
            self._voice.bot(taken)
            return
        line = self._next_line()
        if line is not None:
            self._tell(line)

    def _next_line(self) -> TypedLine | None:
        """What the caller does next; None for a line that was nothing."""
        self._number += 1
        words = next_words(typed=self._typed)
        if words is None:
            return HangUp(Place("input", self._number, 1))
        listening = self.answer.action
        silence_ms = listening.timeout_ms if isinstance(listening, Listen) else 0
        try:
            return read_line(words, self._number, silence_ms)
        except UsageError as slip:
            if not self._typed:
                raise
            show((str(slip), "yellow"))
            return None

    def _tell(self, line: TypedLine) -> None:
        self._voice.caller(line)
        self._keep(line, self._runner.run(self._contact.tell(line)))

    def _keep(self, line: TypedLine | None, taken: Taken) -> None:
        words = lines.in_words(line) if line else ""
        self.passed.append((line, Exchange(at=taken.answer.at, caller=words, answers=(taken.answer,))))
        self._voice.bot(taken)


def _check(bot: Bot, wish: Wish) -> None:
    spoken = wish.language.lower()
    if spoken and spoken not in bot.languages and spoken.split("-")[0] not in bot.languages:
        raise UsageError(f"{bot.id} does not speak {wish.language}; it speaks {', '.join(bot.languages)}")
    if len(wish.caller) > LONGEST_NUMBER:
        raise UsageError(f"--from is longer than {LONGEST_NUMBER} characters; write a number such as +48600100200")
    if wish.record is not None and wish.record.exists():
        raise UsageError(f"{wish.record} is there already; name a new file for the talk")


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {(error.strerror or 'unknown reason').lower()}") from None
