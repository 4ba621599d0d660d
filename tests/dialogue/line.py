"""A caller on the line: sends events to the pure step and remembers what came of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from voicebot.authoring.build import compile_bot
from voicebot.authoring.folder import read_bot_folder
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import dump, load
from voicebot.dialogue.effects import CallService, Effect
from voicebot.dialogue.events import (
    Alternative,
    Event,
    Heard,
    HungUp,
    KeysPressed,
    NoInput,
    PastContact,
    ServiceAnswered,
    Started,
)
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.replies import Action, Said
from voicebot.dialogue.step import begin, step
from voicebot.dialogue.turn import Turn

NOON = datetime.fromisoformat("2026-11-21T11:00+01:00")


@cache
def bot(name: str = "orders.yaml") -> Bot:
    """A bot of the tests, compiled once."""
    compiled = compile_bot(read_bot_folder(Path(__file__).with_name(name)))
    assert compiled.bot is not None, compiled.diagnostics
    return compiled.bot


class Line:
    """One conversation, saved and loaded between any two events."""

    def __init__(
        self, language: str = "en", at: datetime = NOON, caller: str = "+48600100200", channel: str = "voice"
    ) -> None:
        self.bot = bot()
        self.state = begin(self.bot, "talk-1")
        self.at = at
        self.count = 0
        self.turns: list[Turn] = []
        self.effects: list[Effect] = []
        self.language, self.caller, self.channel = language, caller, channel

    def starts(self, *contacts: PastContact) -> str:
        return self.send(
            Started(
                id=self._id(),
                at=self.at,
                language=self.language,
                caller=self.caller,
                channel=self.channel,
                contacts=contacts,
            )
        )

    def says(self, *texts: str, confidence: float = 0.95) -> str:
        heard = tuple(Alternative(text, round(confidence - 0.1 * n, 2)) for n, text in enumerate(texts))
        return self.send(Heard(id=self._id(), at=self.at, alternatives=heard))

    def keys(self, keys: str) -> str:
        return self.send(KeysPressed(id=self._id(), at=self.at, keys=keys))

    def silent(self) -> str:
        return self.send(NoInput(id=self._id(), at=self.at))

    def hangs_up(self) -> str:
        return self.send(HungUp(id=self._id(), at=self.at))

    def answers(self, result: str, **outputs: Value) -> str:
        call = self.calls[-1]
        return self.send(ServiceAnswered(id=self._id(), at=self.at, effect=call.id, result=result, outputs=outputs))

    def send(self, event: Event) -> str:
        turn = step(self.bot, self.state, event)
        assert load(dump(turn.conversation)) == turn.conversation
        self.state = load(dump(turn.conversation))
        self.turns.append(turn)
        self.effects += turn.effects
        return " ".join(reply.text for reply in turn.replies if isinstance(reply, Said))

    def _id(self) -> str:
        self.count += 1
        self.at += timedelta(seconds=10)
        return f"talk-1:{self.count}"

    @property
    def calls(self) -> list[CallService]:
        return [effect for effect in self.effects if isinstance(effect, CallService)]

    @property
    def action(self) -> Action:
        last = self.turns[-1].replies[-1]
        assert not isinstance(last, Said)
        return last

    @property
    def why(self) -> list[str]:
        return [reason.rule for reason in self.turns[-1].why]
