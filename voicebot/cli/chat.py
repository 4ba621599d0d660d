"""`voicebot chat`: talks to a bot in the terminal, or with a script that is piped in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from voicebot.cli.options import BotFolder, ClockStart, Encoder, examples, moment

EXAMPLES = examples(
    "voicebot chat scenarios/lumen --language pl --trace",
    "printf 'when are you open\\n*silence*\\n*hangup*\\n' | voicebot chat my-line",
    "voicebot chat my-line --record my-line/talks/second.yaml",
    "voicebot chat my-line --json < lines.txt",
)

Channel = Literal["voice", "chat"]


def command(
    folder: BotFolder,
    language: Annotated[
        str | None, typer.Option(help="The language to begin in, such as pl.", show_default="the bot's first")
    ] = None,
    trace: Annotated[bool, typer.Option("--trace", help="Say why the bot does what it does.")] = False,
    record: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the conversation down as a talk that `voicebot test` plays."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print each turn as one line, as the turn endpoint answers it.")
    ] = False,
    channel: Annotated[Channel, typer.Option(help="Whether the caller hears the bot or reads it.")] = "voice",
    caller: Annotated[str, typer.Option("--from", metavar="NUMBER", help="The number the caller calls from.")] = "",
    clock: ClockStart = None,
    encoder: Encoder = None,
) -> None:
    """Talk to a bot: a line is what the caller says, or *silence*, *keys 12#*, *hangup*.

    The end of the input, or Ctrl-C, hangs up.
    """
    from voicebot.cli.conversing import Wish, converse

    converse(
        folder,
        Wish(
            language=language or "",
            trace=trace,
            record=record,
            as_json=as_json,
            channel=channel,
            caller=caller,
            start=moment(clock),
            encoder=encoder,
        ),
    )
