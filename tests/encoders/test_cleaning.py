"""What reaches the encoder is short, normal and harmless, whatever somebody sends."""

from __future__ import annotations

import struct
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.encoders import pinned
from voicebot.encoders.cleaning import READ_AT_MOST, clean

LIGATURE = "\ufdfa"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("gdzie jest  moja\tpaczka\r\n", "gdzie jest moja paczka"),
        ("wh\0ere\x07 is it\x1b", "where is it"),
        ("a\ud800b\udfff", "ab"),
        ("\ud83d\ude00", ""),
        ("ﬁne ① ｔｅｘｔ", "fine 1 text"),
        ("no\u00a0break\u2028line\x85", "no break line"),
        ("cafe\u0301", "café"),
        ("", ""),
        (" \n\0", ""),
        ("x" * 10_000, "x" * 300),
        ("a b " * 2_500, ("a b " * 75).strip()),
        ("\0" * 2_000 + "late", ""),
    ],
)
def test_clean(text: str, left: str) -> None:
    assert clean(text) == left


def test_the_ligature_that_overflows_the_engine_is_written_out_first() -> None:
    written_out = clean(LIGATURE * 8)
    assert LIGATURE not in written_out
    assert len(written_out) == 8 * 18
    assert len(clean(LIGATURE * 2_000)) <= READ_AT_MOST


HOSTILE = st.text(
    st.characters(codec=None, exclude_categories=()) | st.sampled_from("\0\ud800\ufdfa\u0301 \n"), max_size=2500
)


@given(HOSTILE)
def test_whatever_comes_is_bounded_normal_and_stays_as_it_is(text: str) -> None:
    left = clean(text)
    assert len(left) <= READ_AT_MOST
    assert len(left.encode()) <= 4 * READ_AT_MOST
    assert unicodedata.is_normalized("NFKC", left)
    assert all(letter.isprintable() or unicodedata.category(letter) not in ("Cc", "Cs") for letter in left)
    assert clean(left) == left


def test_no_character_that_passes_needs_more_room_than_the_engine_has() -> None:
    """The engine replaces characters by its own table, into room for four code points a byte."""
    home = pinned.home()
    if isinstance(home, str):
        pytest.skip(home)
    long = {letter for letter, becomes in replacements(home / pinned.MODEL) if becomes > 4 * len(letter.encode())}
    assert long == {LIGATURE}
    assert not any(letter in clean(letter) for letter in long)


def replacements(model: Path) -> list[tuple[str, int]]:
    """Each character that the model's tokenizer replaces, with how many code points it becomes."""
    data = model.read_bytes()
    at = 8 + 7 * 4 + 4 + 4
    pieces, blob = struct.unpack_from("<i", data, at)[0], struct.unpack_from("<Q", data, at + 20)[0]
    at += 28 + (2 * pieces + 1) * 4 + blob
    (count,) = struct.unpack_from("<i", data, at)
    at += 8
    found = []
    for _ in range(count):
        letter, becomes = struct.unpack_from("<IB", data, at)
        at += 5 + 4 * becomes
        found.append((chr(letter), becomes))
    return found
