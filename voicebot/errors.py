"""Every exception of this package that crosses a room, drawn as a tree.

An author's mistake is a diagnostic (a value) and a customer's surprise is an event; only the world's
failures and a caller's misuse are exceptions, so this tree stays small.

    VoicebotError
    ├── BotInvalid            the bot's sources have errors; carries the diagnostics
    ├── UsageError            a command or setting that cannot work, in words for the person who typed it
    ├── UnknownBot            a turn for a bot that is not served here
    ├── Unauthorized          a request without a key that opens the door
    ├── TooManyCalls          one turn asked more of the back ends than a caller can wait for
    └── StoreError
        ├── TurnConflict      the turn was answered before with another payload
        ├── TurnGap           the turn is too far ahead, or the conversation is unknown
        ├── ConversationEnded
        ├── VersionConflict   somebody else committed to the conversation since it was loaded
        └── CursorUnknown     a page was asked for with a cursor that was never given out
"""

from __future__ import annotations


class VoicebotError(Exception):
    """The root of the tree; catch it to catch everything of ours."""


class BotInvalid(VoicebotError):
    """A bot that did not compile; ``diagnostics`` holds what is wrong, all at once."""

    def __init__(self, diagnostics: tuple[object, ...]) -> None:
        super().__init__("\n".join(str(each) for each in diagnostics))
        self.diagnostics = diagnostics


class UsageError(VoicebotError):
    """A command or setting that cannot work; the message says what to do instead."""


class UnknownBot(VoicebotError):
    """No bot of that name or number answers here."""


class Unauthorized(VoicebotError):
    """The request brings no key that is known."""


class TooManyCalls(VoicebotError):
    """A scenario went on calling services without ever coming to a word."""


class StoreError(VoicebotError):
    """The store could not do what was asked."""


class TurnConflict(StoreError):
    """The turn was answered before, with another payload."""


class TurnGap(StoreError):
    """The turn is too far ahead; ``next_turn`` is the one that is due."""

    def __init__(self, message: str, next_turn: int) -> None:
        super().__init__(message)
        self.next_turn = next_turn


class ConversationEnded(StoreError):
    """The conversation is over; nothing more can be said in it."""


class VersionConflict(StoreError):
    """Somebody else committed to the conversation since it was loaded; load again."""


class CursorUnknown(StoreError):
    """A page was asked for with a cursor that was never given out."""
