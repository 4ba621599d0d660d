"""A conversation that took place, written down, plays the same way."""

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.sources import SourceFile
from voicebot.authoring.talk import Alternative, Caller, Expect, HangUp, Interrupts, Keys, Silence
from voicebot.authoring.talk_reader import read_talks
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.expressions import Value
from voicebot.ports import ServiceResult
from voicebot.testing.fakes import StubServices
from voicebot.testing.lines import CallerLine
from voicebot.testing.play import START, Played, play
from voicebot.testing.recording import Called, Recording, as_talk

from .line import FOUND, compiled, played

HERE = Place("talk.yaml", 1, 1)
LINES: tuple[CallerLine, ...] = (
    Caller(HERE, (Alternative("where is my parcel", 1.0),)),
    Caller(HERE, (Alternative('it says "7001": broken # really', 1.0),)),
    Caller(HERE, (Alternative("the lamp is broken", 1.0),)),
    Caller(HERE, (Alternative("yes", 1.0),)),
    Caller(HERE, (Alternative("no", 1.0),)),
    Caller(HERE, (Alternative("red", 1.0),)),
    Keys(HERE, "7001"),
    Silence(HERE, 6000),
    Interrupts(HERE, 1000, "check my order"),
)
CALLS = (Called("find_order", FOUND, timedelta()),)


def recorded(bot: Bot, result: Played, calls: tuple[Called, ...] = CALLS) -> str:
    """The playing of a talk, as if it had been a conversation."""
    callers = (None, *(line for line in result.talk.lines if not isinstance(line, Expect)))
    passed = tuple(zip(callers, result.transcript, strict=False))
    return as_talk(bot, Recording("it", "en", result.talk.caller or "", "voice", START, passed, calls, result.outcome))


def replayed(bot: Bot, text: str) -> Played:
    talks, diagnostics = read_talks((SourceFile("talk.yaml", "talk.yaml", text),))
    assert diagnostics == (), text
    return asyncio.run(play(bot, talks[0], lambda _: StubServices({})))


FROM = 'from: "+48600100200"'
TURNS = """
- caller: where is my parcel
- caller: {heard: [{text: "one two three four", confidence: 1}]}
- silence: 6s
- caller: "yes"
"""


def test_the_talk_reads_like_one_written_by_hand(bot: Bot) -> None:
    assert recorded(bot, played(bot, TURNS, FROM)) == (
        'talk: "it"\n'
        "language: en\n"
        'from: "+48600100200"\n'
        "clock: 2026-11-21T11:00:00+01:00\n"
        "services:\n"
        "  find_order:\n"
        '    - {found: {status: "delivered", days_late: "0", paid: "true", eta: "2026-11-20"}}\n'
        "turns:\n"
        "  - bot: says disclosure\n"
        "  - bot: says greeting\n"
        '  - caller: "where is my parcel"\n'
        "  - bot: asks order_number\n"
        '  - caller: "one two three four"\n'
        "  - bot: says it_came\n"
        '  - bot: "It is paid."\n'
        "  - bot: says answered\n"
        "  - silence: 6s\n"
        "  - bot: says not_heard\n"
        "  - bot: says answered\n"
        '  - caller: "yes"\n'
        "  - bot: says farewell\n"
        "ends: resolved_confirmed\n"
    )


def test_it_passes_without_the_back_ends(bot: Bot) -> None:
    assert replayed(bot, recorded(bot, played(bot, TURNS))).differences == ()


@pytest.mark.parametrize(
    ("result", "took", "script"),
    [
        (ServiceResult("not_found"), 0.1, "    - not_found\n"),
        (ServiceResult("not_found"), 4, "    - {after: 4s, not_found: {}}\n"),
        (
            ServiceResult("found", {"days_late": 3, "eta": None}),
            1.6,
            '    - {after: 1600ms, found: {days_late: "3"}}\n',
        ),
    ],
)
def test_what_back_ends_answered_becomes_a_script(bot: Bot, result: ServiceResult, took: float, script: str) -> None:
    text = recorded(bot, played(bot, "- hangup: true"), (Called("find_order", result, timedelta(seconds=took)),))
    assert f"services:\n  find_order:\n{script}turns:" in text
    assert replayed(bot, text).passed


BOT = compiled()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=6), st.sampled_from(("delivered", "in_transit")), st.booleans())
def test_whatever_was_said_its_recording_plays(lines: list[CallerLine], status: Value, slow: bool) -> None:
    result = ServiceResult("found", {"status": status, "days_late": 3, "paid": False, "eta": "2026-11-22"})
    calls = (Called("find_order", result, timedelta(seconds=4 if slow else 0)),)
    turns = "\n".join(f"- {_written(line)}" for line in lines) or "- hangup: true"
    after = "after: 4s, " if slow else ""
    script = f"{{{after}found: {{status: {status}, days_late: 3, paid: no, eta: 2026-11-22}}}}"
    first = played(BOT, turns, f"services: {{find_order: [{script}]}}")
    again = replayed(BOT, recorded(BOT, first, calls))
    if first.passed:
        assert again.differences == ()
        assert again.outcome == first.outcome


def _written(line: CallerLine) -> str:
    match line:
        case Caller(heard=heard):
            words = heard[0].text.replace('"', '\\"')
            return f'caller: "{words}"'
        case Keys(keys=keys):
            return f'keys: "{keys}"'
        case Silence():
            return "silence: 6s"
        case Interrupts(words=words):
            return f'interrupts: {{after: 1s, words: "{words}"}}'
        case HangUp():
            return "hangup: true"
