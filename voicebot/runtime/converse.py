"""Takes a turn: load, step, call what is to be called, commit, and only then answer."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from weakref import WeakValueDictionary

from msgspec.structs import replace

from voicebot.dialogue.bot import Bot
from voicebot.dialogue.events import Continued, Event, ServiceAnswered, Started
from voicebot.dialogue.step import begin
from voicebot.errors import StoreError, TooManyCalls, VersionConflict
from voicebot.ports import Clock, Commit, Held, SentenceEncoder, Services, Store, TurnRow
from voicebot.runtime.bots import Bots, choose, named
from voicebot.runtime.calls import Calls
from voicebot.runtime.progress import Progress, advance, resumed
from voicebot.runtime.reacting import READING_S, react
from voicebot.runtime.transcript import lines, redacted
from voicebot.runtime.turns import Answered, Asked, Spoken, Write, admit, event_id, farewell

DEADLINE_S = 1.5
CALLS_A_TURN = 20
RACES = 5
_READING = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn being taken: under which number it is kept, and until when (loop time) its caller may wait."""

    asked: Asked
    bot: Bot
    number: int
    deadline: float

    def event_id(self, number: int) -> str:
        return event_id(self.asked.conversation_id, self.number, number)


class Converse:
    """The one way a conversation moves on.

    `deadline_s` is how long a caller may wait for words, `reading_s` how much of that an encoder may take.
    """

    def __init__(
        self,
        bots: Bots,
        store: Store,
        services: Services,
        clock: Clock,
        deadline_s: float = DEADLINE_S,
        encoder: SentenceEncoder | None = None,
        reading_s: float = READING_S,
    ) -> None:
        self.bots = bots
        self.clock = clock
        self._store = store
        self._calls = Calls(services)
        self._encoder = encoder
        self._reading_s = reading_s
        self._deadline_s = deadline_s
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def take(self, asked: Asked, write: Write) -> Answered:
        """Answer a turn exactly once; raises UnknownBot or StoreError and its kinds."""
        async with self._locks.setdefault(asked.conversation_id, asyncio.Lock()):
            for _ in range(RACES):
                try:
                    return await self._take(asked, write)
                except VersionConflict:
                    continue  # another process was faster: its answer, or the state it left, is there now
        raise StoreError(f"Conversation {asked.conversation_id} is being moved on elsewhere.")

    async def close(self) -> None:
        """Break off the service calls that are still under way."""
        await self._calls.close()

    async def _take(self, asked: Asked, write: Write) -> Answered:
        held, row = await self._store.load(asked.conversation_id, asked.turn)
        if row is not None and row.answer is not None and row.fingerprint == asked.fingerprint:
            return Answered(body=row.answer, replayed=True, why=row.record.why)
        if asked.ends:
            return await self._end(asked, held, write)
        admit(asked, held, row)
        return await self._run(asked, asked.turn, held, row, write)

    async def _end(self, asked: Asked, held: Held | None, write: Write) -> Answered:
        """An end is always answered; it is taken as the next turn, whatever number it comes with."""
        if held is None and asked.turn > 1:
            return Answered(body=write(farewell(asked, None)), replayed=False)
        if held is not None and held.conversation.state == "ended":
            return Answered(body=write(farewell(asked, held.conversation.outcome)), replayed=False)
        return await self._run(asked, held.turn + 1 if held else asked.turn, held, None, write)

    async def _run(
        self, asked: Asked, number: int, held: Held | None, broken_off: TurnRow | None, write: Write
    ) -> Answered:
        bot = named(self.bots, held.conversation.bot) if held else choose(self.bots, asked.bot, asked.called)
        begun = resumed(held, broken_off) if held else Progress(conversation=begin(bot, asked.conversation_id))
        turn = _Turn(asked, bot, number, asyncio.get_running_loop().time() + self._deadline_s)
        events = () if broken_off else await self._events(turn, new=held is None)
        progress = await self._play(turn, begun, events)
        return await self._finish(turn, progress, write)

    async def _events(self, turn: _Turn, *, new: bool) -> tuple[Event, ...]:
        """The turn's events under its own number; only a new conversation starts, and learns of earlier contacts."""
        given = [each for each in turn.asked.events if new or not isinstance(each, Started)]
        events = [replace(each, id=turn.event_id(n)) for n, each in enumerate(given)]
        first = events[0]
        if new and isinstance(first, Started) and first.caller:
            contacts = await self._store.contacts(turn.bot.id, first.caller, turn.asked.conversation_id)
            events[0] = replace(first, contacts=contacts)
        return tuple(events)

    async def _play(self, turn: _Turn, progress: Progress, events: tuple[Event, ...]) -> Progress:
        if len(events) == 1 and isinstance(events[0], Continued):
            # Asked how things stand, the best answer is the one the caller waits for.
            served = await self._serve(turn, progress)
            if served.record.events:
                return served
        for event in events:
            progress = await self._advance(turn, progress, event)
        return await self._serve(turn, progress)

    async def _advance(self, turn: _Turn, progress: Progress, event: Event) -> Progress:
        within_s = min(self._reading_s, turn.deadline - asyncio.get_running_loop().time())
        stepped, known = await react(turn.bot, progress.conversation, event, self._encoder, within_s)
        after = advance(progress, known, stepped)
        if progress.due is not None and progress.due != after.due:
            self._calls.forget(progress.due.id)
        return after

    async def _serve(self, turn: _Turn, progress: Progress) -> Progress:
        """Call what the dialogue waits for, one after another, for as long as the caller may wait."""
        while (call := progress.due) is not None:
            if progress.calls > CALLS_A_TURN:
                raise TooManyCalls(f"More than {CALLS_A_TURN} service calls in one turn, the last {call.service}.")
            service = turn.bot.services[call.service]
            if service.method.upper() not in _READING and progress.secured != call.id:
                # What changes the world is on the disk before it is done: after a crash the same turn goes on
                # from here, and nothing else can take its key.
                await self._commit(turn, progress, None)
                progress = replace(progress, version=progress.version + 1, secured=call.id, kept=())
            left_s = turn.deadline - asyncio.get_running_loop().time()
            result = await self._calls.result(call, service, left_s)
            if result is None:
                break
            answered = ServiceAnswered(
                id=turn.event_id(len(progress.record.events)),
                at=self.clock.now(),
                effect=call.id,
                result=result.result,
                outputs=result.outputs,
            )
            progress = await self._advance(turn, progress, answered)
        return progress

    async def _finish(self, turn: _Turn, progress: Progress, write: Write) -> Answered:
        conversation = progress.conversation
        spoken = Spoken(
            conversation_id=conversation.id,
            turn=turn.number,
            state=conversation.state,
            outcome=conversation.outcome,
            replies=progress.record.replies,
        )
        body = write(farewell(turn.asked, conversation.outcome) if turn.asked.ends else spoken)
        await self._commit(turn, progress, body)
        return Answered(body=body, replayed=False, why=progress.record.why)

    async def _commit(self, turn: _Turn, progress: Progress, answer: bytes | None) -> None:
        conversation, record = progress.conversation, progress.record
        row = TurnRow(
            turn=turn.number,
            fingerprint=turn.asked.fingerprint,
            at=self.clock.now(),
            answer=answer,
            record=redacted(record),
            lines=lines(turn.bot, conversation, turn.number, record),
        )
        await self._store.commit(
            Commit(
                conversation=conversation,
                version=progress.version + 1,
                turn=row,
                due=progress.due,
                kept=progress.kept,
            )
        )
