"""What a step lacks to be taken: sentences whose meaning somebody outside is to look up first.

A reading changes nothing in the world, so it is no effect: whoever gets `Needs` asks the encoder and takes the step
again with the same event and the readings in it. The event is recorded with them, and a replay needs no encoder.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from voicebot.dialogue.draft import Draft
from voicebot.dialogue.events import Event, Heard
from voicebot.understanding.semantics import Encoded, Sentence


class Needs(Struct, frozen=True):
    """The sentences to be encoded before the step can be taken, each once."""

    sentences: tuple[Sentence, ...]


class Reader(Protocol):
    """What reads with an encoder's help: an intent model or a knowledge index."""

    @property
    def engine(self) -> str:
        """The encoder it was learnt with."""

    def wants(self, text: str) -> Sentence | None:
        """What an encoder should be asked before the text is read."""


def encoding(draft: Draft, reader: Reader, text: str) -> Encoded | None:
    """The text's encoding as the event brought it; a text it brought none for is put down as wanted, this once.

    Only what was most likely said is wanted: the recogniser's other guesses are read by their words.
    """
    known = draft.encoded.get(text)
    if known is not None:
        return known if known.vector is not None and known.engine == reader.engine else None
    if isinstance(draft.event, Heard) and not draft.encoded and not _less_likely(draft, text):
        sentence = reader.wants(text)
        if sentence is not None:
            draft.wanted.setdefault(text, sentence)
    return None


def with_readings(event: Event, readings: Iterable[Encoded]) -> Event:
    """The event as it is taken and recorded; only words that were heard have readings."""
    return replace(event, readings=tuple(readings)) if isinstance(event, Heard) else event


def _less_likely(draft: Draft, text: str) -> bool:
    return bool(draft.heard) and text != draft.heard[0].text and any(text == each.text for each in draft.heard[1:])
