"""GET /v1/conversations: what was said, turn by turn, and why."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from voicebot.dialogue.conversation import Outcome, State
from voicebot.ports import Contact, Records, TurnRow
from voicebot.web.api.pages import Cursor, Filter, Limit, LineOut, Listed, Moment, line_out, wanted


class ConversationOut(BaseModel):
    """A conversation as a list shows it."""

    id: str
    bot: str
    channel: str
    language: str
    caller: str
    called: str
    state: State
    outcome: Outcome | None
    topics: list[str] = Field(description="The scenarios it came to.")
    turn: int = Field(description="The number of its last turn.")
    started_at: Moment
    updated_at: Moment


class WhyOut(BaseModel):
    """One thing that decided a turn."""

    rule: str
    detail: str


class TurnOut(BaseModel):
    """What was said in a turn, and why."""

    turn: int
    at: Moment
    lines: list[LineOut]
    why: list[WhyOut]


class WholeConversationOut(ConversationOut):
    """A conversation with all its turns."""

    turns: list[TurnOut]


def conversations_router(records: Records) -> APIRouter:
    """The routes over the given records."""
    router = APIRouter(tags=["conversations"])

    @router.get("/v1/conversations", summary="List the conversations, latest first")
    async def conversations(
        state: Filter = "", bot: Filter = "", caller: Filter = "", limit: Limit = 50, cursor: Cursor = None
    ) -> Listed[ConversationOut]:
        page = await records.conversations(wanted(limit, cursor, state=state, bot=bot, caller=caller))
        return Listed(data=[_shown(each) for each in page.rows], next_cursor=page.next_cursor)

    @router.get("/v1/conversations/{conversation_id:path}", summary="Read one conversation, with its reasons")
    async def conversation(conversation_id: str) -> WholeConversationOut:
        found = await records.turns(conversation_id)
        if found is None:
            raise HTTPException(404)
        contact, rows = found
        return WholeConversationOut(**dict(_shown(contact)), turns=[_turn(row) for row in rows])

    return router


def _shown(contact: Contact) -> ConversationOut:
    held = contact.conversation
    return ConversationOut(
        id=held.id,
        bot=held.bot,
        channel=held.channel,
        language=held.language,
        caller=held.caller,
        called=held.called,
        state=held.state,
        outcome=held.outcome,
        topics=list(held.topics),
        turn=contact.turns,
        started_at=contact.started_at,
        updated_at=contact.updated_at,
    )


def _turn(row: TurnRow) -> TurnOut:
    return TurnOut(
        turn=row.turn,
        at=row.at,
        lines=[line_out(each) for each in row.lines],
        why=[WhyOut(rule=each.rule, detail=each.detail) for each in row.record.why],
    )
