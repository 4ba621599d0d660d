"""The `slots` section: typed values, and which options go with which type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from voicebot.authoring.diagnostics import Findings, did_you_mean
from voicebot.authoring.nodes import Entry, List, Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import CONFIRMATION
from voicebot.authoring.schema.shape import found, listed
from voicebot.authoring.sections import named
from voicebot.authoring.values import FACTS, TEXT, Type, choice
from voicebot.authoring.wording import Book
from voicebot.dialogue.bot import Slot
from voicebot.understanding.slots.identifier import SCHEMES
from voicebot.understanding.slots.spec import SlotSpec

_TEXTUAL = frozenset({"length", "pattern"})
_RANGE = frozenset({"min", "max"})
# An option that a type does not know would be read and never used, so it is a mistake.
OPTIONS: dict[str, frozenset[str]] = {
    "text": _TEXTUAL,
    "digits": _TEXTUAL,
    "integer": _RANGE,
    "decimal": _RANGE,
    "money": _RANGE | {"currency"},
    "time": _RANGE,
    "phone": frozenset({"country"}),
    "postcode": frozenset({"country"}),
    "identifier": _TEXTUAL | {"scheme"},
    "rating": _RANGE,
    "choice": frozenset({"values"}),
}
_TYPED = frozenset({"length", "pattern", "min", "max", "values", "scheme", "country", "currency"})
_Choices = dict[str, dict[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class WrittenSlot:
    """A slot whose limits are read and whose phrases are not yet."""

    name: str
    entry: Entry
    written: Map
    spec: SlotSpec

    @property
    def type(self) -> Type:
        """What a condition may compare it with."""
        return choice(self.spec.choices) if self.spec.kind == "choice" else Type(self.spec.kind)


def read_slots(entries: Mapping[str, Entry], languages: tuple[str, ...], findings: Findings) -> dict[str, WrittenSlot]:
    """The slots with their types; the phrases they name are resolved by `finish_slots`."""
    slots: dict[str, WrittenSlot] = {}
    for name, written, entry in named("slots", entries, findings):
        kind = kinds.text_of(written.get("type")) or TEXT.kind
        if name in FACTS:
            findings.add("VB208", entry.key.place, f"`{name}` is a fact: {FACTS[name].about}", "take another name")
        _check_options(name, kind, written, findings)
        slots[name] = WrittenSlot(name, entry, written, _spec(kind, written, languages, findings))
    return slots


def finish_slots(slots: Mapping[str, WrittenSlot], book: Book) -> dict[str, Slot]:
    """The slots with the keys of their phrases."""
    return {name: _slot(each, book) for name, each in slots.items()}


def _slot(slot: WrittenSlot, book: Book) -> Slot:
    written = slot.written
    prompt, confirm = written.get("prompt"), written.get("confirm")
    return Slot(
        name=slot.name,
        spec=slot.spec,
        # A key that is none has been noted; kept as it is, no step seems to lack a prompt.
        prompt=(book.key(prompt) or prompt.value) if isinstance(prompt, Text) else "",
        confirmation=kinds.value(CONFIRMATION, written.get("confirmation"), "when_unsure"),
        confirm_prompt=(book.key(confirm) if isinstance(confirm, Text) else None) or "confirm_value",
        keypad=kinds.value(kinds.FLAG, written.get("keypad"), False),
        private=kinds.value(kinds.FLAG, written.get("private"), False),
    )


def _check_options(name: str, kind: str, written: Map, findings: Findings) -> None:
    allowed = OPTIONS.get(kind, frozenset())
    for entry in written.entries:
        option = entry.key.value
        if option in _TYPED and option not in allowed:
            hint = f"it knows {listed(sorted(allowed))}" if allowed else "take it out"
            findings.add("VB308", entry.key.place, f"`{name}` is a {kind}, which has no `{option}`", hint)
    for option, needed_by in (("values", "choice"), ("scheme", "identifier")):
        if kind == needed_by and written.get(option) is None and written.get("pattern") is None:
            findings.add("VB303", written.place, f"`{name}` is a {kind} and needs `{option}`")


def _spec(kind: str, written: Map, languages: tuple[str, ...], findings: Findings) -> SlotSpec:
    length = kinds.value(kinds.LENGTH, written.get("length"), (0, 0))
    exact = length[0] == length[1]
    limits = SlotSpec(kind)
    return SlotSpec(
        kind,
        length=length[0] or None if exact else None,
        min_length=None if exact else length[0],
        max_length=None if exact else length[1],
        pattern=_pattern(written.get("pattern"), findings),
        minimum=kinds.NUMBER.read(least) if (least := written.get("min")) else None,
        maximum=kinds.NUMBER.read(most) if (most := written.get("max")) else None,
        choices=_choices(written.get("values"), languages, findings),
        scheme=_scheme(written.get("scheme"), findings),
        country=kinds.value(kinds.WORDS, written.get("country"), limits.country).upper(),
        currency=kinds.value(kinds.WORDS, written.get("currency"), limits.currency).upper(),
    )


def _pattern(node: Node | None, findings: Findings) -> str | None:
    words = kinds.text_of(node)
    if words is None or node is None:
        return None
    try:
        re.compile(words)
    except re.error as error:
        findings.add("VB304", node.place, f"`pattern` is no regular expression: {error}")
        return None
    return words


def _scheme(node: Node | None, findings: Findings) -> str | None:
    scheme = kinds.text_of(node)
    if scheme is None or node is None or scheme in SCHEMES:
        return scheme
    hint = did_you_mean(scheme, SCHEMES, f"there are {', '.join(sorted(SCHEMES))}")
    findings.add("VB304", node.place, f"there is no scheme `{scheme}`", hint)
    return None


def _choices(node: Node | None, languages: tuple[str, ...], findings: Findings) -> _Choices:
    match node:
        case List():
            words = kinds.value(kinds.TEXTS, node, ())
            return {each.value: {language: (each.value.replace("_", " "),) for language in languages} for each in words}
        case Map(entries):
            return {entry.key.value: _synonyms(entry, languages, findings) for entry in entries}
        case None:
            return {}
        case Text():
            findings.add("VB304", node.place, f"`values` wants a list or keys with words; found {found(node)}")
            return {}


def _synonyms(entry: Entry, languages: tuple[str, ...], findings: Findings) -> dict[str, tuple[str, ...]]:
    if not isinstance(entry.value, Map):
        words = kinds.value(kinds.LINES, entry.value, ())
        return dict.fromkeys(languages, words)
    synonyms: dict[str, tuple[str, ...]] = {}
    for each in entry.value.entries:
        words = kinds.value(kinds.LINES, each.value, ())
        if not words:
            findings.add("VB304", each.value.place, f"`{each.key.value}` wants words; found {found(each.value)}")
        synonyms[kinds.base_language(each.key.value)] = words
    missing = [language for language in languages if language not in synonyms]
    if missing:
        findings.add("VB512", entry.key.place, f"`{entry.key.value}` has no words in {listed(missing)}")
    return synonyms
