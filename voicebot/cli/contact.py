"""One contact through the same runtime as the turn endpoint's, inside this process and kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from voicebot.authoring.talk import Caller, HangUp, Keys, Silence
from voicebot.channels.voice.messages import Call, EventName, Input, TurnRequest
from voicebot.channels.voice.neutral import fingerprint, read, write
from voicebot.cli.typed import TypedLine
from voicebot.dialogue.bot import Bot, Service
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.replies import HangUp as Hanging
from voicebot.dialogue.replies import Said
from voicebot.errors import StoreError
from voicebot.ports import Clock, SentenceEncoder, ServiceResult, Services
from voicebot.runtime.converse import Converse
from voicebot.runtime.turns import Asked
from voicebot.store.database import MEMORY, Database
from voicebot.store.sqlite import SqliteStore
from voicebot.testing.exchange import Answer
from voicebot.testing.recording import Called

ID = "chat"


@dataclass(frozen=True, slots=True)
class Taken:
    """A turn that was taken: the endpoint's very bytes, and the answer they stand for."""

    body: bytes
    answer: Answer


class HeardServices:
    """Passes calls on to the back ends and keeps what they answered, in order."""

    def __init__(self, services: Services, clock: Clock) -> None:
        self._services, self._clock = services, clock
        self.calls: list[Called] = []

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """Perform a call and note it."""
        began = self._clock.now()
        result = await self._services.call(service, inputs, key)
        self.calls.append(Called(service.name, result, self._clock.now() - began))
        return result

    async def close(self) -> None:
        """Let go of connections."""
        await self._services.close()


class Contact:
    """A conversation of one bot, turn by turn."""

    def __init__(
        self,
        bot: Bot,
        services: Services,
        clock: Clock,
        opening: TurnRequest,
        encoder: SentenceEncoder | None = None,
    ) -> None:
        self._opening = opening
        self._clock = clock
        self._services = services
        self._store = SqliteStore(Database(MEMORY))
        self._encoder = encoder
        if encoder is not None:
            encoder.start()
        self._converse = Converse({bot.id: bot}, self._store, services, clock, encoder=encoder)
        self._turn = 0

    async def begin(self) -> Taken:
        """The first turn: the bot greets."""
        return await self._take("session.start")

    async def go_on(self) -> Taken:
        """The turn after a wait."""
        return await self._take("session.continue")

    async def tell(self, line: TypedLine) -> Taken:
        """The turn after something the caller did."""
        match line:
            case Caller(heard=heard):
                given = Input(type="speech" if self._opening.channel == "voice" else "text", text=heard[0].text)
                return await self._take("user.input", given)
            case Keys(keys=keys):
                return await self._take("user.dtmf", Input(type="dtmf", digits=keys))
            case Silence():
                return await self._take("user.no_input")
            case HangUp():
                return await self._take("session.end")

    async def close(self) -> None:
        """Break off what is under way."""
        await self._converse.close()
        await self._services.close()
        if self._encoder is not None:
            await self._encoder.close()
        await self._store.close()

    async def _take(self, event: EventName, given: Input | None = None) -> Taken:
        number = self._turn + 1
        request = self._opening.model_copy(update={"turn": number, "event": event, "input": given})
        asked = Asked(
            conversation_id=ID,
            turn=number,
            events=read(request, self._clock.now()),
            fingerprint=fingerprint(request.model_dump_json(by_alias=True).encode()),
            bot=self._opening.bot or "",
        )
        answered = await self._converse.take(asked, partial(write, request))
        self._turn = number
        return Taken(answered.body, await self._answer(number))

    async def _answer(self, number: int) -> Answer:
        held, row = await self._store.load(ID, number)
        if held is not None and held.turn != number:  # an end is kept under the turn that was due
            held, row = await self._store.load(ID, held.turn)
        if held is None or row is None:
            raise StoreError(f"turn {number} was answered but not kept")
        replies = row.record.replies
        return Answer(
            at=row.at,
            said=tuple(each for each in replies if isinstance(each, Said)),
            action=next((each for each in replies if not isinstance(each, Said)), Hanging()),
            conversation=held.conversation,
            why=row.record.why,
        )


def opening(bot: Bot, language: str, channel: str, caller: str) -> TurnRequest:
    """What all turns of a contact have in common."""
    return TurnRequest.model_validate(
        {
            "conversation_id": ID,
            "turn": 1,
            "event": "session.start",
            "bot": bot.id,
            "channel": channel,
            "language": language or None,
            "call": Call.model_validate({"from": caller or None}),
        }
    )
