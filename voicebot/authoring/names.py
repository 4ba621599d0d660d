"""Every name that a bot's sources define, and how a source's words are resolved to one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from voicebot.authoring.diagnostics import Findings, did_you_mean
from voicebot.authoring.nodes import Text
from voicebot.authoring.values import FACTS, Type
from voicebot.dialogue.bot import Service

# Files of the built-in bot; what they name gives way to what the author named.
HOUSE = "built-in/"


@dataclass(frozen=True, slots=True)
class Names:
    """The names there are; `plain` holds slots, variables and facts, `records` the outputs of called services."""

    languages: tuple[str, ...]
    slots: Mapping[str, Type]
    intents: frozenset[str]
    scenarios: frozenset[str]
    services: Mapping[str, Service]
    ladders: frozenset[str]
    queues: tuple[str, ...]
    plain: Mapping[str, Type] = field(default_factory=dict)
    records: Mapping[str, Mapping[str, Type]] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """The default language."""
        return self.languages[0]

    def said(self) -> tuple[str, ...]:
        """The slots and variables that a text may say; facts are asked, not said."""
        return tuple(name for name in self.plain if name in self.slots or name not in FACTS)

    def settable(self) -> frozenset[str]:
        """The names that stand for something only when a step has set them."""
        return frozenset((*self.said(), *self.records))

    def known(self) -> tuple[str, ...]:
        """Every name a condition may use."""
        return (*self.plain, *self.records)


def resolve(sort: str, written: Text, names: Iterable[str], findings: Findings) -> str | None:
    """The name as written where it exists; else None, after saying which one is near."""
    name = written.value.strip()
    known = tuple(names)
    if name in known:
        return name
    hint = did_you_mean(name, known, f"define it, or use one of {_some(known)}" if known else "define it")
    findings.add("VB202", written.place, f"there is no {sort} `{name}`", hint)
    return None


def resolve_queue(written: Text, names: Names, findings: Findings) -> str:
    """A queue's name; the built-in `general` is the first queue of a bot that has none of that name."""
    if written.place.file.startswith(HOUSE) and written.value not in names.queues:
        return names.queues[0]
    return resolve("queue", written, names.queues, findings) or names.queues[0]


def _some(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"`{name}`" for name in sorted(names)[:6])
    return shown + (", …" if len(names) > 6 else "")
