"""Small bots to ask."""

from __future__ import annotations

from voicebot.understanding.intents import IntentExamples

BILLING = (
    IntentExamples(
        "invoice",
        (
            "i need an invoice",
            "please send me the invoice",
            "[a] copy of my invoice [please]",
            "invoice with vat number",
        ),
    ),
    IntentExamples(
        "charged_twice",
        ("i was charged twice", "i think i paid twice", "double payment", "you took the money two times"),
    ),
    IntentExamples(
        "order_status",
        ("where is my (order|parcel)", "status of order {number}", "has my lamp been sent"),
        excluded=("where is my order confirmation", "i did not get the confirmation of my order"),
    ),
)

ONE_INTENT = {
    "en": ("book a table", "i want to book a table", "reserve a table for {people}", "do you have a table tonight"),
    "pl": ("zarezerwować stolik", "chcę zarezerwować stolik", "stolik na {people}", "macie wolny stolik na wieczór"),
    "hu": ("asztalt foglalni", "szeretnék asztalt foglalni", "asztal {people}", "van szabad asztaluk estére"),
    "ru": (
        "забронировать столик",
        "хочу забронировать столик",
        "столик на {people}",
        "есть ли свободный столик вечером",
    ),
}

FOLLOW_UP = (
    IntentExamples(
        "returns", ("chcę zwrócić lampę", "jak oddać towar", "zwrot zakupu", "odesłać zamówienie do sklepu")
    ),
    IntentExamples("invoice", ("proszę o fakturę", "potrzebuję faktury", "faktura na firmę", "wyślijcie mi fakturę")),
    IntentExamples("order_status", ("gdzie jest moja paczka", "kiedy przyjdzie zamówienie", "status zamówienia")),
)
