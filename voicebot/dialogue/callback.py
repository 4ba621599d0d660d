"""Callback windows: what `today`, `next_opening` or `today 14:00-16:00` mean at this moment."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from voicebot.dialogue.hours import ALWAYS, Hours, next_opening

NOTICE = timedelta(minutes=30)
LENGTH = timedelta(hours=2)
Window = tuple[datetime, datetime]

_SPAN = re.compile(
    r"(?:(?P<day>today|tomorrow|\d{4}-\d\d-\d\d)[ T])?(?P<from>\d\d?:\d\d)?\s*[-/–]\s*(?P<to>\d\d?:\d\d)?$"
)


def window(text: str, now: datetime, hours: Hours = ALWAYS) -> Window:
    """The promised window as local times: as asked where it can be kept, else within the next opening hours."""
    asked = _asked(text, now, hours)
    if asked is not None and asked[0] >= now and _kept(asked, hours):
        return asked
    return _next(now, hours)


def _asked(text: str, now: datetime, hours: Hours) -> Window | None:
    if text == "today":
        return _from(_rounded(now + NOTICE))
    if text == "tomorrow":
        start = now.replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=1)
        opening = next_opening(hours, start.replace(hour=0))
        return _from(max(start, opening[0]) if opening else start)
    found = _SPAN.match(text.strip())
    if found is None:
        return None
    day = _day(found["day"], now)
    start = _at(day, found["from"] or "09:00", now)
    end = _at(day, found["to"], now) if found["to"] else start + LENGTH
    return (start, end) if start < end else None


def _day(word: str | None, now: datetime) -> date:
    match word:
        case None | "today":
            return now.date()
        case "tomorrow":
            return now.date() + timedelta(days=1)
        case _:
            return date.fromisoformat(word)


def _at(day: date, clock: str, like: datetime) -> datetime:
    hour, minute = clock.split(":")
    return datetime.combine(day, time(int(hour) % 24, int(minute) % 60), tzinfo=like.tzinfo)


def _kept(asked: Window, hours: Hours) -> bool:
    opening = next_opening(hours, asked[0])
    return opening is not None and opening[0] <= asked[0] and asked[1] <= opening[1]


def _next(now: datetime, hours: Hours) -> Window:
    opening = next_opening(hours, now + NOTICE)
    if opening is None:
        return _from(_rounded(now + NOTICE))
    start = _rounded(opening[0])
    if start >= opening[1]:
        return opening
    return start, min(start + LENGTH, opening[1])


def _from(start: datetime) -> Window:
    return start, start + LENGTH


def _rounded(moment: datetime) -> datetime:
    """The next full hour."""
    whole = moment.replace(minute=0, second=0, microsecond=0)
    return whole if whole == moment else whole + timedelta(hours=1)
