"""Which exception is which problem."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from voicebot.errors import (
    ConversationEnded,
    CursorUnknown,
    StoreError,
    TurnConflict,
    TurnGap,
    Unauthorized,
    UnknownBot,
)
from voicebot.runtime.bots import Bots
from voicebot.web.problems import Fault, problem

_SPOKEN = ("text", "transcript", "detail")
_STATUS = {404: "not-found", 405: "method-not-allowed", 400: "invalid-json"}


def install(app: FastAPI, bots: Bots) -> None:
    """Turn every exception that leaves a route into its problem."""

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        return _invalid(request, bots, error.errors())

    @app.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException) -> Response:
        headers = dict(error.headers or {})
        return problem(request, bots, _STATUS.get(error.status_code, "invalid-request"), headers=headers)

    @app.exception_handler(Unauthorized)
    async def unauthorized(request: Request, _: Unauthorized) -> Response:
        return problem(request, bots, "unauthorized", headers={"WWW-Authenticate": "Bearer"})

    @app.exception_handler(UnknownBot)
    async def unknown_bot(request: Request, error: UnknownBot) -> Response:
        return problem(request, bots, "unknown-bot", str(error))

    @app.exception_handler(StoreError)
    async def store_error(request: Request, error: StoreError) -> Response:
        return _store_error(request, bots, error)

    @app.exception_handler(Exception)
    async def broken(request: Request, _: Exception) -> Response:
        return problem(request, bots, "internal-error")


def _store_error(request: Request, bots: Bots, error: StoreError) -> Response:
    match error:
        case TurnConflict():
            return problem(request, bots, "turn-conflict", str(error))
        case TurnGap():
            return problem(request, bots, "turn-gap", str(error), next_turn=error.next_turn)
        case ConversationEnded():
            return problem(request, bots, "conversation-ended", str(error))
        case CursorUnknown():
            return problem(request, bots, "invalid-cursor", str(error))
        case _:
            return problem(request, bots, "store-unavailable", headers={"Retry-After": "1"})


def _invalid(request: Request, bots: Bots, errors: Sequence[Mapping[str, object]]) -> Response:
    faults = tuple(_fault(each) for each in errors)
    for fault in faults:
        if fault.code == "string_too_long" and fault.pointer.rpartition("/")[2] in _SPOKEN:
            return problem(request, bots, "text-too-large", errors=faults)
    return problem(request, bots, "invalid-request", errors=faults)


def _fault(error: Mapping[str, object]) -> Fault:
    place = error["loc"]
    parts = [str(part) for part in place] if isinstance(place, tuple) else []
    pointer = f"?{parts[-1]}" if parts[:1] == ["query"] else "#" + "".join(f"/{part}" for part in parts[1:])
    context = error.get("ctx")
    reason = context.get("error") if isinstance(context, Mapping) else None
    return Fault(pointer=pointer, detail=str(reason or error["msg"]), code=str(error["type"]))
