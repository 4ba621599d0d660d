"""`voicebot demo`: the demo line's back end alone, as the firm's own systems would run."""

from __future__ import annotations

from typing import Annotated

import typer

from voicebot.cli.options import ClockStart, Port, examples, moment

EXAMPLES = examples("voicebot demo", "voicebot demo --port 8081 --clock 2026-11-21T11:00+01:00")


def command(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Port = 8081,
    clock: ClockStart = None,
) -> None:
    """Serve the demo line's back end: invented orders, invoices and visits, the same for each day of its clock."""
    from voicebot.cli.serving import address, listen, run
    from voicebot.demo.backend import create_app
    from voicebot.wiring import WallClock

    start = moment(clock)
    with listen(host, port) as listening:
        run(create_app(WallClock(start).now), listening, f"The demo back end answers at {address(host, port)}.")
