"""When something goes wrong: ladders rung by rung, with one failure budget over all kinds of failure."""

from __future__ import annotations

from voicebot.dialogue.bot import FailureKind, Ladder
from voicebot.dialogue.conversation import AtStep, Checking, ServiceDue
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.effects import HandoffReason
from voicebot.dialogue.escalation import use_up, watch

_CAUSES: dict[FailureKind, HandoffReason] = {
    "no_match": "no_match",
    "silence": "no_match",
    "invalid": "no_match",
    "unavailable": "error",
}


def fail(draft: Draft, kind: FailureKind, cause: HandoffReason | None = None) -> None:
    """Spend one failure at the open question and take the rung that is due.

    Where a ladder's last rung and the budget of an escalation rule fall due together, the rung wins.
    """
    place = _place(draft)
    count, total = _spend(draft, place, kind)
    ladder = _ladder(draft)
    rungs = ladder.rungs[kind]
    last = count >= len(rungs) or total >= ladder.all_together
    draft.note("failure", f"{kind} {count} at {place}, {draft.failures} in a row")
    if last:
        use_up(draft)
    elif watch(draft):
        return
    rung = rungs[-1] if last else rungs[count - 1]
    draft.note("ladder", rung)
    draft.push(rung, "rung", cause or _CAUSES[kind])


def spend_again(draft: Draft, slot: str, target: str | None) -> None:
    """Go back to a question; each time spends its ladder, so that no loop goes on for ever."""
    ladder = _ladder(draft)
    scenario = draft.frames[-1].scenario
    count, _ = _spend(draft, f"{scenario}/again {slot}", "invalid")
    draft.goto(target)
    if count >= ladder.all_together:
        draft.note("ladder", ladder.rungs["invalid"][-1])
        draft.push(ladder.rungs["invalid"][-1], "rung", "no_match")
    else:
        watch(draft)


def failures_here(draft: Draft) -> int:
    """How many failures of any kind fell at the open question."""
    place = f"{_place(draft)}:"
    return sum(count for key, count in draft.rungs.items() if key.startswith(place))


def _spend(draft: Draft, place: str, kind: FailureKind) -> tuple[int, int]:
    key = f"{place}:{kind}"
    draft.rungs = {**draft.rungs, key: draft.rungs.get(key, 0) + 1}
    draft.failures += 1
    draft.failed_in_all += 1
    total = sum(count for name, count in draft.rungs.items() if name.startswith(f"{place}:"))
    return draft.rungs[key], total


def _place(draft: Draft) -> str:
    frame = draft.frame
    match draft.awaiting:
        case None | AtStep() | ServiceDue() if frame is not None:
            return f"{frame.scenario}/{frame.step}"
        case Checking(slot):
            return f"check/{slot}"
        case _:
            return "open"


def _ladder(draft: Draft) -> Ladder:
    scenario = draft.scenario
    own = getattr(draft.step, "ladder", None)
    name = own if isinstance(own, str) else scenario.ladder if scenario and scenario.ladder else draft.bot.ladder
    return draft.bot.ladders[name]
