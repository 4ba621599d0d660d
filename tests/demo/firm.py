"""A demo back end in process, with a clock that only tests move."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import httpx2

from voicebot.demo.backend import create_app

OPENING = datetime(2026, 11, 21, 11, tzinfo=ZoneInfo("Europe/Warsaw"))


class Firm:
    """The back end as a scenario sees it: requests go in, answers come out, waiting is only noted."""

    def __init__(self, now: datetime = OPENING) -> None:
        self.clock = now
        self.slept: list[float] = []
        self.app = create_app(lambda: self.clock, self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)

    def pass_days(self, days: int) -> None:
        self.clock += timedelta(days=days)

    def get(self, path: str, **params: str) -> httpx2.Response:
        return asyncio.run(self._send("GET", path, params=params))

    def post(self, path: str, key: str = "", **body: str) -> httpx2.Response:
        return asyncio.run(self.posting(path, key, **body))

    async def posting(self, path: str, key: str = "", **body: str) -> httpx2.Response:
        return await self._send("POST", path, json=body, headers={"Idempotency-Key": key} if key else {})

    async def _send(self, method: str, path: str, **given: object) -> httpx2.Response:
        async with httpx2.AsyncClient(
            transport=httpx2.ASGITransport(self.app), base_url="http://lumen.example"
        ) as client:
            return await client.request(method, path, **given)


def picked(answer: httpx2.Response, names: str) -> dict[str, object]:
    """The named fields of a JSON answer, to compare without the rest."""
    body = answer.json()
    return {name: body[name] for name in names.split()}
