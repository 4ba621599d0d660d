"""What can only be seen with the whole bot in view: where ways end, what is missing on them, what nobody uses."""

from __future__ import annotations

from collections.abc import Iterable

from voicebot.authoring.checks import courtesy, missing, ways
from voicebot.authoring.checks.whole import Whole


def check(whole: Whole, last_rungs: Iterable[str]) -> None:
    """Note everything that is wrong or doubtful; the last rungs must lead to someone."""
    ways.check(whole, last_rungs)
    missing.check(whole)
    courtesy.check(whole)
