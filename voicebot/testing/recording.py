"""A conversation that took place, written down as a talk that plays the same way.

What the back ends answered is scripted, so that the talk passes without them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from voicebot.authoring.talk import Caller, Channel, HangUp, Interrupts, Keys, Silence
from voicebot.dialogue.bot import Bot
from voicebot.dialogue.conversation import Checking, Outcome
from voicebot.dialogue.redaction import mask
from voicebot.dialogue.replies import Said, Transfer, Wait
from voicebot.ports import ServiceResult
from voicebot.testing.exchange import Answer, Exchange
from voicebot.testing.lines import CallerLine
from voicebot.testing.matching import asked_slot
from voicebot.testing.rehearsal import DEADLINE

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_ARTICLE = "article:"
_MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Called:
    """A service call that was made: its result, and how long that took."""

    service: str
    result: ServiceResult
    took: timedelta


@dataclass(frozen=True, slots=True)
class Recording:
    """All that a talk's file needs; `passed` pairs each line of the caller, None at the start, with what came."""

    name: str
    language: str
    caller: str
    channel: Channel
    clock: datetime
    passed: tuple[tuple[CallerLine | None, Exchange], ...]
    calls: tuple[Called, ...]
    outcome: Outcome | None


def as_talk(bot: Bot, recording: Recording) -> str:
    """The talk as YAML."""
    return "\n".join(_lines(bot, recording)) + "\n"


def _lines(bot: Bot, recording: Recording) -> Iterator[str]:
    yield f"talk: {_text(recording.name)}"
    if recording.language:
        yield f"language: {recording.language}"
    if recording.caller:
        yield f"from: {_text(recording.caller)}"
    if recording.channel != "voice":
        yield f"channel: {recording.channel}"
    yield f"clock: {recording.clock.isoformat(timespec='seconds')}"
    yield from _scripts(recording.calls)
    yield "turns:"
    for line, exchange in recording.passed:
        if line is not None:
            yield f"  - {_caller(line)}"
        for done in _once(_bot_lines(bot, exchange)):
            yield f"  - bot: {done}"
    if recording.outcome is not None:
        yield f"ends: {recording.outcome}"


def _scripts(calls: Iterable[Called]) -> Iterator[str]:
    answers: dict[str, list[str]] = {}
    for call in calls:
        answers.setdefault(call.service, []).append(_answer(call))
    if answers:
        yield "services:"
    for service, each in answers.items():
        yield f"  {service}:"
        yield from (f"    - {answer}" for answer in each)


def _answer(call: Called) -> str:
    outputs = ", ".join(
        f"{name}: {_text(json.dumps(value) if isinstance(value, bool) else str(value))}"
        for name, value in call.result.outputs.items()
        if value is not None
    )
    after = f"after: {_duration(call.took // _MS)}, " if call.took > DEADLINE else ""
    return f"{{{after}{call.result.result}: {{{outputs}}}}}" if after or outputs else call.result.result


def _caller(line: CallerLine) -> str:
    match line:
        case Caller(heard=heard):
            return f"caller: {_text(mask(heard[0].text))}"
        case Interrupts(after_ms=after_ms, words=words):
            return f"interrupts: {{after: {_duration(after_ms)}, words: {_text(mask(words))}}}"
        case Keys(keys=keys):
            return f"keys: {_text(mask(keys))}"
        case Silence(duration_ms=ms):
            return f"silence: {_duration(ms)}"
        case HangUp():
            return "hangup: true"


def _bot_lines(bot: Bot, exchange: Exchange) -> Iterator[str]:
    for answer in exchange.answers:
        asked = asked_slot(bot, answer.conversation)
        awaiting = answer.conversation.awaiting
        prompt = answer.said[-1:] if asked or isinstance(awaiting, Checking) else ()
        yield from (_said(said) for said in answer.said if not said.while_waiting and said not in prompt)
        if prompt:
            yield f"confirms {awaiting.slot}" if isinstance(awaiting, Checking) else f"asks {asked}"
        yield from _done(answer)


def _said(said: Said) -> str:
    """The phrase by its key, so that another variant is as good; words written in place as they are."""
    key = said.phrase.removeprefix(_ARTICLE)
    return f"says {key}" if _KEY.fullmatch(key) else _text(said.text)


def _done(answer: Answer) -> Iterator[str]:
    match answer.action:
        case Wait() if answer.awaits_service:
            yield "waits"
        case Transfer(queue=queue):
            yield f"hands off to {queue}"
        case _:
            return


def _once(lines: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(lines)


def _duration(ms: int) -> str:
    return f"{ms}ms" if ms % 1000 else f"{ms // 1000}s"


def _text(words: str) -> str:
    """A YAML text in quotes: JSON's form of it is one."""
    return json.dumps(words, ensure_ascii=False)
