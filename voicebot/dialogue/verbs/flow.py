"""when, set, do, go, again: the verbs that decide where to go on."""

from __future__ import annotations

from msgspec.structs import replace

from voicebot.dialogue import offers, steps
from voicebot.dialogue.conversation import Frame
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import facts
from voicebot.dialogue.expressions import evaluate, holds
from voicebot.dialogue.forgetting import forget
from voicebot.dialogue.repair import spend_again


def when(draft: Draft, step: steps.When) -> None:
    """Take the first branch whose condition holds."""
    scope = facts(draft)
    for branch in step.branches:
        if holds(branch.condition, scope):
            draft.goto(branch.target)
            return
    draft.goto(step.otherwise)


def set_(draft: Draft, step: steps.Set) -> None:
    """Give variables their values."""
    scope = facts(draft)
    draft.variables = draft.variables | {name: evaluate(value, scope) for name, value in step.values.items()}
    draft.goto(step.next)


def do(draft: Draft, step: steps.Do) -> None:
    """Run another scenario and return to the step after this one."""
    draft.goto(step.next)
    draft.push(step.scenario, "part")


def go(draft: Draft, step: steps.Go) -> None:
    """Leave for another scenario: it takes this one's place, or the whole matter's where a rung or rule leaves."""
    frame, target = draft.frames[-1], draft.bot.scenarios[step.scenario]
    if frame.purpose in ("rung", "rule", "closing"):
        draft.frames = (Frame(scenario=step.scenario, step=target.first),)
    else:
        draft.frames = (*draft.frames[:-1], replace(frame, scenario=step.scenario, step=target.first))
    if target.start:
        draft.settled = "open"
        if step.scenario not in draft.topics:
            draft.topics = (*draft.topics, step.scenario)


def again(draft: Draft, step: steps.Again) -> None:
    """Forget the slots and all that came of them, and ask once more from the first, with the new offers if any."""
    scenario, first = draft.scenario, step.slots[0]
    # The offers may come of what is forgotten.
    offers.make(draft, first, offers.values(draft, step.offered))
    for slot in step.slots:
        forget(draft, slot)
    spend_again(draft, first, scenario.asks.get(first) if scenario else None)
