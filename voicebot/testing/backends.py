"""The real back ends in virtual time, for what a talk does not script.

The demo line's own runs inside this process with the talk's clock, so that a slow order system costs no second.
"""

from __future__ import annotations

from collections.abc import Mapping

import httpx2

from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import ServiceResult
from voicebot.services.http import HttpServices
from voicebot.settings import Settings
from voicebot.testing.clock import VirtualClock
from voicebot.wiring import DEMO_HOST, DEMO_SETTING


class BackEnds:
    """Services over HTTP, opened at the first call: most talks script all they need."""

    def __init__(self, settings: Settings, clock: VirtualClock) -> None:
        self._settings = settings
        self._clock = clock
        self._services: HttpServices | None = None

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """Perform a call; every failure is the result `unavailable`."""
        if self._services is None:
            self._services = HttpServices(self._settings.environment, self._mounts(), self._clock.sleep)
        return await self._services.call(service, inputs, key)

    async def close(self) -> None:
        """Let go of connections."""
        if self._services is not None:
            await self._services.close()

    def _mounts(self) -> Mapping[str, httpx2.AsyncBaseTransport]:
        if self._settings.environment.get(DEMO_SETTING):
            return {}
        from voicebot.demo.backend import create_app  # only the demo line needs it

        return {DEMO_HOST: httpx2.ASGITransport(create_app(self._clock.now, self._clock.sleep))}
