"""Which bot answers."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from threading import Lock

from voicebot.dialogue.bot import Bot
from voicebot.errors import UnknownBot

Bots = Mapping[str, Bot]
ServedBots = MutableMapping[str, Bot]

_exchanging = Lock()


def choose(bots: Bots, name: str, called: str) -> Bot:
    """The bot of that name, else the one called by that number, else the only one; raises UnknownBot."""
    if name:
        return named(bots, name)
    numbered = [bot for bot in bots.values() if called in bot.numbers]
    if numbered:
        return numbered[0]
    if len(bots) == 1:
        return next(iter(bots.values()))
    raise UnknownBot(f"Several bots answer here; say which `bot` is meant: {', '.join(sorted(bots))}.")


def named(bots: Bots, name: str) -> Bot:
    """The bot of that name; raises UnknownBot."""
    if name not in bots:
        raise UnknownBot(f"There is no bot {name}; there is {', '.join(sorted(bots)) or 'none'}.")
    return bots[name]


def exchange(bots: ServedBots, served: Bot, following: Bot) -> bool:
    """Put one bot in the place of the one that is served; False where another has taken its place meanwhile."""
    with _exchanging:
        if bots[served.id] is not served:
            return False
        bots[served.id] = following
        return True
