"""The answer to `offer` and `confirm`: yes, no, and what else was said beside it."""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.recognition import keep_for_later
from voicebot.understanding import yes_no


def said(draft: Draft, step: steps.Offer | steps.Confirm) -> bool:
    """Take a yes or no; a matter named beside it is served afterwards."""
    for heard in draft.heard:
        answer = yes_no.read(heard.text, draft.language)
        if answer is not None:
            keep_for_later(draft, answer.rest)
            return take(draft, step, answer.value)
    return False


def keyed(draft: Draft, step: steps.Offer | steps.Confirm, keys: str) -> bool:
    """1 is yes, 2 is no."""
    return keys in ("1", "2") and take(draft, step, keys == "1")


def silent_offer(draft: Draft, step: steps.Offer) -> bool:
    """Silence declines an offer."""
    draft.note("silence", "declines the offer")
    return take(draft, step, False)


def take(draft: Draft, step: steps.Offer | steps.Confirm, yes: bool) -> bool:
    """Go where the answer leads; a closing check settles the matter or not."""
    draft.note("answer", "yes" if yes else "no")
    if isinstance(step, steps.Confirm) and step.closing:
        draft.settled = "confirmed" if yes else "refused"
    draft.forward(step.name)
    draft.goto(step.if_yes if yes else step.if_no)
    return True
