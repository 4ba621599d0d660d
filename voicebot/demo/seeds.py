"""The invented firm's customers, orders and visits, as they stand on the demo's first day.

Days are counted from that day, so that the dialogues come out the same whenever the demo is started.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from voicebot.demo.records import Charge, Contact, Customer, Invoice, Money, Order, Product, Status, Visit
from voicebot.demo.windows import Window, working_day

_CARRIER = "Kurier Błysk"

CUSTOMERS = (
    Customer(
        "C101", "Katarzyna", "Zielińska", "pl", "+48600100200", "00-950", "katarzyna@example.com",
        consent_marketing=True,
    ),
    Customer(
        "C102", "Judit", "Szabó", "hu", "+36301234567", "1051", "judit@example.com",
        open_complaint=True,
    ),
    Customer(
        "C103", "Анна", "Орлова", "ru", "+48600100203", "31-042", "anna@example.com",
        patronymic="Сергеевна", consent_marketing=True,
    ),
    Customer("C104", "Emma", "Clarke", "en", "+48600100204", "00-120", "emma@example.com"),
    Customer(
        "C105", "Marek", "Wiśniewski", "pl", "+48600100205", "02-797", "marek@example.com",
        vip=True, consent_marketing=True,
    ),
    Customer("C106", "Helena", "Wójcik", "pl", "+48600100206", "30-059", "helena@example.com"),
    Customer("C107", "Tomasz", "Lis", "pl", "+48600100207", "80-001", "tomasz@example.com"),
    Customer("C108", "Péter", "Nagy", "hu", "+36301234568", "6720", "peter@example.com"),
    Customer(
        "C109", "Дмитрий", "Соколов", "ru", "+48600100209", "50-101", "dmitri@example.com",
        patronymic="Ильич",
    ),
    Customer("C110", "James", "Hall", "en", "+491701234567", "10117", "james@example.com"),
    Customer("C111", "Agnieszka", "Mazur", "pl", "+48600100211", "61-701", "agnieszka@example.com"),
    Customer("C112", "Adam", "Nowicki", "pl", "+48600100212", "00-950", "adam@example.com"),
)  # fmt: skip


def orders(today: date) -> tuple[Order, ...]:
    """Every order; the comment beside one names the edge it is there for."""
    coming, came = partial(_coming, today), partial(_came, today)
    return (
        coming("70012472", 101, "lampa stojąca Luna", "lamp", "329.00 PLN", "in_transit", 3, 1),
        came("70012115", 101, "czajnik Para", "kettle", "159.00 PLN", 9, 5),
        came("55123412", 102, "Vega asztali lámpa", "lamp", "18990.00 HUF", 8, 4),  # broken
        coming("80041265", 103, "люстра «Вега»", "lamp", "749.00 PLN", "preparing", 1, 3),  # not yet paid
        came("60021833", 104, "Luna table lamp", "lamp", "249.00 PLN", 6, 2),  # a charge and a hold
        coming("60021950", 104, "Para kettle", "kettle", "159.00 PLN", "cancelled", 5, 2),
        came("60021607", 104, "Mokka coffee machine", "coffee_machine", "1299.00 PLN", 31, 27),  # overdue
        came("70005391", 105, "zmywarka Fala", "dishwasher", "1899.00 PLN", 245, 240),  # in warranty
        coming("70015527", 105, "ekspres Mokka", "coffee_machine", "1299.00 PLN", "ready_for_pickup", 6, 5,
               pickup_point="Warszawa"),
        came("70001264", 106, "zmywarka Fala", "dishwasher", "1699.00 PLN", 1105, 1100),  # warranty over
        coming("70014236", 107, "kinkiet Vega", "lamp", "189.00 PLN", "in_transit", 2, 1),  # two open ones,
        coming("70024236", 107, "czajnik Para", "kettle", "159.00 PLN", "preparing", 1, 3),  # with one tail
        came("70014873", 107, "lampa stojąca Luna", "lamp", "329.00 PLN", 30, 25),
        came("55124760", 108, "Vega csillár", "lamp", "62900.00 HUF", 45, 40),  # too late to withdraw
        coming("55125907", 108, "Para vízforraló", "kettle", "12990.00 HUF", "ready_for_pickup", 4, 5,
               pickup_point="Kraków"),
        came("80041702", 109, "холодильник «Север»", "fridge", "4899.00 PLN", 31, 12),  # above the limit
        coming("60030318", 110, "Vega chandelier", "lamp", "179.00 EUR", "in_transit", 4, 2),  # part paid
        came("70013581", 111, "kinkiet Vega", "lamp", "189.00 PLN", 4, 1),  # says it never arrived
        coming("70013604", 111, "lampa stojąca Luna", "lamp", "329.00 PLN", "delayed", 12, 2, days_late=6),
        coming("70015640", 112, "czajnik Para", "kettle", "159.00 PLN", "delayed", 5, 1, days_late=1),
        coming("70012998", 112, "kinkiet Vega", "lamp", "189.00 PLN", "in_transit", 3, 1),  # slow to answer
    )  # fmt: skip


def invoices(kept: tuple[Order, ...]) -> tuple[Invoice, ...]:
    """One for every order that was not cancelled, due in 14 days, paid in full unless said here."""
    paid_so_far = {
        "60021607": "0.00 PLN",
        "60030318": "80.00 EUR",
        "80041265": "0.00 PLN",
        "80041702": "0.00 PLN",
    }
    vat_numbers = {"80041702": "5260001246"}
    return tuple(
        Invoice(
            f"FV{order.number}",
            order.number,
            order.total,
            Money.parse(paid_so_far.get(order.number, str(order.total))),
            order.placed_on,
            order.placed_on + timedelta(days=14),
            vat_numbers.get(order.number, ""),
        )
        for order in kept
        if order.status != "cancelled"
    )


def charges(bills: tuple[Invoice, ...]) -> tuple[Charge, ...]:
    """What was paid on each invoice, and the two cases that callers take for a double charge."""
    paid = [Charge(bill.order_number, "charge", bill.paid, bill.issued_on) for bill in bills if bill.paid.amount]
    held = [replace(each, kind="hold") for each in paid if each.order_number == "60021833"]
    twice = [each for each in paid if each.order_number == "70015640"]
    return (*paid, *held, *twice)


def contacts(today: date) -> tuple[Contact, ...]:
    """Earlier contacts, newest first: the broken lamp is about to be told for the third time."""
    return (
        Contact("C102", today - timedelta(days=1), "phone", "return", "unresolved"),
        Contact("C102", today - timedelta(days=3), "chat", "return", "unresolved"),
        Contact("C104", today - timedelta(days=20), "email", "invoice", "resolved"),
    )


def visits(today: date) -> tuple[Visit, ...]:
    """Visits already booked: one to look up, move and cancel."""
    window = Window(working_day(today, 1), time(12), time(16))
    return (Visit("710000", window, "dishwasher", "+48600100206", "30-059"),)


def _coming(
    today: date,
    number: str,
    customer: int,
    item: str,
    product: Product,
    total: str,
    status: Status,
    placed_days_ago: int,
    due_working_days: int,
    pickup_point: str = "",
    days_late: int = 0,
) -> Order:
    """An order that has not reached the customer."""
    return Order(
        number=number,
        customer_id=f"C{customer}",
        item=item,
        product=product,
        total=Money.parse(total),
        status=status,
        placed_on=today - timedelta(days=placed_days_ago),
        eta=working_day(today, due_working_days),
        window="10:00/20:00" if pickup_point else "10:00/14:00",
        days_late=days_late,
        carrier=_CARRIER if status in ("in_transit", "delayed") else "",
        tracking=f"LD{number}" if status in ("in_transit", "delayed") else "",
        pickup_point=pickup_point,
    )


def _came(
    today: date,
    number: str,
    customer: int,
    item: str,
    product: Product,
    total: str,
    placed_days_ago: int,
    delivered_days_ago: int,
) -> Order:
    """An order that was delivered."""
    order = _coming(today, number, customer, item, product, total, "in_transit", placed_days_ago, 1)
    return replace(order, status="delivered", eta=today - timedelta(days=delivered_days_ago))
