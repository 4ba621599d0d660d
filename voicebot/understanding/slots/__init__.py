"""Values read from what people say, type or key in."""

from __future__ import annotations

from voicebot.understanding.slots.keys import read_keys
from voicebot.understanding.slots.offered import leaning, picked, turned_down
from voicebot.understanding.slots.reading import check, find, read
from voicebot.understanding.slots.several import read_several
from voicebot.understanding.slots.spec import Candidate, SlotSpec, Value

__all__ = [
    "Candidate",
    "SlotSpec",
    "Value",
    "check",
    "find",
    "leaning",
    "picked",
    "read",
    "read_keys",
    "read_several",
    "turned_down",
]
