"""Opening hours as authors write them: `{mon-fri: 08:00-20:00, closed: [2026-12-25]}`."""

from __future__ import annotations

import re

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
            continue
        days, spans = _days(each.key.value), _spans(each)
        if days is None:
            findings.add("VB302", each.key.place, f"`{each.key.value}` is no day", f"the days are {', '.join(DAYS)}")
        elif spans is None:
            wanted = "opening hours such as `08:00-20:00` or `09:00-12:00, 13:00-17:00`"
            findings.add("VB304", each.value.place, f"`{each.key.value}` wants {wanted}; found {found(each.value)}")
        else:
            _add(week, days, spans, each, findings)
    closed = value(DATES, entry.value.get("closed"), ())
    return Hours(name=entry.key.value, week=tuple(week.get(day, ()) for day in range(7)), closed=closed)


def _add(week: dict[int, Spans], days: range, spans: Spans, entry: Entry, findings: Findings) -> None:
    for day in days:
        if day in week:
            findings.add("VB201", entry.key.place, f"`{DAYS[day]}` has its hours already")
        week[day] = spans


def _days(words: str) -> range | None:
    first, _, last = words.strip().lower().partition("-")
    if first not in DAYS or (last or first) not in DAYS:
        return None
    days = range(DAYS.index(first), DAYS.index(last or first) + 1)
    return days if len(days) else None


def _spans(entry: Entry) -> Spans | None:
    lines = value(LINES, entry.value, ())
    spans: list[tuple[int, int]] = []
    for words in (part for line in lines for part in line.split(",")):
        if words.strip() == "closed":
            continue
        span = _span(words.strip())
        if span is None or (spans and span[0] < spans[-1][1]):
            return None
        spans.append(span)
    return tuple(spans) if lines else None


def _span(words: str) -> tuple[int, int] | None:
    matched = _SPAN.fullmatch(words)
    if matched is None:
        return None
    from_hour, from_minute, to_hour, to_minute = (int(part) for part in matched.groups())
    start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
    fits = from_minute < 60 and to_minute < 60 and start < end <= 1440
    return (start, end) if fits else None
