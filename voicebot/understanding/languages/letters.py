"""Letters without their marks, so that typed, spoken and dictated words meet in one spelling."""

from __future__ import annotations

import unicodedata

# NFD leaves these whole, though writers without the right keyboard do not.
_PLAIN = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ß": "ss"}
# In Russian и and й are different letters, as o and ó are not for a hurried Polish writer.
_WHOLE = frozenset("йЙ")


class _Folds(dict[int, str]):
    """A translation table that works out each character once."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char in _WHOLE:
            folded = char
        else:
            parts = unicodedata.normalize("NFD", char)
            folded = "".join(part for part in parts if not "\u0300" <= part <= "\u036f")
            # Scripts whose marks are letters (Hangul, Indic) must come back as they went in.
            folded = unicodedata.normalize("NFC", folded)
            folded = _PLAIN.get(folded, folded)
        self[code] = folded
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Text without combining marks, ł đ ø plain, ß as ss, ё as е; й stays."""
    return text.translate(_FOLDS)
