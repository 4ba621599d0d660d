"""Forgetting: a slot taken back takes with it everything derived from it."""

from __future__ import annotations

from voicebot.dialogue.draft import Draft


def forget(draft: Draft, slot: str) -> None:
    """Empty a slot and every variable that came of it."""
    gone = draft.bot.derived.get(slot, ())
    draft.slots = {name: filled for name, filled in draft.slots.items() if name != slot}
    draft.order = tuple(name for name in draft.order if name != slot)
    draft.variables = {name: value for name, value in draft.variables.items() if name not in gone}


def back_to(draft: Draft, slot: str) -> bool:
    """Go back to where a slot is asked, in the innermost running scenario that asks it; whether there is one."""
    for depth in range(len(draft.frames), 0, -1):
        scenario = draft.bot.scenarios[draft.frames[depth - 1].scenario]
        if slot in scenario.asks:
            draft.frames = draft.frames[:depth]
            draft.goto(scenario.asks[slot])
            return True
    return False
