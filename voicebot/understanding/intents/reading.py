"""What an intent is learnt from, and what reading an utterance gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Decision = Literal["accept", "ask", "no_match"]

ACCEPT = 0.7
ASK = 0.33


@dataclass(frozen=True, slots=True)
class IntentExamples:
    """One intent of a bot in one language; ``excluded`` are its ``not:`` examples, ``title`` says it in a few words."""

    name: str
    examples: tuple[str, ...]
    excluded: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class IntentCandidate:
    """An intent with the probability that it is meant and the example that lies nearest."""

    intent: str
    confidence: float
    example: str
    exact: bool


@dataclass(frozen=True, slots=True)
class IntentReading:
    """The decision, up to three candidates (best first), what the slots of a template caught, and why."""

    decision: Decision
    candidates: tuple[IntentCandidate, ...] = ()
    captures: Mapping[str, str] = field(default_factory=dict)
    why: str = ""


def decide(confidence: float, accept: float = ACCEPT, ask: float = ASK) -> Decision:
    """The decision a probability leads to."""
    if confidence >= accept:
        return "accept"
    return "ask" if confidence >= ask else "no_match"
