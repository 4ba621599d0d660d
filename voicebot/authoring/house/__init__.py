"""The built-in bot: words and ways that every bot has unless its author writes them anew.

It is written in the scenario language itself, so it is read, checked and overridden like any other.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from voicebot.authoring.names import HOUSE
from voicebot.authoring.sources import SourceFile


@lru_cache(maxsize=1)
def house() -> tuple[SourceFile, ...]:
    """The files of the built-in bot, read from the package once."""
    found = sorted(
        (each for each in files(__name__).iterdir() if each.name.endswith(".yaml")), key=lambda each: each.name
    )
    return tuple(
        SourceFile(f"{HOUSE}{each.name}", f"{HOUSE}{each.name}", each.read_text(encoding="utf-8")) for each in found
    )
