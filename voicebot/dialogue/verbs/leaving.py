"""hand_off, call_back, end: the verbs by which a matter leaves the bot."""

from __future__ import annotations

from voicebot.dialogue import handover, steps
from voicebot.dialogue.callback import window
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.effects import HandoffReason, PromiseCallback
from voicebot.dialogue.hours import ALWAYS

# A goodbye in a matter's own steps comes when it was served; one in a rung or rule when it was not.
SERVING = ("matter", "part", "digression")
NUMBER_SLOT = "callback_number"


def hand_off(draft: Draft, step: steps.HandOff) -> None:
    """Hand the conversation to a queue of people."""
    handover.hand_off(draft, step.queue, _reason(draft), step.because, step.skills, step.priority)


def _reason(draft: Draft) -> HandoffReason:
    """The nearest cause: the rung or rule that led here, a back end that is down, else the author's policy."""
    for frame in reversed(draft.frames):
        if frame.cause is not None:
            return frame.cause
    return "error" if draft.service_down else "policy"


def call_back(draft: Draft, step: steps.CallBack) -> None:
    """Promise a callback; without a number to call, ask for one first."""
    number = draft.caller or _number(draft)
    if not number:
        draft.push(NUMBER_SLOT, "part")
        return
    queue = draft.bot.queue_or_first(step.queue or str(draft.variables.get("callback_queue", "")))
    wanted = draft.value(step.window)
    hours = draft.bot.hours.get(queue.hours, ALWAYS)
    start, end = window(wanted if isinstance(wanted, str) else step.window, draft.now, hours)
    effect = PromiseCallback(
        id=draft.effect_id(),
        number=number,
        queue=queue.name,
        reason=_reason(draft),
        because=step.because or str(draft.variables.get("callback_because", "")),
        language=draft.language,
        window_from=start,
        window_to=end,
        summary=handover.summary(draft),
    )
    draft.effects.append(effect)
    draft.note("callback", f"{start:%Y-%m-%d %H:%M}-{end:%H:%M} from {queue.name}")
    draft.promised = True
    draft.variables = draft.variables | {
        "callback_day": start.date().isoformat(),
        "callback_from": f"{start:%H:%M}",
        "callback_to": f"{end:%H:%M}",
    }
    draft.say("callback_promised")
    draft.goto(step.next)


def _number(draft: Draft) -> str:
    filled = draft.slots.get(NUMBER_SLOT)
    return str(filled.value) if filled else ""


def end(draft: Draft, step: steps.End) -> None:
    """Say goodbye and hang up, unless another matter still waits to be served."""
    if draft.pending:
        draft.frames = ()
        return
    if draft.settled == "open" and all(frame.purpose in SERVING for frame in draft.frames):
        draft.settled = "assumed"
    handover.end(draft, step.phrase)
