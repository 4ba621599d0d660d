"""Escalation rules: watched at every turn, run when their condition becomes true."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from voicebot.dialogue import handover
from voicebot.dialogue.bot import Rule
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.effects import HandoffReason
from voicebot.dialogue.expressions import Record, Value, holds, names


class _Facts:
    """The draft as a condition sees it: its names, and the listed functions."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def value(self, name: str) -> Value | Record:
        """A variable, slot or fact."""
        return len(signs_of_anger(self.draft)) if name == "anger" else self.draft.value(name)

    def function(self, name: str, arguments: Mapping[str, Value]) -> Value:
        """`open(queue)`, `contacts_on_topic(days)`, `known(slot)`."""
        match name:
            case "open":
                return handover.is_open(self.draft, str(arguments.get("queue")))
            case "known":
                return str(arguments.get("slot")) in self.draft.slots
            case "contacts_on_topic":
                days = arguments.get("days", 7)
                return contacts_on_topic(self.draft, days if isinstance(days, int) else 7)
            case _:
                return None


def facts(draft: Draft) -> _Facts:
    """The scope in which this draft's conditions are read."""
    return _Facts(draft)


def contacts_on_topic(draft: Draft, days: int) -> int:
    """How often the caller was in touch about the present topic in the last days, this time not counted."""
    if not draft.topics:
        return 0
    since = draft.event.at - timedelta(days=days)
    return sum(contact.topic == draft.topics[-1] and contact.at >= since for contact in draft.contacts)


def signs_of_anger(draft: Draft) -> tuple[str, ...]:
    """What tells that a caller loses patience; each sign counts one, however often it came."""
    return tuple(name for name, shows in _SIGNS_OF_ANGER.items() if shows(draft))


# Words mislead: the worst day is told of calmly and a calm one with a curse. How the conversation goes does not.
_SIGNS_OF_ANGER: dict[str, Callable[[Draft], bool]] = {
    "angry words": lambda draft: draft.anger > 0,
    "a person asked for": lambda draft: draft.asked_for_person > 0,
    "the same matter again": lambda draft: draft.repeated > 0,
    "two failures in a row": lambda draft: draft.failures >= 2,
    "angry again at a failure": lambda draft: draft.failures == 1 and draft.anger > 1,
    "a confirmed answer taken back": lambda draft: draft.taken_back > 0,
    "a third contact on the topic": lambda draft: contacts_on_topic(draft, 7) >= 2,
}


def watch(draft: Draft) -> bool:
    """Run the first rule whose condition has become true; whether there was one.

    A rule that stays true does not run again; one that became false, or that a caller asks for, may.
    """
    scope = facts(draft)
    true = [rule for rule in draft.bot.rules if holds(rule.condition, scope)]
    draft.fired = tuple(rule.name for rule in true if rule.name in draft.fired)
    for rule in true:
        if rule.name in draft.fired and not (draft.asks_for_person and _asks(rule)):
            continue
        draft.ruled = True
        draft.fired = tuple(dict.fromkeys((*draft.fired, rule.name)))
        draft.note("escalation", rule.name)
        if "anger" in names(rule.condition):
            draft.note("anger", ", ".join(signs_of_anger(draft)))
        draft.push(rule.scenario, "rule", _cause(rule, draft))
        return True
    return False


def use_up(draft: Draft) -> None:
    """Take the rules that have become true for done: a ladder's last rung was due on the same turn, and it wins."""
    scope = facts(draft)
    draft.fired = tuple(rule.name for rule in draft.bot.rules if holds(rule.condition, scope))


def _asks(rule: Rule) -> bool:
    return "asked_for_person" in names(rule.condition)


def _cause(rule: Rule, draft: Draft) -> HandoffReason:
    if draft.asks_for_person and _asks(rule):
        return "requested"
    return "no_match" if "failures" in names(rule.condition) else "rule"
