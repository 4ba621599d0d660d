"""GET /v1/handoffs: who waits for a person, and everything that person needs to know."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field

from voicebot.dialogue.effects import HandoffReason
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.steps import Priority
from voicebot.ports import Handoff, HandoffState, Records
from voicebot.web.api.pages import Cursor, Filter, Limit, LineOut, Listed, Moment, line_out, wanted


class SlotOut(BaseModel):
    """A value the bot has collected, so that nobody asks for it twice; a private one is masked."""

    name: str
    value: Value
    verified: bool = Field(description="Whether the caller confirmed it.")


class HandoffOut(BaseModel):
    """A conversation in a queue of people."""

    id: str
    conversation_id: str
    bot: str
    queue: str
    reason: HandoffReason = Field(description="Why, as the engine sees it.")
    because: str = Field(description="Why, in the scenario author's words.")
    language: str
    priority: Priority
    state: HandoffState
    enqueued_at: Moment
    summary: str
    slots: list[SlotOut]
    transcript: list[LineOut]


def handoffs_router(records: Records) -> APIRouter:
    """The route over the given records."""
    router = APIRouter(tags=["handoffs"])

    @router.get("/v1/handoffs", summary="List the handoffs, longest waiting first")
    async def handoffs(
        queue: Filter = "", state: Filter = "", bot: Filter = "", limit: Limit = 50, cursor: Cursor = None
    ) -> Listed[HandoffOut]:
        page = await records.handoffs(wanted(limit, cursor, queue=queue, state=state, bot=bot))
        return Listed(data=[_shown(each) for each in page.rows], next_cursor=page.next_cursor)

    return router


def _shown(handoff: Handoff) -> HandoffOut:
    asked = handoff.asked
    return HandoffOut(
        id=asked.id,
        conversation_id=handoff.conversation_id,
        bot=handoff.bot,
        queue=asked.queue,
        reason=asked.reason,
        because=asked.because,
        language=asked.language,
        priority=asked.priority,
        state=handoff.state,
        enqueued_at=asked.enqueued_at,
        summary=asked.summary,
        slots=[SlotOut(name=each.name, value=each.value, verified=each.verified) for each in asked.slots],
        transcript=[line_out(each) for each in handoff.transcript],
    )
