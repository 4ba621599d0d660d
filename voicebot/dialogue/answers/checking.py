"""The answer to a value read back, "is that right?", and to "was it A or B?"."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.dialogue import asking, steps
from voicebot.dialogue.answers import which_value
from voicebot.dialogue.answers.slot import ask_which, keep, onwards
from voicebot.dialogue.conversation import AtStep, Checking
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.repair import fail
from voicebot.understanding import slots, yes_no
from voicebot.understanding.slots.spec import Candidate, SlotSpec

_PLACE = SlotSpec(kind="integer", minimum=1, maximum=2)


def checked(draft: Draft, checking: Checking) -> bool:
    """Take the first guess of what was heard that answers."""
    answer = _of_one if len(checking.values) == 1 else _of_several
    return any(answer(draft, checking, heard.text) for heard in draft.heard)


def keyed(draft: Draft, checking: Checking, keys: str) -> bool:
    """1 is yes or the first of two values, 2 is no or the second."""
    if keys not in ("1", "2"):
        return False
    if len(checking.values) > 1:
        return _settled(draft, checking.slot, checking.values[int(keys) - 1], keys)
    return _agreed(draft, checking) if keys == "1" else _denied(draft, checking, "")


def _of_one(draft: Draft, checking: Checking, text: str) -> bool:
    """Yes, no, no with the right value, or a value said again or anew."""
    answer = yes_no.read(text, draft.language)
    if answer is not None:
        return _agreed(draft, checking) if answer.value else _denied(draft, checking, answer.rest)
    found = _values(draft, checking.slot, text)
    if any(each.value in checking.values for each in found):
        return _settled(draft, checking.slot, checking.values[0], text)
    return _instead(draft, checking, found)


def _of_several(draft: Draft, checking: Checking, text: str) -> bool:
    """One of them, none of them, another one; a bare yes has the likeliest read back, since it may mean any."""
    value = which_value.meant(draft, checking, text)
    if value is not None:
        return _settled(draft, checking.slot, value, text)
    if slots.turned_down(text, draft.language, draft.now):
        return _denied(draft, checking, "")
    answer = yes_no.read(text, draft.language)
    if answer is None:
        return _another(draft, checking, text)
    if not answer.value:
        return _denied(draft, checking, answer.rest)
    draft.note("yes to which", checking.slot)
    asking.check(draft, checking.slot, checking.values[:1], checking.heard)
    return True


def _another(draft: Draft, checking: Checking, text: str) -> bool:
    """A value that was not in question: read back, since no no came before it; "not the first" is no date."""
    spec = draft.bot.slots[checking.slot].spec
    found = slots.find(spec, text, draft.language, draft.now)
    if not found and not slots.read(_PLACE, text, draft.language, draft.now):
        found = _values(draft, checking.slot, text)
    if not found or found[0].value in checking.values:
        return False
    asking.check(draft, checking.slot, (found[0].value,), found[0].text)
    return True


def _values(draft: Draft, slot: str, text: str) -> tuple[Candidate, ...]:
    return slots.read(draft.bot.slots[slot].spec, text, draft.language, draft.now)


def _agreed(draft: Draft, checking: Checking) -> bool:
    return _settled(draft, checking.slot, checking.values[0], checking.heard)


def _settled(draft: Draft, name: str, value: Value, heard: str) -> bool:
    draft.note("confirmed", name)
    keep(draft, name, value, heard, confirmed=True)
    draft.awaiting = None
    step = draft.step
    if isinstance(step, steps.Ask) and step.slot == name:
        onwards(draft, step)
    return True


def _instead(draft: Draft, checking: Checking, found: Sequence[Candidate]) -> bool:
    """Take a value that was not in question, or ask which where there are several; whether there was one."""
    others = tuple(each for each in found if each.value not in checking.values)
    if len(others) == 1:
        return _settled(draft, checking.slot, others[0].value, others[0].text)
    if others:
        ask_which(draft, checking.slot, others)
    return bool(others)


def _denied(draft: Draft, checking: Checking, rest: str) -> bool:
    """Not that: take the value said along with the no, else ask again as after a misunderstanding."""
    if rest and _instead(draft, checking, _values(draft, checking.slot, rest)):
        return True
    draft.note("denied", checking.slot)
    draft.awaiting = AtStep()
    fail(draft, "invalid")
    return True
