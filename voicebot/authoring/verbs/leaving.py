"""call_back, hand_off, end: the verbs by which a matter leaves the bot."""

from __future__ import annotations

import re

from voicebot.authoring.diagnostics import did_you_mean
from voicebot.authoring.names import resolve_queue
from voicebot.authoring.nodes import Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import check_keys
from voicebot.authoring.schema.steps import CALL_BACK, PRIORITY
from voicebot.authoring.weave import Weaver, WrittenStep
from voicebot.dialogue.steps import CallBack, End, HandOff, Step

DAYS = ("today", "tomorrow", "next_opening")
_SPAN = re.compile(r"(today|tomorrow) ([01]?\d|2[0-3]):[0-5]\d\s*-\s*([01]?\d|2[0-4]):[0-5]\d")


def call_back(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`call_back: WINDOW`, or with `window` among its options."""
    context = weaver.context
    options = step.options
    window: Node | None = step.value
    if isinstance(step.value, Map):
        check_keys(step.value, CALL_BACK, "`call_back`", context.findings)
        options = Map((*options.entries, *step.value.entries), step.place)
        window = step.value.get("window")
    queue = options.get("queue")
    found = _window(window, weaver) if isinstance(window, Text) else "next_opening"
    return CallBack(
        name=step.verb,
        window=found,
        queue=resolve_queue(queue, context.names, context.findings) if isinstance(queue, Text) else None,
        because=kinds.value(kinds.WORDS, options.get("because"), ""),
    )


def _window(written: Text, weaver: Weaver) -> str:
    words, names = " ".join(written.value.split()), weaver.context.names
    windows = [name for name, kind in names.slots.items() if kind.kind == "window"]
    if words not in DAYS and words not in windows and not _SPAN.fullmatch(words):
        others = "today, tomorrow, next_opening, `today 14:00-16:00`, or a window slot"
        hint = did_you_mean(words, (*DAYS, *windows), others)
        weaver.context.findings.add("VB304", written.place, f"`{words}` is no window", hint)
    return words


def hand_off(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`hand_off: QUEUE`, with the author's words for the people who take over."""
    context = weaver.context
    if not isinstance(step.value, Text):
        return None
    return HandOff(
        name=step.verb,
        queue=resolve_queue(step.value, context.names, context.findings),
        because=kinds.value(kinds.WORDS, step.get("because"), ""),
        skills=tuple(each.value for each in kinds.value(kinds.NAMES, step.get("skills"), ())),
        priority=kinds.value(PRIORITY, step.get("priority"), "normal"),
    )


def end(step: WrittenStep, weaver: Weaver) -> Step | None:
    """`end: PHRASE`: say goodbye and hang up."""
    phrase = weaver.context.phrase(step.value)
    return End(name=step.verb, phrase=phrase) if phrase else None
