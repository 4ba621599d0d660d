"""The answer to "was it A or B?": which of a slot's readings the words pick."""

from __future__ import annotations

import re

from voicebot.dialogue import asking, offers
from voicebot.dialogue.answers import picking
from voicebot.dialogue.conversation import Checking
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.expressions import Value
from voicebot.understanding import slots
from voicebot.understanding.slots.spec import SlotSpec

_FIGURES = re.compile(r"\d+")
# Of these any may do, and one is later or larger; figures that were dictated are right or wrong.
_ORDERED = ("date", "time", "window", "duration", "money", "integer", "decimal", "rating")
_DICTATED = ("digits", "identifier", "phone", "postcode")
# One word that only one of two values has is enough: "in November".
_ANY = 0.01


def meant(draft: Draft, checking: Checking, text: str) -> Value:
    """The value that is picked; None where none is, or where only the same doubt is said again."""
    said = _values(draft, checking.slot, text).intersection(checking.values)
    if said:
        return said.pop() if len(said) == 1 and not _shared(draft, checking, text) else None
    for find in (_by_place, _by_more, _by_part):
        value = find(draft, checking, text)
        if value is not None:
            return value
    return None


def _shared(draft: Draft, checking: Checking, text: str) -> bool:
    """Whether a day is named by no more than both days have: "Thursday" of two Thursdays."""
    if draft.bot.slots[checking.slot].spec.kind not in ("date", "window"):
        return False
    return picking.says_neither(draft, text, asking.told_apart(draft, checking.slot, checking.values))


def _by_place(draft: Draft, checking: Checking, text: str) -> Value:
    """The first or the second, the later or the smaller one; the first where any will do."""
    pair = checking.values[:2]
    ordered = draft.bot.slots[checking.slot].spec.kind in _ORDERED
    places = offers.by_place(draft, text, len(pair)) or (offers.by_order(draft, text, pair) if ordered else ())
    return pair[places[0]] if len(places) == 1 or (places and ordered) else None


def _by_more(draft: Draft, checking: Checking, text: str) -> Value:
    """The value that the first answer comes to with these words behind it: "at three" - "in the morning"."""
    if len(_values(draft, checking.slot, checking.heard)) < 2:
        return None
    found = _values(draft, checking.slot, f"{checking.heard} {text}")
    return found.pop() if len(found) == 1 and found.issubset(checking.values) else None


def _by_part(draft: Draft, checking: Checking, text: str) -> Value:
    """The value that alone has the figures or the words in it: "26", "in November"."""
    place = _by_figures(draft, checking, text)
    if place is None:
        labels = asking.told_apart(draft, checking.slot, checking.values)
        place = picking.by_words(draft, text, labels, least=_ANY)
    return None if place is None else checking.values[place]


def _by_figures(draft: Draft, checking: Checking, text: str) -> int | None:
    """The place of the value that alone has the figures in it: "the 26th", "ending in 66", "two" of two days."""
    found = slots.read(SlotSpec(kind="digits"), text, draft.language, draft.now)
    if not found:
        return None
    figures = "".join(filter(str.isdecimal, str(found[0].value)))
    having = [place for place in (0, 1) if _has(draft, checking.slot, checking.values[place], figures)]
    return having[0] if len(having) == 1 else None


def _has(draft: Draft, slot: str, value: Value, figures: str) -> bool:
    if draft.bot.slots[slot].spec.kind in _DICTATED:
        return len(figures) > 1 and figures in str(value)
    written = f"{value} {asking.in_words(draft, slot, value, written=True)}"
    return int(figures) in map(int, _FIGURES.findall(written))


def _values(draft: Draft, slot: str, text: str) -> set[Value]:
    return {each.value for each in slots.read(draft.bot.slots[slot].spec, text, draft.language, draft.now)}
