"""The talks of a bot played one after another, with a line for each and all about those that failed."""

from __future__ import annotations

import asyncio
from time import perf_counter

from voicebot.authoring.talk import Talk
from voicebot.cli.loading import Loaded
from voicebot.cli.logs import hush
from voicebot.cli.report import many
from voicebot.cli.screen import show
from voicebot.dialogue.bot import Bot
from voicebot.errors import UsageError
from voicebot.testing import transcript
from voicebot.testing.backends import BackEnds
from voicebot.testing.play import Difference, Played, play

_NO_TALKS = """{bot} has no talks yet. A talk is a conversation written down as a test, in talks/first.yaml:

talk: a caller who wants a person
turns:
  - caller: I want to talk to a person
  - bot: hands off to {queue}
ends: handed_off

`voicebot chat` with `--record FILE` writes one for you."""


def play_all(loaded: Loaded, wanted: str = "") -> bool:
    """Play every talk that is wanted; whether all passed and all could be read. UsageError where none is wanted."""
    hush()
    bot = loaded.usable()
    unread = loaded.unread
    for each in unread:
        show(str(each))
    if not loaded.talks and not unread:
        show(_NO_TALKS.format(bot=loaded.sources.bot, queue=next(iter(bot.queues))))
        return True
    talks = [talk for talk in loaded.talks if wanted.lower() in f"{talk.name.value} {talk.name.place.file}".lower()]
    if not talks and not unread:
        known = many(len(loaded.talks), "talk")
        raise UsageError(f"no talk of {loaded.sources.bot} has `{wanted}` in its name or file; there are {known}")
    began = perf_counter()
    failed = asyncio.run(_play(loaded, bot, talks))
    _sum_up(len(talks), len(failed), len(unread), perf_counter() - began)
    return not failed and not unread


async def _play(loaded: Loaded, bot: Bot, talks: list[Talk]) -> list[Played]:
    failed = []
    for talk in talks:
        played = await play(bot, talk, lambda clock: BackEnds(loaded.settings, clock), loaded.encoder)
        if played.passed:
            show(("passed", "green"), f"  {talk.name.value}")
        else:
            show(("FAILED", "bold red"), f"  {talk.name.value}  ", (str(talk.name.place), "dim"))
            failed.append(played)
    if loaded.encoder is not None:
        await loaded.encoder.close()
    for played in failed:
        _explain(played)
    return failed


def _explain(played: Played) -> None:
    """What was said up to the first difference, what should have come, and why the bot did what it did."""
    show()
    show((played.talk.name.value, "bold"))
    for line in transcript.lines(played.transcript):
        show(f"  {line}")
    for difference in played.differences:
        _differs(difference)


def _differs(difference: Difference) -> None:
    show("  ", (str(difference.place), "bold"), f": {difference.sentence}")
    for reason in difference.why:
        show("    ", (f"why: {transcript.reason(reason)}", "dim"))


def _sum_up(played: int, failed: int, unread: int, seconds: float) -> None:
    bad = [f"{failed} failed"] if failed else []
    bad += [f"{many(unread, 'error')} in the files of talks"] if unread else []
    style = "bold red" if bad else "bold green"
    show()
    show((", ".join((f"{played - failed} of {played} talks passed", *bad)), style), (f" in {seconds:.1f} s", "dim"))
