"""What passed between caller and bot: one line of the caller, and all the bot did until it listened again."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from voicebot.dialogue.conversation import Conversation, ServiceDue
from voicebot.dialogue.replies import Action, Said
from voicebot.dialogue.turn import Reason


class Answer(Struct, frozen=True, kw_only=True):
    """One turn as the caller had it: what was said, what then, and how the conversation stands after it."""

    at: datetime
    said: tuple[Said, ...]
    action: Action
    conversation: Conversation
    why: tuple[Reason, ...] = ()

    @property
    def awaits_service(self) -> bool:
        """Whether a back end's answer is still to come."""
        return isinstance(self.conversation.awaiting, ServiceDue)


class Exchange(Struct, frozen=True, kw_only=True):
    """A caller's line and its answers: several where the caller had to wait, none where nothing was due.

    `caller` is the line as it reads in a transcript, "" where the bot began.
    """

    at: datetime
    caller: str = ""
    answers: tuple[Answer, ...] = ()

    @property
    def said(self) -> tuple[Said, ...]:
        """Everything said in it."""
        return tuple(said for answer in self.answers for said in answer.said)

    @property
    def why(self) -> tuple[Reason, ...]:
        """Everything that decided it."""
        return tuple(reason for answer in self.answers for reason in answer.why)
