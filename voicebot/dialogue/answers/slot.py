"""The answer to `ask`: a slot's value from speech or keys, n-best resolved by type, else the difference asked."""

from __future__ import annotations

from voicebot.dialogue import asking, steps
from voicebot.dialogue.conversation import AtStep, Checking, Filled
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.repair import fail
from voicebot.understanding import slots, yes_no
from voicebot.understanding.slots.spec import Candidate, SlotSpec

NEAR = 0.2
FIRST_OR_SECOND = SlotSpec(kind="integer", minimum=1, maximum=2)


def said(draft: Draft, step: steps.Ask) -> bool:
    """Fill the slot from what was heard, and with it any later slot of the scenario that the sentence answers."""
    found = _readings(draft, step)
    if not found:
        return _misfit(draft, step)
    confidence, candidates, others = found[0]
    values = _distinct(found, candidates)
    for name, candidate in others.items():
        if confidence >= draft.bot.unsure_below and draft.bot.slots[name].confirmation != "always":
            _keep(draft, name, candidate.value, candidate.text, confirmed=False)
    if len(values) > 1:
        shown = "•••" if step.slot in draft.bot.private else f"{values[0]} or {values[1]}"
        draft.note("ambiguous", f"{step.slot}: {shown}")
        asking.check(draft, step.slot, values, candidates[0].text)
    else:
        take(draft, step, candidates[0], confidence)
    return True


_Reading = tuple[float, tuple[Candidate, ...], dict[str, Candidate]]


def _readings(draft: Draft, step: steps.Ask) -> list[_Reading]:
    """The readings of each alternative that fits the slot's type, best alternative first."""
    specs = _specs(draft, step)
    found = []
    for heard in draft.heard:
        read = slots.read_several(specs, heard.text, draft.language, draft.now)
        if read.get(step.slot):
            others = {name: values[0] for name, values in read.items() if name != step.slot and len(values) == 1}
            found.append((heard.confidence, read[step.slot], others))
    return found


def _specs(draft: Draft, step: steps.Ask) -> dict[str, SlotSpec]:
    """The asked slot first, then those that this scenario still has to ask."""
    scenario = draft.scenario
    names = [step.slot]
    for each in scenario.steps.values() if scenario else ():
        if isinstance(each, steps.Ask) and each.slot not in draft.slots and each.slot not in names:
            names.append(each.slot)
    return {name: draft.bot.slots[name].spec for name in names}


def _distinct(found: list[_Reading], candidates: tuple[Candidate, ...]) -> tuple[Value, ...]:
    """The values in question: the best alternative's readings, and other alternatives nearly as likely."""
    best = found[0][0]
    values: list[Value] = [candidate.value for candidate in candidates]
    for confidence, others, _ in found[1:]:
        if best - confidence <= NEAR and best < 0.9:
            values += [candidate.value for candidate in others]
    return tuple(dict.fromkeys(values))


def take(draft: Draft, step: steps.Ask, candidate: Candidate, confidence: float) -> None:
    """Fill the slot, or read the value back first where the author or the recogniser is unsure."""
    policy = step.confirmation
    unsure = confidence < draft.bot.unsure_below
    if policy == "always" or (policy == "when_unsure" and unsure):
        draft.note("confirmation", f"{step.slot}, heard with {confidence:.2f}")
        asking.check(draft, step.slot, (candidate.value,), candidate.text)
        return
    _keep(draft, step.slot, candidate.value, candidate.text, confirmed=False)
    _onwards(draft, step)


def _onwards(draft: Draft, step: steps.Ask) -> None:
    draft.forward(step.name)
    draft.goto(step.next)


def _keep(draft: Draft, name: str, value: Value, heard: str, *, confirmed: bool) -> None:
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
    spec = draft.bot.slots[step.slot].spec
    candidate = slots.read_keys(spec, keys)
    if candidate is None:
        draft.note("invalid", f"keys for {step.slot}")
        fail(draft, "invalid")
        return True
    policy = step.confirmation
    if policy == "always":
        asking.check(draft, step.slot, (candidate.value,), candidate.text)
    else:
        _keep(draft, step.slot, candidate.value, candidate.text, confirmed=False)
        _onwards(draft, step)
    return True


def checked(draft: Draft, checking: Checking) -> bool:
    """The answer to a value read back: yes, no, no with the right value, or which of two."""
    text = draft.heard[0].text
    answer = yes_no.read(text, draft.language)
    if len(checking.values) == 1 and answer is not None:
        return _agreed(draft, checking) if answer.value else _denied(draft, checking, answer.rest)
    spec = draft.bot.slots[checking.slot].spec
    for candidate in slots.read(spec, text, draft.language, draft.now):
        if len(checking.values) == 1 or candidate.value in checking.values:
            return _settled(draft, checking.slot, candidate.value, text)
    if answer is not None and not answer.value:
        return _denied(draft, checking, answer.rest)
    return len(checking.values) > 1 and _which(draft, checking, text)


def _which(draft: Draft, checking: Checking, text: str) -> bool:
    """The first or the second of two values."""
    found = slots.read(FIRST_OR_SECOND, text, draft.language, draft.now)
    return bool(found) and _settled(draft, checking.slot, checking.values[int(found[0].value) - 1], checking.heard)


def checked_by_key(draft: Draft, checking: Checking, keys: str) -> bool:
    """1 is yes or the first, 2 is no or the second."""
    if keys not in ("1", "2"):
        return False
    if len(checking.values) > 1:
        return _settled(draft, checking.slot, checking.values[int(keys) - 1], keys)
    return _agreed(draft, checking) if keys == "1" else _denied(draft, checking, "")


def _agreed(draft: Draft, checking: Checking) -> bool:
    return _settled(draft, checking.slot, checking.values[0], checking.heard)


def _settled(draft: Draft, name: str, value: Value, heard: str) -> bool:
    draft.note("confirmed", name)
    _keep(draft, name, value, heard, confirmed=True)
    draft.awaiting = None
    step = draft.step
    if isinstance(step, steps.Ask) and step.slot == name:
        _onwards(draft, step)
    return True


def _denied(draft: Draft, checking: Checking, rest: str) -> bool:
    """Not that: take the value said along with the no, else ask again as after a misunderstanding."""
    spec = draft.bot.slots[checking.slot].spec
    corrected = slots.read(spec, rest, draft.language, draft.now) if rest else ()
    if corrected and corrected[0].value not in checking.values:
        return _settled(draft, checking.slot, corrected[0].value, rest)
    draft.note("denied", checking.slot)
    draft.awaiting = AtStep()
    fail(draft, "invalid")
    return True
