"""offered: the values that an `ask`, or an `again`, lets a caller pick by their place."""

from __future__ import annotations

from voicebot.authoring.conditions import compile_value
from voicebot.authoring.nodes import Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.weave import Weaver, WrittenStep
from voicebot.dialogue.expressions import Expression


def read_offers(step: WrittenStep, slot: str, weaver: Weaver) -> tuple[Expression, ...]:
    """The offers for a slot, each a value of the slot's type."""
    written = kinds.value(kinds.VALUES, step.get("offered"), ())
    read = (_offer(each, slot, weaver) for each in written)
    return tuple(each for each in read if each is not None)


def _offer(written: Text, slot: str, weaver: Weaver) -> Expression | None:
    context = weaver.context
    typed = compile_value(written, context.names, context.findings)
    if typed is None:
        return None
    expression, found = typed
    wanted = context.names.slots[slot]
    if found.kind != wanted.kind:
        message = f"`{slot}` is a {wanted.kind}, and `{written.value.strip()}` a {found.kind}"
        hint = f"name its outputs: `[{written.value.strip()}.…]`" if found.kind == "record" else ""
        context.findings.add("VB207", written.place, message, hint)
        return None
    return expression
