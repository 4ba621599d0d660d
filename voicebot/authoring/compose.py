"""The YAML parser's events folded into nodes.

Working on events, before any tag is resolved, means that aliases are never followed, so they cannot multiply,
and that a scalar is the text that was written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import yaml

from voicebot.authoring import flow
from voicebot.authoring.characters import WIDE_SPACE
from voicebot.authoring.diagnostics import Findings, Place
from voicebot.authoring.nodes import Entry, List, Map, Node, Style, Text
from voicebot.authoring.quoting import split_line

MAX_DEPTH = 40
_LOADER: type[yaml.CSafeLoader] | type[yaml.SafeLoader] = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_STYLES: dict[str, Style] = {"'": "quoted", '"': "quoted", "|": "literal", ">": "folded"}


class TooDeepError(Exception):
    """Ends the reading: the parser's own cost grows with the square of the depth."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Pair:
    """A key and its value with their spans, before doubles and cuts are looked for."""

    key: Text
    value: Node
    key_span: _Span
    value_span: _Span

    @property
    def lacks_colon(self) -> bool:
        return (
            self.key.style == "plain"
            and isinstance(self.value, Text)
            and self.value.is_blank
            and self.value_span.start == self.key_span.end
        )


class Composer:
    """Folds the parser's events into nodes, noting what is wrong and going on."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.lines = text.split("\n")
        self.findings = Findings()
        self.slips: list[flow.Slip] = []
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)

    def documents(self, *, several: bool) -> Iterator[Node]:
        count = 0
        for event in self._events:
            if not isinstance(event, yaml.DocumentStartEvent):
                continue
            count += 1
            if count > 1 and not several:
                self.findings.add(
                    "VB108",
                    self._place(event),
                    "a second document begins here",
                    "leave out the `---`, or move what follows to a file of its own",
                )
                return
            node = self._node(next(self._events), 0, in_flow=False)
            if not (isinstance(node, Text) and node.is_blank):
                yield node

    def _node(self, event: yaml.Event, depth: int, *, in_flow: bool) -> Node:
        if depth > MAX_DEPTH:
            raise TooDeepError(self._place(event))
        match event:
            case yaml.ScalarEvent():
                return self._scalar(event, in_flow=in_flow)
            case yaml.SequenceStartEvent():
                self._refuse_extras(event)
                return self._list(event, depth, in_flow=in_flow or bool(event.flow_style))
            case yaml.MappingStartEvent():
                self._refuse_extras(event)
                return self._map(event, depth, in_flow=in_flow or bool(event.flow_style))
            case _:
                self._refuse(event, "VB106", "a YAML alias is not allowed", "write the value out")
                return Text("", self._place(event), exact=False)

    def _list(self, start: yaml.SequenceStartEvent, depth: int, *, in_flow: bool) -> List:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1, in_flow=in_flow))
        return List(tuple(items), self._place(start))

    def _map(self, start: yaml.MappingStartEvent, depth: int, *, in_flow: bool) -> Node:
        if self.text.startswith("{{", _span(start).start):
            return self._template(start)
        pairs: list[_Pair] = []
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            pair = self._pair(event, depth, in_flow=in_flow)
            if pair is not None:
                pairs.append(pair)
        whole = _Span(_span(start).start, _span(event).end)
        if in_flow and len(pairs) == 1 and pairs[0].lacks_colon:
            self.slips.append(flow.braces(whole.start, whole.end))
            return Text(self.text[whole.start : whole.end], self._place(start))
        entries: dict[str, Entry] = {}
        for pair in self._mended(pairs) if in_flow else pairs:
            self._enter(pair, entries)
        return Map(tuple(entries.values()), self._place(start))

    def _template(self, start: yaml.MappingStartEvent) -> Text:
        """`{{ value }}` without quotes, which YAML takes for a map in a map."""
        self._refuse(start, "VB113", "unquoted text may not begin with {{", "")
        end = _span(self._skip(start)).end
        return Text(self.text[_span(start).start : end], self._place(start))

    def _pair(self, event: yaml.Event, depth: int, *, in_flow: bool) -> _Pair | None:
        if not isinstance(event, yaml.ScalarEvent):
            self._skip(event)
            self._node(next(self._events), depth + 1, in_flow=in_flow)
            self._refuse(event, "VB110", "a key must be text, not a list, map or alias", "")
            return None
        key = self._scalar(event, in_flow=in_flow)
        value_event = next(self._events)
        value = self._node(value_event, depth + 1, in_flow=in_flow)
        if not key.value:
            self._refuse(event, "VB110", "the key before this colon is missing", "")
            return None
        return _Pair(key, value, _span(event), _span(value_event))

    def _skip(self, event: yaml.Event) -> yaml.Event:
        """Pass over one node unread; its last event."""
        depth = 0
        while True:
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth == 0:
                return event
            if depth > MAX_DEPTH:
                raise TooDeepError(self._place(event))
            event = next(self._events)

    def _mended(self, pairs: list[_Pair]) -> list[_Pair]:
        """The pairs of a `{ }` with the texts put together that a comma had cut."""
        mended: list[_Pair] = []
        for pair in pairs:
            last = mended[-1] if mended else None
            if not pair.lacks_colon:
                mended.append(pair)
            elif last and isinstance(last.value, Text) and last.value.style == "plain":
                span = _Span(last.value_span.start, pair.key_span.end)
                self.slips.append(flow.cut(span.start, span.end))
                value = Text(self.text[span.start : span.end], last.value.place)
                mended[-1] = replace(last, value=value, value_span=span)
            else:
                self.slips.append(flow.braces(pair.key_span.start, pair.key_span.end))
                mended.append(pair)
        return mended

    def _enter(self, pair: _Pair, entries: dict[str, Entry]) -> None:
        first = entries.get(pair.key.value)
        if first is None:
            entries[pair.key.value] = Entry(pair.key, pair.value)
            return
        self.findings.add(
            "VB105",
            pair.key.place,
            f"`{pair.key.value}` is written twice; first in line {first.key.place.line}",
            self._way_out_of_double(pair.key, next(iter(entries.values())).key),
        )

    def _way_out_of_double(self, second: Text, opening: Text) -> str:
        """In an item of a list, a key that comes twice most likely lacks the dash of an item of its own."""
        before = self.lines[opening.place.line - 1][: opening.place.column - 1].strip()
        own_line = second.place.line > opening.place.line
        if before.endswith("-") and own_line:
            return f"for an item of its own begin the line with a dash, `- {second.value}:`; or keep one of the two"
        return "keep one of the two, or give one another name"

    def _scalar(self, event: yaml.ScalarEvent, *, in_flow: bool) -> Text:
        place, span = self._place(event), _span(event)
        style = _STYLES.get(event.style or "", "plain")
        if self._refuse_extras(event):
            return Text(event.value, place, style, exact=False)
        if style in ("literal", "folded"):
            return self._block(event.value, place, style)
        if style == "plain":
            self._check_unquoted(event, span, in_flow=in_flow)
        offset = 1 if style == "quoted" else 0
        begin = span.start + offset
        exact = self.text.startswith(event.value, begin)
        return Text(event.value, place, style, replace(place, column=place.column + offset), exact)

    def _block(self, value: str, place: Place, style: Style) -> Text:
        """Text under `|` or `>`, whose characters begin on the next line at its indentation."""
        rows = value.split("\n")
        row = next((number for number, line in enumerate(rows) if line.strip()), None)
        if row is None:
            return Text(value, place, style, exact=False)
        raw = self.lines[place.line + row]
        exact = raw.endswith(rows[row]) and (style == "literal" or not any(rows[row + 1 :]))
        indent = len(raw) - len(rows[row] if exact else raw.lstrip(" "))
        first_row = 0 if exact else row
        return Text(value, place, style, Place(self.file, place.line + 1 + first_row, indent + 1), exact)

    def _check_unquoted(self, event: yaml.ScalarEvent, span: _Span, *, in_flow: bool) -> None:
        if event.value[:1].isspace():
            self.findings.add("VB102", self._place(event), *WIDE_SPACE)
        if not in_flow:
            if self.text.startswith(" #", span.end):
                self._check_comment(event)
        elif any(character.isspace() for character in event.value):
            self.slips.append(flow.space_in(span.start, span.end))

    def _check_comment(self, event: yaml.ScalarEvent) -> None:
        """A comment is set off by two spaces; with one, behind words, it looks like text that was cut."""
        mark = event.end_mark
        words = " " in event.value or event.value[:1].isupper()
        if mark is None or not (words or self.text[mark.index + 2 : mark.index + 3].strip()):
            return
        self.findings.add(
            "VB121",
            Place(self.file, mark.line + 1, mark.column + 2),
            "what follows ` #` is a comment, no part of the text",
            f"if it is text, write `{split_line(self.lines[mark.line]).with_quotes}`; "
            "if it is a comment, put two spaces before it",
        )

    def _refuse_extras(self, event: yaml.NodeEvent) -> bool:
        """Whether an anchor or a tag stood before the value."""
        if event.anchor is not None:
            self._refuse(event, "VB106", "a YAML anchor is not allowed", "write the value out where it is used")
        tag = event.tag if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) else None
        if tag is not None:
            self._refuse(event, "VB107", "a YAML tag is not allowed", "leave it out")
        return event.anchor is not None or tag is not None

    def _refuse(self, event: yaml.Event, code: str, message: str, otherwise: str) -> None:
        place = self._place(event)
        quotes = f"if you mean the words, write `{split_line(self.lines[place.line - 1]).with_quotes}`"
        if not otherwise:
            hint = quotes
        elif isinstance(event, yaml.CollectionStartEvent):
            hint = otherwise  # A list or map stands there, so nobody meant words.
        else:
            hint = f"{otherwise}; {quotes}"
        self.findings.add(code, place, message, hint)

    def _place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file, 1, 1)


def _span(event: yaml.Event) -> _Span:
    start, end = event.start_mark, event.end_mark
    return _Span(start.index if start else 0, end.index if end else 0)
