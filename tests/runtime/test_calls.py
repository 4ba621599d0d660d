"""Calls under way: started once, kept until asked for, forgotten without harm."""

import asyncio

import pytest
from msgspec.structs import replace

from voicebot.dialogue.effects import CallService
from voicebot.ports import UNAVAILABLE, ServiceResult
from voicebot.runtime.calls import Calls, longest_s

from .made import FOUND, SHOP, HeldServices

pytestmark = pytest.mark.anyio
SERVICE = SHOP.services["find_order"]
CALL = CallService(id="c1:3.1", service="find_order", inputs={"number": "1234"})


async def test_a_call_is_started_once_and_its_answer_waits() -> None:
    services = HeldServices(FOUND)
    calls = Calls(services)
    assert await calls.result(CALL, SERVICE, 0) is None
    assert await calls.result(CALL, SERVICE, -1) is None
    services.let_go.set()
    assert await calls.result(CALL, SERVICE, 5) == FOUND
    assert services.keys == [CALL.id]


async def test_an_answer_is_given_once_then_the_call_is_made_again() -> None:
    services = HeldServices(FOUND)
    services.let_go.set()
    calls = Calls(services)
    assert [await calls.result(CALL, SERVICE, 5) for _ in range(2)] == [FOUND, FOUND]
    assert services.keys == [CALL.id, CALL.id]


async def test_an_adapter_that_never_answers_is_unavailable() -> None:
    calls = Calls(HeldServices(FOUND))
    hurried = replace(SERVICE, timeout_ms=-990)  # with the second for a pause, ten milliseconds in all
    result = await calls.result(CALL, hurried, 5)
    assert result is not None
    assert result.result == UNAVAILABLE


async def test_a_forgotten_call_goes_on_to_its_end() -> None:
    done: list[str] = []

    class Remembering(HeldServices):
        async def call(self, *asked: object) -> ServiceResult:
            result = await super().call(*asked)
            done.append("done")
            return result

    services = Remembering(FOUND)
    calls = Calls(services)
    await calls.result(CALL, SERVICE, 0)
    calls.forget(CALL.id)
    calls.forget("never heard of")
    services.let_go.set()
    for _ in range(3):
        await asyncio.sleep(0)
    assert done == ["done"]


async def test_what_is_kept_is_bounded() -> None:
    services = HeldServices(FOUND)
    calls = Calls(services, at_most=2)
    for number in range(4):
        await calls.result(replace(CALL, id=f"c{number}:3.1"), SERVICE, 0)
    await calls.result(replace(CALL, id="c3:3.1"), SERVICE, 0)
    await calls.result(replace(CALL, id="c0:3.1"), SERVICE, 0)
    assert services.keys == ["c0:3.1", "c1:3.1", "c2:3.1", "c3:3.1", "c0:3.1"]
    await calls.close()


def test_the_longest_time_counts_every_attempt_and_pause() -> None:
    assert longest_s(replace(SERVICE, timeout_ms=2000, retries=0)) == 3.0
    assert longest_s(replace(SERVICE, timeout_ms=2000, retries=2)) == 9.0
