"""The caller's lines of a talk: the events they stand for, and how they read in a transcript."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import assert_never

from voicebot.authoring import talk
from voicebot.authoring.talk import Caller, HangUp, Interrupts, Keys, Silence
from voicebot.dialogue.events import Alternative, Event, Heard, HungUp, Interrupted, KeysPressed, NoInput

CallerLine = Caller | Keys | Silence | Interrupts | HangUp

A_LINE = timedelta(seconds=4)


def pause(line: CallerLine) -> timedelta:
    """How long after the bot's last word the line comes; a silence is itself the pause."""
    match line:
        case Silence(duration_ms=ms) | Interrupts(after_ms=ms):
            return timedelta(milliseconds=ms)
        case _:
            return A_LINE


def events(line: CallerLine, next_id: Callable[[], str], at: datetime) -> tuple[Event, ...]:
    """What the line makes happen, in one turn."""
    match line:
        case Caller(heard=heard):
            return (Heard(id=next_id(), at=at, alternatives=_alternatives(heard)),)
        case Interrupts(after_ms=after_ms, words=words):
            said = (Alternative(words),)
            interrupted = Interrupted(id=next_id(), at=at, after_ms=after_ms)
            return interrupted, Heard(id=next_id(), at=at, alternatives=said, interrupted_at_ms=after_ms)
        case Keys(keys=keys):
            return (KeysPressed(id=next_id(), at=at, keys=keys),)
        case Silence():
            return (NoInput(id=next_id(), at=at),)
        case HangUp():
            return (HungUp(id=next_id(), at=at),)
        case _:
            assert_never(line)


def in_words(line: CallerLine) -> str:
    """The line as a transcript shows it."""
    match line:
        case Caller(heard=heard):
            return (
                " / ".join(f"{each.text} ({each.confidence:g})" for each in heard) if _unsure(heard) else heard[0].text
            )
        case Interrupts(after_ms=after_ms, words=words):
            return f"{words} (interrupting after {after_ms / 1000:g} s)"
        case Keys(keys=keys):
            return f"(presses {keys})"
        case Silence(duration_ms=ms):
            return f"(silent for {ms / 1000:g} s)"
        case HangUp():
            return "(hangs up)"
        case _:
            assert_never(line)


def _alternatives(heard: Iterable[talk.Alternative]) -> tuple[Alternative, ...]:
    return tuple(Alternative(each.text, each.confidence) for each in heard)


def _unsure(heard: tuple[talk.Alternative, ...]) -> bool:
    return len(heard) > 1 or heard[0].confidence < 1
