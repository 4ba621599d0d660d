"""The command line: `voicebot`, one file a command.

Commands import what they need when they run, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from voicebot import __version__
from voicebot.cli import chat, check, demo, new, serve, test
from voicebot.cli.mistakes import explained
from voicebot.cli.options import examples

app = typer.Typer(
    name="voicebot",
    help="A rule-based voicebot: scenarios in YAML, a turn endpoint for telephony, a queue of people behind it.",
    epilog=examples("voicebot new my-line", "voicebot chat my-line", "voicebot serve --bot my-line"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for name, module in {"chat": chat, "check": check, "test": test, "new": new, "serve": serve, "demo": demo}.items():
    app.command(name, epilog=module.EXAMPLES)(explained(module.command))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"voicebot {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Options that stand before the command."""


def main() -> None:
    """Run the command that was typed; ends the process with 0 fine, 1 findings or 2 wrong usage."""
    # The matrices are small: more threads only wait for each other, and add up in another order.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    app(prog_name="voicebot")
