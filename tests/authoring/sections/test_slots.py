"""Slots: limits in the author's words, options only where their type knows them."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, codes, loan_scenario
from voicebot.authoring.schema.sections import SLOT_TYPES
from voicebot.authoring.sections.slots import OPTIONS
from voicebot.understanding.slots.spec import SlotSpec

SCENARIO = loan_scenario("- ask: it")


@pytest.mark.parametrize(
    ("written", "spec"),
    [
        ("type: digits, length: 8", SlotSpec("digits", length=8)),
        ("type: digits, length: 6-8", SlotSpec("digits", min_length=6, max_length=8)),
        ('type: text, pattern: "[A-Z]{3}"', SlotSpec("text", pattern="[A-Z]{3}")),
        ("type: integer, min: 1, max: 9", SlotSpec("integer", minimum=1, maximum=9)),
        ("type: money, currency: eur, max: 99.5", SlotSpec("money", currency="EUR", maximum=99.5)),
        ("type: phone, country: hu", SlotSpec("phone", country="HU")),
        ("type: identifier, scheme: nip", SlotSpec("identifier", scheme="nip")),
        ("type: time, min: 8, max: 20", SlotSpec("time", minimum=8, maximum=20)),
        ("type: rating, max: 10, min: 0", SlotSpec("rating", minimum=0, maximum=10)),
        (
            "type: choice, values: [dark_red, blue]",
            SlotSpec("choice", choices={"dark_red": {"en": ("dark red",)}, "blue": {"en": ("blue",)}}),
        ),
        (
            "type: choice, values: {red: {en: [red, crimson]}, blue: blue}",
            SlotSpec("choice", choices={"red": {"en": ("red", "crimson")}, "blue": {"en": ("blue",)}}),
        ),
    ],
)
def test_reads_limits(written: str, spec: SlotSpec) -> None:
    made = bot(f"slots: {{it: {{{written}, prompt: ask_card}}}}", SCENARIO)
    assert made.slots["it"].spec == spec


@pytest.mark.parametrize("kind", SLOT_TYPES)
def test_an_option_of_another_type_is_a_mistake(kind: str) -> None:
    every = {
        "length": "8",
        "pattern": "a",
        "min": "1",
        "max": "2",
        "values": "[a]",
        "scheme": "nip",
        "country": "PL",
        "currency": "PLN",
    }
    options = ", ".join(f"{name}: {value}" for name, value in every.items())
    found = codes(f"slots: {{it: {{type: {kind}, {options}, prompt: ask_card}}}}", SCENARIO)
    assert found.count("VB308") == len(every) - len(OPTIONS.get(kind, ()))


def test_keypad_privacy_and_confirmation_are_the_slots_unless_the_step_says_otherwise() -> None:
    slot = "slots: {it: {type: digits, keypad: true, private: true, confirmation: always, prompt: ask_card}}"
    made = bot(slot, loan_scenario("- ask: it\n- ask: it\n  confirmation: never\n  keypad: no\n  prompt: machine"))
    own, other = made.scenarios["loan"].steps.values()
    assert [getattr(own, name) for name in ("confirmation", "keypad", "prompt")] == ["always", True, "ask_card"]
    assert [getattr(other, name) for name in ("confirmation", "keypad", "prompt")] == ["never", False, "machine"]
    assert made.private == {"it"}


def test_its_own_words_read_it_back_and_say_the_value() -> None:
    slot = "slots: {it: {type: digits, prompt: ask_card, confirm: read_back}}\n"
    made = bot(slot + 'phrases: {read_back: {en: "So {{ value }}?"}}', SCENARIO)
    assert made.slots["it"].confirm_prompt == "read_back"
    assert made.texts["read_back", "en", "first"][0]({"value": "one two"}) == "So one two?"
