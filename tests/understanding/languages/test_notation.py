"""The notation of language packs."""

from __future__ import annotations

import pytest

from voicebot.understanding.languages import notation


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("sobot(a y ę)", ["sobota", "soboty", "sobote"]),
        ("pan(- a) i", ["pan", "pana", "i"]),
        ("a_co Ósmej", ["a co", "osmej"]),
        ("x-ray", ["x-ray"]),
        ("", []),
    ],
)
def test_families_are_written_out_folded(text: str, forms: list[str]) -> None:
    assert list(notation.expand(text)) == forms


def test_rows_may_share_a_line() -> None:
    assert notation.numbers("1: jeden jedna ; 2: dwa\n\n3: trzy") == {"jeden": 1, "jedna": 1, "dwa": 2, "trzy": 3}


def test_a_grid_leaves_out_what_has_no_form() -> None:
    assert notation.grid("  nom gen\n1 one .\n2 two of_two") == {1: {"nom": "one"}, 2: {"nom": "two", "gen": "of two"}}


def test_the_longest_phrase_wins_and_the_first_value_stays() -> None:
    found = notation.phrases([("in", "a"), ("in the morning", "b"), ("in the", "c"), ("in", "d")])
    heard = ["early", "in", "the", "morning", "in"]
    assert found.at(heard, 1) == ("b", 4)
    assert found.at(heard, 4) == ("a", 5)
    assert found.at(heard, 0) is found.at(heard, 5) is None


def test_what_stands_behind_a_phrase() -> None:
    found = notation.counts("0: today ; 2: day_after_tomorrow")
    heard = ["the", "day", "after", "tomorrow"]
    assert (found.value(heard, 1), found.behind(heard, 1)) == (2, 4)
    assert (found.value(heard, 0), found.behind(heard, 0)) == (None, 0)


def test_a_whole_phrase_leaves_no_word_over() -> None:
    found = notation.marks("no_thanks no")
    assert found.whole(["no", "thanks"]) is found.whole(["no"]) is True
    assert found.whole(["no", "thanks", "really"]) is found.whole(["thanks"]) is found.whole([]) is None
