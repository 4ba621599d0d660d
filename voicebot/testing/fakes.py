"""Small stand-ins with names for what tests must not reach: the wall clock and other people's back ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Value
from voicebot.ports import UNAVAILABLE, ServiceResult


class FixedClock:
    """It is always the same time."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """That time."""
        return self.moment


class StubServices:
    """Each service answers with its results in order, the last again and again; without any it is unavailable."""

    def __init__(self, results: Mapping[str, Iterable[ServiceResult]]) -> None:
        self.results = {name: list(each) for name, each in results.items()}
        self.calls: list[tuple[str, dict[str, Value], str]] = []

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        """The next result."""
        self.calls.append((service.name, dict(inputs), key))
        left = self.results.get(service.name) or [ServiceResult(UNAVAILABLE)]
        return left.pop(0) if len(left) > 1 else left[0]

    async def close(self) -> None:
        """Nothing is held."""
