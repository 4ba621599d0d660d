"""Time that passes only when somebody says so: a talk of ten minutes plays in milliseconds."""

from __future__ import annotations

from datetime import datetime, timedelta


class VirtualClock:
    """A clock that stands at an aware time until it is moved on."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """The time it stands at."""
        return self._now

    def advance(self, pause: timedelta) -> None:
        """Let so much time pass."""
        self._now += pause

    def reach(self, moment: datetime) -> None:
        """Let time pass until a moment; one that is over already changes nothing."""
        self._now = max(self._now, moment)

    async def sleep(self, seconds: float) -> None:
        """Let so many seconds pass at once: what a back end waits for costs nothing real."""
        self.advance(timedelta(seconds=seconds))
