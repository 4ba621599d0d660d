"""Universal commands: understood at any turn, each a function of the draft."""

from __future__ import annotations

from collections.abc import Callable

from voicebot.dialogue import asking, handover, matters, offers
from voicebot.dialogue.conversation import AtStep, Checking, Filled, ServiceDue
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import watch
from voicebot.dialogue.forgetting import back_to, forget
from voicebot.dialogue.replies import Wait
from voicebot.dialogue.steps import Confirm, Offer
from voicebot.dialogue.verbs.call import hold_on
from voicebot.understanding import commands, slots, yes_no
from voicebot.understanding.commands import CommandReading
from voicebot.understanding.slots.spec import Candidate

PATIENCE_MS = 30_000


def command(draft: Draft) -> CommandReading | None:
    """The universal command in what was heard, if there is one."""
    extra = {name: wording.get(draft.language, ()) for name, wording in draft.bot.commands.items()}
    return commands.read(draft.heard[0].text, draft.language, extra)


def person(draft: Draft, _: CommandReading | None) -> None:
    """A person, please: the author's rules decide to whom, else the first queue."""
    draft.asked_for_person += 1
    draft.asks_for_person = True
    if not watch(draft):
        handover.hand_off(draft, next(iter(draft.bot.queues)), "requested")


def repeat(draft: Draft, _: CommandReading | None) -> None:
    """The last words once more, as they were."""
    if isinstance(draft.awaiting, ServiceDue):
        hold_on(draft, "still_working")
        return
    if not draft.last:
        asking.again(draft)
    for said in draft.last:
        draft.utter(
            said.text,
            phrase=said.phrase,
            language=said.language,
            must_hear=not said.interruptible,
            sensitive=said.sensitive,
        )


def slower(draft: Draft, reading: CommandReading | None) -> None:
    """Slower from now on, and the last words once more."""
    draft.slow = True
    repeat(draft, reading)


def help_(draft: Draft, _: CommandReading | None) -> None:
    """What can be said here, and the question again."""
    draft.say("help")
    asking.again(draft)


def back(draft: Draft, _: CommandReading | None) -> None:
    """Back to the question before: its answer is forgotten."""
    if isinstance(draft.awaiting, Checking):
        draft.awaiting = None
        return
    slot = _last_slot(draft)
    if slot is None:
        draft.say("nothing_to_correct")
        asking.again(draft)
        return
    forget(draft, slot)
    back_to(draft, slot)


def corrects(draft: Draft, reading: CommandReading) -> bool:
    """Whether "no, ..." is about an earlier answer, and not the answer to the question that is open."""
    if isinstance(draft.awaiting, Checking):
        return False
    if reading.rest:
        return _corrected(draft, reading.rest) is not None
    return not isinstance(draft.step, Offer | Confirm)


def correct(draft: Draft, reading: CommandReading | None) -> None:
    """The last answer was wrong: take the right one if it was said along, else ask again."""
    found = _corrected(draft, reading.rest) if reading and reading.rest else None
    if found is None:
        back(draft, None)
        return
    slot, readings, doubtful = found
    before = draft.slots.get(slot)
    draft.taken_back += before is not None and before.confirmed
    forget(draft, slot)
    back_to(draft, slot)
    draft.note("correction", slot)
    if doubtful or draft.bot.slots[slot].confirmation == "always":
        asking.check(draft, slot, tuple(each.value for each in readings), readings[0].text)
        return
    draft.slots = {**draft.slots, slot: Filled(value=readings[0].value, heard=readings[0].text)}
    draft.order = (*draft.order, slot)
    draft.say("corrected")


def _corrected(draft: Draft, text: str) -> tuple[str, tuple[Candidate, ...], bool] | None:
    """The latest slot of the running matter that the words fit, with its new readings, and whether to ask about them.

    It is doubtful where the words fit another slot too, have another reading, or were hardly heard.
    """
    fitting = [
        (slot, found)
        for slot in reversed(draft.order)
        if _asked_here(draft, slot) and (found := _readings(draft, slot, text))
    ]
    if not fitting:
        return None
    slot, found = fitting[0]
    doubtful = len(fitting) > 1 or len(found) > 1 or draft.heard[0].confidence < draft.bot.unsure_below
    return slot, found, doubtful


def _readings(draft: Draft, slot: str, text: str) -> tuple[Candidate, ...]:
    """What the words read as for a slot; "the first one" is of what was offered, and no choice that was not."""
    spec, picked = draft.bot.slots[slot].spec, offers.picked(draft, slot, text)
    if len(picked) == 1:
        return picked
    read = slots.find if spec.kind == "choice" and offers.by_place(draft, text, len(spec.choices)) else slots.read
    return read(spec, text, draft.language, draft.now)


def cancel(draft: Draft, _: CommandReading | None) -> None:
    """Drop the matter and ask what else."""
    draft.say("cancelled")
    draft.settled = "nothing" if draft.settled == "open" else draft.settled
    draft.pending = ()
    matters.open_question(draft, "what_else")


def wait(draft: Draft, _: CommandReading | None) -> None:
    """One moment: take all the time you need."""
    draft.say("paused")
    draft.patience_ms = PATIENCE_MS
    _hold_if_waiting(draft)


def start_again(draft: Draft, _: CommandReading | None) -> None:
    """From the beginning: everything the caller told is forgotten."""
    draft.slots, draft.order, draft.variables, draft.pending = {}, (), {}, ()
    draft.say("start_over")
    matters.open_question(draft, "what_else")


def goodbye(draft: Draft, _: CommandReading | None) -> None:
    """Goodbye; said along with a yes at the closing check, the matter is settled."""
    step = draft.step
    answer = yes_no.read(draft.heard[0].text, draft.language) if draft.heard else None
    if isinstance(step, Confirm) and step.closing and answer is not None:
        draft.settled = "confirmed" if answer.value else "refused"
    draft.say("farewell")
    handover.finish(draft, hung_up=True)


def language(draft: Draft, reading: CommandReading | None) -> None:
    """Another language: go on in it where the line speaks it, at the same place."""
    wanted = reading.language if reading else None
    if wanted in draft.bot.languages and wanted is not None:
        draft.language = wanted
        draft.say("language_changed")
    else:
        draft.say("language_unknown", extra={"languages": ", ".join(draft.bot.languages)})
    asking.again(draft)


def _hold_if_waiting(draft: Draft) -> None:
    if isinstance(draft.awaiting, ServiceDue):
        draft.action = Wait()


def _asked_here(draft: Draft, slot: str) -> bool:
    return any(slot in draft.bot.scenarios[frame.scenario].asks for frame in draft.frames)


def _last_slot(draft: Draft) -> str | None:
    if isinstance(draft.awaiting, AtStep) or draft.frames:
        return next((name for name in reversed(draft.order) if _asked_here(draft, name)), None)
    return None


Act = Callable[[Draft, CommandReading | None], None]

COMMANDS: dict[str, Act] = {
    "person": person,
    "repeat": repeat,
    "slower": slower,
    "help": help_,
    "back": back,
    "correct": correct,
    "cancel": cancel,
    "wait": wait,
    "start_again": start_again,
    "goodbye": goodbye,
    "language": language,
}
