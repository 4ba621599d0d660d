"""do, go, again: the verbs that lead elsewhere."""

from __future__ import annotations

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
    """`again: SLOT`: forget it and go back to its `ask`."""
    slot = weaver.context.name("slot", step.value, weaver.context.names.slots)
    return Again(name=step.verb, slot=slot) if slot else None
