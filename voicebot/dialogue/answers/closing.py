"""The end of a matter: is there anything else, and what silence means there."""

from __future__ import annotations

from voicebot.dialogue import handover, matters
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.recognition import keep_for_later
from voicebot.dialogue.repair import failures_here
from voicebot.understanding import yes_no
from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold, tokens


def anything_else(draft: Draft) -> bool:
    """No ends the call, yes asks what; a matter named beside the answer is served next."""
    answer = yes_no.read(draft.heard[0].text, draft.language)
    if answer is None:
        return False
    draft.note("answer", "yes" if answer.value else "no")
    if keep_for_later(draft, answer.rest):
        draft.awaiting = None
    elif answer.value and not _that_is_all(draft):
        matters.open_question(draft, "what_else")
    else:
        handover.end(draft, "farewell")
    return True


def _that_is_all(draft: Draft) -> bool:
    """Whether it was "that is all": it agrees that a matter is settled, and declines anything else."""
    words = tuple(fold(word) for word in tokens(draft.heard[0].text, draft.language))
    return pack(draft.language).answers.settled.whole(words) is not None


def keyed(draft: Draft, keys: str) -> bool:
    """1 is yes, 2 is no."""
    if keys == "1":
        matters.open_question(draft, "what_else")
    elif keys == "2":
        handover.end(draft, "farewell")
    return keys in ("1", "2")


def nothing_else(draft: Draft) -> bool:
    """Silence means no."""
    handover.end(draft, "farewell")
    return True


def silent(draft: Draft) -> bool:
    """Silence at the closing check: asked once more, then taken as goodbye."""
    if failures_here(draft) < 1:
        return False
    draft.settled = "assumed"
    handover.end(draft, "farewell")
    return True
