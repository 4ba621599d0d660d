"""Who may call the API: whoever brings one of the keys."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from voicebot.errors import Unauthorized

_bearer = HTTPBearer(auto_error=False, description="One of the keys set in VOICEBOT_API_KEY.")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def key_check(keys: tuple[str, ...]) -> Callable[[Credentials], Awaitable[None]]:
    """A dependency that raises Unauthorized without a known key; with no keys set, everybody may call."""
    known = [_digest(key) for key in keys]

    async def check(credentials: Credentials) -> None:
        given = _digest(credentials.credentials if credentials else "")
        # Every key is compared, and digests only: the time it takes tells nothing about any of them.
        matches = [hmac.compare_digest(given, each) for each in known]
        if known and not any(matches):
            raise Unauthorized

    return check


def _digest(key: str) -> bytes:
    return sha256(key.encode()).digest()
