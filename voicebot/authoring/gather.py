"""All files of a bot brought together: each section's entries by name, a name used twice refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from voicebot.authoring.diagnostics import Findings, did_you_mean
from voicebot.authoring.nodes import Entry, Map, Node, entries, items
from voicebot.authoring.schema.kinds import LIST, MAP, Kind
from voicebot.authoring.schema.sections import SECTIONS
from voicebot.authoring.schema.shape import check_kind, found
from voicebot.authoring.source import read_yaml
from voicebot.authoring.sources import SourceFile

_FORMS: dict[str, Kind[Node]] = {"list": LIST, "keys": MAP, "named": MAP}


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sections of several files as one; `rules` keeps the order in which they were read."""

    entries: dict[str, dict[str, Entry]] = field(default_factory=lambda: {name: {} for name in SECTIONS})
    rules: list[Node] = field(default_factory=list)

    def named(self, section: str) -> dict[str, Entry]:
        """A section's entries by name."""
        return self.entries[section]


def gather(files: Iterable[SourceFile], findings: Findings) -> Gathered:
    """Every section of the files, what cannot be read noted."""
    gathered = Gathered()
    for file in files:
        node, diagnostics = read_yaml(file.text, file.file)
        findings.extend(diagnostics)
        match node:
            case None:
                continue
            case Map():
                for entry in node.entries:
                    _add_section(entry, gathered, findings)
            case _:
                findings.add("VB301", node.place, f"a file holds sections such as `scenarios:`; found {found(node)}")
    return gathered


def _add_section(section: Entry, gathered: Gathered, findings: Findings) -> None:
    name = section.key.value
    if name not in SECTIONS:
        hint = did_you_mean(name, SECTIONS, f"the sections are {', '.join(SECTIONS)}")
        findings.add("VB301", section.key.place, f"there is no section `{name}`", hint)
    elif check_kind(name, _FORMS[SECTIONS[name].form], section.value, findings):
        gathered.rules.extend(items(section.value))
        for entry in entries(section.value):
            _add_entry(name, entry, gathered, findings)


def _add_entry(section: str, entry: Entry, gathered: Gathered, findings: Findings) -> None:
    name = entry.key.value
    known = gathered.entries[section]
    if name in known:
        first = known[name].key.place
        findings.add(
            "VB201",
            entry.key.place,
            f"`{name}` stands twice in `{section}`",
            f"the first is at {first.file}:{first.line}; rename one or take it out",
        )
        return
    known[name] = entry
