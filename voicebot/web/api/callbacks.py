"""GET /v1/callbacks: whom we promised to call, and when."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field

from voicebot.ports import Callback, CallbackState, Records
from voicebot.web.api.pages import Cursor, Filter, Limit, Listed, Moment, wanted


class WindowOut(BaseModel):
    """Between when and when."""

    from_: Moment = Field(serialization_alias="from")
    to: Moment


class CallbackOut(BaseModel):
    """A promised callback."""

    id: str
    conversation_id: str
    bot: str
    number: str
    queue: str
    reason: str
    because: str
    language: str
    state: CallbackState
    window: WindowOut
    promised_at: Moment
    summary: str


def callbacks_router(records: Records) -> APIRouter:
    """The route over the given records."""
    router = APIRouter(tags=["callbacks"])

    @router.get("/v1/callbacks", summary="List the callbacks, earliest window first")
    async def callbacks(
        queue: Filter = "", state: Filter = "", bot: Filter = "", limit: Limit = 50, cursor: Cursor = None
    ) -> Listed[CallbackOut]:
        page = await records.callbacks(wanted(limit, cursor, queue=queue, state=state, bot=bot))
        return Listed(data=[_shown(each) for each in page.rows], next_cursor=page.next_cursor)

    return router


def _shown(callback: Callback) -> CallbackOut:
    asked = callback.asked
    return CallbackOut(
        id=asked.id,
        conversation_id=callback.conversation_id,
        bot=callback.bot,
        number=asked.number,
        queue=asked.queue,
        reason=asked.reason,
        because=asked.because,
        language=asked.language,
        state=callback.state,
        window=WindowOut(from_=asked.window_from, to=asked.window_to),
        promised_at=callback.promised_at,
        summary=asked.summary,
    )
