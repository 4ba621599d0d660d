"""What must hold on every turn of every bot, whatever its author wrote."""

from __future__ import annotations

from collections.abc import Iterable

from voicebot.dialogue.effects import Effect
from voicebot.dialogue.events import Event, HungUp, Interrupted, TransferEnded
from voicebot.dialogue.replies import Reply, Said
from voicebot.testing.exchange import Answer


class Laws:
    """Watches one conversation; `broken` holds a sentence for each time a law was broken."""

    def __init__(self) -> None:
        self.broken: list[str] = []
        self._effects: set[str] = set()

    def watch(self, event: Event, replies: tuple[Reply, ...], answer: Answer) -> None:
        """Look at a whole turn: its event, its replies in order and how it reached the caller."""
        actions = [each for each in replies if not isinstance(each, Said)]
        if len(actions) != 1 or replies[-1] is not actions[0]:
            self.broken.append(f"a turn has exactly one action, and it comes last; here are {len(actions)}")
        # A turn that was interrupted waits for the words themselves; after a transfer a person speaks.
        if not answer.said and not isinstance(event, HungUp | Interrupted | TransferEnded):
            self.broken.append("a caller must never hear silence; here nothing was said")
        state, outcome = answer.conversation.state, answer.conversation.outcome
        if (outcome is None) != (state == "active"):
            self.broken.append(f"a conversation has its outcome once it is over; {state}, with outcome {outcome}")

    def watch_effects(self, effects: Iterable[Effect]) -> None:
        """Look at new effects: no two may share an id, or the world would do only one of them."""
        for effect in effects:
            if effect.id in self._effects:
                self.broken.append(f"an effect's id is its own; {effect.id} was used before")
            self._effects.add(effect.id)
