"""`voicebot check`: everything that is wrong with a bot, found before a caller does."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from voicebot.cli.mistakes import FINDINGS
from voicebot.cli.options import BotFolder, Encoder, examples

EXAMPLES = examples("voicebot check scenarios/lumen", "voicebot check my-line --format json")

Format = Literal["text", "json"]


def command(
    folder: BotFolder,
    form: Annotated[Format, typer.Option("--format", help="For people or for programs.")] = "text",
    encoder: Encoder = None,
) -> None:
    """Find what is wrong with a bot: file, line, column, what it is and what to do. Warnings alone are fine."""
    from voicebot.authoring.checks.alike import too_near
    from voicebot.cli.loading import load
    from voicebot.cli.moved import since_last_time, told
    from voicebot.cli.report import as_json, count, report
    from voicebot.cli.screen import is_terminal, show

    loaded = load(folder, encoder)
    near = too_near(loaded.intents, loaded.bot.models) if loaded.bot else ()
    diagnostics = tuple(sorted({*loaded.diagnostics, *near}))
    moved = since_last_time(loaded.bot, loaded.talks, folder, loaded.settings.cache) if loaded.bot else ()
    if form == "json":
        typer.echo(as_json(loaded.sources, diagnostics, moved))
    else:
        for line in told(moved):
            show(line)
        report(loaded.sources, loaded.bot, diagnostics, grouped=is_terminal())
    if count(loaded.diagnostics, "error"):
        raise typer.Exit(FINDINGS)
