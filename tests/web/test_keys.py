"""Keys: who may call, and that an unset key means an open door."""

import asyncio

import pytest
from fastapi.security import HTTPAuthorizationCredentials

from voicebot.errors import Unauthorized
from voicebot.web.keys import key_check


def allowed(keys: tuple[str, ...], given: str | None) -> bool:
    credentials = None if given is None else HTTPAuthorizationCredentials(scheme="Bearer", credentials=given)
    try:
        asyncio.run(key_check(keys)(credentials))
    except Unauthorized:
        return False
    return True


@pytest.mark.parametrize(
    ("keys", "given", "opens"),
    [
        ((), None, True),
        ((), "anything", True),
        (("a",), "a", True),
        (("a", "b"), "b", True),
        (("a", "ż"), "ż", True),
        (("a",), None, False),
        (("a",), "", False),
        (("a",), "A", False),
        (("a", "b"), "ab", False),
    ],
)
def test_a_known_key_opens_and_no_keys_leave_the_door_open(
    keys: tuple[str, ...], given: str | None, opens: bool
) -> None:
    assert allowed(keys, given) is opens
