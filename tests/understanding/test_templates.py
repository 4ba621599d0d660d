"""The template grammar: what it matches, what it writes out, and how it tells an author of a slip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.templates import SLOT_WORDS, TemplateError, parse

MATCHES = [
    ("where is my parcel", "where is my parcel", {}),
    ("where is my (parcel|order)", "where is my order", {}),
    ("where is my (parcel|order)", "where is my bill", None),
    ("[please] check order {order_number}", "check order four five", {"order_number": "four five"}),
    ("[please] check order {order_number}", "please check order 45", {"order_number": "45"}),
    ("[please] check order {order_number}", "please check order", None),
    ("check [order] {n}", "check order 5", {"n": "5"}),
    ("from {start} to {end}", "from warsaw to gdansk north", {"start": "warsaw", "end": "gdansk north"}),
    ("[proszę] [o] status zamówienia", "prosze o status zamowienia", {}),
    ("[proszę] [o] status zamówienia", "status zamowienia", {}),
    ("(a|(b|[c] d)) x", "c d x", {}),
    ("(a|(b|[c] d)) x", "a d x", None),
    ("[nice | good] day", "good day", {}),
    ("Where's my order?", "wheres my order", {}),
    ("до скольки (вы|магазин) [сегодня] работаете", "до скольки вы работаете", {}),
]


@pytest.mark.parametrize(("source", "said", "caught"), MATCHES)
def test_matches_a_whole_utterance(source: str, said: str, caught: dict[str, str] | None) -> None:
    assert parse(source).match(tuple(said.split())) == caught


def test_a_slot_holds_at_most_eight_words() -> None:
    template = parse("order {number}")
    assert template.match(("order", *["five"] * SLOT_WORDS)) is not None
    assert template.match(("order", *["five"] * (SLOT_WORDS + 1))) is None


@pytest.mark.parametrize(
    ("source", "limit", "texts"),
    [
        ("where is my (parcel|order)", 9, ("where is my parcel", "where is my order")),
        ("[please] check order {number}", 9, ("please check order", "check order")),
        ("[a] [b] c", 9, ("a b c", "b c", "a c", "c")),
        ("[a] [a] b", 9, ("a a b", "a b", "b")),
        ("żółta lampa", 9, ("żółta lampa",)),
    ],
)
def test_writes_out_its_readings_without_slots(source: str, limit: int, texts: tuple[str, ...]) -> None:
    assert parse(source).expansions(limit) == texts


def test_many_readings_are_sampled_from_all_alternatives() -> None:
    source = " ".join("(" + "|".join(f"w{column}x{row}" for row in range(10)) + ")" for column in range(60))
    texts = parse(source).expansions(12)
    assert len(texts) == 12
    for column in range(3):
        assert len({text.split()[column] for text in texts}) >= 6


def test_a_template_with_endless_readings_still_matches_at_once() -> None:
    template = parse("[a] " * 200 + "b")
    assert template.match((*["a"] * 150, "b")) == {}
    assert template.match((*["a"] * 150, "c")) is None


@pytest.mark.parametrize(
    ("source", "required"),
    [("[please] my (order|order now)", {"my", "order"}), ("(a|b) {x}", set()), ("{x} zwrot", {"zwrot"})],
)
def test_knows_the_words_it_cannot_do_without(source: str, required: set[str]) -> None:
    assert parse(source).required == required


@pytest.mark.parametrize(
    ("source", "offset", "words"),
    [
        ("where is [my order", 9, "never closed"),
        ("where is my) order", 11, "closes nothing"),
        ("a (b] c", 4, "awaited"),
        ("a | b", 2, "stands inside"),
        ("a {b", 2, "other half"),
        ("a b}", 3, "other half"),
        ("check {Order Number}", 6, "small letters"),
        ("check {}", 6, "small letters"),
        ("light[s] on", 5, "whole words"),
        ("a (b|) c", 5, "nothing stands here"),
        ("a [] c", 3, "nothing stands here"),
        ("{anything}", 0, "at least one word"),
        ("[please]", 0, "at least one word"),
        ("?!", 0, "at least one word"),
        ("", 0, "at least one word"),
        ("[" * 20 + "a" + "]" * 20 + " b", 12, "nested"),
    ],
)
def test_a_slip_is_named_with_its_place(source: str, offset: int, words: str) -> None:
    with pytest.raises(TemplateError) as caught:
        parse(source)
    assert words in caught.value.message
    assert caught.value.offset == offset


WORDS = st.sampled_from(["lamp", "order", "gdzie", "лампа", "szék"])
PARTS = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(" ".join),
        inner.map(lambda part: f"[{part}]"),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
    ),
    max_leaves=8,
)


@given(PARTS)
def test_every_reading_it_writes_out_is_one_it_matches(source: str) -> None:
    template = parse(f"{source} end")
    for text in template.expansions(20):
        folded = text.replace("é", "e")
        assert template.match(tuple(folded.split())) == {}


@given(st.text(alphabet="ab []()|{}x", max_size=30))
def test_any_text_is_a_template_or_a_named_slip(source: str) -> None:
    try:
        texts = parse(source).expansions(3)
    except TemplateError as slip:
        texts = (source[: slip.offset + 1] or "at its start",)
    assert all(texts)
    assert texts
