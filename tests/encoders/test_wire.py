"""Messages arrive whole or the line has ended."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from voicebot.encoders.wire import LARGEST, Asked, Hello, LineEnded, receive, send
from voicebot.understanding.semantics import Sentence


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    one, other = socket.socketpair()
    with one, other:
        yield one, other


Ends = tuple[socket.socket, socket.socket]


def test_messages_come_whole_and_in_order(ends: Ends) -> None:
    asked = Asked((Sentence("żółw", (("zolw", "żółw"),)), Sentence("")))
    send(ends[0], asked)
    send(ends[0], Hello("no"))
    assert receive(ends[1], Asked) == asked
    assert receive(ends[1], Hello, 5) == Hello("no")


@pytest.mark.parametrize(
    "sent",
    [b"", b"\x05", b"\x05\0\0\0ab", (LARGEST + 1).to_bytes(4, "little"), b"\x01\0\0\0\xc1", b"\x01\0\0\0\x01"],
)
def test_what_is_no_message_ends_the_line(ends: Ends, sent: bytes) -> None:
    ends[0].sendall(sent)
    ends[0].close()
    with pytest.raises(LineEnded):
        receive(ends[1], Asked)


def test_silence_ends_the_line_in_time(ends: Ends) -> None:
    with pytest.raises(LineEnded, match="in time"):
        receive(ends[1], Hello, 0)


def test_nobody_there_to_send_to(ends: Ends) -> None:
    ends[1].close()
    with pytest.raises(LineEnded):
        send(ends[0], Hello())
