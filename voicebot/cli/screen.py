"""Lines on the terminal, coloured where a person looks at them and plain where a program reads them."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text


def is_terminal() -> bool:
    """Whether a person looks at what is written."""
    return Console().is_terminal


def show(*parts: str | tuple[str, str]) -> None:
    """Write one line made of words, or of words with their style."""
    # A console keeps the stream it was made for, and tests give each run another.
    Console(highlight=False, soft_wrap=True).print(Text.assemble(*parts))
