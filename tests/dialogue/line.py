"""A caller on the line: sends events to the pure step and remembers what came of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TypeVar

from voicebot.authoring.build import compile_bot
from voicebot.authoring.folder import read_bot_folder
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import dump, load
from voicebot.dialogue.effects import CallService, Effect, EnqueueHandoff, PromiseCallback, StoreSurvey
from voicebot.dialogue.events import (
    Alternative,
    ChannelFailed,
    Continued,
    Event,
    Heard,
    HungUp,
    Interrupted,
    KeysPressed,
    NoInput,
    NoMatch,
    PastContact,
    ServiceAnswered,
    Started,
    TransferEnded,
)
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.needs import Needs, with_readings
from voicebot.dialogue.replies import Action, Listen, Said
from voicebot.dialogue.step import begin, conclude, step
from voicebot.dialogue.turn import Turn
from voicebot.testing.fakes import WordEncoder

NOON = datetime.fromisoformat("2026-11-21T11:00+01:00")
SUNDAY_NIGHT = datetime.fromisoformat("2026-11-22T23:00+01:00")

_E = TypeVar("_E", bound=Effect)


class _Models:
    """Fitted models, kept for bots that differ in their steps alone."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def put(self, key: str, data: bytes) -> None:
        self.kept[key] = data


_MODELS = _Models()


@cache
def bot(name: str = "orders.yaml") -> Bot:
    """A bot of the tests, compiled once."""
    compiled = compile_bot(read_bot_folder(Path(__file__).with_name(name)))
    assert compiled.bot is not None, compiled.diagnostics
    return compiled.bot


@cache
def bot_of(text: str) -> Bot:
    """The bot of one text, compiled once: for what is best read beside its test."""
    compiled = compile_bot(Sources("small", (SourceFile("small.yaml", "small.yaml", text),)), _MODELS)
    assert compiled.bot is not None, "\n".join(map(str, compiled.diagnostics))
    return compiled.bot


