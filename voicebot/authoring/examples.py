"""The grammar of examples, its slips pointed at where they stand."""

from __future__ import annotations

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Node, Text
from voicebot.authoring.schema import kinds
from voicebot.understanding.templates import Template, TemplateError, parse


def example_lines(node: Node | None, findings: Findings) -> tuple[Text, ...]:
    """The examples of a block or a list, each with its place; noted where their lines run together."""
    if isinstance(node, Text) and node.style in ("plain", "folded") and not node.exact:
        hint = "write `|` behind the key's colon and leave the lines as they are"
        findings.add("VB609", node.place, "these lines are read as one example", hint)
    return kinds.lines(node)


def read_template(text: Text, findings: Findings) -> Template | None:
    """A template of the example grammar; None after noting where it cannot be read."""
    try:
        return parse(text.value)
    except TemplateError as error:
        findings.add("VB601", text.at(error.offset), f"the example cannot be read: {error.message}")
        return None
