"""A misheard word is put right only where the encoder would see more pieces of it than of the right one."""

from __future__ import annotations

import pytest

from voicebot.encoders.repairing import repaired

WHOLE = {"lamp", "where", "house", "hose", "paczka", "zwrócić"}


def pieces(word: str) -> int:
    return 1 if word in WHOLE else len(word) // 2


@pytest.mark.parametrize(
    ("text", "repairs", "read"),
    [
        ("gdzie moja pacska?", [("pacska", "paczka")], "gdzie moja paczka?"),
        ("Zwrócć lampę", [("zwrocc", "zwrócić")], "zwrócić lampę"),
        ("my house", [("house", "hose")], "my house"),
        ("pacska, pacska", [("pacska", "paczka")], "paczka, paczka"),
        ("attractions", [("attractions", "antitransactions")], "attractions"),
        ("spacska", [("pacska", "paczka")], "spacska"),
        ("nothing to do", [], "nothing to do"),
        ("", [("a", "b")], ""),
    ],
)
def test_repaired(text: str, repairs: list[tuple[str, str]], read: str) -> None:
    assert repaired(text, repairs, pieces) == read
