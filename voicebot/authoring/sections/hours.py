"""Opening hours as authors write them: `{mon-fri: 08:00-20:00, closed: [2026-12-25]}`."""

from __future__ import annotations

import re
from itertools import pairwise

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Entry, Map
from voicebot.authoring.schema.kinds import DATES, LINES, MAP, value
from voicebot.authoring.schema.shape import check_kind, found
from voicebot.dialogue.hours import Hours

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)")
Spans = tuple[tuple[int, int], ...]


def read_hours(entry: Entry, findings: Findings) -> Hours | None:
    """One timetable; a day that is not named is closed."""
    if not check_kind(entry.key.value, MAP, entry.value, findings) or not isinstance(entry.value, Map):
        return None
    week: dict[int, Spans] = {}
    for each in entry.value.entries:
        if each.key.value == "closed":
            check_kind("closed", DATES, each.value, findings)
        else:
            _read_days(each, week, findings)
    closed = value(DATES, entry.value.get("closed"), ())
    return Hours(name=entry.key.value, week=tuple(week.get(day, ()) for day in range(7)), closed=closed)


def _read_days(entry: Entry, week: dict[int, Spans], findings: Findings) -> None:
    words, spans = entry.key.value, _spans(entry)
    days = _days(words)
    if not days:
        findings.add("VB302", entry.key.place, f"`{words}` is no day", f"the days are {', '.join(DAYS)}")
    elif spans is None:
        wanted = "opening hours such as `08:00-20:00` or `09:00-12:00, 13:00-17:00`"
        findings.add("VB304", entry.value.place, f"`{words}` wants {wanted}; found {found(entry.value)}")
    else:
        for day in week.keys() & days:
            findings.add("VB201", entry.key.place, f"`{DAYS[day]}` has its hours already")
        week.update(dict.fromkeys(days, spans))


def _days(words: str) -> range:
    """The days, Monday 0; none where the words name none."""
    first, _, last = words.strip().lower().partition("-")
    if {first, last or first} <= {*DAYS}:
        return range(DAYS.index(first), DAYS.index(last or first) + 1)
    return range(0)


def _spans(entry: Entry) -> Spans | None:
    """The hours of a day in order; None where they are no hours, or overlap."""
    words = [part.strip() for line in value(LINES, entry.value, ()) for part in line.split(",")]
    read = [_span(each) for each in words if each != "closed"]
    spans = tuple(each for each in read if each is not None)
    apart = all(before[1] <= after[0] for before, after in pairwise(spans))
    return spans if words and apart and len(spans) == len(read) else None


def _span(words: str) -> tuple[int, int] | None:
    matched = _SPAN.fullmatch(words)
    if matched is None:
        return None
    from_hour, from_minute, to_hour, to_minute = (int(part) for part in matched.groups())
    start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
    fits = from_minute < 60 and to_minute < 60 and start < end <= 1440
    return (start, end) if fits else None
