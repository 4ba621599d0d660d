"""What a turn asks of the world, each with an id made of the event's id and a running number.

The outbox performs effects at least once and performers check the id, so in sum each happens once.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from voicebot.dialogue.expressions import Value
from voicebot.dialogue.steps import Priority

HandoffReason = Literal["requested", "no_match", "low_confidence", "rule", "sensitive", "error", "policy", "closed"]


class Requested(Struct, frozen=True, kw_only=True):
    """What every effect has: its id, which is also the idempotency key towards the world."""

    id: str


class CallService(Requested, frozen=True, kw_only=True, tag="call_service"):
    """Call a service; the answer comes back as `ServiceAnswered` with this effect's id."""

    service: str
    inputs: dict[str, Value]


class SlotShown(Struct, frozen=True):
    """A filled slot as a person at the desk sees it; a private one is masked."""

    name: str
    value: Value
    verified: bool


class EnqueueHandoff(Requested, frozen=True, kw_only=True, tag="enqueue_handoff"):
    """Put the conversation into a queue of people, with what they need to know."""

    queue: str
    reason: HandoffReason
    because: str
    language: str
    priority: Priority
    skills: tuple[str, ...]
    summary: str
    slots: tuple[SlotShown, ...]
    enqueued_at: datetime


class PromiseCallback(Requested, frozen=True, kw_only=True, tag="promise_callback"):
    """Call the caller back between two times (aware datetimes)."""

    number: str
    queue: str
    reason: str
    because: str
    language: str
    window_from: datetime
    window_to: datetime
    summary: str


class SurveyAnswer(Struct, frozen=True):
    """One answer: its kind names the scale (csat 1-5, nps 0-10, ces 1-7, text)."""

    kind: str
    question: str
    value: Value


class StoreSurvey(Requested, frozen=True, kw_only=True, tag="store_survey"):
    """Keep a caller's survey answers, also partial ones."""

    answers: tuple[SurveyAnswer, ...]
    completed: bool


Effect = CallService | EnqueueHandoff | PromiseCallback | StoreSurvey
