"""Back ends that fail on demand: certain numbers make the demo slow or dead."""

from __future__ import annotations

from fastapi import Request

from voicebot.demo.books import Books, TheBooks
from voicebot.demo.wire import Problem, Refused

SLOW_SECONDS = 4.0
_REFERENCES = ("tail", "order", "order_number", "invoice_number", "reference")


async def stumble(books: Books, *references: str, phone: str = "") -> None:
    """503 for a reference that ends in 999, a wait of four seconds for 998; for phones 000999 and 000998."""
    if any(each.endswith("999") for each in references) or phone.endswith("000999"):
        raise Refused(503, Problem(detail="the system is down, as asked"))
    if any(each.endswith("998") for each in references) or phone.endswith("000998"):
        await books.sleep(SLOW_SECONDS)


async def faults(request: Request, books: TheBooks) -> None:
    """Stumble over whatever the path and the query name."""
    given = {**request.query_params, **request.path_params}
    references = (given[name] for name in _REFERENCES if name in given)
    await stumble(books, *references, phone=given.get("phone", ""))
