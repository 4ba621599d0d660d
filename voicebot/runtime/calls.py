"""Service calls under way, which may outlast the turn that asked for them.

A call is known by its effect's id, which is also its key towards the back end: forgetting one here costs at
most the same call again, never a second effect.
"""

from __future__ import annotations

import asyncio

from voicebot.dialogue.bot import Service
from voicebot.dialogue.effects import CallService
from voicebot.ports import UNAVAILABLE, ServiceResult, Services

CALLS_AT_MOST = 10_000
_PAUSE_S = 1.0


class Calls:
    """Starts each call once and keeps its answer until somebody asks for it, or too many are kept."""

    def __init__(self, services: Services, at_most: int = CALLS_AT_MOST) -> None:
        self._services = services
        self._at_most = at_most
        self._tasks: dict[str, asyncio.Task[ServiceResult]] = {}

    async def result(self, call: CallService, service: Service, within_s: float) -> ServiceResult | None:
        """The call's answer, or None where it has not come within so many seconds; it goes on meanwhile."""
        task = self._tasks.get(call.id) or self._start(call, service)
        await asyncio.wait((task,), timeout=max(within_s, 0))
        if not task.done():
            return None
        self.forget(call.id)
        return task.result()

    def forget(self, effect: str) -> None:
        """Nobody waits for this answer any more; the call itself goes on to its end."""
        task = self._tasks.pop(effect, None)
        if task is not None:
            task.add_done_callback(_retrieve)

    async def close(self) -> None:
        """Break off what is under way; what was committed is called again when its conversation goes on."""
        tasks = list(self._tasks.values())
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, call: CallService, service: Service) -> asyncio.Task[ServiceResult]:
        if len(self._tasks) >= self._at_most:
            self.forget(next(iter(self._tasks)))
        task = asyncio.create_task(self._perform(call, service))
        self._tasks[call.id] = task
        return task

    async def _perform(self, call: CallService, service: Service) -> ServiceResult:
        try:
            async with asyncio.timeout(longest_s(service)):
                return await self._services.call(service, call.inputs, call.id)
        except TimeoutError:
            return ServiceResult(UNAVAILABLE, detail="no answer in all its attempts")


def longest_s(service: Service) -> float:
    """The longest a call may take, in seconds: its attempts, and up to a second between them."""
    return (1 + service.retries) * (service.timeout_ms / 1000 + _PAUSE_S)


def _retrieve(task: asyncio.Task[ServiceResult]) -> None:
    if not task.cancelled():
        task.exception()
