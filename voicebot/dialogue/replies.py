"""Instructions to a channel: what to say, what to listen for, and what then."""

from __future__ import annotations

from msgspec import Struct


class Said(Struct, frozen=True, kw_only=True, tag="say"):
    """Words to speak or show.

    `phrase` is the key they come from ("" for a text given in place); `while_waiting` marks words that are
    dropped when the awaited answer arrives in time; `sensitive` words are not to be logged by the platform.
    """

    text: str
    language: str
    phrase: str = ""
    ssml: str | None = None
    interruptible: bool = True
    sensitive: bool = False
    while_waiting: bool = False


class Listen(Struct, frozen=True, kw_only=True, tag="listen"):
    """Wait for the caller; times in milliseconds, `max_digits` 0 where no keys are expected."""

    language: str
    speech: bool = True
    keys: bool = True
    hints: tuple[str, ...] = ()
    timeout_ms: int = 6000
    end_of_speech_ms: int = 800
    max_digits: int = 1
    finish_on_key: str = "#"
    barge_in: bool = True


class Transfer(Struct, frozen=True, kw_only=True, tag="transfer"):
    """Hand the contact to a queue of people."""

    queue: str
    handoff_id: str
    reason: str


class Wait(Struct, frozen=True, kw_only=True, tag="wait"):
    """Play what is said and come back after so many milliseconds."""

    after_ms: int = 1500


class HangUp(Struct, frozen=True, kw_only=True, tag="hang_up"):
    """The contact is over."""

    reason: str = ""


Action = Listen | Transfer | Wait | HangUp
Reply = Said | Listen | Transfer | Wait | HangUp
