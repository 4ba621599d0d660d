"""Known words, and those that a mistyped one may have been."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.understanding.knowledge.lexicon import Lexicon
from voicebot.understanding.knowledge.lists import Lists, lists_of

WORDS = sorted(["account", "accountant", "card", "loan", "lion", "old", "order", "track", "zamówienie", "ключ"])
LEXICON = Lexicon.learn(WORDS)


@pytest.mark.parametrize("word", WORDS)
def test_a_known_word_is_found(word: str) -> None:
    number = LEXICON.words.find(word)
    assert number is not None
    assert LEXICON[number] == word


@pytest.mark.parametrize("word", ["", "a", "accoun", "zzz", "\ud800", "ключи"])
def test_an_unknown_word_is_not(word: str) -> None:
    assert LEXICON.words.find(word) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("accoutn", "account"),
        ("laon", "loan"),
        ("odl", "old"),
        ("tarck", "track"),
        ("zamowienie", "zamówienie"),
        ("ключ", "ключ"),
    ],
)
def test_the_nearest_word_comes_first(typed: str, meant: str) -> None:
    assert LEXICON[next(iter(LEXICON.near(typed)))] == meant


@pytest.mark.parametrize("typed", ["", "zz", "qqqqqq", "無理無理"])
def test_nothing_is_near_what_looks_like_nothing(typed: str) -> None:
    assert LEXICON.near(typed) == {}


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12), unique=True, min_size=1)
)
def test_every_word_is_found_again(words: list[str]) -> None:
    ordered = sorted(words)
    lexicon = Lexicon.learn(ordered)
    assert [lexicon.words.find(word) for word in ordered] == list(range(len(ordered)))
    assert all(0 <= likeness <= 1 for likeness in lexicon.near(ordered[0] + "x").values())


@given(st.lists(st.lists(st.integers(0, 50), max_size=6), max_size=6))
def test_lists_give_what_was_put_in(parts: list[list[int]]) -> None:
    lists = lists_of(parts)
    assert [lists[at].tolist() for at in range(len(lists))] == parts
    items, owners = lists.of(lists_of([range(len(parts))])[0])
    assert list(zip(owners.tolist(), items.tolist(), strict=True)) == [
        (at, item) for at, part in enumerate(parts) for item in part
    ]


def test_pairs_become_rising_lists() -> None:
    numbers = lists_of([[2, 0, 2, 2], [7, 3, 5, 5]])
    lists = Lists.of_pairs(numbers[0].astype("int64"), numbers[1].astype("int64"), 4)
    assert [lists[at].tolist() for at in range(len(lists))] == [[3], [], [5, 7], []]
    assert lists.sizes().tolist() == [1, 0, 2, 0]
