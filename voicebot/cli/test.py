"""`voicebot test`: plays a bot's talks."""

from __future__ import annotations

from typing import Annotated

import typer

from voicebot.cli.mistakes import FINDINGS
from voicebot.cli.options import BotFolder, Encoder, examples

EXAMPLES = examples("voicebot test scenarios/lumen", 'voicebot test my-line -k "complaint"')


def command(
    folder: BotFolder,
    wanted: Annotated[
        str, typer.Option("-k", metavar="WORDS", help="Only talks with these words in their name or file.")
    ] = "",
    encoder: Encoder = None,
) -> None:
    """Play the talks in DIR/talks, each twice: straight, and with the conversation saved and loaded all along."""
    from voicebot.cli.loading import load
    from voicebot.cli.playing import play_all

    if not play_all(load(folder, encoder), wanted):
        raise typer.Exit(FINDINGS)
