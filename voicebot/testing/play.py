"""Plays a talk: the caller's lines as events in virtual time, the bot's lines as what must have come to pass.

Every talk is played twice, straight and with the conversation saved and loaded between events, because a
conversation that forgets something in its sleep passes any single playing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from voicebot.authoring.diagnostics import Diagnostic, Place
from voicebot.authoring.talk import Expect, HangUp, Silence, Talk, TalkLine
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import Conversation, Outcome
from voicebot.dialogue.events import Event, PastContact, Started
from voicebot.dialogue.replies import Listen
from voicebot.dialogue.turn import Reason
from voicebot.ports import SentenceEncoder, Services
from voicebot.testing import lines
from voicebot.testing.clock import VirtualClock
from voicebot.testing.exchange import Exchange
from voicebot.testing.matching import fits, in_words
from voicebot.testing.names import unknown
from voicebot.testing.rehearsal import Rehearsal
from voicebot.testing.stubs import ScriptedServices

START = datetime.fromisoformat("2026-11-21T11:00+01:00")
RESOLVED = ("resolved_confirmed", "resolved_assumed")

OpenServices = Callable[[VirtualClock], Services]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that did not come as written: where, in a sentence, and why the bot did what it did."""

    place: Place
    sentence: str
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Played:
    """A talk after its playing; without differences it passed. `moments` are its events with how things stood."""

    talk: Talk
    transcript: tuple[Exchange, ...]
    differences: tuple[Difference, ...]
    outcome: Outcome | None
    moments: tuple[tuple[Conversation, Event], ...] = ()

    @property
    def passed(self) -> bool:
        """Whether everything came as written."""
        return not self.differences


async def play(bot: Bot, talk: Talk, services: OpenServices, encoder: SentenceEncoder | None = None) -> Played:
    """Play a talk both ways; `services` opens the back ends that it does not script, fresh for each playing."""
    slips = tuple(unknown(bot, talk))
    if slips:
        return Played(talk, (), tuple(_slip(each) for each in slips), None)
    straight = await _played(bot, talk, services, encoder, saved=False)
    saved = await _played(bot, talk, services, encoder, saved=True)
    if not straight.passed or straight.transcript == saved.transcript:
        return straight
    return replace(saved, differences=(_forgotten(straight, saved), *saved.differences))


def _slip(found: Diagnostic) -> Difference:
    place = Place(found.file, found.line, found.column)
    return Difference(place, "; ".join(each for each in (found.message, found.hint) if each))


def _forgotten(straight: Played, saved: Played) -> Difference:
    pairs = zip(straight.transcript, saved.transcript, strict=False)
    first = next((mine for mine, other in pairs if mine != other), straight.transcript[-1])
    words = f"saved and loaded, the conversation goes another way from `{first.caller}` on"
    return Difference(straight.talk.name.place, words, first.why)


async def _played(
    bot: Bot, talk: Talk, open_services: OpenServices, encoder: SentenceEncoder | None, *, saved: bool
) -> Played:
    clock = VirtualClock(talk.clock or START)
    services = ScriptedServices(talk.services, open_services(clock), clock)
    try:
        playing = _Playing(talk, Rehearsal(bot, services, clock, saved=saved, encoder=encoder), services)
        await playing.run()
    finally:
        await services.close()
    rehearsal = playing.rehearsal
    outcome, moments = rehearsal.conversation.outcome, tuple(rehearsal.moments)
    return Played(talk, tuple(playing.transcript), tuple(playing.differences), outcome, moments)


class _Playing:
    """One pass through a talk; it ends at the first difference, since what follows would answer something else."""

    def __init__(self, talk: Talk, rehearsal: Rehearsal, services: ScriptedServices) -> None:
        self.talk, self.rehearsal, self.services = talk, rehearsal, services
        self.transcript: list[Exchange] = []
        self.differences: list[Difference] = []

    async def run(self) -> None:
        """Play every line, then hang up where the conversation still goes on, and judge its ending."""
        head = self.talk.name.place
        self._keep(await self.rehearsal.tell(self._started()), head)
        for line in self.talk.lines:
            await self._line(line)
            if self.differences:
                return
        if self.rehearsal.conversation.state == "active":
            await self._caller(HangUp(head))
        self._judge_ending(head)

    async def _line(self, line: TalkLine) -> None:
        if isinstance(line, Expect):
            if not fits(self.rehearsal.bot, self.transcript[-1], line):
                self._differs(line.place, f"expected `{in_words(line)}`")
        elif self.rehearsal.conversation.state == "ended":
            self._differs(line.place, f"the conversation is over; nobody hears `{lines.in_words(line)}`")
        else:
            await self._caller(line)

    async def _caller(self, line: lines.CallerLine) -> None:
        rehearsal, words = self.rehearsal, lines.in_words(line)
        listening, pause = rehearsal.listening, lines.pause(line)
        rehearsal.clock.advance(pause)
        at = rehearsal.clock.now()
        if isinstance(line, Silence) and listening is not None and pause < _patience(listening):
            self.transcript.append(Exchange(at=at, caller=words))
            return
        happened = lines.events(line, rehearsal.next_id, at)
        self._keep(await rehearsal.tell(*happened, caller=words), line.place)

    def _started(self) -> Started:
        talk, at = self.talk, self.rehearsal.clock.now()
        return Started(
            id=self.rehearsal.next_id(),
            at=at,
            language=talk.language.value if talk.language else "",
            channel=talk.channel,
            caller=talk.caller or "",
            contacts=tuple(PastContact(each.topic.value, at - timedelta(days=each.days_ago)) for each in talk.contacts),
        )

    def _keep(self, exchange: Exchange, place: Place) -> None:
        self.transcript.append(exchange)
        for law in (*self.rehearsal.laws.broken, *self.services.unfit):
            self._differs(place, law)

    def _judge_ending(self, place: Place) -> None:
        wanted, outcome = self.talk.ends, self.rehearsal.conversation.outcome
        accepted = RESOLVED if wanted == "resolved" else (wanted,)
        if wanted is not None and outcome not in accepted and not self.differences:
            self._differs(place, f"expected `ends: {wanted}`; it ended {outcome}")

    def _differs(self, place: Place, sentence: str) -> None:
        self.differences.append(Difference(place, sentence, self.transcript[-1].why))


def _patience(listening: Listen) -> timedelta:
    return timedelta(milliseconds=listening.timeout_ms)
