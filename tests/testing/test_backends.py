"""The real back ends in virtual time."""

from datetime import datetime, timedelta

import pytest

from voicebot.dialogue.bot import Bot, Output, Result, Service
from voicebot.settings import Settings
from voicebot.testing.backends import BackEnds
from voicebot.testing.clock import VirtualClock
from voicebot.testing.stubs import ScriptedServices

SATURDAY = datetime.fromisoformat("2026-11-21T11:00+01:00")
FIND = Service(
    name="find_order",
    method="get",
    url="${LUMEN_BACKEND:-http://lumen.demo}/orders/lookup",
    inputs={"tail": "digits", "postcode": "text"},
    query={"tail": "{tail}", "postcode": "{postcode}"},
    results=(
        Result(name="found", statuses=(200,), outputs={"eta": Output("date", "")}),
        Result(name="not_found", statuses=(404,)),
    ),
)


async def called(tail: str) -> tuple[str, dict[str, object], timedelta]:
    """A call to the demo line's back end, and the virtual time it took."""
    clock = VirtualClock(SATURDAY)
    services = ScriptedServices((), BackEnds(Settings(), clock), clock)
    result = await services.call(FIND, {"tail": tail, "postcode": "00-950"}, "key")
    await services.close()
    return result.result, dict(result.outputs), clock.now() - SATURDAY


@pytest.mark.anyio
async def test_the_demo_lines_back_end_lives_by_the_talks_clock() -> None:
    assert await called("472") == ("found", {"eta": "2026-11-23"}, timedelta())


@pytest.mark.anyio
async def test_a_slow_back_end_costs_virtual_seconds_only_and_runs_into_its_time_out() -> None:
    assert await called("998") == ("unavailable", {}, timedelta(seconds=4))


@pytest.mark.anyio
async def test_a_dead_back_end_is_unavailable() -> None:
    assert (await called("999"))[0] == "unavailable"


@pytest.mark.anyio
async def test_another_back_end_that_is_named_is_the_one_called(bot: Bot) -> None:
    clock = VirtualClock(SATURDAY)
    services = BackEnds(Settings(environment={"LUMEN_BACKEND": "http://127.0.0.1:9"}), clock)
    assert (await services.call(FIND, {"tail": "472", "postcode": "00-950"}, "key")).result == "unavailable"
    await services.close()


@pytest.mark.anyio
async def test_closing_what_was_never_opened_is_fine() -> None:
    await BackEnds(Settings(), VirtualClock(SATURDAY)).close()
