"""Misheard words put right, where the encoder would only see their pieces.

A word that the encoder knows as a whole means something as it stands; one that falls into more pieces than what it may
be a slip of is put right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from voicebot.understanding.normalize import fold, normalize

_WORD = re.compile(r"""[^\s.,;:!?…"'“”„«»()\[\]{}/-]+""")


def repaired(text: str, repairs: Sequence[tuple[str, str]], pieces: Callable[[str], int]) -> str:
    """The text with those repairs, (heard, read), that the encoder reads in fewer pieces than what was heard."""
    right = dict(repairs)

    def put_right(found: re.Match[str]) -> str:
        word = found[0]
        read = right.get(word) or right.get(normalize(word)) or right.get(fold(normalize(word)))
        return read if read and pieces(read) < pieces(word) else word

    return _WORD.sub(put_right, text) if right else text
