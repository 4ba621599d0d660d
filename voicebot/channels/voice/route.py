"""POST /v1/turn: the thin route between the web and the neutral form of a turn."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from voicebot.channels.voice.messages import TurnAnswer, TurnRequest
from voicebot.channels.voice.neutral import fingerprint, read, traced, write
from voicebot.runtime.converse import Converse
from voicebot.runtime.turns import Asked

REPLAYED = "Idempotent-Replayed"
Trace = Annotated[bool, Query(description="Also say, in `trace`, what decided the turn.")]

_ANSWER = {
    "model": TurnAnswer,
    "description": "What to say and do; the very same bytes for every repeat of the turn.",
    "headers": {
        REPLAYED: {"description": "`true` where this repeats an earlier answer.", "schema": {"type": "string"}}
    },
}


def turn_router(converse: Converse) -> APIRouter:
    """The route, answering with the given runtime."""
    router = APIRouter(tags=["turns"])

    @router.post("/v1/turn", response_model=None, responses={200: _ANSWER}, summary="Take one turn")
    async def turn(request: Request, body: TurnRequest, trace: Trace = False) -> Response:
        """Something happened in a conversation: say what to say, and what to do then.

        The conversation's id and the turn's number are the key. A repeat gets the same bytes; the same turn
        with another payload is a conflict.
        """
        asked = Asked(
            conversation_id=body.conversation_id,
            turn=body.turn,
            events=read(body, converse.clock.now()),
            fingerprint=fingerprint(await request.body()),
            bot=body.bot or "",
            called=(body.call and body.call.to) or "",
        )
        answered = await converse.take(asked, partial(write, body))
        content = traced(answered.body, answered.why) if trace else answered.body
        headers = {REPLAYED: "true"} if answered.replayed else {}
        return Response(content, media_type="application/json", headers=headers)

    return router
