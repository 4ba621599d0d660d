"""Errors as RFC 9457 problems; those of the turn endpoint also say what the caller hears.

A problem's code is for programs and never changes, its detail is for the person who mends the request. An
adapter that cannot do better speaks `say` and follows `action`: a caller never meets silence.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from fastapi import Request
from msgspec import Struct
from pydantic import BaseModel, Field
from starlette.responses import Response
from starlette.types import Scope

from voicebot.runtime.bots import Bots
from voicebot.runtime.standby import people, standby

MEDIA_TYPE = "application/problem+json"
TURN_PATH = "/v1/turn"
BODY = "voicebot.body"  # where the scope holds the request's body, as far as it was read


class Kind(Struct, frozen=True):
    """A kind of problem: its status, its title, what it means, and what a call does after the standby phrase.

    After `listen` the caller may try once more, after `wait` the platform asks how things stand; where neither
    can help, `transfer` leads to a person.
    """

    status: int
    title: str
    meaning: str
    then: Literal["listen", "wait", "transfer", "hangup"] = "transfer"


KINDS: dict[str, Kind] = {
    "invalid-json": Kind(400, "The body is no JSON", "Send one JSON object, encoded in UTF-8."),
    "unauthorized": Kind(
        401, "A key is needed", "Send `Authorization: Bearer KEY` with one of the keys set in VOICEBOT_API_KEY."
    ),
    "not-found": Kind(404, "There is nothing here", "Look at /docs for what there is."),
    "unknown-bot": Kind(404, "No such bot", "Name one of the bots that run here, or a number that one answers."),
    "unknown-article": Kind(404, "No such article", "Name the key of an article that is served."),
    "method-not-allowed": Kind(405, "Not with this method", "Look at /docs for what may be done here."),
    "turn-conflict": Kind(
        409,
        "The turn was taken with another payload",
        "A turn has one payload. Repeat it unchanged, or go on with the turn that is due.",
        "wait",
    ),
    "turn-gap": Kind(
        409, "The turn is too far ahead", "Send the turn named in `next_turn`; turns come one by one from 1.", "wait"
    ),
    "conversation-ended": Kind(
        409, "The conversation is over", "Begin a new one, with another conversation_id.", "hangup"
    ),
    "body-too-large": Kind(413, "The body is too large", "Send at most 64 KB.", "listen"),
    "text-too-large": Kind(413, "The text is too large", "Send at most 4,000 characters of text.", "listen"),
    "unsupported-media-type": Kind(415, "The body must be JSON", "Send `Content-Type: application/json`."),
    "invalid-request": Kind(422, "The request is not valid", "`errors` says what is wrong, and where."),
    "broken-article": Kind(
        422, "The article is not valid", "`errors` says what is wrong, and in which line; what was served still is."
    ),
    "invalid-cursor": Kind(422, "The cursor is unknown", "Leave `cursor` out to begin at the first page."),
    "internal-error": Kind(
        500, "Something of ours failed", "The conversation stands where it stood; take the turn again.", "listen"
    ),
    "store-unavailable": Kind(503, "The store does not answer", "Nothing was kept; take the turn again.", "wait"),
}


class Fault(BaseModel):
    """One thing that is wrong with a request."""

    pointer: str = Field(description="Where: a JSON pointer into the body, or the query's `?name`.")
    detail: str
    code: str
    line: int | None = Field(default=None, description="broken-article: the line of `text`, from 1.")


class Words(BaseModel):
    """The standby phrase, in the form of an answer's `say`."""

    text: str
    ssml: str | None
    language: str
    interruptible: bool
    sensitive: bool


class Then(BaseModel):
    """What to do after the standby phrase, in the form of an answer's `action`."""

    type: Literal["listen", "wait", "transfer", "hangup"]
    after_ms: int | None = None
    target: str | None = None
    reason: str | None = None


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str = Field(description="The address of a page about this kind of problem.")
    title: str
    status: int
    detail: str
    code: str = Field(description="Stable, for programs.", examples=["turn-conflict"])
    errors: list[Fault] | None = None
    next_turn: int | None = Field(default=None, description="turn-gap: the turn that is due.")
    say: list[Words] | None = Field(default=None, description="Turns only: what the caller hears.")
    action: Then | None = Field(default=None, description="Turns only: what to do then.")


class _Asked(Struct, frozen=True):
    """The two fields of a request that say how to speak, if the rest be as wrong as it likes."""

    bot: str | None = None
    language: str | None = None


_asked = msgspec.json.Decoder(_Asked)


def problem(
    request: Request,
    bots: Bots,
    code: str,
    detail: str = "",
    *,
    errors: tuple[Fault, ...] = (),
    next_turn: int | None = None,
    headers: dict[str, str] | None = None,
) -> Response:
    """The response for a kind of problem; `detail` says what is special about this one."""
    kind = KINDS[code]
    more: dict[str, object] = {}
    if errors:
        more["errors"] = list(errors)
    if next_turn is not None:
        more["next_turn"] = next_turn
    if request.url.path == TURN_PATH:
        asked = _asked_in(request.scope)
        more |= {"say": [_standby(bots, asked)], "action": _then(kind, people(bots, asked.bot or ""))}
    content = Problem(
        type=str(request.base_url.replace(path=f"/problems/{code}")),
        title=kind.title,
        status=kind.status,
        detail=detail or kind.meaning,
        code=code,
    ).model_copy(update=more)
    return Response(content.model_dump_json(exclude_unset=True), kind.status, headers, MEDIA_TYPE)


def page(code: str) -> str | None:
    """What a kind of problem means, in plain text; None where there is no such kind."""
    kind = KINDS.get(code)
    return f"{kind.title} ({code}, status {kind.status})\n\n{kind.meaning}\n" if kind else None


def _asked_in(scope: Scope) -> _Asked:
    try:
        return _asked.decode(scope.get(BODY, b""))
    except (msgspec.DecodeError, RecursionError):
        return _Asked()


def _standby(bots: Bots, asked: _Asked) -> Words:
    text, language = standby(bots, asked.bot or "", asked.language or "")
    return Words(text=text, ssml=None, language=language, interruptible=True, sensitive=False)


def _then(kind: Kind, queue: str) -> Then:
    match kind.then:
        case "wait":
            return Then(type="wait", after_ms=1500)
        case "transfer" if queue:
            return Then(type="transfer", target=f"queue:{queue}", reason="error")
        case "transfer":
            return Then(type="hangup")
        case then:
            return Then(type=then)
