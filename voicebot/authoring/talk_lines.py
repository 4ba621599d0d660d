"""The lines of a talk, from nodes to values: what the caller does and what the bot is to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from voicebot.authoring.diagnostics import Findings, did_you_mean
from voicebot.authoring.nodes import Entry, List, Map, Node, Text
from voicebot.authoring.schema.kinds import DURATION, NUMBER, text_of
from voicebot.authoring.talk import (
    Alternative,
    Caller,
    Expect,
    Expected,
    HangUp,
    Interrupts,
    Keys,
    Silence,
    TalkLine,
)

_KEYS = re.compile(r"[0-9*#]+")
_FORMS: Mapping[str, Expected] = {
    "asks": "asks",
    "confirms": "confirms",
    "says": "says",
    "tells": "tells",
    "hands off to": "hands_off",
}
_EXPECTED = re.compile(rf"({'|'.join(_FORMS)})\s+(\S+)")


def read_lines(node: Node | None, findings: Findings) -> tuple[TalkLine, ...]:
    """The lines that could be read; what could not is noted."""
    if not isinstance(node, List):
        if node is not None:
            findings.add(
                "VB801", node.place, "`turns` wants a list of lines", "begin each line with `- caller: ` or `- bot: `"
            )
        return ()
    read = (_read_line(each, findings) for each in node.items)
    return tuple(line for line in read if line is not None)


def _read_line(node: Node, findings: Findings) -> TalkLine | None:
    if not isinstance(node, Map) or len(node.entries) != 1:
        words = text_of(node) or "…"
        findings.add("VB804", node.place, "a line has exactly one key", f"write `- caller: {words}` or `- bot: says …`")
        return None
    entry = node.entries[0]
    reader = _READERS.get(entry.key.value)
    if reader is None:
        hint = did_you_mean(entry.key.value, _READERS, f"a line is one of {', '.join(_READERS)}")
        findings.add("VB804", entry.key.place, f"there is no line `{entry.key.value}`", hint)
        return None
    return reader(entry, findings)


def _caller(entry: Entry, findings: Findings) -> TalkLine | None:
    words = text_of(entry.value)
    if words is not None:
        return Caller(entry.key.place, (Alternative(words, 1.0),))
    heard = entry.value.get("heard") if isinstance(entry.value, Map) else None
    if not isinstance(heard, List) or not heard.items:
        hint = 'write words, or `{heard: [{text: "…", confidence: 0.5}]}`; for no words at all, `silence: 8s`'
        findings.add("VB804", entry.value.place, "`caller` wants what is said", hint)
        return None
    alternatives = [_alternative(each, findings) for each in heard.items]
    return Caller(entry.key.place, tuple(each for each in alternatives if each is not None))


def _alternative(node: Node, findings: Findings) -> Alternative | None:
    text = text_of(node.get("text")) if isinstance(node, Map) else text_of(node)
    written = node.get("confidence") if isinstance(node, Map) else None
    confidence = 1.0 if written is None else NUMBER.read(written)
    if text is None:
        findings.add("VB804", node.place, "an alternative wants `text`", 'write `{text: "…", confidence: 0.5}`')
        return None
    if confidence is None or not 0 <= confidence <= 1:
        place = node.place if written is None else written.place
        findings.add("VB806", place, "a confidence is a number from 0 to 1", "write for instance `0.5`")
        return None
    return Alternative(text, confidence)


def _keys(entry: Entry, findings: Findings) -> TalkLine | None:
    keys = text_of(entry.value) or ""
    if not _KEYS.fullmatch(keys):
        findings.add("VB806", entry.value.place, "`keys` wants figures, * and #", 'write for instance `keys: "12#"`')
        return None
    return Keys(entry.key.place, keys)


def _silence(entry: Entry, findings: Findings) -> TalkLine | None:
    duration_ms = read_duration(entry.key.value, entry.value, findings)
    return None if duration_ms is None else Silence(entry.key.place, duration_ms)


def _interrupts(entry: Entry, findings: Findings) -> TalkLine | None:
    written = entry.value
    words = text_of(written.get("words")) if isinstance(written, Map) else text_of(written)
    if words is None:
        hint = 'write `interrupts: {after: 1s, words: "…"}`'
        findings.add("VB804", written.place, "`interrupts` wants the words said", hint)
        return None
    after = written.get("after") if isinstance(written, Map) else None
    after_ms = 0 if after is None else read_duration("after", after, findings)
    return None if after_ms is None else Interrupts(entry.key.place, after_ms, words)


def _hang_up(entry: Entry, findings: Findings) -> TalkLine | None:
    if text_of(entry.value) != "true":
        findings.add("VB804", entry.value.place, "`hangup` wants nothing but `true`", "write `hangup: true`")
        return None
    return HangUp(entry.key.place)


def _bot(entry: Entry, findings: Findings) -> TalkLine | None:
    written, place = entry.value, entry.key.place
    words = text_of(written)
    if not isinstance(written, Text) or words is None:
        findings.add(
            "VB805", written.place, "`bot` wants what the bot is to do", "write for instance `bot: asks order_number`"
        )
        return None
    if written.style != "plain":
        return Expect(place, "words", written)
    if words == "waits":
        return Expect(place, "waits")
    found = _EXPECTED.fullmatch(words)
    if found is None:
        hint = f'words that must be heard stand in quotes: `bot: "{words}"`'
        findings.add("VB805", written.place, f"`{words}` is nothing a bot does", hint)
        return None
    start = written.at(found.start(2))
    return Expect(place, _FORMS[found[1]], Text(found[2], start, first=start))


def read_duration(name: str, node: Node, findings: Findings) -> int | None:
    """Milliseconds, or None after noting that it is no duration."""
    duration_ms = DURATION.read(node)
    if duration_ms is None:
        findings.add("VB806", node.place, f"`{name}` wants {DURATION.words}", f"write for instance `{name}: 8s`")
    return duration_ms


_READERS: Mapping[str, Callable[[Entry, Findings], TalkLine | None]] = {
    "caller": _caller,
    "keys": _keys,
    "silence": _silence,
    "interrupts": _interrupts,
    "hangup": _hang_up,
    "bot": _bot,
}
