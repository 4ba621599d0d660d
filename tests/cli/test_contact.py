"""A chat's turns are the turn endpoint's turns, byte for byte."""

import asyncio
from pathlib import Path

import httpx2
import pytest
from msgspec.structs import replace

from voicebot import wiring
from voicebot.authoring.diagnostics import Place
from voicebot.authoring.talk import Alternative, Caller, HangUp, Keys, Silence
from voicebot.cli.contact import Contact, opening
from voicebot.cli.typed import TypedLine
from voicebot.settings import Settings
from voicebot.testing.fakes import FixedClock, StubServices
from voicebot.testing.play import START

HERE = Place("input", 1, 1)
LINE = "http://line.test"


def said(words: str) -> Caller:
    return Caller(HERE, (Alternative(words, 1.0),))


CHATS: list[list[tuple[TypedLine, dict[str, object]]]] = [
    [
        (
            said("I want to complain"),
            {"event": "user.input", "input": {"type": "speech", "text": "I want to complain"}},
        ),
        (Silence(HERE, 6000), {"event": "user.no_input"}),
        (said("cold soup"), {"event": "user.input", "input": {"type": "speech", "text": "cold soup"}}),
    ],
    [
        (said("a table for two please"), {"event": "user.input", "input": {"text": "a table for two please"}}),
        (Keys(HERE, "12#"), {"event": "user.dtmf", "input": {"type": "dtmf", "digits": "12#"}}),
        (HangUp(HERE), {"event": "session.end"}),
    ],
]


async def chatted(folder: Path, lines: list[TypedLine]) -> list[bytes]:
    bots = wiring.load_bots([folder], Settings())
    bot = bots["linden"]
    contact = Contact(bot, StubServices({}), FixedClock(START), opening(bot, "en-GB", "voice", "+442079460100"))
    bodies = [(await contact.begin()).body]
    bodies += [(await contact.tell(line)).body for line in lines]
    await contact.close()
    return bodies


async def asked(folder: Path, turns: list[dict[str, object]]) -> list[bytes]:
    settings = replace(Settings(), store="memory")
    app = wiring.application(wiring.load_bots([folder], settings), settings, FixedClock(START))
    call = {"from": "+442079460100"}
    bodies = []
    transport = httpx2.ASGITransport(app)
    async with app.router.lifespan_context(app), httpx2.AsyncClient(transport=transport, base_url=LINE) as client:
        for number, turn in enumerate([{"event": "session.start"}, *turns], start=1):
            whole = {"conversation_id": "chat", "turn": number, "language": "en-GB", "call": call, **turn}
            answer = await client.post("/v1/turn", json=whole)
            assert answer.status_code == 200, answer.text
            bodies.append(answer.content)
    return bodies


@pytest.mark.parametrize("chat", CHATS)
def test_the_answers_are_the_endpoints(made: Path, chat: list[tuple[TypedLine, dict[str, object]]]) -> None:
    lines, turns = [line for line, _ in chat], [turn for _, turn in chat]
    assert asyncio.run(chatted(made, lines)) == asyncio.run(asked(made, turns))
