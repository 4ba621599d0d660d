"""The verbs of the scenario language: each a function from a step as written to the step that runs."""

from __future__ import annotations

from voicebot.authoring.verbs import asking, leaving, moving, saying, working
from voicebot.authoring.weave import Compiler

COMPILERS: dict[str, Compiler] = {
    "say": saying.say,
    "tell": saying.tell,
    "answer": saying.answer,
    "ask": asking.ask,
    "choose": asking.choose,
    "offer": asking.offer,
    "confirm": asking.confirm,
    "survey": asking.survey,
    "call": working.call,
    "set": working.set_,
    "when": working.when,
    "do": moving.do,
    "go": moving.go,
    "again": moving.again,
    "call_back": leaving.call_back,
    "hand_off": leaving.hand_off,
    "end": leaving.end,
}
