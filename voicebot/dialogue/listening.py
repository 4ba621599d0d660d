"""What to listen for: derived from the question that is open, so that no author has to say it."""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.bot import Slot
from voicebot.dialogue.conversation import AnythingElse, AtStep, Checking
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.options import option_words
from voicebot.dialogue.replies import Listen
from voicebot.understanding.languages import pack

TIMEOUT_MS = 6000
LONG_KEYS = 20
HINTS_AN_OPTION = 8
DICTATED = ("digits", "identifier", "phone", "postcode", "email", "integer")


def listen(draft: Draft) -> Listen:
    """How the channel should listen now."""
    step = draft.step if isinstance(draft.awaiting, AtStep) else None
    slot = draft.bot.slots[step.slot] if isinstance(step, steps.Ask) else None
    dictated = slot is not None and slot.spec.kind in DICTATED
    return Listen(
        language=draft.language,
        hints=_hints(draft, step, slot),
        timeout_ms=draft.patience_ms or TIMEOUT_MS,
        end_of_speech_ms=1500 if dictated else 800,
        max_digits=_max_digits(slot),
    )


def _max_digits(slot: Slot | None) -> int:
    """One key for a choice or 0 for a person; a keypad slot takes as many as it is long."""
    if slot is None:
        return 1
    return slot.spec.length or slot.spec.max_length or LONG_KEYS


def _hints(draft: Draft, step: steps.Step | None, slot: Slot | None) -> tuple[str, ...]:
    words: list[str] = [word.text for word in draft.bot.vocabulary]
    if slot is not None:
        for names in slot.spec.choices.values():
            words += names.get(draft.language, ())
    if isinstance(step, steps.Choose):
        for option in step.options:
            words += option_words(option, draft.language, draft.bot.languages[0])[:HINTS_AN_OPTION]
    yes_no = isinstance(step, steps.Offer | steps.Confirm) or isinstance(draft.awaiting, Checking | AnythingElse)
    return (*pack(draft.language).yes_no, *words) if yes_no else tuple(words)
