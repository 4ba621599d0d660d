"""All files of a bot brought together: each section's entries by name, a name used twice refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from voicebot.authoring.diagnostics import Findings, nearest
from voicebot.authoring.nodes import Entry, Map, Node, entries, items
from voicebot.authoring.schema.kinds import LIST, MAP, Kind
from voicebot.authoring.schema.sections import SECTIONS
from voicebot.authoring.schema.shape import check_kind, found
from voicebot.authoring.source import read_yaml
from voicebot.authoring.sources import SourceFile

_FORMS: dict[str, Kind[Node]] = {"list": LIST, "keys": MAP, "named": MAP}


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sections of several files as one; `rules` keeps the order in which they were read.

    ``unread`` are the files that are no sections at all: what they define is missing here.
    """

    entries: dict[str, dict[str, Entry]] = field(default_factory=lambda: {name: {} for name in SECTIONS})
    rules: list[Node] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

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
                gathered.unread.extend([file.file] if diagnostics else [])
            case Map():
                for entry in node.entries:
                    _add_section(entry, gathered, findings)
            case _:
                gathered.unread.append(file.file)
                findings.add("VB301", node.place, f"a file holds sections such as `scenarios:`; found {found(node)}")
    return gathered


def _add_section(section: Entry, gathered: Gathered, findings: Findings) -> None:
    written = section.key.value
    # A section almost named is read as what was meant, so that nothing else seems to be missing.
    name = written if written in SECTIONS else nearest(written, SECTIONS)
    if name != written:
        hint = f"did you mean `{name}`?" if name else f"the sections are {', '.join(SECTIONS)}"
        findings.add("VB301", section.key.place, f"there is no section `{written}`", hint)
    if name is not None and check_kind(name, _FORMS[SECTIONS[name].form], section.value, findings):
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
