"""What is read otherwise than at the last check: an example more in one place can pull words away from another.

The examples themselves always mean their intent; so each is read by a model that was learnt without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from voicebot.authoring.talk import Caller, Talk
from voicebot.dialogue.bot import Bot
from voicebot.understanding.intents import Decision, IntentModel, left_out

SHOWN = 12


class Verdict(msgspec.Struct, frozen=True):
    """The nearest intent of a text, and what is decided for it."""

    intent: str
    decision: Decision

    def __str__(self) -> str:
        match self.decision:
            case "accept":
                return self.intent
            case "ask":
                return f"{self.intent}?"
            case "no_match":
                return "nothing"


class Moved(msgspec.Struct, frozen=True):
    """A text that is read otherwise than before."""

    language: str
    text: str
    before: Verdict
    after: Verdict

    def __str__(self) -> str:
        return f"{self.language}  “{self.text}” was read as {self.before}, now as {self.after}"


# By language and text.
Verdicts = dict[str, dict[str, Verdict]]


def verdicts(bot: Bot, talks: Sequence[Talk]) -> Verdicts:
    """How every example, and everything that callers say in talks, is read by the words alone."""
    spoken: dict[str, list[str]] = {}
    for talk in talks:
        said = [line.heard[0].text for line in talk.lines if isinstance(line, Caller)]
        spoken.setdefault(talk.language.value if talk.language else bot.languages[0], []).extend(said)
    return {language: dict(_read(model, spoken.get(language, ()))) for language, model in bot.models.items()}


def moved(before: Verdicts, after: Verdicts) -> tuple[Moved, ...]:
    """The texts known before and after whose intent or decision changed."""
    return tuple(
        Moved(language, text, was, now)
        for language, texts in after.items()
        for text, now in texts.items()
        if (was := before.get(language, {}).get(text)) is not None and str(was) != str(now)
    )


def since_last_time(bot: Bot, talks: Sequence[Talk], folder: Path, cache: Path | None) -> tuple[Moved, ...]:
    """What moved since this bot was checked last, and today's readings kept for the next time."""
    if cache is None:
        return ()
    place = cache / f"checked-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}.json"
    now = verdicts(bot, talks)
    found = moved(_kept(place), now)
    try:
        cache.mkdir(parents=True, exist_ok=True)
        place.write_bytes(msgspec.json.encode(now))
    except OSError:
        return found  # a check is a check without a memory, too
    return found


def told(found: Sequence[Moved]) -> Iterator[str]:
    """The lines for people."""
    if found:
        yield f"{len(found)} read otherwise than at the last check, by the words alone:"
        yield from (f"  {each}" for each in found[:SHOWN])
    if len(found) > SHOWN:
        yield f"  and {len(found) - SHOWN} more; --format json lists all"


def _read(model: IntentModel, spoken: Sequence[str]) -> Iterator[tuple[str, Verdict]]:
    for example, intent, decision in left_out(model):
        yield example, Verdict(intent, decision)
    for text in dict.fromkeys(spoken):
        yield text, Verdict(*model.nearest(text))


def _kept(place: Path) -> Verdicts:
    """The readings of the last check; none where there was no check, or its file is torn or of another form."""
    try:
        return msgspec.json.decode(place.read_bytes(), type=Verdicts)
    except (OSError, ValueError):
        return {}
