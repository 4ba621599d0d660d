"""The clock and the small stand-ins."""

from datetime import UTC, datetime, timedelta

import pytest

from voicebot.dialogue.bot import Bot
from voicebot.ports import ServiceResult
from voicebot.testing.clock import VirtualClock
from voicebot.testing.fakes import FixedClock, StubServices

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.anyio
async def test_virtual_time_passes_only_when_somebody_says_so() -> None:
    clock = VirtualClock(NOON)
    assert clock.now() == NOON
    clock.advance(timedelta(seconds=2))
    await clock.sleep(3.5)
    assert clock.now() == NOON + timedelta(seconds=5.5)
    clock.reach(NOON)
    assert clock.now() == NOON + timedelta(seconds=5.5)
    clock.reach(NOON + timedelta(hours=1))
    assert clock.now() == NOON + timedelta(hours=1)


def test_a_fixed_clock_stands_still() -> None:
    clock = FixedClock(NOON)
    assert (clock.now(), clock.now()) == (NOON, NOON)


@pytest.mark.anyio
async def test_stubs_answer_in_order_and_the_last_again(bot: Bot) -> None:
    service = bot.services["find_order"]
    stubs = StubServices({"find_order": [ServiceResult("not_found"), ServiceResult("found")]})
    results = [await stubs.call(service, {"number": "1"}, f"key {number}") for number in range(3)]
    assert [each.result for each in results] == ["not_found", "found", "found"]
    assert stubs.calls[0] == ("find_order", {"number": "1"}, "key 0")
    await stubs.close()


@pytest.mark.anyio
async def test_a_service_without_a_stub_is_unavailable(bot: Bot) -> None:
    assert (await StubServices({}).call(bot.services["find_order"], {}, "key")).result == "unavailable"
