"""Free words: any text, and names."""

from __future__ import annotations

from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.spec import Reading, SlotSpec, fits

_MOST_NAMES = 5


def texts(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """The whole utterance as it was said or typed: a colleague will read it."""
    text = "".join(char if char.isprintable() else " " for char in heard.text)
    text = " ".join(text.split())
    return [Reading(text, 0, len(heard.pieces), False)] if text and fits(spec, text) else []


def names(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """The words after "my name is", capitalised; a name has no figures and few words."""
    start = behind_lead_ins(heard, 0)
    named = [heard.words[each].capitalize() for each in dict.fromkeys(heard.origin[start:])]
    text = " ".join(named)
    if not 0 < len(named) <= _MOST_NAMES or any(char.isdigit() for char in text):
        return []
    return [Reading(text, start, len(heard.pieces), False)] if fits(spec, text) else []


def behind_lead_ins(heard: Heard, place: int) -> int:
    """The first piece that is not introduction."""
    while found := heard.pack.spelling.lead_ins.at(heard.pieces, place):
        place = found[1]
    return place
