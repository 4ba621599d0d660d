"""Payments: what the bank took for an order, and what it only holds."""

from __future__ import annotations

from datetime import date
from typing import Literal

from fastapi import APIRouter

from voicebot.demo.books import TheBooks
from voicebot.demo.wire import Answer, Problem, Route, missing

router = APIRouter(prefix="/payments", tags=["payments"], route_class=Route)

Finding = Literal["none", "single", "charge_and_hold", "double_charge"]


class ChargeLine(Answer):
    """One line of what the customer's bank shows."""

    amount: str
    kind: Literal["charge", "hold"]
    day: date


class PaymentsFound(Answer):
    """What was taken and what is only held for one order; ``finding`` sums it up.

    ``charge_amount`` and ``hold_amount`` are each one line's amount, zero without such a line.
    """

    order_number: str
    finding: Finding
    double: bool
    charge_count: int
    charge_amount: str
    hold_count: int
    hold_amount: str
    charges: tuple[ChargeLine, ...]


@router.get("/check", responses={404: {"model": Problem}})
async def check(books: TheBooks, order: str) -> PaymentsFound:
    """What was paid for an order, by its full number."""
    if order not in books.orders:
        raise missing("order")
    lines = [each for each in books.charges if each.order_number == order]
    charged = [each.amount for each in lines if each.kind == "charge"]
    held = [each.amount for each in lines if each.kind == "hold"]
    nothing = books.orders[order].total.of(0)
    return PaymentsFound(
        order_number=order,
        finding=_finding(len(charged), len(held)),
        double=len(charged) > 1,
        charge_count=len(charged),
        charge_amount=str(charged[0] if charged else nothing),
        hold_count=len(held),
        hold_amount=str(held[0] if held else nothing),
        charges=tuple(ChargeLine(amount=str(each.amount), kind=each.kind, day=each.day) for each in lines),
    )


def _finding(charges: int, holds: int) -> Finding:
    if charges > 1:
        return "double_charge"
    if charges and holds:
        return "charge_and_hold"
    return "single" if charges else "none"
