"""Cases: what a person must look into, put where the right people see it."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from pydantic import Field

from voicebot.demo.books import TheBooks
from voicebot.demo.faults import stumble
from voicebot.demo.records import Case, CaseKind, Priority
from voicebot.demo.wire import ONCE, Answer, Asked, Problem, Route, missing

_QUEUES: dict[CaseKind, str] = {
    "question": "general",
    "survey": "general",
    "callback": "general",
    "delivery": "orders",
    "return": "returns",
    "complaint": "complaints",
    "invoice": "accounting",
    "payment": "accounting",
    "service": "service",
}
_ANSWER_WITHIN: dict[Priority, str] = {"low": "24h", "normal": "24h", "high": "4h", "urgent": "1h"}

router = APIRouter(prefix="/cases", tags=["cases"], route_class=Route)


class CaseAsked(Asked):
    """Something for a person to look into; ``order`` is a full number."""

    kind: CaseKind
    order: str = ""
    text: str = Field("", max_length=2000)
    priority: Priority = "normal"


class CaseFound(Answer):
    """A case; ``answer_within`` is a duration such as ``24h``, ``order_number`` may be empty."""

    number: str
    status: Literal["open"]
    kind: CaseKind
    queue: str
    priority: Priority
    order_number: str
    text: str
    answer_within: str


@router.post("", status_code=201, dependencies=[ONCE], responses={404: {"model": Problem}})
async def open_case(books: TheBooks, asked: CaseAsked) -> CaseFound:
    """Open a case in the queue of its kind; 404 if it is about an order that is not ours."""
    await stumble(books, asked.order)
    if asked.order and asked.order not in books.orders:
        raise missing("order")
    case = Case(books.next_number(9), asked.kind, asked.priority, asked.order, asked.text)
    books.cases[case.number] = case
    return _shown(case)


@router.get("/{case_number}", responses={404: {"model": Problem}})
async def show_case(books: TheBooks, case_number: str) -> CaseFound:
    """A case by its number."""
    if case_number not in books.cases:
        raise missing("case")
    return _shown(books.cases[case_number])


def _shown(case: Case) -> CaseFound:
    return CaseFound(
        number=case.number,
        status="open",
        kind=case.kind,
        queue=_QUEUES[case.kind],
        priority=case.priority,
        order_number=case.order_number,
        text=case.text,
        answer_within=_ANSWER_WITHIN[case.priority],
    )
