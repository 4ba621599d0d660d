"""The answer to a survey's question: a rating in figures or words, or open words."""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.verbs.survey import SCALES, record, stop
from voicebot.understanding import slots
from voicebot.understanding.slots.spec import SlotSpec


def said(draft: Draft, step: steps.Survey) -> bool:
    """Keep the rating or the words."""
    kind = step.questions[len(draft.survey)].kind
    text = draft.heard[0].text
    if kind == "text":
        record(draft, step, text)
        return True
    low, high = SCALES[kind]
    spec = SlotSpec(kind="rating", minimum=low, maximum=high)
    found = slots.read(spec, text, draft.language, draft.now)
    if found:
        record(draft, step, found[0].value)
    return bool(found)


def keyed(draft: Draft, step: steps.Survey, keys: str) -> bool:
    """Keep a rating from the keypad."""
    kind = step.questions[len(draft.survey)].kind
    low, high = SCALES.get(kind, (0, -1))
    if not keys.isascii() or not keys.isdigit() or len(keys) > 2 or not low <= int(keys) <= high:
        return False
    record(draft, step, int(keys))
    return True


def silent(draft: Draft, step: steps.Survey) -> bool:
    """Silence ends the survey and keeps what was answered."""
    stop(draft, step)
    return True
