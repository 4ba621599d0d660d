"""The technicians' calendar: who has taken which hours, and what is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from voicebot.demo.books import Books
from voicebot.demo.records import Product, Visit
from voicebot.demo.windows import Window, Wish, free, plan

# Ovens need a gas fitter, who is away: so "no date within seven days" can be shown.
_LEAD_DAYS: dict[Product, int] = {"oven": 10}
_UNLUCKY_WEEKDAY = 3  # Thursdays are gone by the time one books them: so "taken meanwhile" can be shown


def free_windows(books: Books, product: Product, moving: str = "") -> tuple[Window, ...]:
    """What is free for this product, earliest first; the hours of the visit being moved count as free."""
    taken = (each.window for each in books.visits.values() if not each.cancelled and each.number != moving)
    earliest = books.today + timedelta(days=_LEAD_DAYS.get(product, 1))
    return tuple(each for each in free(plan(books.today), taken) if each.day >= earliest)


def fit(windows: Sequence[Window], wish: Wish) -> Window | None:
    """The earliest free hours that the wish allows."""
    return next((narrowed for each in windows if (narrowed := wish.within(each))), None)


def alternatives(windows: Sequence[Window], wish: Wish) -> Sequence[Window]:
    """What to offer instead: from the wished day on, at the wished hours if that can be."""
    later = [each for each in windows if wish.day is None or each.day >= wish.day]
    hours = replace(wish, day=None)
    return [narrowed for each in later if (narrowed := hours.within(each))] or later or windows


def snatched(books: Books, product: Product, window: Window) -> bool:
    """Whether somebody else books the window just now; if so it is in the calendar."""
    if window.day.weekday() != _UNLUCKY_WEEKDAY:
        return False
    number = books.next_number(71)
    books.visits[number] = Visit(number, window, product, phone="", postcode="")
    return True
