"""The grammar of examples, its slips pointed at where they stand."""

from __future__ import annotations

from voicebot.authoring.diagnostics import Findings
from voicebot.authoring.nodes import Text
from voicebot.understanding.templates import Template, TemplateError, parse


def read_template(text: Text, findings: Findings) -> Template | None:
    """A template of the example grammar; None after noting where it cannot be read."""
    try:
        return parse(text.value)
    except TemplateError as error:
        findings.add("VB601", text.at(error.offset), f"the example cannot be read: {error.message}")
        return None
