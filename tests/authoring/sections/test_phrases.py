"""Phrases: every text checked, every language given something to say."""

from __future__ import annotations

import pytest

from tests.authoring.compiling import bot, codes, loan_scenario
from voicebot.authoring.sections.phrases import asked_about

STEPS = loan_scenario("- ask: card")
TWO = """
bot: {languages: [en, pl], disclosure: machine}
phrases:
  machine: {en: "A machine.", pl: "Automat."}
"""


def phrase(text: str) -> str:
    return f"phrases:\n  it: {{en: {text}}}\nslots:\n  due: {{type: date, prompt: ask_card}}\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"On {{ due | day }}."', []),
        ("\"On {{ due | day('on') }}.\"", []),
        ('"On {{ due }}."', ["VB505"]),
        ('"On {{ due | digits }}."', ["VB505"]),
        ('"On {{ due | upper }}."', ["VB505"]),
        ('{first: "When?", written: "{{ due }}?"}', []),
        ('{first: "When?", later: "{{ due }}?"}', ["VB505"]),
        ('"{% if due %}On {{ due | day }}.{% endif %}"', []),
        ('"{% if due %}On {{ due }}.{% endif %}"', ["VB505"]),
        ("\"{{ 'a' if due else 'b' }}.\"", []),
        ('"{{ machine }}."', ["VB504"]),
        ('"{{ caller }}."', ["VB504"]),
        ('"{{ due.day }}."', ["VB504"]),
        ('"{% if dew %}a{% endif %}."', ["VB504"]),
        ('"{{ due | dai }}."', ["VB502"]),
        ('"{{ due"', ["VB502"]),
        ('"{% for a in due %}a{% endfor %}"', ["VB502"]),
        ('"{% include due %}"', ["VB502"]),
        ('"50 % off { and } more."', []),
    ],
)
def test_texts_say_what_they_may(text: str, found: list[str]) -> None:
    assert codes(phrase(text), STEPS) == found


CUSTOMER = """
services:
  find:
    get: "${URL}/find"
    results: {found: {status: 200, outputs: {family_name: name, gender: [female, male], age: integer}}}
"""
FOUND = loan_scenario("- {call: find, as: customer, results: {found: [{say: it}], unavailable: [{hand_off: loans}]}}")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{{ customer | address }}", []),
        ("{{ customer | address('voc') }}", []),
        ("{{ customer.family_name | address }}", ["VB502"]),
        ("{{ due | address }}", ["VB502"]),
        ("{{ customer }}", ["VB504"]),
        ("{{ customer | money('much') }}", ["VB502"]),
    ],
)
def test_a_customer_is_addressed_by_what_a_service_answered(text: str, found: list[str]) -> None:
    assert codes(phrase(f'"Hello {text}."'), CUSTOMER, FOUND) == found


def test_somebody_who_may_not_be_found_cannot_be_addressed() -> None:
    lost = loan_scenario("- {call: find, as: customer, results: {found: continue, unavailable: [{say: it}]}}")
    assert codes(phrase('"Hello {{ customer | address }}."'), CUSTOMER, lost) == ["VB501"]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("{% if a %}{{ a }}{% endif %}", ("a",)),
        ("{% if a.b == 'c' and not d %}x{% endif %}", ("a.b", "d")),
        ("{{ a if b else c }}", ("b",)),
        ("{% if a %}{% elif b %}{% endif %}", ("a", "b")),
        ("if {{ a }}", ()),
        ("{% if", ()),
    ],
)
def test_what_a_text_asks_about(source: str, names: tuple[str, ...]) -> None:
    assert sorted(asked_about(source)) == sorted(names)


def test_variants_forms_and_languages() -> None:
    text = 'phrases:\n  it:\n    en: {first: ["One.", "Two."], later: "Three.", written: "Four."}\n    pl: "Pięć."\n'
    made = bot(text, STEPS)
    said = {
        form: [each({}) for each in made.texts.get(("it", "en", form), ())] for form in ("first", "later", "written")
    }
    assert said == {"first": ["One.", "Two."], "later": ["Three."], "written": ["Four."]}
    assert made.phrases["it"].wordings["en"].later == ("Three.",)
    assert set(made.phrases["it"].wordings) == {"en"}


def test_what_has_no_written_form_is_written_as_it_is_said_but_in_figures() -> None:
    made = bot(phrase('"On {{ due | day }}."'), STEPS)
    spoken, written = (made.texts["it", "en", form][0]({"due": "2026-11-23"}) for form in ("first", "written"))
    assert "23" in written
    assert "23" not in spoken


def test_a_regional_tag_is_its_language() -> None:
    assert codes('phrases: {it: {en-GB: "One."}}', STEPS) == []


def test_words_in_place_are_enough_in_a_bot_of_one_language() -> None:
    assert codes(loan_scenario('- say: "Just these words."')) == []


@pytest.mark.parametrize(
    ("key", "text", "found"),
    [
        ("confirm_value", '"So {{ value }}?"', []),
        ("confirm_value", '"So {{ valu }}?"', ["VB504"]),
        ("callback_promised", "\"On {{ callback_day | day('on') }}.\"", []),
        ("farewell", '"{{ value }}"', ["VB504"]),
    ],
)
def test_the_engine_gives_some_phrases_their_values(key: str, text: str, found: list[str]) -> None:
    assert codes(f"phrases: {{{key}: {{en: {text}}}}}", STEPS) == found
