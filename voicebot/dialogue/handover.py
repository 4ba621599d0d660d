"""Where a conversation leaves the bot: to a person, to a callback, or to its goodbye."""

from __future__ import annotations

from voicebot.dialogue import hours
from voicebot.dialogue.conversation import Frame, Outcome
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.effects import EnqueueHandoff, HandoffReason, SlotShown, StoreSurvey
from voicebot.dialogue.replies import HangUp, Transfer
from voicebot.dialogue.steps import Priority

CLOSED = "queue_closed"


def hand_off(
    draft: Draft,
    queue_name: str,
    reason: HandoffReason,
    because: str = "",
    skills: tuple[str, ...] = (),
    priority: Priority = "normal",
) -> None:
    """Hand the conversation to a queue; a closed queue becomes the offer of a callback, never a dead end."""
    queue = draft.bot.queue_or_first(queue_name)
    if not is_open(draft, queue.name):
        _offer_callback(draft, queue.name, because)
        return
    draft.note("hand-off", f"{queue.name}: {reason}" + (f", {because}" if because else ""))
    effect = EnqueueHandoff(
        id=draft.effect_id(),
        queue=queue.name,
        reason=reason,
        because=because,
        language=draft.language,
        priority=priority,
        skills=skills or queue.skills,
        summary=summary(draft),
        slots=shown_slots(draft),
        enqueued_at=draft.event.at,
    )
    draft.effects.append(effect)
    draft.say("handing_over")
    draft.frames, draft.pending, draft.awaiting = (), (), None
    _keep_survey(draft)
    draft.state, draft.outcome = "handed_off", "handed_off"
    draft.action = Transfer(queue=queue.name, handoff_id=effect.id, reason=reason)


def _offer_callback(draft: Draft, queue: str, because: str) -> None:
    draft.note("queue closed", queue)
    draft.variables = {**draft.variables, "callback_queue": queue, "callback_because": because}
    first = draft.bot.scenarios[CLOSED].first
    draft.frames = (Frame(scenario=CLOSED, step=first, purpose="part", cause="closed"),)
    draft.pending, draft.awaiting = (), None
    draft.settled = "refused"


def is_open(draft: Draft, queue_name: str) -> bool:
    """Whether people answer a queue at this moment."""
    queue = draft.bot.queue_or_first(queue_name)
    return hours.is_open(draft.bot.hours.get(queue.hours, hours.ALWAYS), draft.now)


def end(draft: Draft, phrase: str) -> None:
    """Say goodbye and hang up."""
    draft.say(phrase)
    finish(draft, hung_up=False)
    draft.action = HangUp(reason=draft.outcome or "")


def finish(draft: Draft, *, hung_up: bool) -> None:
    """Close the conversation with its one outcome; a survey broken off keeps what was answered."""
    _keep_survey(draft)
    draft.state = "ended"
    draft.outcome = draft.outcome or outcome(draft, hung_up=hung_up)
    draft.frames, draft.pending, draft.awaiting = (), (), None
    draft.note("outcome", draft.outcome)


def _keep_survey(draft: Draft) -> None:
    if draft.survey:
        draft.effects.append(StoreSurvey(id=draft.effect_id(), answers=draft.survey, completed=False))
        draft.survey = ()


def outcome(draft: Draft, *, hung_up: bool) -> Outcome:
    """The outcome of a conversation that ends now."""
    if draft.promised:
        return "callback"
    if draft.settled == "confirmed":
        return "resolved_confirmed"
    if draft.settled == "assumed":
        return "resolved_assumed"
    if draft.settled == "refused" or not hung_up:
        return "unresolved"
    return "abandoned"


def shown_slots(draft: Draft) -> tuple[SlotShown, ...]:
    """The slots as a person at the desk sees them; private ones are masked."""
    return tuple(
        SlotShown(name, "•••" if name in draft.bot.private else filled.value, filled.confirmed)
        for name, filled in draft.slots.items()
    )


def summary(draft: Draft) -> str:
    """Three lines by rule: who, what was wanted, what is known and what went wrong."""
    who = f"Caller {draft.caller or 'unknown'}, language {draft.language}, channel {draft.channel}."
    labels = [_label(draft, topic) for topic in draft.topics]
    unknown = "a person" if draft.asked_for_person else "not understood"
    wanted = f"Wanted: {'; '.join(labels) or unknown}."
    known = ", ".join(f"{slot.name} {slot.value}" for slot in shown_slots(draft)) or "nothing yet"
    trouble = f" Misunderstandings: {draft.failed_in_all}." if draft.failed_in_all else ""
    down = " A back end was unavailable." if draft.service_down else ""
    return f"{who}\n{wanted}\nKnown: {known}.{trouble}{down}"


def _label(draft: Draft, topic: str) -> str:
    for intent, scenario in draft.bot.starts.items():
        if scenario == topic and intent in draft.bot.intents:
            labels = draft.bot.intents[intent].labels
            return labels.get(draft.bot.languages[0]) or topic.replace("_", " ")
    return topic.replace("_", " ")
