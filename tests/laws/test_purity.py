"""The pure rooms open no file, socket or process: talks are played under an audit hook."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from voicebot.cli.loading import load
from voicebot.dialogue.conversation import Conversation
from voicebot.dialogue.events import Event
from voicebot.dialogue.step import step
from voicebot.testing.backends import BackEnds
from voicebot.testing.play import play

LUMEN = Path(__file__).parents[2] / "scenarios" / "lumen"
WORLDLY = ("open", "os.", "shutil.", "socket.", "sqlite3.", "subprocess.", "tempfile.", "urllib.", "import")
_seen: list[str] | None = None


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if _seen is not None and event.startswith(WORLDLY):
        _seen.append(f"{event} {arguments[:1]}")


sys.addaudithook(_hook)


@contextmanager
def watched() -> Iterator[list[str]]:
    """What the world is asked for meanwhile; a hook cannot be taken away, so it sleeps at other times."""
    global _seen
    seen: list[str] = []
    _seen = seen
    try:
        yield seen
    finally:
        _seen = None


def test_the_hook_sees_what_it_is_to_see() -> None:
    with watched() as seen:
        Path(__file__).read_text("utf-8")
    assert seen


def test_no_step_of_any_talk_touches_the_world() -> None:
    loaded = load(LUMEN)
    bot = loaded.usable()
    moments: list[tuple[Conversation, Event]] = []
    for talk in loaded.talks:
        moments += asyncio.run(play(bot, talk, lambda clock: BackEnds(loaded.settings, clock))).moments
    assert len(moments) > 500
    steps = [partial(step, bot, *moment) for moment in moments]
    with watched() as seen:
        for each in steps:
            each()
    assert seen == []
