"""Orders: found by what a caller can say, shown only to who knows the postcode."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query

from voicebot.demo.books import Books, TheBooks, e164, same_postcode
from voicebot.demo.records import OPEN, Language, Order, Product, Status
from voicebot.demo.wire import Answer, Problem, Refused, Route, missing, refused

WITHDRAWAL_DAYS = 14

Tail = Annotated[str, Query(pattern=r"^(\d{3,8})?$", description="the last digits of the order number, 3 to 8")]
Postcode = Annotated[str, Query(min_length=3, max_length=10)]
Phone = Annotated[str, Query(max_length=20, description="the caller's number; alone it proves nothing")]

router = APIRouter(prefix="/orders", tags=["orders"], route_class=Route)


class OrderFound(Answer):
    """One order; ``eta`` and ``window`` are planned, also once met; ``delivered_on`` is null until then.

    ``tracking``, ``carrier``, ``pickup_point`` and ``return_number`` are empty where there is none.
    ``phone`` is the one on file; ``phone_known`` says whether the caller's is the same.
    """

    number: str
    status: Status
    item: str
    product: Product
    eta: date
    window: str
    days_late: int
    carrier: str
    tracking: str
    pickup_point: str
    total: str
    placed_on: date
    delivered_on: date | None
    days_since_delivery: int
    can_withdraw: bool
    withdrawal_days_left: int
    return_number: str
    customer_id: str
    given: str
    family: str
    language: Language
    phone: str
    phone_known: bool
    email_masked: str


class OrderBrief(Answer):
    """As much of an order as it takes to ask which one is meant."""

    number: str
    item: str
    placed_on: date


class SeveralOrders(Problem):
    """Two or more orders fit, newest first; ``first_…`` and ``second_…`` repeat the list's head."""

    count: int
    first_number: str
    first_item: str
    first_placed_on: date
    second_number: str
    second_item: str
    second_placed_on: date
    orders: tuple[OrderBrief, ...]


@router.get("/lookup", responses={404: {"model": Problem}, 409: {"model": SeveralOrders}})
async def look_up(books: TheBooks, postcode: Postcode, tail: Tail = "", phone: Phone = "") -> OrderFound:
    """An order by the end of its number, or else the caller's only open one by phone; and by postcode."""
    return shown(books, the_order(books, tail, postcode, phone), phone)


@router.get("/{order_number}", responses={404: {"model": Problem}})
async def show(books: TheBooks, order_number: str, postcode: Postcode, phone: Phone = "") -> OrderFound:
    """An order by its full number."""
    order = books.orders.get(order_number)
    if order is None or not same_postcode(postcode, books.customer_of(order).postcode):
        raise missing("order")
    return shown(books, order, phone)


def the_order(books: Books, tail: str, postcode: str, phone: str) -> Order:
    """The one order that fits; refused: 404 if none does, 409 if several do, 422 with too little given."""
    if not tail and not phone:
        raise refused("give the tail of the order number, or the phone")
    fitting = _fitting(books, tail, postcode, phone)
    if not fitting:
        raise missing("order")
    if len(fitting) > 1:
        raise Refused(409, _several(fitting))
    return fitting[0]


def _fitting(books: Books, tail: str, postcode: str, phone: str) -> Sequence[Order]:
    """The orders that fit, newest first; never those of two customers, lest one hears of the other's."""
    fitting = [
        each
        for each in books.orders.values()
        if same_postcode(postcode, books.customer_of(each).postcode)
        and (each.number.endswith(tail) if tail else each.status in OPEN)
    ]
    owners = {each.customer_id for each in fitting}
    if not tail or len(owners) > 1:
        fitting = [each for each in fitting if books.customer_of(each).phone == e164(phone)]
    return sorted(fitting, key=lambda order: order.placed_on, reverse=True)


def _several(orders: Sequence[Order]) -> SeveralOrders:
    first, second = orders[:2]
    return SeveralOrders(
        detail="several orders fit",
        count=len(orders),
        first_number=first.number,
        first_item=first.item,
        first_placed_on=first.placed_on,
        second_number=second.number,
        second_item=second.item,
        second_placed_on=second.placed_on,
        orders=tuple(OrderBrief(number=each.number, item=each.item, placed_on=each.placed_on) for each in orders),
    )


def shown(books: Books, order: Order, phone: str) -> OrderFound:
    """The order as it goes out; ``phone`` is the caller's, empty if unknown."""
    customer = books.customer_of(order)
    since = days_since_delivery(books, order)
    left = max(0, WITHDRAWAL_DAYS - since)
    open_return = books.return_of(order.number)
    can_withdraw = since <= WITHDRAWAL_DAYS and order.status != "cancelled" and open_return is None
    return OrderFound(
        number=order.number,
        status=order.status,
        item=order.item,
        product=order.product,
        eta=order.eta,
        window=order.window,
        days_late=order.days_late,
        carrier=order.carrier,
        tracking=order.tracking,
        pickup_point=order.pickup_point,
        total=str(order.total),
        placed_on=order.placed_on,
        delivered_on=order.delivered_on,
        days_since_delivery=since,
        can_withdraw=can_withdraw,
        withdrawal_days_left=left,
        return_number=open_return.number if open_return else "",
        customer_id=customer.id,
        given=customer.given,
        family=customer.family,
        language=customer.language,
        phone=customer.phone,
        phone_known=customer.phone == e164(phone),
        email_masked=customer.email_masked,
    )


def days_since_delivery(books: Books, order: Order) -> int:
    """Days since it was handed over; 0 before."""
    return (books.today - order.delivered_on).days if order.delivered_on else 0
