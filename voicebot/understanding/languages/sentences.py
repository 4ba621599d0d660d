"""What a language is to this package between the values: how its sentences go and how it gives itself away."""

from __future__ import annotations

from dataclasses import dataclass

from voicebot.understanding.languages.notation import Phrases

_NONE: Phrases[bool] = Phrases({})


@dataclass(frozen=True, slots=True)
class Sentences:
    """What people say that is no request of any particular bot, and how requests begin, join and go on.

    ``background`` is the far side every intent is weighed against: a bot of one intent has nothing else to compare
    with, and "I want" alone would look like it.
    """

    # Beginnings of any request: whoever says no more has not said what they want.
    openings: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    # Words between two requests in one breath.
    joints: Phrases[bool] = _NONE
    # Folded openings of questions that go on from the one before: "and", "what about".
    follow_ups: tuple[str, ...] = ()

    @property
    def no_request(self) -> tuple[str, ...]:
        """Everything said that asks nothing of a bot."""
        return (*self.openings, *self.background)


@dataclass(frozen=True, slots=True)
class Signs:
    """How a language gives itself away: folded words that nobody says without speaking it, and its letters."""

    common: frozenset[str] = frozenset()
    # Every letter it is written with, as the inside of a regular expression's character class.
    letters: str = "a-z"
    # Borrowed more easily than anything else, so that they prove nothing.
    greetings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Temper:
    """Words of anger, and swearing at the bot.

    One pattern a line: folded words, ``*`` for any ending, ``|`` between alternatives, ``...`` for up to three words,
    ``$`` for the end.
    """

    anger: str = ""
    abuse: str = ""
