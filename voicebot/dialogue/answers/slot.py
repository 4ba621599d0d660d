"""The answer to `ask`: a slot's value from speech or keys, all guesses weighed, the difference asked where two fit."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.dialogue import asking, offers, steps
from voicebot.dialogue.answers.guesses import Guess, contenders, source
from voicebot.dialogue.conversation import Filled
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.events import Alternative
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.repair import fail
from voicebot.understanding import slots
from voicebot.understanding.slots.spec import Candidate, SlotSpec

# Two spellings of the same sound make no question that a caller could answer.
UNTOLD_APART = ("text", "name")


def said(draft: Draft, step: steps.Ask) -> bool:
    """Fill the slot from what was heard, and with it any later slot of the scenario that the sentence answers."""
    read = (_guess(draft, step, heard) for heard in draft.heard)
    guesses = tuple(each for each in read if each.readings)
    if not guesses:
        return _misfit(draft, step)
    likely = _likely(draft, step, guesses)
    meant = source(guesses, likely[0].value)
    for name, candidate in meant.beside.items():
        if meant.confidence >= draft.bot.unsure_below and draft.bot.slots[name].confirmation != "always":
            keep(draft, name, candidate.value, candidate.text, confirmed=False)
    if len(likely) > 1:
        ask_which(draft, step.slot, likely)
    else:
        take(draft, step, likely[0], meant.confidence)
    return True


def _likely(draft: Draft, step: steps.Ask, guesses: tuple[Guess, ...]) -> tuple[Candidate, ...]:
    """The readings in question; what was offered is likelier than what was not."""
    if draft.bot.slots[step.slot].spec.kind in UNTOLD_APART:
        return guesses[0].readings[:1]
    found, offered = contenders(guesses), offers.offers(draft, step.slot)
    return tuple(each for each in found if each.value in offered) or found


def _guess(draft: Draft, step: steps.Ask, heard: Alternative) -> Guess:
    """What one guess of the recogniser reads: an offer by its place, else values, else any offer that will do."""
    picked = offers.picked(draft, step.slot, heard.text)
    if picked:
        wished = slots.find(draft.bot.slots[step.slot].spec, heard.text, draft.language, draft.now)
        return Guess(heard.confidence, picked if len(picked) == 1 else wished or picked[:1], {})
    read = slots.read_several(_specs(draft, step), heard.text, draft.language, draft.now)
    readings = read.get(step.slot, ())
    whole = _uncut(draft, step, heard.text, read) if len(read) > 1 else ()
    if whole:
        return Guess(heard.confidence, (*whole, *readings), {})
    beside = {name: found[0] for name, found in read.items() if name != step.slot and len(found) == 1}
    return Guess(heard.confidence, readings, beside)


def _uncut(
    draft: Draft, step: steps.Ask, text: str, read: Mapping[str, tuple[Candidate, ...]]
) -> tuple[Candidate, ...]:
    """The asked slot's value that all figures are together, where they were cut for several slots: 700 and 12472."""
    cut = sorted((found[0] for found in read.values()), key=lambda each: each.start)
    joined = "".join(str(each.value) for each in cut)
    alone = slots.read(draft.bot.slots[step.slot].spec, text, draft.language, draft.now)
    return tuple(each for each in alone if each.value == joined)


def _specs(draft: Draft, step: steps.Ask) -> Mapping[str, SlotSpec]:
    """The asked slot first, then those that this scenario still has to ask."""
    scenario = draft.scenario
    names = [step.slot]
    for each in scenario.steps.values() if scenario else ():
        if isinstance(each, steps.Ask) and each.slot not in draft.slots and each.slot not in names:
            names.append(each.slot)
    return {name: draft.bot.slots[name].spec for name in names}


def ask_which(draft: Draft, slot: str, found: tuple[Candidate, ...]) -> None:
    """Ask which of several readings was meant; days and hours one after another, as people name them."""
    in_time = draft.bot.slots[slot].spec.kind in ("date", "time", "window")
    values = tuple(each.value for each in (sorted(found, key=lambda each: str(each.value)) if in_time else found))
    shown = "•••" if slot in draft.bot.private else f"{values[0]} or {values[1]}"
    draft.note("ambiguous", f"{slot}: {shown}")
    asking.check(draft, slot, values, found[0].text)


def take(draft: Draft, step: steps.Ask, candidate: Candidate, confidence: float) -> None:
    """Fill the slot, or read the value back first where the author or the recogniser is unsure."""
    policy = step.confirmation
    unsure = confidence < draft.bot.unsure_below
    if policy == "always" or (policy == "when_unsure" and unsure):
        draft.note("confirmation", f"{step.slot}, heard with {confidence:.2f}")
        asking.check(draft, step.slot, (candidate.value,), candidate.text)
        return
    keep(draft, step.slot, candidate.value, candidate.text, confirmed=False)
    onwards(draft, step)


def onwards(draft: Draft, step: steps.Ask) -> None:
    """Go on behind a question that is answered."""
    draft.forward(step.name)
    draft.goto(step.next)


def keep(draft: Draft, name: str, value: Value, heard: str, *, confirmed: bool) -> None:
    """Fill a slot."""
    shown = "•••" if name in draft.bot.private else value
    draft.note("slot filled", f"{name} = {shown}")
    draft.slots = {**draft.slots, name: Filled(value=value, heard=heard, confirmed=confirmed)}
    draft.order = (*(each for each in draft.order if each != name), name)


def _misfit(draft: Draft, step: steps.Ask) -> bool:
    """Digits of the wrong number are an invalid answer, not a misunderstanding."""
    spec = draft.bot.slots[step.slot].spec
    if spec.kind not in ("digits", "identifier", "phone", "postcode", "integer", "rating"):
        return False
    loose = SlotSpec(kind="digits")
    if not draft.heard or not slots.read(loose, draft.heard[0].text, draft.language, draft.now):
        return False
    draft.note("invalid", step.slot)
    fail(draft, "invalid")
    return True


def keyed(draft: Draft, step: steps.Ask, keys: str) -> bool:
    """Fill the slot from the keypad; keys that do not fit are an invalid answer."""
    candidate = _keyed_offer(draft, step, keys) or slots.read_keys(draft.bot.slots[step.slot].spec, keys)
    if candidate is None:
        draft.note("invalid", f"keys for {step.slot}")
        fail(draft, "invalid")
        return True
    # Keys are never misheard.
    take(draft, step, candidate, 1.0)
    return True


def _keyed_offer(draft: Draft, step: steps.Ask, keys: str) -> Candidate | None:
    """The offer at the place of a single key."""
    offered = offers.offers(draft, step.slot)
    place = int(keys) - 1 if keys.isascii() and keys.isdigit() and len(keys) == 1 else -1
    return next(iter(offers.as_readings(offered[place : place + 1], keys)), None) if place >= 0 else None
