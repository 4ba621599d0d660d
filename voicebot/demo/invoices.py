"""Invoices: found like orders, and corrected with a VAT number that holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

from fastapi import APIRouter
from pydantic import Field
from stdnum.eu import vat
from stdnum.exceptions import ValidationError
from stdnum.pl import nip

from voicebot.demo.books import Books, TheBooks, e164
from voicebot.demo.orders import Phone, Postcode, SeveralOrders, Tail, the_order
from voicebot.demo.records import Invoice
from voicebot.demo.wire import ONCE, Answer, Asked, Problem, Refused, Route, missing, refused

router = APIRouter(prefix="/invoices", tags=["invoices"], route_class=Route)

Status = Literal["paid", "part_paid", "overdue", "open"]


class InvoiceFound(Answer):
    """One invoice; ``vat_number`` is empty on a consumer's; ``open`` means unpaid and not yet due.

    ``phone`` is the one on file, the only one that payment links go to.
    """

    number: str
    order_number: str
    status: Status
    amount: str
    paid_amount: str
    open_amount: str
    currency: str
    issued_on: date
    due_day: date
    days_overdue: int
    vat_number: str
    has_vat_number: bool
    customer_id: str
    phone: str
    phone_known: bool
    email_masked: str


class CorrectionAsked(Asked):
    """The VAT number to put on the invoice: a Polish NIP, or a European number with its country."""

    vat_number: str = Field(max_length=20)


class CorrectionSent(Answer):
    """The corrected invoice is under way; ``within`` is a duration such as ``60m``."""

    correction_number: str
    invoice_number: str
    vat_number: str
    sent_to: Literal["email"]
    email_masked: str
    within: str


@router.get("/lookup", responses={404: {"model": Problem}, 409: {"model": SeveralOrders}})
async def look_up(books: TheBooks, postcode: Postcode, tail: Tail = "", phone: Phone = "") -> InvoiceFound:
    """The invoice of an order, found as the order is."""
    order = the_order(books, tail, postcode, phone)
    invoice = next((each for each in books.invoices.values() if each.order_number == order.number), None)
    if invoice is None:
        raise missing("invoice")
    return _shown(books, invoice, phone)


@router.post(
    "/{invoice_number}/corrections",
    status_code=201,
    dependencies=[ONCE],
    responses={404: {"model": Problem}, 409: {"model": Problem}},
)
async def correct(books: TheBooks, invoice_number: str, asked: CorrectionAsked) -> CorrectionSent:
    """Put a VAT number on an invoice; 409 if it has this one, 422 if the checksum is wrong."""
    invoice = books.invoices.get(invoice_number)
    if invoice is None:
        raise missing("invoice")
    vat_number = _checked(asked.vat_number)
    if vat_number == invoice.vat_number:
        raise Refused(409, Problem(detail="the invoice has this VAT number already"))
    books.invoices[invoice.number] = replace(invoice, vat_number=vat_number)
    return CorrectionSent(
        correction_number=books.next_number(4),
        invoice_number=invoice.number,
        vat_number=vat_number,
        sent_to="email",
        email_masked=books.customer_of(books.orders[invoice.order_number]).email_masked,
        within="60m",
    )


def _checked(spoken: str) -> str:
    """The number without blanks and dashes; refused with 422 if it cannot be right."""
    country = spoken.strip()[:2].upper()
    try:
        if country.isalpha() and country != "PL":
            return str(vat.validate(spoken))
        return str(nip.validate(spoken))
    except ValidationError as wrong:
        raise refused(f"no valid VAT number: {wrong}") from wrong


def _status(invoice: Invoice, today: date) -> Status:
    if invoice.paid.amount >= invoice.total.amount:
        return "paid"
    if invoice.paid.amount:
        return "part_paid"
    return "overdue" if invoice.due_day < today else "open"


def _shown(books: Books, invoice: Invoice, phone: str) -> InvoiceFound:
    customer = books.customer_of(books.orders[invoice.order_number])
    status = _status(invoice, books.today)
    late = (books.today - invoice.due_day).days if status != "paid" else 0
    return InvoiceFound(
        number=invoice.number,
        order_number=invoice.order_number,
        status=status,
        amount=str(invoice.total),
        paid_amount=str(invoice.paid),
        open_amount=str(invoice.total - invoice.paid),
        currency=invoice.total.currency,
        issued_on=invoice.issued_on,
        due_day=invoice.due_day,
        days_overdue=max(0, late),
        vat_number=invoice.vat_number,
        has_vat_number=bool(invoice.vat_number),
        customer_id=customer.id,
        phone=customer.phone,
        phone_known=customer.phone == e164(phone),
        email_masked=customer.email_masked,
    )
