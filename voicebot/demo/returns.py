"""Returns and complaints about a thing: opened, found again, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from fastapi import APIRouter

from voicebot.demo.books import Books, TheBooks
from voicebot.demo.orders import WITHDRAWAL_DAYS, days_since_delivery
from voicebot.demo.records import Order, Priority, Reason, Return
from voicebot.demo.wire import ONCE, Answer, Asked, Problem, Refused, Route, missing

_GUARANTEE_DAYS = 730
_SEND_BACK_DAYS = 14
_REFUND_LIMITS = {"PLN": Decimal(2000), "EUR": Decimal(500), "HUF": Decimal(200_000)}
_NEEDS_PHOTO: frozenset[Reason] = frozenset(("damaged", "defect", "missing_part"))

router = APIRouter(tags=["returns"], route_class=Route)


class ReturnAsked(Asked):
    """Why the order is to go back."""

    reason: Reason


class ReturnFound(Answer):
    """A return; ``days_left`` are those of the period that its reason has."""

    return_number: str
    order_number: str
    reason: Reason
    status: Literal["open", "withdrawn"]
    label_by: Literal["email"]
    email_masked: str
    days_left: int
    send_back_by: date
    refund: str
    refund_limit_exceeded: bool
    photo_link_sent: bool
    priority: Priority


class ReturnExists(Problem):
    """The order is on its way back already."""

    return_number: str
    reason: Reason
    opened_on: date


class ReturnRefused(Problem):
    """The order cannot go back; ``days_over`` is 0 within the period, ``delivered_on`` may be null."""

    problem: Literal["period_over", "cancelled", "not_delivered"]
    period_days: int
    days_over: int
    delivered_on: date | None


@router.post(
    "/orders/{order_number}/returns",
    status_code=201,
    dependencies=[ONCE],
    responses={404: {"model": Problem}, 409: {"model": ReturnExists}, 422: {"model": ReturnRefused}},
)
async def open_return(books: TheBooks, order_number: str, asked: ReturnAsked) -> ReturnFound:
    """Open a return; a link for photos goes out by text message where one is needed."""
    order = books.orders.get(order_number)
    if order is None:
        raise missing("order")
    _check(books, order, asked.reason)
    opened = Return(books.next_number(3), order.number, asked.reason, books.today)
    books.returns[opened.number] = opened
    if opened.reason in _NEEDS_PHOTO:
        books.send(books.customer_of(order).phone, "photo_link", opened.number)
    return _shown(books, opened)


@router.get("/returns/{return_number}", responses={404: {"model": Problem}})
async def show_return(books: TheBooks, return_number: str) -> ReturnFound:
    """A return by its number."""
    return _shown(books, _known(books, return_number))


@router.post(
    "/returns/{return_number}/withdraw",
    dependencies=[ONCE],
    responses={404: {"model": Problem}, 409: {"model": Problem}},
)
async def withdraw_return(books: TheBooks, return_number: str) -> ReturnFound:
    """Take a return back: the customer keeps the goods."""
    opened = _known(books, return_number)
    if opened.withdrawn:
        raise Refused(409, Problem(detail="withdrawn already"))
    books.returns[return_number] = replace(opened, withdrawn=True)
    return _shown(books, books.returns[return_number])


def _known(books: Books, number: str) -> Return:
    if number not in books.returns:
        raise missing("return")
    return books.returns[number]


def _check(books: Books, order: Order, reason: Reason) -> None:
    """Refuse what cannot go back: twice, too late, never sent, or not there yet."""
    existing = books.return_of(order.number)
    if existing is not None:
        raise Refused(
            409,
            ReturnExists(
                detail="a return is open already",
                return_number=existing.number,
                reason=existing.reason,
                opened_on=existing.opened_on,
            ),
        )
    period = _period_days(reason)
    over = max(0, days_since_delivery(books, order) - period)
    problem = _problem(order, reason, over)
    if problem is not None:
        raise Refused(
            422,
            ReturnRefused(
                detail=f"cannot go back: {problem}",
                problem=problem,
                period_days=period,
                days_over=over,
                delivered_on=order.delivered_on,
            ),
        )


def _problem(
    order: Order, reason: Reason, days_over: int
) -> Literal["period_over", "cancelled", "not_delivered"] | None:
    if order.status == "cancelled":
        return "cancelled"
    if order.delivered_on is None and reason in _NEEDS_PHOTO:
        return "not_delivered"
    return "period_over" if days_over else None


def _period_days(reason: Reason) -> int:
    return WITHDRAWAL_DAYS if reason == "withdrawal" else _GUARANTEE_DAYS


def _shown(books: Books, opened: Return) -> ReturnFound:
    order = books.orders[opened.order_number]
    photo_link_sent = any(each.template == "photo_link" and each.ref == opened.number for each in books.messages)
    return ReturnFound(
        return_number=opened.number,
        order_number=order.number,
        reason=opened.reason,
        status="withdrawn" if opened.withdrawn else "open",
        label_by="email",
        email_masked=books.customer_of(order).email_masked,
        days_left=max(0, _period_days(opened.reason) - days_since_delivery(books, order)),
        send_back_by=opened.opened_on + timedelta(days=_SEND_BACK_DAYS),
        refund=str(order.total),
        refund_limit_exceeded=order.total.amount > _REFUND_LIMITS[order.total.currency],
        photo_link_sent=photo_link_sent,
        priority="high" if opened.reason == "not_received" else "normal",
    )
