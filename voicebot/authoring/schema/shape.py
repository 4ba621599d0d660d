"""What may be written where, as values, and the check that holds a source against them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from voicebot.authoring.diagnostics import Findings, did_you_mean
from voicebot.authoring.nodes import Entry, List, Map, Node, Text
from voicebot.authoring.schema.kinds import ANYTHING, STEPS, Kind, is_name, text_of


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its name, the kind of its value, and one line that says what it is for."""

    name: str
    kind: Kind[object]
    about: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a bot: how its entries stand, the keys of each, and an example.

    `keys` are the keys of the section itself (form `keys`) or of each of its entries. Where `others` is
    set, any further key is allowed and its value is of that kind; `other_name` says what such a key is.
    """

    name: str
    about: str
    form: Literal["keys", "named", "list"]
    keys: tuple[Key, ...]
    example: str
    others: Kind[object] | None = None
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class Verb:
    """A step's verb: the kind of its value, what that value names, its options, and an example."""

    name: str
    kind: Kind[object]
    value: str
    about: str
    example: str
    options: tuple[Key, ...] = ()


def check_keys(
    written: Node,
    keys: Iterable[Key],
    where: str,
    findings: Findings,
    *,
    others: Kind[object] | None = None,
) -> Map | None:
    """The map, after noting its unknown, missing and wrongly typed keys; None where it is no map."""
    if not isinstance(written, Map):
        findings.add("VB304", written.place, f"{where} wants keys with values; found {found(written)}")
        return None
    known = {key.name: key for key in keys}
    for entry in written.entries:
        _check_entry(entry, known, where, findings, others)
    for key in known.values():
        if key.required and written.get(key.name) is None:
            findings.add("VB303", written.place, f"{where} needs `{key.name}`: {key.about}")
    return written


def _check_entry(
    entry: Entry, known: dict[str, Key], where: str, findings: Findings, others: Kind[object] | None
) -> None:
    name = entry.key.value
    if name in known:
        check_kind(name, known[name].kind, entry.value, findings)
    elif others is None:
        hint = did_you_mean(name, known, f"it knows {listed(known)}" if known else "take it out")
        findings.add("VB302", entry.key.place, f"{where} has no `{name}`", hint)
    else:
        check_kind(name, others, entry.value, findings)


def check_kind(name: str, kind: Kind[object], written: Node, findings: Findings) -> bool:
    """Whether a value is of its kind, after noting that it is not."""
    if kind is ANYTHING or kind.read(written) is not None:
        return True
    findings.add(
        "VB304", written.place, f"`{name}` wants {kind.words}; found {found(written)}", _hint(name, kind, written)
    )
    return False


def _hint(name: str, kind: Kind[object], written: Node) -> str:
    words = text_of(written) or ""
    if kind is STEPS and is_name(words):
        return f"to say a phrase, write `{name}: [{{say: {words}}}]`"
    return did_you_mean(words, kind.choices)


def found(node: Node) -> str:
    """What stands there, in a few words."""
    match node:
        case Text() if node.is_blank:
            return "nothing"
        case Text(value):
            words = " ".join(value.split())
            return f"`{words}`" if len(words) <= 40 else f"`{words[:37]}…`"
        case List():
            return "a list"
        case Map():
            return "keys with values"


def listed(names: Iterable[str]) -> str:
    """Names for a sentence: "`a`, `b` and `c`"."""
    quoted = [f"`{name}`" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)
