"""What is heard is bounded in the letters that are read, not in those that were sent."""

from __future__ import annotations

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from voicebot.dialogue.hearing import LONGEST, bounded


def test_a_ligature_that_stands_for_eighteen_letters_counts_for_them() -> None:
    assert bounded("\ufdfa" * 990) == (normalize("NFKC", "\ufdfa") * 990)[:LONGEST]


@given(st.text(max_size=3000))
def test_whatever_is_sent_is_read_within_bounds(text: str) -> None:
    kept = bounded(text)
    assert len(kept) <= LONGEST
    assert len(normalize("NFKC", kept)) <= LONGEST


@given(st.text(max_size=LONGEST // 18))
def test_what_is_short_stays_as_it_was_said(text: str) -> None:
    assert bounded(text) == text
