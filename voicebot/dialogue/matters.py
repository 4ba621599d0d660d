"""Matters: starting one, digressing and coming back, and what happens when the last one is done."""

from __future__ import annotations

import re

from voicebot.dialogue import asking, handover, steps
from voicebot.dialogue.conversation import AnythingElse, AtStep, Filled, Frame, OpenQuestion
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import watch
from voicebot.dialogue.events import Alternative
from voicebot.dialogue.recognition import later
from voicebot.understanding import slots

DEPTH = 2
_QUESTION = re.compile(r"\s*[^.!?…]*\?\s*$")


def begin(draft: Draft, intent: str) -> None:
    """Serve an intent: as a matter of its own, or as a digression while another is open."""
    frame, step = draft.frame, draft.step
    done = isinstance(step, steps.Confirm) and step.closing
    if frame is None or frame.purpose == "closing" or done:
        _after_closing(draft, intent)
    elif any(each.scenario == draft.bot.starts[intent] for each in draft.frames):
        draft.note("already open", intent)
        draft.detours += 1
        asking.again(draft)
    else:
        digress(draft, intent)


def _after_closing(draft: Draft, intent: str) -> None:
    """At a closing check the matter is done: the new one takes its place, above whatever it had interrupted."""
    purposes = [frame.purpose for frame in draft.frames]
    if "digression" not in purposes:
        start(draft, intent)
        return
    last = len(purposes) - 1 - purposes[::-1].index("digression")
    draft.frames, draft.awaiting = draft.frames[:last], AtStep()
    draft.settled = "open"
    digress(draft, intent)


def start(draft: Draft, intent: str) -> None:
    """Begin the scenario that an intent starts, with what the sentence already told."""
    name = draft.bot.starts[intent]
    draft.intent = intent
    draft.frames = ()
    draft.awaiting = None
    draft.settled, draft.told = "open", False
    draft.failures = draft.detours = 0
    draft.rungs = {place: count for place, count in draft.rungs.items() if not place.startswith("open")}
    draft.push(name, "matter")
    _enter(draft, name)


def digress(draft: Draft, intent: str) -> None:
    """Serve another matter in the middle of one; too deep, it waits for its turn."""
    name = draft.bot.starts[intent]
    draft.intent = intent
    depth = sum(frame.purpose == "digression" for frame in draft.frames)
    if depth >= DEPTH:
        draft.note("digression", f"{name} waits: {DEPTH} matters are open already")
        later(draft, intent)
        asking.again(draft)
        return
    draft.detours += 1
    draft.note("digression", name)
    draft.push(name, "digression")
    _enter(draft, name)


def _enter(draft: Draft, name: str) -> None:
    if name in draft.topics:
        draft.repeated += 1
    else:
        draft.topics = (*draft.topics, name)
    fill_from_sentence(draft, name)
    watch(draft)


def fill_from_sentence(draft: Draft, name: str) -> None:
    """Fill the slots the scenario will ask for with values the sentence holds without doubt."""
    if not draft.heard:
        return
    best = draft.heard[0]
    if best.confidence < draft.bot.unsure_below:
        return
    for slot_name in draft.bot.scenarios[name].asks:
        slot = draft.bot.slots[slot_name]
        if slot_name in draft.slots or slot.confirmation == "always":
            continue
        found = slots.find(slot.spec, best.text, draft.language, draft.now)
        if len(found) == 1:
            draft.slots = {**draft.slots, slot_name: Filled(value=found[0].value, heard=found[0].text)}
            draft.order = (*draft.order, slot_name)
            draft.note("slot filled", f"{slot_name} from the same sentence")


def leave(draft: Draft) -> None:
    """The running scenario has come to its end: back to what it interrupted."""
    frame = draft.frames[-1]
    draft.frames = draft.frames[:-1]
    if frame.purpose == "matter" and draft.settled == "open":
        draft.settled = "assumed"
    if frame.purpose == "digression":
        _back(draft, frame)
    if frame.purpose == "rung" and isinstance(frame.resume, OpenQuestion):
        draft.asked_already = bool(draft.said) and draft.said[-1].text.rstrip().endswith("?")
    if frame.resume is not None:
        asking.resume(draft, frame.resume)


def _back(draft: Draft, digression: Frame) -> None:
    """Back to the matter that a digression interrupted, which is as open as before."""
    if draft.frames or digression.resume:
        draft.say("back_to")
    if draft.frames:
        draft.settled = "open"


def settle(draft: Draft) -> None:
    """Nothing runs and nothing is asked: the next matter, the closing check, or the goodbye."""
    if draft.pending:
        _next_matter(draft)
    elif draft.settled == "confirmed":
        handover.end(draft, "farewell")
    elif draft.settled == "assumed" and draft.bot.closing and not draft.promised:
        draft.push(draft.bot.closing, "closing")
    elif draft.settled == "assumed" or draft.promised:
        draft.prompt("anything_else")
        draft.awaiting = AnythingElse()
    else:
        prompt = "greeting" if not draft.topics and draft.settled == "nothing" else "what_else"
        open_question(draft, prompt)


def _next_matter(draft: Draft) -> None:
    waiting, draft.pending = draft.pending[0], draft.pending[1:]
    draft.note("next matter", waiting.intent)
    draft.say("next_matter")
    # What the sentence told of this matter counts now; what was said since is about another.
    draft.heard = (Alternative(waiting.text),) if waiting.text else ()
    start(draft, waiting.intent)


def open_question(draft: Draft, prompt: str) -> None:
    """Ask what the caller wants."""
    key = draft.bot.greeting if prompt == "greeting" else prompt
    draft.frames = ()
    draft.prompt(key)
    draft.awaiting = OpenQuestion(key)


def greet_in_passing(draft: Draft) -> None:
    """Greet without the question: the caller has already begun to speak."""
    draft.say(draft.bot.greeting)
    greeting = draft.said.pop() if draft.said else None
    words = _QUESTION.sub("", greeting.text) if greeting else ""
    draft.utter(words, phrase=draft.bot.greeting)
    draft.awaiting = OpenQuestion(draft.bot.greeting)
