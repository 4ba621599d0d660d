"""The caller's lines: the events they stand for, their pause, and how they read."""

from datetime import UTC, datetime, timedelta

import pytest

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.talk import Alternative, Caller, HangUp, Interrupts, Keys, Silence
from voicebot.dialogue import events
from voicebot.dialogue.events import Event
from voicebot.testing import lines
from voicebot.testing.lines import CallerLine

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HERE = Place("talk.yaml", 1, 1)
SURE = events.Alternative("hello", 1.0)

SAID = Caller(HERE, (Alternative("hello", 1.0),))
UNSURE = Caller(HERE, (Alternative("fifty", 0.5), Alternative("fifteen", 0.4)))
CASES: list[tuple[CallerLine, tuple[Event, ...], str, float]] = [
    (SAID, (events.Heard(id="1", at=NOON, alternatives=(SURE,)),), "hello", 4),
    (
        UNSURE,
        (
            events.Heard(
                id="1",
                at=NOON,
                alternatives=(events.Alternative("fifty", 0.5), events.Alternative("fifteen", 0.4)),
            ),
        ),
        "fifty (0.5) / fifteen (0.4)",
        4,
    ),
    (Keys(HERE, "12#"), (events.KeysPressed(id="1", at=NOON, keys="12#"),), "(presses 12#)", 4),
    (Silence(HERE, 8000), (events.NoInput(id="1", at=NOON),), "(silent for 8 s)", 8),
    (
        Interrupts(HERE, 1500, "hello"),
        (
            events.Interrupted(id="1", at=NOON, after_ms=1500),
            events.Heard(id="2", at=NOON, alternatives=(SURE,), interrupted_at_ms=1500),
        ),
        "hello (interrupting after 1.5 s)",
        1.5,
    ),
    (HangUp(HERE), (events.HungUp(id="1", at=NOON),), "(hangs up)", 4),
]


@pytest.mark.parametrize(("line", "happened", "words", "seconds"), CASES)
def test_a_line_is_events_words_and_a_pause(
    line: CallerLine, happened: tuple[Event, ...], words: str, seconds: float
) -> None:
    ids = iter("12")
    assert lines.events(line, lambda: next(ids), NOON) == happened
    assert lines.in_words(line) == words
    assert lines.pause(line) == timedelta(seconds=seconds)
