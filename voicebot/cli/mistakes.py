"""What a person did wrong, said in one line: no traceback is any use to them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

import typer

from voicebot.errors import BotInvalid, VoicebotError

FINDINGS = 1
WRONG_USAGE = 2

P = ParamSpec("P")


def explained(command: Callable[P, None]) -> Callable[P, None]:
    """The command with our own errors as exit codes: a bot with errors is a finding, the rest is wrong usage."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except BotInvalid as invalid:
            typer.echo(str(invalid), err=True)
            raise typer.Exit(FINDINGS) from None
        except VoicebotError as error:
            typer.echo(f"voicebot: {error}", err=True)
            raise typer.Exit(WRONG_USAGE) from None

    return run
