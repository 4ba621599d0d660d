"""Customers: the card that the bot and the desk see, and the address that a verified caller may change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import Field

from voicebot.demo.books import Books, TheBooks
from voicebot.demo.orders import Phone
from voicebot.demo.records import OPEN, Customer, Language
from voicebot.demo.wire import ONCE, Answer, Asked, Problem, Route, missing

router = APIRouter(prefix="/customers", tags=["customers"], route_class=Route)


class CustomerFound(Answer):
    """The card of a customer; ``patronymic``, ``last_topic`` and ``last_item`` may be empty.

    ``last_topic`` is that of the newest contact within seven days; ``last_item`` the newest purchase.
    """

    id: str
    given: str
    family: str
    patronymic: str
    language: Language
    vip: bool
    consent_marketing: bool
    open_complaint: bool
    contacts_7_days: int
    last_topic: str
    open_orders: int
    last_item: str


class ContactLine(Answer):
    """One earlier contact."""

    day: date
    channel: Literal["phone", "chat", "email"]
    topic: str
    outcome: Literal["resolved", "unresolved"]


class ContactsFound(Answer):
    """Earlier contacts, newest first."""

    count: int
    contacts: tuple[ContactLine, ...]


class AddressAsked(Asked):
    """Where the customer lives from now on."""

    street: str = Field(min_length=2, max_length=80)
    city: str = Field(min_length=2, max_length=40)
    postcode: str = Field(min_length=3, max_length=10)


class AddressChanged(Answer):
    """The new address holds; ``orders_redirected`` are those not yet sent, which go there too."""

    customer_id: str
    postcode: str
    orders_redirected: int


@router.get("/lookup", responses={404: {"model": Problem}})
async def look_up(books: TheBooks, phone: Phone) -> CustomerFound:
    """Whose number this is: for language and queue, not yet for anything said aloud."""
    customer = books.customer_by_phone(phone)
    if customer is None:
        raise missing("customer")
    return _shown(books, customer)


@router.get("/{customer_id}/contacts", responses={404: {"model": Problem}})
async def contacts(
    books: TheBooks, customer_id: str, days: Annotated[int, Query(ge=1, le=365)] = 7, topic: str = ""
) -> ContactsFound:
    """The contacts of the last days, all or those on one topic."""
    customer = _known(books, customer_id)
    lines = [each for each in _contacts(books, customer, days) if topic in ("", each.topic)]
    return ContactsFound(count=len(lines), contacts=tuple(lines))


@router.post("/{customer_id}/address", dependencies=[ONCE], responses={404: {"model": Problem}})
async def change_address(books: TheBooks, customer_id: str, asked: AddressAsked) -> AddressChanged:
    """Change the address; what is on its way goes to the old one."""
    customer = _known(books, customer_id)
    address = f"{asked.street}, {asked.city}"
    books.customers[customer_id] = replace(customer, postcode=asked.postcode, address=address)
    waiting = (each for each in books.orders.values() if each.status == "preparing")
    return AddressChanged(
        customer_id=customer_id,
        postcode=asked.postcode,
        orders_redirected=sum(each.customer_id == customer_id for each in waiting),
    )


def _known(books: Books, customer_id: str) -> Customer:
    if customer_id not in books.customers:
        raise missing("customer")
    return books.customers[customer_id]


def _contacts(books: Books, customer: Customer, days: int) -> list[ContactLine]:
    since = books.today - timedelta(days=days)
    return [
        ContactLine(day=each.day, channel=each.channel, topic=each.topic, outcome=each.outcome)
        for each in books.contacts
        if each.customer_id == customer.id and each.day >= since
    ]


def _shown(books: Books, customer: Customer) -> CustomerFound:
    recent = _contacts(books, customer, days=7)
    bought = [each for each in books.orders.values() if each.customer_id == customer.id]
    bought.sort(key=lambda order: order.placed_on, reverse=True)
    return CustomerFound(
        id=customer.id,
        given=customer.given,
        family=customer.family,
        patronymic=customer.patronymic,
        language=customer.language,
        vip=customer.vip,
        consent_marketing=customer.consent_marketing,
        open_complaint=customer.open_complaint,
        contacts_7_days=len(recent),
        last_topic=recent[0].topic if recent else "",
        open_orders=sum(each.status in OPEN for each in bought),
        last_item=bought[0].item if bought else "",
    )
