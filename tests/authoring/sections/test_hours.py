"""Opening hours as authors write them."""

from __future__ import annotations

from datetime import date

import pytest

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Map
from voicebot.authoring.sections.hours import read_hours
from voicebot.authoring.source import read_yaml
from voicebot.dialogue.hours import Hours

MORNING, LATE = ((480, 720),), ((780, 1440),)
SHUT: tuple[tuple[int, int], ...] = ()


def read(text: str) -> tuple[Hours | None, list[str]]:
    node, diagnostics = read_yaml(f"desk: {text}", "x.yaml")
    assert diagnostics == ()
    assert isinstance(node, Map)
    findings = Findings()
    return read_hours(node.entries[0], findings), [each.message for each in findings.found]


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("{mon: 08:00-12:00}", (MORNING, *[SHUT] * 6)),
        ("{mon-sun: 8:00-12:00}", (MORNING,) * 7),
        ("{fri-sat: 13:00-24:00}", (*[SHUT] * 4, LATE, LATE, SHUT)),
        ('{Tue: "08:00-12:00, 13:00-24:00"}', (SHUT, MORNING + LATE, *[SHUT] * 5)),
        ("{wed: [08:00-12:00, 13:00-24:00]}", (*[SHUT] * 2, MORNING + LATE, *[SHUT] * 4)),
        ("{mon-sat: 08:00-12:00, sun: closed}", (*[MORNING] * 6, SHUT)),
        ("{}", (SHUT,) * 7),
    ],
)
def test_reads_days_and_spans(text: str, week: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    hours, messages = read(text)
    assert messages == []
    assert hours is not None
    assert hours.week == week


def test_reads_days_on_which_nothing_opens() -> None:
    hours, _ = read("{mon: 08:00-12:00, closed: [2026-12-25, 2027-01-01]}")
    assert hours is not None
    assert hours.closed == (date(2026, 12, 25), date(2027, 1, 1))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{mun: 08:00-12:00}", "`mun` is no day"),
        ("{fri-mon: 08:00-12:00}", "`fri-mon` is no day"),
        ("{mon: 12:00-08:00}", "found `12:00-08:00`"),
        ("{mon: 08:00-25:00}", "wants opening hours"),
        ("{mon: 08:61-12:00}", "wants opening hours"),
        ('{mon: "08:00-12:00, 11:00-13:00"}', "wants opening hours"),
        ("{mon: always}", "wants opening hours"),
        ("{mon-tue: 08:00-12:00, tue: 08:00-12:00}", "`tue` has its hours already"),
        ("{closed: soon}", "dates such as"),
        ("08:00-12:00", "wants keys with values"),
    ],
)
def test_says_what_is_wrong(text: str, said: str) -> None:
    _, messages = read(text)
    assert len(messages) == 1
    assert said in messages[0]
