"""What an encoder's process and its parent say to each other: messages with their length before them."""

from __future__ import annotations

import socket
import struct
from time import monotonic
from typing import TypeVar

import msgspec
from msgspec import Struct

from voicebot.understanding.semantics import Sentence

LARGEST = 16_000_000
PATIENT = "--patient"
_LENGTH = struct.Struct("<I")

T = TypeVar("T")


class Hello(Struct, frozen=True, array_like=True):
    """The child's first word: why it cannot serve, else the length of its vectors and the seconds one took."""

    trouble: str = ""
    dimensions: int = 0
    golden_s: float = 0.0


class Asked(Struct, frozen=True, array_like=True):
    """Texts to encode, in order."""

    sentences: tuple[Sentence, ...]


class Rows(Struct, frozen=True, array_like=True):
    """Their vectors, little-endian float32, one after another."""

    numbers: bytes


class LineEnded(Exception):
    """The other side has gone, said nothing in time, or said something that is no message."""


def send(line: socket.socket, message: Struct) -> None:
    """Send a message; raises LineEnded."""
    data = msgspec.msgpack.encode(message)
    try:
        line.sendall(_LENGTH.pack(len(data)) + data)
    except OSError as error:
        raise LineEnded(str(error)) from None


def receive(line: socket.socket, sort: type[T], within_s: float | None = None) -> T:
    """The next message, waited for as long as it takes or so many seconds; raises LineEnded."""
    until = None if within_s is None else monotonic() + within_s
    (length,) = _LENGTH.unpack(_exactly(line, _LENGTH.size, until))
    if length > LARGEST:
        raise LineEnded(f"a message of {length} bytes")
    try:
        return msgspec.msgpack.decode(_exactly(line, length, until), type=sort)
    except msgspec.DecodeError as error:
        raise LineEnded(str(error)) from None


def _exactly(line: socket.socket, size: int, until: float | None) -> bytes:
    data = bytearray()
    while len(data) < size:
        left_s = None if until is None else until - monotonic()
        if left_s is not None and left_s <= 0:
            raise LineEnded("no answer in time")
        line.settimeout(left_s)
        try:
            part = line.recv(size - len(data))
        except TimeoutError:
            raise LineEnded("no answer in time") from None
        except OSError as error:
            raise LineEnded(str(error)) from None
        if not part:
            raise LineEnded("hung up")
        data += part
    return bytes(data)
