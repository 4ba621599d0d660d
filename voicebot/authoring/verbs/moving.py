"""do, go, again: the verbs that lead elsewhere."""

from __future__ import annotations

from voicebot.authoring.nodes import List
from voicebot.authoring.verbs.offering import read_offers
from voicebot.authoring.weave import Weaver, WrittenStep
from voicebot.dialogue.steps import Again, Do, Go, Step


def do(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`do: SCENARIO`: run it and return."""
    scenario = weaver.context.name("scenario", step.value, weaver.context.names.scenarios)
    return Do(name=step.verb, scenario=scenario) if scenario else None


def go(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`go: SCENARIO`: leave for it."""
    scenario = weaver.context.name("scenario", step.value, weaver.context.names.scenarios)
    return Go(name=step.verb, scenario=scenario) if scenario else None


def again(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`again: SLOT` or `again: [SLOT, SLOT]`: forget them and go back to the first's `ask`."""
    written = step.value.items if isinstance(step.value, List) else (step.value,)
    found = [weaver.context.name("slot", each, weaver.context.names.slots) for each in written]
    slots = tuple(slot for slot in found if slot)
    return Again(name=step.verb, slots=slots, offered=read_offers(step, slots[0], weaver)) if slots else None
