"""The seeds make sense on whatever day the demo is started."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from voicebot.demo import seeds
from voicebot.demo.books import can_receive
from voicebot.demo.records import OPEN, Status
from voicebot.demo.windows import working_day

days = st.dates(date(2025, 1, 1), date(2035, 12, 31))


@given(days)
def test_orders_are_possible(today: date) -> None:
    orders = seeds.orders(today)
    assert len({each.number for each in orders}) == len(orders)
    assert {each.customer_id for each in orders} == {each.id for each in seeds.CUSTOMERS}
    for each in orders:
        assert each.placed_on < today
        if each.delivered_on is None:
            assert today < each.eta
        else:
            assert each.placed_on < each.delivered_on < today
        assert bool(each.days_late) == (each.status == "delayed")
        assert bool(each.pickup_point) == (each.status == "ready_for_pickup")


@given(days)
def test_money_adds_up(today: date) -> None:
    orders = seeds.orders(today)
    invoices = seeds.invoices(orders)
    numbers = {each.number for each in orders}
    assert {each.order_number for each in invoices} < numbers
    for each in invoices:
        assert each.paid.amount <= each.total.amount
        assert each.paid.currency == each.total.currency
    assert {each.order_number for each in seeds.charges(invoices)} < numbers


def test_every_status_is_shown() -> None:
    statuses: set[Status] = {each.status for each in seeds.orders(date(2026, 11, 21))}
    assert statuses == OPEN | {"delivered", "cancelled"}


def test_customers_can_be_told_apart_and_reached() -> None:
    assert len({each.phone for each in seeds.CUSTOMERS}) == len(seeds.CUSTOMERS)
    assert {each.language for each in seeds.CUSTOMERS} == {"pl", "hu", "ru", "en"}
    for each in seeds.CUSTOMERS:
        assert can_receive(each.phone)
        assert each.email.endswith("@example.com")


@given(days, st.integers(1, 20))
def test_working_days_run_on(today: date, count: int) -> None:
    day = working_day(today, count)
    assert day.weekday() < 5
    assert working_day(today, count - 1) < day
    assert day - today <= timedelta(days=2 * count + 7)
