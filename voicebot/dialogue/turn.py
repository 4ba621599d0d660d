"""What a step gives back: how things stand now, what to do, and why."""

from __future__ import annotations

from msgspec import Struct

from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.effects import Effect
from voicebot.dialogue.replies import Reply


class Reason(Struct, frozen=True):
    """One thing that decided the turn: the rule at work and, in words, on what ground."""

    rule: str
    detail: str = ""


class Turn(Struct, frozen=True, kw_only=True):
    """The outcome of one event: zero or more `Said`, then exactly one action, which comes last."""

    conversation: Conversation
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...]
    why: tuple[Reason, ...]
