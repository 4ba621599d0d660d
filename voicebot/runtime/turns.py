"""A turn as the runtime takes it from a channel and gives it back, whatever the platform's own form is."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from voicebot.dialogue.conversation import Outcome, State
from voicebot.dialogue.events import Event, HungUp
from voicebot.dialogue.replies import HangUp, Reply
from voicebot.dialogue.turn import Reason
from voicebot.errors import ConversationEnded, TurnConflict, TurnGap
from voicebot.ports import Held, TurnRow


class Asked(Struct, frozen=True, kw_only=True):
    """A turn that a channel asks for; `fingerprint` tells its repeat from another request with its number.

    `bot` may be empty where the called number, or there being only one, says which it is.
    """

    conversation_id: str
    turn: int
    events: tuple[Event, ...]
    fingerprint: str
    bot: str = ""
    called: str = ""

    @property
    def ends(self) -> bool:
        """Whether the contact is over on the caller's side."""
        return isinstance(self.events[-1], HungUp)


class Spoken(Struct, frozen=True, kw_only=True):
    """What a turn came to: what to say and, last, the one action."""

    conversation_id: str
    turn: int
    state: State
    outcome: Outcome | None
    replies: tuple[Reply, ...]


class Answered(Struct, frozen=True, kw_only=True):
    """The bytes of an answer, the same ones for every repeat; `replayed` where this was one."""

    body: bytes
    replayed: bool
    why: tuple[Reason, ...] = ()


Write = Callable[[Spoken], bytes]


def event_id(conversation_id: str, turn: int, number: int = 0) -> str:
    """The id of a turn's event, which all that comes of it is named by; `number` 0 is the turn's first."""
    return f"{conversation_id}:{turn}.{number}" if number else f"{conversation_id}:{turn}"


def admit(asked: Asked, held: Held | None, row: TurnRow | None) -> None:
    """Let through the turn that is due, or one under way; raises TurnConflict, TurnGap or ConversationEnded."""
    if held is None:
        if asked.turn != 1:
            raise TurnGap(f"There is no conversation {asked.conversation_id} yet; begin with turn 1.", 1)
    elif row is not None:
        if row.fingerprint != asked.fingerprint:
            raise TurnConflict(f"Turn {asked.turn} was taken with another payload.")
    elif held.conversation.state == "ended":
        raise ConversationEnded(f"Conversation {asked.conversation_id} is over.")
    elif asked.turn <= held.turn:
        raise TurnConflict(f"Turn {asked.turn} has passed; turn {held.turn + 1} is due.")
    elif asked.turn > held.turn + 1:
        raise TurnGap(f"Turn {asked.turn} is too far ahead; turn {held.turn + 1} is due.", held.turn + 1)


def farewell(asked: Asked, outcome: Outcome | None) -> Spoken:
    """The answer to the end of a contact: made of nothing that a repeat could find changed."""
    return Spoken(
        conversation_id=asked.conversation_id,
        turn=asked.turn,
        state="ended",
        outcome=outcome,
        replies=(HangUp(reason=outcome or ""),),
    )
