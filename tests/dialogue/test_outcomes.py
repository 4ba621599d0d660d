"""How conversations end: with exactly one outcome, and the one that is true."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.dialogue.line import SUNDAY_NIGHT, Line, at_closing, at_offer, at_service, started
from voicebot.dialogue.replies import HangUp

Path = Callable[[Line], object]


def _callback(line: Line) -> None:
    line.says("call me back")


def _cancelled(line: Line) -> None:
    line.says("i need an invoice")
    line.says("never mind")


ENDINGS: dict[str, tuple[Path, str]] = {
    "at the greeting": (lambda line: line.continues(), "abandoned"),
    "at a question": (lambda line: line.says("where is my parcel"), "abandoned"),
    "at a read-back": (lambda line: (line.says("i moved house"), line.says("1234")), "abandoned"),
    "at a menu": (lambda line: line.says("i need an invoice"), "abandoned"),
    "after cancelling": (_cancelled, "abandoned"),
    "while a service is due": (at_service, "abandoned"),
    "at an offer after the answer": (at_offer, "resolved_assumed"),
    "at the closing check": (at_closing, "resolved_assumed"),
    "at anything else": (lambda line: (line.says("i want to return it"), line.says("damaged")), "resolved_assumed"),
    "after a promise": (_callback, "callback"),
    "after a hand-over": (lambda line: line.says("a person please"), "handed_off"),
    "after a failure": (lambda line: line.says("blah blurb"), "abandoned"),
}


@pytest.mark.parametrize(("path", "outcome"), ENDINGS.values(), ids=ENDINGS)
def test_hanging_up_ends_with_the_outcome_that_is_true(path: Path, outcome: str) -> None:
    line = started()
    path(line)
    assert line.hangs_up() == ""
    assert (line.state.state, line.state.outcome) == ("ended", outcome)
    assert line.action == HangUp(reason=outcome)


def test_hanging_up_at_the_offer_of_a_callback_is_unresolved() -> None:
    line = at_service(started(at=SUNDAY_NIGHT))
    assert "Shall we call you back" in line.answers("unavailable")
    line.hangs_up()
    assert line.state.outcome == "unresolved"


def test_hanging_up_twice_changes_nothing() -> None:
    line = started()
    line.hangs_up()
    before = line.state
    line.hangs_up()
    assert line.state == before
    assert line.effects == []


def test_after_the_end_nothing_is_said() -> None:
    line = started()
    line.says("goodbye")
    for happens in (line.silent, line.continues, line.noise, line.interrupts, line.fails):
        assert happens() == ""
        assert line.action == HangUp(reason="abandoned")
