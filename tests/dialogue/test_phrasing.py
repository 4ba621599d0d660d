"""Approved texts: said with their values, varied without dice, and unable to do harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.dialogue.phrasing import compile_text, template_names, template_problem, variant


@pytest.mark.parametrize(
    ("source", "language", "written", "said"),
    [
        ("Numer {{ tail | digits }}.", "pl", False, "Numer cztery siedem dwa."),
        ("Numer {{ tail | digits }}.", "pl", True, "Numer 472."),
        ("No values here.", "en", False, "No values here."),
        ("{{ 'late' if order.days > 2 else 'on time' }}", "en", False, "late"),
        ("{% if order.days > 5 %}very {% endif %}late", "en", False, "late"),
        ("{{ order.days | count('day', 'days') }}", "en", False, "three days"),
        ("{{ name | count('day', 'days') }}", "en", False, "{{ 7 * 7 }} <b>"),
        ("{{ order.days | number }}", "pl", False, "trzy"),
        ("Hello {{ missing }}{{ order.missing.deeper }}!", "en", False, "Hello !"),
        ("{{ missing | day }}{{ order | money }}", "en", False, ""),
        ("Od {{ price | money('gen') }}.", "pl", False, "Od dwustu złotych."),
        ("Od {{ price | money('gen') }}.", "pl", True, "Od 200,00\u00a0zł."),
        ("Bez {{ order.days | count('paczki', 'paczek', case='gen') }}.", "pl", False, "Bez trzech paczek."),
        ("{{ order.days | count('Gast', 'gäster', gender='m') }}", "sv", False, "3 gäster"),
        ("Mówię z {{ customer | address('ins') }}.", "pl", False, "Mówię z Panią Kowalską."),
        ("{{ customer | address('ins') }}", "hu", False, "Kowalska asszonnyal"),
        ("Hello {{ missing | address }}{{ name | address }}!", "en", False, "Hello !"),
        ("{{ name }}", "en", False, "{{ 7 * 7 }} <b>"),
    ],
)
def test_a_text_says_its_values(source: str, language: str, written: bool, said: str) -> None:
    values: dict[str, object] = {"tail": "472", "order": {"days": 3}, "name": "{{ 7 * 7 }} <b>", "price": "200.00 PLN"}
    values["customer"] = {"result": "found", "family_name": "Kowalska", "gender": "female"}
    assert template_problem(source) is None
    assert compile_text(source, language, written)(values) == said


@pytest.mark.parametrize(
    "source",
    [
        "{% for x in range(9) %}x{% endfor %}",
        "{{ cycler() }}",
        "{{ 'x' * 999 }}",
        "{{ '%999s' % 1 }}",
        "{{ 'a' ~ 'b' }}",
        "{% set x = 1 %}",
        "{% include 'x' %}",
        "{% macro m() %}{% endmacro %}",
        "{{ items[0] }}",
        "{{ name | attr('x') }}",
        "{{ name | nonsense }}",
        "{{ unclosed",
        "{% if %}",
        "{{ price | money('genitive') }}",
        "{{ price | money(form) }}",
        "{{ price | money(*forms) }}",
        "{{ price | money(case='gen') }}",
        "{{ days | count('day', 'days', case='plural') }}",
        "{{ days | count('day', 'days', colour='gen') }}",
        "{{ place | ordinal('gen-x') }}",
    ],
)
def test_what_is_more_than_saying_values_is_refused(source: str) -> None:
    assert template_problem(source)


def test_the_names_a_text_says_are_known_with_their_filters() -> None:
    source = "{{ order.eta | day('on') }} {{ tail | digits | upper }} {{ a if b else 'c' }}"
    assert template_names(source) == (
        ("order", "eta", ("day",)),
        ("tail", None, ("digits", "upper")),
        ("b", None, ()),
        ("a", None, ()),
    )


@given(st.text(max_size=40))
def test_any_text_is_compiled_or_explained(source: str) -> None:
    if template_problem(source) is None:
        assert isinstance(compile_text(source, "pl", False)({"a": 1}), str)
    else:
        assert template_problem(source)


@given(st.integers(1, 5), st.text(max_size=10))
def test_no_variant_repeats_until_all_were_said(count: int, salt: str) -> None:
    texts = [compile_text(f"text {number}", "en", False) for number in range(count)]
    for first in range(0, 3 * count, count):
        said = {variant(texts, first + used, salt)({}) for used in range(count)}
        assert len(said) == count


def test_a_text_nested_without_end_is_explained() -> None:
    assert template_problem("{{ " + "(" * 5000 + "a" + ")" * 5000 + " }}") == "the text is nested too deeply"
