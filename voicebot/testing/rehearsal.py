"""A conversation driven by hand: events in, answers out, with back ends called in virtual time.

It goes the turn endpoint's own way, deadline and waiting included, so that a talk shows what a caller hears.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from msgspec.structs import replace

from voicebot.dialogue import conversation as states
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.effects import CallService
from voicebot.dialogue.events import Continued, Event, ServiceAnswered
from voicebot.dialogue.replies import HangUp, Listen, Said, Wait
from voicebot.dialogue.step import begin
from voicebot.ports import Record, SentenceEncoder, ServiceResult, Services
from voicebot.runtime.converse import CALLS_A_TURN, DEADLINE_S
from voicebot.runtime.progress import Progress, advance
from voicebot.runtime.reacting import react
from voicebot.testing.clock import VirtualClock
from voicebot.testing.exchange import Answer, Exchange
from voicebot.testing.laws import Laws

ID = "talk"
DEADLINE = timedelta(seconds=DEADLINE_S)
# In virtual time nobody waits: a talk must read the same however busy this machine is.
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class _Late:
    """A back end's answer that came after the deadline: which call it answers, and when it arrived."""

    effect: str
    result: ServiceResult
    at: datetime


class Rehearsal:
    """One conversation; `saved` sends it through dump and load before every event.

    `moments` keeps every event with how things stood when it came: what it takes to step through it again.
    """

    def __init__(
        self,
        bot: Bot,
        services: Services,
        clock: VirtualClock,
        *,
        saved: bool = False,
        encoder: SentenceEncoder | None = None,
    ) -> None:
        self.bot, self.services, self.clock, self.encoder = bot, services, clock, encoder
        self.laws = Laws()
        self.listening: Listen | None = None
        self.moments: list[tuple[states.Conversation, Event]] = []
        self._saved = saved
        self._progress = Progress(conversation=begin(bot, ID))
        self._late: _Late | None = None
        self._events = 0

    @property
    def conversation(self) -> states.Conversation:
        """How the conversation stands."""
        return self._progress.conversation

    def next_id(self) -> str:
        """The id of the next event."""
        self._events += 1
        return f"{ID}:{self._events}"

    async def tell(self, *events: Event, caller: str = "") -> Exchange:
        """Let the events of one turn happen, and the bot answer until it listens, has ended or handed over."""
        asked_at = events[0].at
        answers = [await self._turn(events, asked_at)]
        while isinstance(action := answers[-1].action, Wait) and answers[-1].awaits_service:
            answers.append(await self._go_on(answers[-1].at + timedelta(milliseconds=action.after_ms)))
        self.clock.reach(answers[-1].at)
        self.listening = action if isinstance(action, Listen) else None
        return Exchange(at=asked_at, caller=caller, answers=tuple(answers))

    async def _go_on(self, at: datetime) -> Answer:
        """The channel asks again after a wait: the answer has come, comes in time, or the caller holds on."""
        late = self._late
        if late is None or self._due() is not None or late.at > at + DEADLINE:
            return await self._turn((Continued(id=self.next_id(), at=at),), at)
        self._late = None
        return await self._turn((self._answered(late.effect, late.result, max(at, late.at)),), at)

    async def _turn(self, events: tuple[Event, ...], asked_at: datetime) -> Answer:
        """The events, then every back end's answer that comes before the deadline."""
        self._progress = replace(self._progress, record=Record(), kept=(), calls=0)
        for event in events:
            await self._advance(event)
        at = events[-1].at
        while (call := self._due()) is not None and self._progress.calls <= CALLS_A_TURN:
            result = await self.services.call(self.bot.services[call.service], call.inputs, call.id)
            arrived = max(self.clock.now(), at)
            if arrived > asked_at + DEADLINE:
                self._late = _Late(call.id, result, arrived)
                at = asked_at + DEADLINE
                break
            at = arrived
            await self._advance(self._answered(call.id, result, at))
        answer = self._answer(at)
        self.laws.watch(events[-1], self._progress.record.replies, answer)
        return answer

    def _due(self) -> CallService | None:
        """The call to make now; none where its answer is on the way."""
        due = self._progress.due
        return None if due is None or (self._late is not None and self._late.effect == due.id) else due

    async def _advance(self, event: Event) -> None:
        if self._saved:
            saved = states.load(states.dump(self.conversation))
            self._progress = replace(self._progress, conversation=saved)
        before = self._progress
        turn, known = await react(self.bot, before.conversation, event, self.encoder, PATIENCE_S)
        self.moments.append((before.conversation, known))
        self._progress = after = advance(before, known, turn)
        calls = () if after.due is None or after.due is before.due else (after.due,)
        self.laws.watch_effects((*after.kept[len(before.kept) :], *calls))

    def _answer(self, at: datetime) -> Answer:
        record = self._progress.record
        return Answer(
            at=at,
            said=tuple(each for each in record.replies if isinstance(each, Said)),
            action=next((each for each in record.replies if not isinstance(each, Said)), HangUp()),
            conversation=self.conversation,
            why=record.why,
        )

    def _answered(self, effect: str, result: ServiceResult, at: datetime) -> ServiceAnswered:
        return ServiceAnswered(id=self.next_id(), at=at, effect=effect, result=result.result, outputs=result.outputs)
