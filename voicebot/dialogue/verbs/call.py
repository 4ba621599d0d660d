"""call: ask a back end, and go where its named result leads."""

from __future__ import annotations

from msgspec.structs import replace

from voicebot.dialogue import steps
from voicebot.dialogue.conversation import ServiceDue
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.effects import CallService
from voicebot.dialogue.escalation import facts
from voicebot.dialogue.events import ServiceAnswered
from voicebot.dialogue.expressions import evaluate
from voicebot.dialogue.repair import fail
from voicebot.dialogue.replies import Wait

UNAVAILABLE = "unavailable"
WAITS = 8


def call(draft: Draft, step: steps.Call) -> None:
    """Send the call out with this turn; the caller is asked to hold on if the answer takes its time."""
    scope = facts(draft)
    inputs = {name: evaluate(expression, scope) for name, expression in step.inputs.items()}
    effect = CallService(id=draft.effect_id(), service=step.service, inputs=inputs)
    draft.effects.append(effect)
    draft.note("service", step.service)
    draft.awaiting = ServiceDue(effect.id, step.service)
    hold_on(draft, draft.bot.services[step.service].waiting)


def hold_on(draft: Draft, phrase: str) -> None:
    """Words for a caller who has to wait; dropped where the answer comes in time."""
    before = len(draft.said)
    draft.say(phrase)
    draft.said[before:] = [replace(said, while_waiting=True) for said in draft.said[before:]]
    draft.action = Wait()


def still_waiting(draft: Draft, due: ServiceDue) -> None:
    """The answer is not there yet: hold on, but not for ever."""
    if due.waits + 1 >= WAITS:
        draft.note("service", f"{due.service} gave no answer in {WAITS} waits")
        answered(
            draft,
            ServiceAnswered(id=draft.event.id, at=draft.event.at, effect=due.effect, result=UNAVAILABLE),
        )
        return
    draft.awaiting = replace(due, waits=due.waits + 1)
    hold_on(draft, "still_working")


def answered(draft: Draft, event: ServiceAnswered) -> None:
    """Take a service's answer; one that nobody waits for any more changes nothing."""
    due = draft.awaiting
    if not isinstance(due, ServiceDue) or due.effect != event.effect:
        draft.note("late answer", event.effect)
        return
    step = draft.step
    if not isinstance(step, steps.Call):
        draft.note("late answer", event.effect)
        draft.awaiting = None
        return
    result = event.result if event.result in step.results else UNAVAILABLE
    draft.note("service answered", f"{step.service}: {result}")
    draft.service_down = result == UNAVAILABLE
    if result == UNAVAILABLE and result in step.results:
        draft.failures += 1
        draft.failed_in_all += 1
    draft.variables = {**draft.variables, step.variable: {"result": result, **event.outputs}}
    if result in step.results:
        draft.goto(step.results[result])
    else:
        draft.awaiting = None
        fail(draft, "unavailable")
