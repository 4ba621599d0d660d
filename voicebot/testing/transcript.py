"""A transcript that people read: who said what, when, and what was done besides speaking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voicebot.dialogue.replies import Action, HangUp, Listen, Transfer, Wait
from voicebot.dialogue.turn import Reason
from voicebot.testing.exchange import Answer, Exchange


def lines(exchanges: Iterable[Exchange]) -> Iterator[str]:
    """The lines of a conversation, each with its time of day."""
    for exchange in exchanges:
        if exchange.caller:
            yield f"{exchange.at:%H:%M:%S}  caller: {exchange.caller}"
        for answer in exchange.answers:
            yield from _answered(answer)


def reason(why: Reason) -> str:
    """One ground of a turn, with the rule at work."""
    return f"{why.rule}: {why.detail}" if why.detail else why.rule


def done(action: Action) -> str:
    """What the bot did besides speaking; "" where it just listens."""
    match action:
        case Listen():
            return ""
        case Wait():
            return f"waits {action.after_ms / 1000:g} s"
        case Transfer():
            return f"hands off to {action.queue} ({action.reason})"
        case HangUp():
            return f"hangs up ({action.reason})" if action.reason else "hangs up"


def _answered(answer: Answer) -> Iterator[str]:
    time = f"{answer.at:%H:%M:%S}"
    for said in answer.said:
        yield f"{time}  bot:    {said.text}"
    if words := done(answer.action):
        yield f"{time}  bot:    ({words})"
