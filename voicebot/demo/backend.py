"""The demo back end: one app with the firm's orders, invoices, visits and customers.

It is what a company's own systems would be; the engine reaches it over HTTP and knows nothing else of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

from fastapi import Depends, FastAPI

from voicebot.demo import (
    appointments,
    cases,
    customers,
    invoices,
    messages,
    orders,
    payments,
    returns,
    warranty,
)
from voicebot.demo.books import ZONE, Books
from voicebot.demo.faults import faults
from voicebot.demo.wire import GivenAnswers, Problem


def create_app(
    now: Callable[[], datetime] | None = None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> FastAPI:
    """A back end with fresh books; ``now`` gives aware times, ``sleep`` takes seconds."""
    app = FastAPI(
        title="Lumen Dom: demo back end",
        version="1",
        dependencies=[Depends(faults)],
        responses={422: {"model": Problem}, 503: {"model": Problem}},
    )
    app.state.books = Books.open(now or _wall_clock, sleep)
    app.state.given = GivenAnswers()
    for matter in (orders, returns, invoices, payments, appointments, warranty, customers, cases, messages):
        app.include_router(matter.router)
    return app


def _wall_clock() -> datetime:
    return datetime.now(ZONE)
