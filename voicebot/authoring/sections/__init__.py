"""The sections of a bot, one file each: from entries with places to the frozen bot's parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Entry, Map
from voicebot.authoring.schema.kinds import is_name
from voicebot.authoring.schema.sections import SECTIONS
from voicebot.authoring.schema.shape import check_keys


def named(section: str, entries: Mapping[str, Entry], findings: Findings) -> Iterator[tuple[str, Map, Entry]]:
    """The well-named entries of a section with their keys checked; the others noted."""
    shape = SECTIONS[section]
    for name, entry in entries.items():
        if not is_name(name):
            findings.add(
                "VB306",
                entry.key.place,
                f"`{name}` is no name",
                "a name is small letters, digits and _, a letter first",
            )
            continue
        written = check_keys(entry.value, shape.keys, f"`{name}`", findings, others=shape.others)
        if written is not None:
            yield name, written, entry
