"""The `bot` section: who answers, in which languages, when, and which people stand behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from voicebot.authoring.diagnostics import Findings, Place, did_you_mean
from voicebot.authoring.examples import example_lines, read_template
from voicebot.authoring.names import resolve
from voicebot.authoring.nodes import Entry, Map, Node, Text, entries
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.sections import BOT, LANGUAGE_CHANGE, QUEUE, LanguageChange
from voicebot.authoring.schema.shape import check_keys, check_kind
from voicebot.authoring.sections.hours import read_hours
from voicebot.dialogue.bot import Queue
from voicebot.dialogue.hours import ALWAYS, Hours
from voicebot.understanding.commands import COMMANDS

GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Head:
    """The bot section, typed; what names other sections is still as written."""

    place: Place
    name: str = ""
    languages: tuple[str, ...] = ("en",)
    zone: tzinfo = UTC
    numbers: tuple[str, ...] = ()
    greeting: Text | None = None
    disclosure: Text | None = None
    closing: Text | None = None
    ladder: Text | None = None
    hours: Mapping[str, Hours] = field(default_factory=dict)
    queues: Mapping[str, Queue] = field(default_factory=dict)
    language_change: LanguageChange = "switch"
    unsure_below: float = 0.6
    commands: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)


def read_bot(section: Mapping[str, Entry], start: Place, findings: Findings) -> Head:
    """The head of a bot; `start` is the place to point at where nothing is written."""
    place = next((entry.key.place for entry in section.values()), start)
    written = Map(tuple(section.values()), place)
    if not section:
        findings.add("VB303", start, "there is no `bot` section", "begin with `bot: {languages: [en]}`")
    else:
        check_keys(written, BOT, "`bot`", findings)
    hours = _hours(written.get("hours"), findings)
    return Head(
        place=place,
        name=kinds.value(kinds.WORDS, written.get("name"), ""),
        languages=_languages(written.get("languages")),
        zone=_zone(written, findings),
        numbers=kinds.value(kinds.LINES, written.get("numbers"), ()),
        greeting=_text(written.get("greeting")),
        disclosure=_text(written.get("disclosure")),
        closing=_text(written.get("closing")),
        ladder=_text(written.get("ladder")),
        hours=hours,
        queues=_queues(written.get("queues"), hours, findings),
        language_change=kinds.value(LANGUAGE_CHANGE, written.get("language_change"), "switch"),
        unsure_below=kinds.value(kinds.NUMBER, written.get("unsure_below"), 0.6),
        commands=_commands(written.get("commands"), findings),
    )


def _text(node: Node | None) -> Text | None:
    return node if isinstance(node, Text) and not node.is_blank else None


def _languages(node: Node | None) -> tuple[str, ...]:
    tags = kinds.value(kinds.LANGUAGES, node, ("en",))
    return tuple(dict.fromkeys(kinds.base_language(tag) for tag in tags))


def _zone(written: Map, findings: Findings) -> tzinfo:
    node = written.get("time_zone")
    name = kinds.value(kinds.WORDS, node, "")
    hours = written.get("hours")
    if not name or node is None:
        if hours is not None:
            hint = "add `time_zone: Europe/Warsaw`, or wherever the line is"
            findings.add("VB307", hours.place, "opening hours without a `time_zone` are taken as UTC", hint)
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        findings.add("VB304", node.place, f"there is no time zone `{name}`", "IANA names are like `Europe/Warsaw`")
        return UTC


def _hours(node: Node | None, findings: Findings) -> dict[str, Hours]:
    hours = {ALWAYS.name: ALWAYS}
    for entry in entries(node):
        if entry.key.value == ALWAYS.name:
            findings.add("VB201", entry.key.place, "`always` is open at any time and cannot be another timetable")
            continue
        hours[entry.key.value] = read_hours(entry, findings) or ALWAYS
    return hours


def _queues(node: Node | None, hours: Mapping[str, Hours], findings: Findings) -> dict[str, Queue]:
    queues: dict[str, Queue] = {}
    for entry in entries(node):
        name = entry.key.value
        written = check_keys(entry.value, QUEUE, f"the queue `{name}`", findings)
        queues[name] = _queue(name, written, hours, findings) if written else Queue(name=name)
    return queues or {GENERAL: Queue(name=GENERAL)}


def _queue(name: str, written: Map, hours: Mapping[str, Hours], findings: Findings) -> Queue:
    open_at = _text(written.get("hours"))
    timetable = resolve("timetable", open_at, hours, findings) if open_at else None
    skills = kinds.value(kinds.NAMES, written.get("skills"), ())
    return Queue(name=name, hours=timetable or ALWAYS.name, skills=tuple(each.value for each in skills))


def _commands(node: Node | None, findings: Findings) -> dict[str, dict[str, tuple[str, ...]]]:
    commands: dict[str, dict[str, tuple[str, ...]]] = {}
    for entry in entries(node):
        command = entry.key.value
        if command not in COMMANDS:
            hint = did_you_mean(command, COMMANDS, f"the commands are {', '.join(COMMANDS)}")
            findings.add("VB302", entry.key.place, f"there is no universal command `{command}`", hint)
        elif check_kind(command, kinds.MAP, entry.value, findings):
            commands[command] = _wordings(entry.value, findings)
    return commands


def _wordings(node: Node, findings: Findings) -> dict[str, tuple[str, ...]]:
    wordings: dict[str, tuple[str, ...]] = {}
    for entry in entries(node):
        if check_kind(entry.key.value, kinds.LINES, entry.value, findings):
            lines = [line for line in example_lines(entry.value, findings) if read_template(line, findings)]
            wordings[kinds.base_language(entry.key.value)] = tuple(line.value for line in lines)
    return wordings
