"""A misheard word is put right only where the encoder would see its pieces."""

from __future__ import annotations

import pytest

from voicebot.encoders.repairing import repaired

WHOLE = {"lamp", "where", "house"}


def in_pieces(word: str) -> bool:
    return word not in WHOLE


@pytest.mark.parametrize(
    ("text", "repairs", "read"),
    [
        ("gdzie moja pacska?", [("pacska", "paczka")], "gdzie moja paczka?"),
        ("Zwrócć lampę", [("zwrocc", "zwrócić")], "zwrócić lampę"),
        ("my house", [("house", "hose")], "my house"),
        ("pacska, pacska", [("pacska", "paczka")], "paczka, paczka"),
        ("spacska", [("pacska", "paczka")], "spacska"),
        ("nothing to do", [], "nothing to do"),
        ("", [("a", "b")], ""),
    ],
)
def test_repaired(text: str, repairs: list[tuple[str, str]], read: str) -> None:
    assert repaired(text, repairs, in_pieces) == read
