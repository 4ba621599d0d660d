"""What a request must be before anything reads it: not too large, and JSON where it brings a body."""

from __future__ import annotations

import re

import msgspec
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from voicebot.runtime.bots import Bots
from voicebot.web.problems import BODY, problem

BODY_LIMIT = 64 * 1024  # bytes
_WITH_BODY = ("POST", "PUT", "PATCH")

# An escaped backslash and a pair of halves stay as they are; what else is a half is lone.
_UNITS = re.compile(
    rb"\\\\"
    rb"|\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)


class Door:
    """Reads the body whole, so that nothing behind it waits for a slow sender, and keeps it for problems."""

    def __init__(self, app: ASGIApp, bots: Bots) -> None:
        self._app = app
        self._bots = bots

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer it with a problem."""
        if scope["type"] != "http" or scope["method"] not in _WITH_BODY:
            await self._app(scope, receive, send)
            return
        body = _mended(await _body(Headers(scope=scope), receive))
        scope[BODY] = body or b""
        refusal = _refusal(Headers(scope=scope), body)
        if refusal:
            await problem(Request(scope), self._bots, *refusal)(scope, receive, send)
        else:
            await self._app(scope, _replayed(body or b"", receive), send)


async def _body(headers: Headers, receive: Receive) -> bytes | None:
    """The whole body; None where it is too large."""
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > BODY_LIMIT:
        return None
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > BODY_LIMIT:
            return None
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            return bytes(body)


def _mended(body: bytes | None) -> bytes | None:
    """Half a character, as platforms send that cut their texts by UTF-16 units, becomes the sign for a lost one.

    What was said before it is no worse for that, and nobody is transferred for half an emoji.
    """
    if body is None or b"\\u" not in body:
        return body
    return _UNITS.sub(lambda found: b"\\ufffd" if found["lone"] else found[0], body)


def _refusal(headers: Headers, body: bytes | None) -> tuple[str, ...]:
    """The problem's code, and a detail where there is one; empty where the request may come in."""
    if body is None:
        return ("body-too-large",)
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if body and media_type != "application/json" and not media_type.endswith("+json"):
        return ("unsupported-media-type",)
    return _malformed(body) if body else ()


def _malformed(body: bytes) -> tuple[str, ...]:
    """Python's own reader, which comes after, lets NaN, lone surrogates and other encodings pass."""
    try:
        msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError) as error:
        return ("invalid-json", f"The body cannot be read: {error}.")
    return ()


def _replayed(body: bytes, receive: Receive) -> Receive:
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return messages.pop() if messages else await receive()

    return replay
