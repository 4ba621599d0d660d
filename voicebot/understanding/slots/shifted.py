"""Days counted from other days: a week on Friday, Friday week, two days before Christmas."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from voicebot.understanding.slots.calendar import weeks_ahead
from voicebot.understanding.slots.dated import Dated
from voicebot.understanding.slots.durations import Length, length_at
from voicebot.understanding.slots.heard import Heard

ReadDay = Callable[[Heard, int], Dated | None]
_DAY_SECONDS = 86400


def counted_from(heard: Heard, place: int, read_day: ReadDay) -> Dated | None:
    """A day so long after or before another that is named behind the length."""
    return _day_first(heard, place, read_day) or _day_behind(heard, place, read_day)


def _day_first(heard: Heard, place: int, read_day: ReadDay) -> Dated | None:
    """``od jutra za tydzień``: the day before the length that is counted from it."""
    words = heard.pack.calendar
    onward = words.onward.at(heard.pieces, place)
    dated = read_day(heard, onward[1]) if onward and onward[0] > 0 else None
    ahead = words.ahead.at(heard.pieces, dated.end) if dated else None
    length = _days_at(heard, ahead[1]) if ahead else None
    return _moved(dated, length.seconds, length.end) if dated and length else None


def _day_behind(heard: Heard, place: int, read_day: ReadDay) -> Dated | None:
    """``a week on friday``, ``two days before christmas``."""
    ahead = heard.pack.calendar.ahead.behind(heard.pieces, place)
    length = _days_at(heard, ahead)
    direction, start = _onward(heard, length.end) if length else (0, place)
    dated = read_day(heard, start) if direction else None
    if length is None or dated is None:
        return None
    moved = _moved(dated, direction * length.seconds, dated.end)
    return _or_in_week(heard, start, length, moved) if ahead > place else moved


def _days_at(heard: Heard, place: int) -> Length | None:
    """A length of days and weeks alone."""
    length = length_at(heard, place)
    return length if length and length.moves_days and not length.months else None


def _onward(heard: Heard, end: int) -> tuple[int, int]:
    """Whether the day behind a length is so much later or earlier, 1 or -1, and where it begins; 0 where neither."""
    onward = heard.pack.calendar.onward
    # Without such words in the language, a day right behind a length is another answer.
    pointed = bool(onward.tails) and _is_pointed(heard, end)
    return onward.at(heard.pieces, end) or (int(pointed), end)


def _or_in_week(heard: Heard, start: int, length: Length, moved: Dated) -> Dated:
    """``in two weeks on monday`` may also be the Monday of that week."""
    weekday = heard.pack.calendar.weekdays.at(heard.pieces, start)
    if weekday is None or not length.weeks:
        return moved
    both = (*weeks_ahead(heard.now.date(), weekday[0], length.weeks), *moved.days)
    return Dated(tuple(dict.fromkeys(both)), moved.end)


def _is_pointed(heard: Heard, place: int) -> bool:
    """Whether a day by its name stands here: today, tomorrow, Friday."""
    words = heard.pack.calendar
    return any(table.at(heard.pieces, place) for table in (words.days, words.weekdays))


def counted_on(heard: Heard, dated: Dated) -> Dated:
    """The day itself, or one so much later as the words behind it say: ``friday week``, ``péntekhez egy hétre``."""
    words = heard.pack.calendar
    if later := words.days_behind.at(heard.pieces, dated.end):
        return _moved(dated, later[0] * _DAY_SECONDS, later[1])
    direction, start = words.onward_behind.at(heard.pieces, dated.end) or _hung(heard, dated.end)
    length = _days_at(heard, start) if direction else None
    return _moved(dated, direction * length.seconds, length.end) if length else dated


def _hung(heard: Heard, end: int) -> tuple[int, int]:
    """Whether the ending of a day says that what follows is counted from it: 1, and where it begins; 0 where not."""
    return int(heard.pieces[end - 1].endswith(heard.pack.calendar.onward_endings)), end


def _moved(dated: Dated, seconds: float, end: int) -> Dated:
    return Dated(tuple(day + timedelta(seconds=seconds) for day in dated.days), end)
