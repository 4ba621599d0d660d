"""Text messages: sent to phones that can receive them, payment links only to the phone on file."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter

from voicebot.demo.books import Books, TheBooks, e164
from voicebot.demo.faults import stumble
from voicebot.demo.orders import Phone
from voicebot.demo.records import Customer, Template
from voicebot.demo.wire import ONCE, Answer, Asked, Problem, Refused, Route, refused

router = APIRouter(prefix="/messages/sms", tags=["messages"], route_class=Route)


class SmsAsked(Asked):
    """A text message; ``ref`` is the number of the order, invoice, return or visit it is about."""

    to: str
    template: Template
    ref: str = ""


class SmsSent(Answer):
    """A message that left."""

    message_id: str
    status: Literal["sent"]
    to: str
    template: Template
    ref: str


class MessagesFound(Answer):
    """What was sent to one phone, oldest first."""

    count: int
    messages: tuple[SmsSent, ...]


@router.post(
    "",
    status_code=202,
    dependencies=[ONCE],
    responses={403: {"model": Problem}},
)
async def send(books: TheBooks, asked: SmsAsked) -> SmsSent:
    """Send a message; 422 if the phone cannot receive one, 403 for a payment link to a phone not on file."""
    await stumble(books, phone=asked.to)
    if asked.template == "payment_link" and not _is_owner(books, asked.to, asked.ref):
        raise Refused(403, Problem(detail="payment links go only to the phone on file"))
    message = books.send(asked.to, asked.template, asked.ref)
    if message is None:
        raise refused("to: not a phone that receives text messages")
    return SmsSent(message_id=message.number, status="sent", to=message.to, template=message.template, ref=message.ref)


@router.get("")
async def sent(books: TheBooks, to: Phone) -> MessagesFound:
    """What a phone has received, for the demo's onlookers."""
    messages = tuple(
        SmsSent(message_id=each.number, status="sent", to=each.to, template=each.template, ref=each.ref)
        for each in books.messages
        if each.to == e164(to)
    )
    return MessagesFound(count=len(messages), messages=messages)


def _is_owner(books: Books, phone: str, ref: str) -> bool:
    owner = _owner(books, ref)
    return owner is not None and owner.phone == e164(phone)


def _owner(books: Books, ref: str) -> Customer | None:
    invoice = books.invoices.get(ref)
    order = books.orders.get(invoice.order_number if invoice else ref)
    return books.customer_of(order) if order else None