class Line:
    """One conversation, saved and loaded between any two events."""

    def __init__(
        self,
        bot_: Bot | None = None,
        *,
        language: str = "en",
        at: datetime = NOON,
        caller: str = "+48600100200",
        channel: str = "voice",
        id_: str = "talk-1",
        encoder: WordEncoder | None = None,
    ) -> None:
        self.bot = bot_ or bot()
        self.encoder = encoder or WordEncoder()
        self.state = begin(self.bot, id_)
        self.at = at
        self.count = 0
        self.turns: list[Turn] = []
        self.events: list[Event] = []
        self.effects: list[Effect] = []
        self.language, self.caller, self.channel = language, caller, channel

    # -- what happens ----------------------------------------------------------------------------------------------

    def starts(self, *contacts: PastContact, greet: bool = True) -> str:
        return self.send(
            Started(
                id=self.next_id(),
                at=self.at,
                language=self.language,
                caller=self.caller,
                channel=self.channel,
                contacts=contacts,
                greet=greet,
            )
        )

    def says(self, *texts: str, confidence: float = 0.95) -> str:
        """The recogniser's guesses, best first, each a tenth less sure than the one before."""
        heard = tuple(Alternative(text, round(confidence - 0.1 * n, 2)) for n, text in enumerate(texts))
        return self.send(Heard(id=self.next_id(), at=self.at, alternatives=heard))

    def keys(self, keys: str) -> str:
        return self.send(KeysPressed(id=self.next_id(), at=self.at, keys=keys))

    def silent(self) -> str:
        return self.send(NoInput(id=self.next_id(), at=self.at))

    def noise(self) -> str:
        return self.send(NoMatch(id=self.next_id(), at=self.at))

    def interrupts(self) -> str:
        return self.send(Interrupted(id=self.next_id(), at=self.at, after_ms=300))

    def continues(self) -> str:
        return self.send(Continued(id=self.next_id(), at=self.at))

    def fails(self) -> str:
        return self.send(ChannelFailed(id=self.next_id(), at=self.at, detail="player stopped"))

    def transferred(self, *, connected: bool) -> str:
        return self.send(TransferEnded(id=self.next_id(), at=self.at, connected=connected))

    def hangs_up(self) -> str:
        return self.send(HungUp(id=self.next_id(), at=self.at))

    def answers(self, result: str, **outputs: Value) -> str:
        """The back end's answer to the last call."""
        call = self.calls[-1]
        return self.send(ServiceAnswered(id=self.next_id(), at=self.at, effect=call.id, result=result, outputs=outputs))

    def send(self, event: Event) -> str:
        """What is said to an event."""
        found = step(self.bot, self.state, event)
        if isinstance(found, Needs):
            event = with_readings(event, self.encoder.readings(found.sentences))
            found = step(self.bot, self.state, event)
            assert found == conclude(self.bot, self.state, event)
        assert isinstance(found, Turn)
        self.events.append(event)
        turn = found
        assert load(dump(turn.conversation)) == turn.conversation
        self.state = load(dump(turn.conversation))
        self.turns.append(turn)
        self.effects += turn.effects
        return " ".join(reply.text for reply in self.said)

    def next_id(self) -> str:
        """The next event's id, ten seconds after the last one."""
        self.count += 1
        self.at += timedelta(seconds=10)
        return f"{self.state.id}:{self.count}"

    # -- what came of it -------------------------------------------------------------------------------------------

    @property
    def said(self) -> list[Said]:
        return [reply for reply in self.turns[-1].replies if isinstance(reply, Said)]

    @property
    def action(self) -> Action:
        last = self.turns[-1].replies[-1]
        assert not isinstance(last, Said)
        return last

    @property
    def listening(self) -> Listen:
        action = self.action
        assert isinstance(action, Listen)
        return action

    @property
    def why(self) -> list[str]:
        return [reason.rule for reason in self.turns[-1].why]

    @property
    def values(self) -> dict[str, Value]:
        return {name: filled.value for name, filled in self.state.slots.items()}

    @property
    def pending(self) -> list[str]:
        return [each.intent for each in self.state.pending]

    @property
    def calls(self) -> list[CallService]:
        return self._effects(CallService)

    @property
    def handoff(self) -> EnqueueHandoff:
        return self._effects(EnqueueHandoff)[-1]

    @property
    def promise(self) -> PromiseCallback:
        return self._effects(PromiseCallback)[-1]

    @property
    def survey(self) -> StoreSurvey:
        return self._effects(StoreSurvey)[-1]

    def _effects(self, sort: type[_E]) -> list[_E]:
        return [effect for effect in self.effects if isinstance(effect, sort)]

    def detail(self, rule: str) -> str:
        """On what ground a rule was at work in the last turn."""
        return next(reason.detail for reason in self.turns[-1].why if reason.rule == rule)


def started(bot_: Bot | None = None, *, at: datetime = NOON) -> Line:
    """A line on which the caller has been greeted."""
    line = Line(bot_, at=at)
    line.starts()
    return line


def at_service(line: Line) -> Line:
    """Brings an order status to where the order system is asked."""
    line.says("where is my parcel")
    line.says("70012346")
    line.says("00-950")
    return line


def at_offer(line: Line) -> Line:
    """Brings an order status to its text-message offer."""
    at_service(line).answers("found", status="in_transit", eta="2026-11-23", days_late=0)
    return line


def at_closing(line: Line) -> Line:
    """Brings an order status to its closing check."""
    at_offer(line).says("no thanks")
    return line


Place = Callable[[], Line]


def saying(*sentences: str, of: str = "orders.yaml") -> Place:
    """A line that comes to an open question by these sentences."""

    def place() -> Line:
        line = started(bot(of))
        for sentence in sentences:
            line.says(sentence)
        return line

    return place


def doubted() -> Line:
    """A line that asks which of two PINs it was."""
    line = started()
    line.says("i moved house")
    line.says("1234", "1243", confidence=0.5)
    return line
