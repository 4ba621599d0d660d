"""The answer to the open question: one room a kind of question, tried before any intent.

Each function takes the draft and what was said or keyed and answers whether that was an answer.
"""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.answers import checking, closing, menu, slot, survey, which, yes_no
from voicebot.dialogue.conversation import (
    AnythingElse,
    AtStep,
    Checking,
    OpenQuestion,
    ServiceDue,
    WhichArticle,
    WhichIntent,
    WhichLanguage,
    WhichMatter,
)
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.verbs.survey import miss


def said(draft: Draft) -> bool:
    """Take what was heard as an answer to the open question; whether it was one."""
    match draft.awaiting:
        case AtStep():
            return _said_at_step(draft)
        case Checking() as value:
            return checking.checked(draft, value)
        case WhichIntent() as asked:
            return which.intent(draft, asked)
        case WhichArticle() as asked_article:
            return which.article(draft, asked_article)
        case WhichMatter() as asked_matter:
            return which.either(draft, asked_matter)
        case WhichLanguage() as asked_language:
            return which.language(draft, asked_language)
        case AnythingElse():
            return closing.anything_else(draft)
        case None | OpenQuestion() | ServiceDue():
            return False


def _said_at_step(draft: Draft) -> bool:
    match draft.step:
        case steps.Ask() as ask:
            return slot.said(draft, ask)
        case steps.Choose() as choose:
            return menu.said(draft, choose)
        case steps.Offer() | steps.Confirm() as question:
            return yes_no.said(draft, question)
        case steps.Survey() as asked:
            return survey.said(draft, asked)
        case _:
            return False


def keyed(draft: Draft, keys: str) -> bool:
    """Take pressed keys as an answer to the open question; whether they were one."""
    match draft.awaiting, draft.step:
        case AtStep(), steps.Ask() as ask:
            return slot.keyed(draft, ask, keys)
        case AtStep(), steps.Choose() as choose:
            return menu.keyed(draft, choose, keys)
        case AtStep(), (steps.Offer() | steps.Confirm()) as question:
            return yes_no.keyed(draft, question, keys)
        case AtStep(), steps.Survey() as asked:
            return survey.keyed(draft, asked, keys)
        case Checking() as value, _:
            return checking.keyed(draft, value, keys)
        case (WhichIntent() | WhichArticle() | WhichMatter() | WhichLanguage()) as asked_which, _:
            return which.keyed(draft, asked_which, keys)
        case AnythingElse(), _:
            return closing.keyed(draft, keys)
        case _:
            return False


def missed(draft: Draft) -> bool:
    """Take it lightly that nothing in an answer was understood, where the question is of no weight; whether it was."""
    step = draft.step
    if not isinstance(draft.awaiting, AtStep) or not isinstance(step, steps.Survey):
        return False
    miss(draft, step)
    return True


def silent(draft: Draft) -> bool:
    """Take silence as an answer where a question lets it be one; whether it did."""
    match draft.awaiting, draft.step:
        case AtStep(), steps.Offer() as offer:
            return yes_no.silent_offer(draft, offer)
        case AtStep(), steps.Confirm(closing=True):
            return closing.silent(draft)
        case AtStep(), steps.Survey() as asked:
            return survey.silent(draft, asked)
        case AnythingElse(), _:
            return closing.nothing_else(draft)
        case _:
            return False
