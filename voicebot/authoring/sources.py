"""The texts a bot is made of, by name, with the hash that names this version of it.

A conversation finishes on the version it began on, so the same texts must give the same hash wherever the
folder lies; talks are tests and articles have revisions of their own, so neither is part of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from voicebot.authoring.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One text; ``name`` is its path inside the bot, ``file`` its path as people reach it."""

    name: str
    file: str
    text: str

    @property
    def stem(self) -> str:
        """The file's own name without folders and ending: an article's key."""
        return self.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything read for one bot, and what could not be read."""

    bot: str
    scenarios: tuple[SourceFile, ...]
    articles: tuple[SourceFile, ...] = ()
    talks: tuple[SourceFile, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def content_hash(self) -> str:
        """The bot's version: sha256 over names and texts of its scenarios."""
        return fingerprint(self.scenarios)

    @property
    def knowledge_hash(self) -> str:
        """The knowledge base's version."""
        return fingerprint(self.articles)


def fingerprint(files: Iterable[SourceFile]) -> str:
    """sha256 in hex over names and texts, whatever order they come in."""
    digest = hashlib.sha256()
    for each in sorted(files, key=lambda file: file.name):
        for part in (each.name.encode(), each.text.encode()):
            # The length goes first so that no text can be moved into a name unseen.
            digest.update(f"{len(part)}:".encode())
            digest.update(part)
    return digest.hexdigest()
