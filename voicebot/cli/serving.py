"""Runs an application on a port that is surely ours."""

from __future__ import annotations

import errno
import socket
from typing import TYPE_CHECKING

import typer

from voicebot.cli.logs import to_standard_error
from voicebot.errors import UsageError

if TYPE_CHECKING:
    from fastapi import FastAPI


def listen(host: str, port: int) -> socket.socket:
    """A bound socket; UsageError where the port is taken or the host is not this machine's."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(2048)
    except (OSError, UnicodeError) as error:
        listening.close()
        raise UsageError(_why(host, port, error)) from None
    return listening


def run(app: FastAPI, listening: socket.socket, about: str) -> None:
    """Serve until the process is told to stop."""
    import uvicorn

    typer.echo(about)
    to_standard_error()
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:
        typer.echo("Stopped.")


def address(host: str, port: int) -> str:
    """Where people reach it."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _why(host: str, port: int, error: OSError | UnicodeError) -> str:
    match error:
        case OSError(errno=errno.EADDRINUSE):
            return f"port {port} on {host} is taken; stop what listens there or give another --port"
        case OSError(errno=errno.EACCES):
            return f"port {port} is not for everybody to use; give a --port above 1023"
        case _:
            return f"--host {host} is no address of this machine; 127.0.0.1 reaches it from here, 0.0.0.0 from outside"
