"""The built-in bot: words and ways that every bot has unless its author writes them anew.

It is written in the scenario language itself, so it is read, checked and overridden like any other. A file that is
named by a language holds its words for the phrases of the others, so that a new language is a new file.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from voicebot.authoring.names import HOUSE
from voicebot.authoring.sources import SourceFile

# pl, fil: the other files have longer names.
_LONGEST_TAG = 3


def house() -> tuple[SourceFile, ...]:
    """The files of the built-in bot, read from the package once."""
    return tuple(each for name, each in _files().items() if len(name) > _LONGEST_TAG)


def house_words(language: str) -> tuple[SourceFile, ...]:
    """The file of one language's words, where it has one of its own."""
    return tuple(each for name, each in _files().items() if name == language and len(name) <= _LONGEST_TAG)


@lru_cache(maxsize=1)
def _files() -> dict[str, SourceFile]:
    found = sorted(each.name for each in files(__name__).iterdir() if each.name.endswith(".yaml"))
    texts = {name: (files(__name__) / name).read_text(encoding="utf-8") for name in found}
    return {
        name.removesuffix(".yaml"): SourceFile(f"{HOUSE}{name}", f"{HOUSE}{name}", text) for name, text in texts.items()
    }
