"""What the invented firm keeps on its customers: plain values, nothing that moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from voicebot.demo.windows import Window

Language = Literal["pl", "hu", "ru", "en"]
Status = Literal["preparing", "in_transit", "delayed", "ready_for_pickup", "delivered", "cancelled"]
Product = Literal["lamp", "dishwasher", "washing_machine", "fridge", "oven", "coffee_machine", "kettle"]
Reason = Literal["withdrawal", "defect", "damaged", "not_received", "missing_part"]
Priority = Literal["low", "normal", "high", "urgent"]
CaseKind = Literal["question", "survey", "callback", "delivery", "return", "complaint", "invoice", "payment", "service"]
Template = Literal[
    "tracking",
    "photo_link",
    "return_label",
    "payment_link",
    "visit_booked",
    "visit_moved",
    "visit_cancelled",
    "callback_missed",
    "discount_code",
]

PRODUCTS: tuple[Product, ...] = get_args(Product)
OPEN: frozenset[Status] = frozenset(("preparing", "in_transit", "delayed", "ready_for_pickup"))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency; as text ``249.00 PLN``."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.amount:.2f} {self.currency}"

    def __add__(self, other: Money) -> Money:
        return self.of(self.amount + other.amount)

    def __sub__(self, other: Money) -> Money:
        return self.of(self.amount - other.amount)

    def of(self, amount: Decimal | int) -> Money:
        """The given amount in this currency."""
        return Money(Decimal(amount), self.currency)

    @classmethod
    def parse(cls, text: str) -> Money:
        """From ``249.00 PLN``."""
        amount, currency = text.split()
        return cls(Decimal(amount), currency)


@dataclass(frozen=True, slots=True)
class Customer:
    """A person the firm knows; ``phone`` is E.164 and unique."""

    id: str
    given: str
    family: str
    language: Language
    phone: str
    postcode: str
    email: str
    patronymic: str = ""
    address: str = ""
    vip: bool = False
    consent_marketing: bool = False
    open_complaint: bool = False

    @property
    def email_masked(self) -> str:
        """As much of the address as may be shown: ``k…@example.com``."""
        mailbox, domain = self.email.split("@")
        return f"{mailbox[0]}…@{domain}"


@dataclass(frozen=True, slots=True)
class Order:
    """One purchase; ``eta`` and ``window`` are the day and hours planned for it, also once met or dropped."""

    number: str
    customer_id: str
    item: str
    product: Product
    total: Money
    status: Status
    placed_on: date
    eta: date
    window: str
    days_late: int = 0
    carrier: str = ""
    tracking: str = ""
    pickup_point: str = ""

    @property
    def delivered_on(self) -> date | None:
        """The day it was handed over, if it was."""
        return self.eta if self.status == "delivered" else None


@dataclass(frozen=True, slots=True)
class Invoice:
    """The bill for one order; ``vat_number`` is empty on a consumer's bill."""

    number: str
    order_number: str
    total: Money
    paid: Money
    issued_on: date
    due_day: date
    vat_number: str = ""


@dataclass(frozen=True, slots=True)
class Charge:
    """What a customer's bank shows: money taken, or only held."""

    order_number: str
    kind: Literal["charge", "hold"]
    amount: Money
    day: date


@dataclass(frozen=True, slots=True)
class Contact:
    """An earlier contact of a customer, as the firm's card shows it."""

    customer_id: str
    day: date
    channel: Literal["phone", "chat", "email"]
    topic: str
    outcome: Literal["resolved", "unresolved"]


@dataclass(frozen=True, slots=True)
class Return:
    """An order on its way back, or a complaint about it."""

    number: str
    order_number: str
    reason: Reason
    opened_on: date
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """A technician's visit."""

    number: str
    window: Window
    product: Product
    phone: str
    postcode: str
    order_number: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A text message that left."""

    number: str
    to: str
    template: Template
    ref: str


@dataclass(frozen=True, slots=True)
class Case:
    """Something a person must look into."""

    number: str
    kind: CaseKind
    priority: Priority
    order_number: str
    text: str
