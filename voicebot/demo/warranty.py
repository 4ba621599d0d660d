"""Warranty: what a technician's visit would cost."""

from __future__ import annotations

from datetime import date, timedelta

from fastapi import APIRouter

from voicebot.demo.books import Books, TheBooks, same_postcode
from voicebot.demo.orders import Phone, Postcode
from voicebot.demo.records import PRODUCTS, Customer, Order, Product
from voicebot.demo.wire import Answer, Problem, Route, missing

WARRANTY_DAYS = 730
_PRICES: dict[Product, str] = {
    "lamp": "79.00 PLN",
    "kettle": "79.00 PLN",
    "coffee_machine": "99.00 PLN",
    "dishwasher": "149.00 PLN",
    "washing_machine": "149.00 PLN",
    "fridge": "179.00 PLN",
    "oven": "199.00 PLN",
}

router = APIRouter(prefix="/warranty", tags=["warranty"], route_class=Route)


class WarrantyFound(Answer):
    """What a visit costs; without a purchase ``item``, ``order_number`` are empty, ``valid_until`` null."""

    valid: bool
    visit_price: str
    product: Product
    item: str
    order_number: str
    valid_until: date | None


@router.get("/lookup", responses={404: {"model": Problem}})
async def look_up(books: TheBooks, phone: Phone, postcode: Postcode, product: Product) -> WarrantyFound:
    """The terms for the newest appliance of this kind that the caller bought."""
    customer = books.customer_by_phone(phone)
    if customer is None or not same_postcode(postcode, customer.postcode):
        raise missing("purchase")
    order = newest_purchase(books, customer, product)
    if order is None:
        raise missing("purchase")
    return terms(books, product, order)


@router.get("/{reference}", responses={404: {"model": Problem}})
async def show(books: TheBooks, reference: str) -> WarrantyFound:
    """The terms for an order number, or, for a product, the terms without a purchase."""
    order = books.orders.get(reference)
    if order is not None:
        return terms(books, order.product, order)
    product = next((each for each in PRODUCTS if each == reference), None)
    if product is None:
        raise missing("order or product")
    return terms(books, product, None)


def newest_purchase(books: Books, customer: Customer, product: Product) -> Order | None:
    """The newest appliance of this kind that the customer has at home."""
    bought = [
        each
        for each in books.orders.values()
        if (each.customer_id, each.product, each.status) == (customer.id, product, "delivered")
    ]
    return max(bought, key=lambda order: order.placed_on, default=None)


def terms(books: Books, product: Product, order: Order | None) -> WarrantyFound:
    """What a visit costs for this product, free while the purchase's two years last."""
    valid_until = order.eta + timedelta(days=WARRANTY_DAYS) if order else None
    valid = valid_until is not None and books.today <= valid_until
    return WarrantyFound(
        valid=valid,
        visit_price="0.00 PLN" if valid else _PRICES[product],
        product=product,
        item=order.item if order else "",
        order_number=order.number if order else "",
        valid_until=valid_until,
    )
