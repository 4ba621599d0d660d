"""The `vocabulary` section: brand and product words, how they are spoken and misheard."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Entry
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import WORD
from voicebot.authoring.schema.shape import check_keys
from voicebot.dialogue.bot import Word


def read_vocabulary(entries: Mapping[str, Entry], findings: Findings) -> tuple[Word, ...]:
    """The words in the order written; a word is its own key, in whatever letters."""
    return tuple(word for entry in entries.values() if (word := _word(entry, findings)))


def _word(entry: Entry, findings: Findings) -> Word | None:
    text = entry.key.value.strip()
    written = check_keys(entry.value, WORD, f"`{text}`", findings)
    if written is None:
        return None
    return Word(
        text=text,
        alias=kinds.value(kinds.WORDS, written.get("alias"), ""),
        ipa=kinds.value(kinds.WORDS, written.get("ipa"), ""),
        heard_as=kinds.value(kinds.LINES, written.get("heard_as"), ()),
    )
