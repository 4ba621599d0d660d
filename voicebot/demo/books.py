"""The firm's books: what is kept while one demo back end runs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import count
from typing import Annotated
from zoneinfo import ZoneInfo

import phonenumbers
from fastapi import Depends, Request

from voicebot.demo import seeds
from voicebot.demo.records import (
    Case,
    Charge,
    Contact,
    Customer,
    Invoice,
    Message,
    Order,
    Return,
    Template,
    Visit,
)

ZONE = ZoneInfo("Europe/Warsaw")
_TEXTABLE = frozenset((phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE))


@dataclass(slots=True)
class Books:
    """Everything the back end knows; ``sleep`` takes seconds."""

    now: Callable[[], datetime]
    sleep: Callable[[float], Awaitable[None]]
    customers: dict[str, Customer]
    orders: dict[str, Order]
    invoices: dict[str, Invoice]
    charges: tuple[Charge, ...]
    contacts: tuple[Contact, ...]
    visits: dict[str, Visit]
    returns: dict[str, Return] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    _numbers: count[int] = field(default_factory=lambda: count(1))

    @classmethod
    def open(cls, now: Callable[[], datetime], sleep: Callable[[float], Awaitable[None]]) -> Books:
        """Fresh books, seeded for the day it is now."""
        today = now().astimezone(ZONE).date()
        orders = seeds.orders(today)
        invoices = seeds.invoices(orders)
        return cls(
            now=now,
            sleep=sleep,
            customers={each.id: each for each in seeds.CUSTOMERS},
            orders={each.number: each for each in orders},
            invoices={each.number: each for each in invoices},
            charges=seeds.charges(invoices),
            contacts=seeds.contacts(today),
            visits={each.number: each for each in seeds.visits(today)},
        )

    @property
    def today(self) -> date:
        """The day it is at the firm."""
        return self.now().astimezone(ZONE).date()

    def next_number(self, series: int) -> str:
        """A fresh six-digit number, easy to say; the series is its first digit or two."""
        serial = str(next(self._numbers))
        return f"{series}{serial:0>{6 - len(str(series))}}"

    def customer_by_phone(self, phone: str) -> Customer | None:
        """Whose number this is, however it is written."""
        wanted = e164(phone)
        return next((each for each in self.customers.values() if each.phone == wanted), None)

    def customer_of(self, order: Order) -> Customer:
        """Who placed the order."""
        return self.customers[order.customer_id]

    def return_of(self, order_number: str) -> Return | None:
        """The return under way for the order, if there is one."""
        returns = (each for each in self.returns.values() if each.order_number == order_number)
        return next((each for each in returns if not each.withdrawn), None)

    def send(self, to: str, template: Template, ref: str) -> Message | None:
        """Send a text message; None if the number cannot receive one."""
        if not can_receive(to):
            return None
        message = Message(self.next_number(5), e164(to), template, ref)
        self.messages.append(message)
        return message


def e164(phone: str) -> str:
    """The digits with a plus before them; a plus that a query string turned into a blank is forgiven."""
    return "+" + "".join(filter(str.isdecimal, phone))


def can_receive(phone: str) -> bool:
    """Whether text messages reach the number."""
    try:
        number = phonenumbers.parse(e164(phone))
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) in _TEXTABLE


def same_postcode(left: str, right: str) -> bool:
    """Whether two spellings (``00950``, ``00-950``) are one postcode."""
    return _bare(left) == _bare(right) != ""


def _bare(postcode: str) -> str:
    return "".join(filter(str.isalnum, postcode)).upper()


async def _books(request: Request) -> Books:
    books: Books = request.app.state.books
    return books


TheBooks = Annotated[Books, Depends(_books)]
