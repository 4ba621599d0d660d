"""A turn under way: how the conversation stands after its events so far, and what has come of them."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from voicebot.dialogue.conversation import Conversation, ServiceDue
from voicebot.dialogue.effects import CallService
from voicebot.dialogue.events import Event, ServiceAnswered
from voicebot.dialogue.replies import Reply, Said
from voicebot.dialogue.turn import Turn
from voicebot.ports import Held, Kept, Record, TurnRow


class Progress(Struct, frozen=True, kw_only=True):
    """`due` is the service call the dialogue waits for; `version` and `secured` are what the store has of it."""

    conversation: Conversation
    version: int = 0
    record: Record = Record()
    due: CallService | None = None
    secured: str = ""
    kept: tuple[Kept, ...] = ()
    calls: int = 0


def resumed(held: Held, row: TurnRow | None) -> Progress:
    """Where a turn begins; with the row of a turn that broke off, where that one stood."""
    return Progress(
        conversation=held.conversation,
        version=held.version,
        record=row.record if row else Record(),
        due=held.due,
        secured=held.due.id if held.due else "",
    )


def advance(progress: Progress, event: Event, turn: Turn) -> Progress:
    """One event further: what its step has to say put together with what the turn has to say already."""
    record = progress.record
    calls = [effect for effect in turn.effects if isinstance(effect, CallService)]
    kept = tuple(effect for effect in turn.effects if not isinstance(effect, CallService))
    return replace(
        progress,
        conversation=turn.conversation,
        record=Record(
            events=(*record.events, event),
            replies=(*_still_to_say(record.replies, event), *turn.replies),
            why=(*record.why, *turn.why),
        ),
        due=calls[-1] if calls else _still_due(progress.due, turn.conversation),
        kept=(*progress.kept, *kept),
        calls=progress.calls + len(calls),
    )


def _still_to_say(replies: tuple[Reply, ...], event: Event) -> tuple[Reply, ...]:
    """Words said so far without their action; those said while waiting fall with the answer."""
    came = isinstance(event, ServiceAnswered)
    return tuple(each for each in replies if isinstance(each, Said) and not (came and each.while_waiting))


def _still_due(due: CallService | None, conversation: Conversation) -> CallService | None:
    awaiting = conversation.awaiting
    waits = due is not None and isinstance(awaiting, ServiceDue) and awaiting.effect == due.id
    return due if waits else None
