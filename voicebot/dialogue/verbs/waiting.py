"""ask, choose, offer, confirm: the verbs that leave a question open."""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.conversation import AtStep
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.repair import failures_here


def ask(draft: Draft, step: steps.Ask) -> None:
    """Ask for a slot, unless it is known."""
    if step.slot in draft.slots:
        draft.note("slot known", step.slot)
        draft.goto(step.next)
        return
    if step.hint and failures_here(draft) >= 2:
        draft.say(step.hint)
    draft.prompt(step.prompt)
    draft.awaiting = AtStep()


def question(draft: Draft, step: steps.Choose | steps.Offer | steps.Confirm) -> None:
    """Ask a menu or a yes/no; who hangs up at the closing check, or at an offer after the answer, is content."""
    closing = isinstance(step, steps.Confirm) and step.closing
    if closing or (isinstance(step, steps.Offer) and draft.told and draft.settled == "open"):
        draft.settled = "assumed"
    draft.prompt(step.prompt)
    draft.awaiting = AtStep()
