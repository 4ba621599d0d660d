"""Service visits: what is free, what a wish comes to, and booking it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BeforeValidator

from voicebot.demo.books import Books, TheBooks, can_receive, e164, same_postcode
from voicebot.demo.faults import stumble
from voicebot.demo.orders import Phone, Postcode
from voicebot.demo.records import Product, Template, Visit
from voicebot.demo.technicians import alternatives, fit, free_windows, snatched
from voicebot.demo.warranty import newest_purchase, terms
from voicebot.demo.windows import Window, Wish
from voicebot.demo.wire import ONCE, Answer, Asked, Problem, Refused, Route, missing, refused

_DAYS_AHEAD = 7

router = APIRouter(prefix="/appointments", tags=["appointments"], route_class=Route)


class FreeWindows(Answer):
    """The next free windows, ``count`` of them within seven days; ``second`` is null if only one is left."""

    count: int
    first: str
    second: str | None


class FittingWindow(Answer):
    """The window that a booking with the same wish would get."""

    window: str


class WindowTaken(Problem):
    """The wish cannot be met; the next free windows, null where there are no more."""

    count: int
    first: str | None
    second: str | None


class VisitAsked(Asked):
    """A visit to book; any part of a window will do: ``2026-11-25T16:00/``, ``2026-11-25``, ``16:00/``.

    ``order`` settles the warranty where the phone is not the buyer's.
    """

    window: str
    phone: str
    product: Product
    postcode: str
    order: str = ""


class MoveAsked(Asked):
    """Where to move a visit; the same forms of ``window``."""

    window: str


class VisitFound(Answer):
    """A visit; ``day`` is the window's, ``reminder_on`` the day before it."""

    number: str
    status: Literal["booked", "cancelled"]
    window: str
    day: date
    product: Product
    in_warranty: bool
    visit_price: str
    sms_sent: bool
    reminder_on: date


_BLANK_IS_NONE = BeforeValidator(lambda given: given or None)  # an author's slot may be empty

Day = Annotated[date | None, _BLANK_IS_NONE]
Hour = Annotated[time | None, _BLANK_IS_NONE]
Wished = Annotated[str, Query(max_length=30, description="a window or a part: 2026-11-25T16:00/")]


@router.get("/free", responses={404: {"model": Problem}})
async def free(books: TheBooks, product: Product, from_day: Day = None, not_before: Hour = None) -> FreeWindows:
    """The windows free within seven days from a day on, 404 if there are none."""
    first_day = max(from_day or books.today, books.today)
    hours = Wish(start=not_before)
    windows = [
        narrowed for each in free_windows(books, product) if each.day >= first_day and (narrowed := hours.within(each))
    ]
    last_day = first_day + timedelta(days=_DAYS_AHEAD)
    soon = sum(each.day < last_day for each in windows)
    if not soon:
        raise missing("free window within seven days")
    return FreeWindows(count=soon, first=str(windows[0]), second=_second(windows))


@router.get("/fit", responses={409: {"model": WindowTaken}})
async def fitting(books: TheBooks, product: Product, window: Wished) -> FittingWindow:
    """The exact window a wish comes to, to be confirmed before it is booked."""
    return FittingWindow(window=str(_chosen(free_windows(books, product), _wish(window))))


@router.get("/lookup", responses={404: {"model": Problem}})
async def look_up(books: TheBooks, postcode: Postcode, number: str = "", phone: Phone = "") -> VisitFound:
    """A visit by its number, or else the caller's next one by phone; always with the postcode."""
    if not number and not phone:
        raise refused("give the number of the visit, or the phone")
    fitting = [
        each
        for each in books.visits.values()
        if same_postcode(postcode, each.postcode)
        and (each.number == number if number else _is_coming(books, each, phone))
    ]
    if not fitting:
        raise missing("visit")
    return _shown(books, min(fitting, key=lambda visit: visit.window))


@router.post(
    "",
    status_code=201,
    dependencies=[ONCE],
    responses={409: {"model": WindowTaken}},
)
async def book(books: TheBooks, asked: VisitAsked) -> VisitFound:
    """Book a visit; the confirmation goes out by text message."""
    await stumble(books, asked.order, phone=asked.phone)
    wish = _wish(asked.window)
    window = _chosen(free_windows(books, asked.product), wish)
    if snatched(books, asked.product, window):
        raise _taken(free_windows(books, asked.product), wish)
    number = books.next_number(71)
    visit = Visit(number, window, asked.product, e164(asked.phone), asked.postcode, asked.order)
    return _kept(books, visit, "visit_booked")


@router.post(
    "/{number}/move",
    dependencies=[ONCE],
    responses={404: {"model": Problem}, 409: {"model": WindowTaken}},
)
async def move(books: TheBooks, number: str, asked: MoveAsked) -> VisitFound:
    """Move a visit; it keeps its old window if the new one is taken."""
    visit = _known(books, number)
    if visit.cancelled:
        raise missing("visit")
    wish = _wish(asked.window)
    window = _chosen(free_windows(books, visit.product, moving=number), wish)
    if snatched(books, visit.product, window):
        raise _taken(free_windows(books, visit.product), wish)
    return _kept(books, replace(visit, window=window), "visit_moved")


@router.post(
    "/{number}/cancel",
    dependencies=[ONCE],
    responses={404: {"model": Problem}, 409: {"model": Problem}},
)
async def cancel(books: TheBooks, number: str) -> VisitFound:
    """Cancel a visit; its window is free again."""
    visit = _known(books, number)
    if visit.cancelled:
        raise Refused(409, Problem(detail="cancelled already"))
    return _kept(books, replace(visit, cancelled=True), "visit_cancelled")


def _wish(text: str) -> Wish:
    try:
        return Wish.parse(text)
    except ValueError as wrong:
        raise refused(f"window: {wrong}") from wrong


def _chosen(windows: Sequence[Window], wish: Wish) -> Window:
    window = fit(windows, wish)
    if window is None:
        raise _taken(windows, wish)
    return window


def _taken(windows: Sequence[Window], wish: Wish) -> Refused:
    offers = alternatives(windows, wish)
    first = str(offers[0]) if offers else None
    body = WindowTaken(detail="not free", count=len(offers), first=first, second=_second(offers))
    return Refused(409, body)


def _second(windows: Sequence[Window]) -> str | None:
    return str(windows[1]) if len(windows) > 1 else None


def _is_coming(books: Books, visit: Visit, phone: str) -> bool:
    return visit.phone == e164(phone) and not visit.cancelled and visit.window.day >= books.today


def _known(books: Books, number: str) -> Visit:
    if number not in books.visits:
        raise missing("visit")
    return books.visits[number]


def _kept(books: Books, visit: Visit, template: Template) -> VisitFound:
    books.visits[visit.number] = visit
    books.send(visit.phone, template, visit.number)
    return _shown(books, visit)


def _shown(books: Books, visit: Visit) -> VisitFound:
    customer = books.customer_by_phone(visit.phone)
    bought = newest_purchase(books, customer, visit.product) if customer else None
    price = terms(books, visit.product, books.orders.get(visit.order_number, bought))
    return VisitFound(
        number=visit.number,
        status="cancelled" if visit.cancelled else "booked",
        window=str(visit.window),
        day=visit.window.day,
        product=visit.product,
        in_warranty=price.valid,
        visit_price=price.visit_price,
        sms_sent=can_receive(visit.phone),
        reminder_on=visit.window.day - timedelta(days=1),
    )
