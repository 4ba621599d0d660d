"""What steps define by the way: variables, the answers of services, and menus.

Names must be known before any step is compiled, because a step may use what one further down defines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from voicebot.authoring.diagnostics import nearest
from voicebot.authoring.nodes import List, Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.sections.services import type_of
from voicebot.authoring.values import FLAG, NUMBER, RECORD, TEXT, Type, choice
from voicebot.dialogue.bot import Service

_FLAGS = ("true", "false")
_Records = dict[str, dict[str, Type]]


@dataclass(frozen=True, slots=True)
class Declared:
    """Variables that are set, answers by the variable that holds them, and options by their menu's phrase."""

    variables: Mapping[str, Type] = field(default_factory=dict)
    records: Mapping[str, Mapping[str, Type]] = field(default_factory=dict)
    menus: Mapping[str, Map] = field(default_factory=dict)


def declared(steps: Iterable[Node], services: Mapping[str, Service], known: Mapping[str, Type]) -> Declared:
    """Everything that steps define; `known` holds the slots and facts."""
    maps = [each for node in steps for each in _maps(node)]
    records: _Records = {}
    for each in maps:
        _add_record(each, services, records)
    menus = {
        " ".join(prompt.split()): options
        for each in reversed(maps)
        if (prompt := kinds.text_of(each.get("choose"))) and isinstance(options := each.get("options"), Map)
    }
    return Declared(_variables(maps, known, records), records, menus)


def _maps(node: Node) -> Iterator[Map]:
    match node:
        case Map(entries):
            yield node
            for entry in entries:
                yield from _maps(entry.value)
        case List(items):
            for item in items:
                yield from _maps(item)
        case Text():
            return


def _add_record(step: Map, services: Mapping[str, Service], records: _Records) -> None:
    called = kinds.text_of(step.get("call"))
    service = services.get(called) or _meant(called, services) if called else None
    if service is None:
        return
    record = records.setdefault(kinds.value(kinds.NAME, step.get("as"), service.name), {})
    record["result"] = _merged(record.get("result"), choice(each.name for each in service.results))
    for result in service.results:
        for name, output in result.outputs.items():
            record[name] = _merged(record.get(name), type_of(output))


def _meant(called: str, services: Mapping[str, Service]) -> Service | None:
    """The service almost named: its outputs need not seem unknown as well."""
    return services.get(nearest(called, services) or "")


def _merged(first: Type | None, second: Type) -> Type:
    if first is None or first == second:
        return second
    if first.kind == second.kind:
        return Type(first.kind, {**first.words, **second.words})
    return TEXT


def _variables(maps: list[Map], known: Mapping[str, Type], records: _Records) -> dict[str, Type]:
    pairs = [
        (entry.key.value, entry.value)
        for each in maps
        if isinstance(values := each.get("set"), Map)
        for entry in values.entries
    ]
    named = {**known, **dict.fromkeys((name for name, _ in pairs), TEXT)}
    variables: dict[str, Type] = {}
    for name, value in pairs:
        variables[name] = _merged(variables.get(name), _type_of(value, named, records))
    return variables


def _type_of(value: Node, known: Mapping[str, Type], records: _Records) -> Type:
    words = kinds.text_of(value) or ""
    record, _, output = words.partition(".")
    if kinds.NUMBER.read(value) is not None:
        return NUMBER
    if output:
        return records.get(record, {}).get(output, TEXT)
    if words in records:
        return RECORD
    if words in _FLAGS:
        return FLAG
    if words in known:
        return known[words]
    return choice([words]) if kinds.is_name(words) else TEXT
