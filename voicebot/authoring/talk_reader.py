"""Files of talks, from nodes to values: the head of each talk, and its services' scripts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import get_args

from voicebot.authoring.diagnostics import Diagnostic, Findings, did_you_mean
from voicebot.authoring.nodes import Entry, List, Map, Node, Text, entries
from voicebot.authoring.schema.kinds import COUNT, one_of, text_of, value
from voicebot.authoring.source import read_documents
from voicebot.authoring.sources import SourceFile
from voicebot.authoring.talk import Answer, Channel, EarlierContact, Ending, Script, Talk
from voicebot.authoring.talk_lines import read_duration, read_lines

_CHANNELS: tuple[Channel, ...] = get_args(Channel)
_ENDINGS: tuple[Ending, ...] = get_args(Ending)
_CHANNEL = one_of(*_CHANNELS)
_ENDING = one_of(*_ENDINGS)
_HEAD = ("talk", "language", "from", "channel", "clock", "services", "contacts", "turns", "ends")


def read_talks(files: Iterable[SourceFile]) -> tuple[tuple[Talk, ...], tuple[Diagnostic, ...]]:
    """The talks of several files in order, and everything found in them; a talk with errors is left out."""
    findings = Findings()
    talks: dict[str, Talk] = {}
    for file in files:
        documents, diagnostics = read_documents(file.text, file.file)
        findings.extend(diagnostics)
        for document in documents:
            talk = _read_talk(document, findings)
            if talk is not None:
                _enter(talk, talks, findings)
    return tuple(talks.values()), findings.in_order()


def _enter(talk: Talk, talks: dict[str, Talk], findings: Findings) -> None:
    first = talks.setdefault(talk.name.value, talk)
    if first is not talk:
        place = first.name.place
        message = f"a talk `{talk.name.value}` is in {place.file}:{place.line} already"
        findings.add("VB809", talk.name.place, message, "give one of them another name")


def _read_talk(document: Node, findings: Findings) -> Talk | None:
    if not isinstance(document, Map):
        findings.add("VB801", document.place, "a talk is a map", "begin it with `talk: what happens in it`")
        return None
    before = len(findings.found)
    _check_head(document, findings)
    name = document.get("talk")
    language = document.get("language")
    caller = document.get("from")
    talk = Talk(
        name=name if isinstance(name, Text) else Text("", document.place),
        lines=read_lines(document.get("turns"), findings),
        language=language if isinstance(language, Text) else None,
        caller=None if caller is None else text_of(caller),
        channel=_channel(document.get("channel"), findings),
        clock=_clock(document.get("clock"), findings),
        services=_services(document.get("services"), findings),
        contacts=_contacts(document.get("contacts"), findings),
        ends=_ends(document.get("ends"), findings),
    )
    return talk if len(findings.found) == before else None


def _check_head(document: Map, findings: Findings) -> None:
    for key in (entry.key for entry in document.entries if entry.key.value not in _HEAD):
        hint = did_you_mean(key.value, _HEAD, f"the keys are {', '.join(_HEAD)}")
        findings.add("VB802", key.place, f"a talk has no `{key.value}`", hint)
    if text_of(document.get("talk")) is None:
        findings.add("VB803", document.place, "the talk has no name", "write `talk: what happens in it`")
    if document.get("turns") is None:
        findings.add("VB803", document.place, "the talk has no `turns`", "write `turns:` and its lines under it")
    for entry in document.entries:
        name = entry.key.value
        if name in ("language", "from") and text_of(entry.value) is None:
            findings.add("VB801", entry.value.place, f"`{name}` wants words", f"write `{name}: …` or leave it out")


def _channel(node: Node | None, findings: Findings) -> Channel:
    if node is not None and _CHANNEL.read(node) is None:
        findings.add("VB806", node.place, "`channel` is voice or chat", "leave it out for voice")
    return value(_CHANNEL, node, "voice")


def _clock(node: Node | None, findings: Findings) -> datetime | None:
    if node is None:
        return None
    hint = "write for instance `clock: 2026-11-21T11:00+01:00`"
    try:
        clock = datetime.fromisoformat(text_of(node) or "")
    except ValueError:
        findings.add("VB806", node.place, "`clock` wants a day and a time with its offset", hint)
        return None
    if clock.tzinfo is None:
        findings.add("VB806", node.place, "`clock` lacks its offset from UTC", hint)
        return None
    return clock


def _ends(node: Node | None, findings: Findings) -> Ending | None:
    if node is None:
        return None
    found = _ENDING.read(node)
    if found is None:
        words = text_of(node) or ""
        hint = did_you_mean(words, _ENDINGS, f"the outcomes are {', '.join(_ENDINGS)}")
        findings.add("VB807", node.place, f"there is no outcome `{words}`", hint)
    return found


def _services(node: Node | None, findings: Findings) -> tuple[Script, ...]:
    if node is None:
        return ()
    if not isinstance(node, Map):
        findings.add(
            "VB801", node.place, "`services` wants services by name", "write `services: {find_order: [found]}`"
        )
        return ()
    return tuple(_script(entry, findings) for entry in node.entries)


def _script(entry: Entry, findings: Findings) -> Script:
    written = entry.value.items if isinstance(entry.value, List) else (entry.value,)
    answers = [_answer(item, findings) for item in written]
    return Script(entry.key, tuple(each for each in answers if each is not None))


def _answer(node: Node, findings: Findings) -> Answer | None:
    if isinstance(node, Text) and not node.is_blank:
        return Answer(node)
    results = [each for each in entries(node) if each.key.value != "after"]
    if len(results) != 1:
        hint = "write a result such as `found`, or `{after: 4s, found: {status: delivered}}`"
        findings.add("VB808", node.place, "an answer is one result, with its outputs", hint)
        return None
    after = next((each.value for each in entries(node) if each.key.value == "after"), None)
    after_ms = 0 if after is None else read_duration("after", after, findings)
    return Answer(results[0].key, _outputs(results[0].value, findings), after_ms or 0)


def _outputs(node: Node, findings: Findings) -> tuple[tuple[Text, Text], ...]:
    if isinstance(node, Text) and node.is_blank:
        return ()
    if not isinstance(node, Map):
        findings.add("VB808", node.place, "outputs stand by name", "write for instance `{status: delivered}`")
        return ()
    outputs = [(each.key, each.value) for each in node.entries if isinstance(each.value, Text)]
    if len(outputs) != len(node.entries):
        findings.add("VB808", node.place, "an output is words or a number", "lists and maps cannot be outputs")
    return tuple(outputs)


def _contacts(node: Node | None, findings: Findings) -> tuple[EarlierContact, ...]:
    if node is None:
        return ()
    if not isinstance(node, List):
        findings.add("VB801", node.place, "`contacts` wants a list", "write `- {topic: order_status, days_ago: 2}`")
        return ()
    contacts = [_contact(each, findings) for each in node.items]
    return tuple(each for each in contacts if each is not None)


def _contact(node: Node, findings: Findings) -> EarlierContact | None:
    written = {entry.key.value: entry.value for entry in entries(node)}
    topic, days = written.get("topic"), written.get("days_ago")
    days_ago = None if days is None else COUNT.read(days)
    if not isinstance(topic, Text) or days_ago is None:
        hint = "write `{topic: order_status, days_ago: 2}`"
        findings.add("VB801", node.place, "an earlier contact has a `topic` and `days_ago`", hint)
        return None
    return EarlierContact(topic, days_ago)
