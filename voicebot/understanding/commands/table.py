"""What a language has to say for callers to be understood when they want something of the line itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from voicebot.understanding.languages.notation import Phrases

Command = Literal[
    "person",
    "repeat",
    "slower",
    "help",
    "back",
    "correct",
    "cancel",
    "wait",
    "start_again",
    "goodbye",
    "language",
]


@dataclass(frozen=True, slots=True)
class WordClass:
    """Folded words, some of them only beginnings."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def __contains__(self, word: str) -> bool:
        return word in self.whole or (bool(self.beginnings) and word.startswith(self.beginnings))


def word_class(text: str) -> WordClass:
    """Words with spaces between; ``konsultan*`` stands for every word that begins so."""
    words = text.split()
    return WordClass(
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
    )


def names(text: Mapping[str, str]) -> dict[str, str]:
    """Language tags with their folded names as name → tag."""
    return {name: tag for tag, known in text.items() for name in known.split()}


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The words in which a person is asked for.

    ``staff`` are people who work there, ``someone`` any person at all, ``real`` what makes someone flesh and
    blood; ``talk``, ``connect`` and ``want`` show that it is a request, and ``nots`` right before one of them that
    it is none; ``around`` may stand between them; ``bots`` are what callers will not talk to. ``reasons`` open what
    it is about and ``reasons_behind`` close it; ``reports`` tell of somebody instead of asking.
    """

    staff: WordClass
    someone: WordClass
    real: WordClass
    talk: WordClass
    connect: WordClass
    want: WordClass
    nots: WordClass
    around: WordClass
    onward: WordClass
    reasons: Phrases[bool]
    reasons_behind: WordClass
    reports: WordClass
    bots: WordClass


@dataclass(frozen=True, slots=True)
class CorrectionWords:
    """How an answer is taken back: ``openings`` (templates) or a bare ``no`` before the new value.

    ``values`` are how values begin, ``before`` may stand in front of one; ``otherwise`` begins no value, as in
    "no thanks"; ``but`` joins the wrong value to the right one.
    """

    openings: str
    no: WordClass
    before: WordClass
    values: WordClass
    otherwise: WordClass
    but: WordClass


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """Languages by what they are called; ``alone`` names do by themselves, ``named`` ones need a ``speak`` word."""

    alone: Mapping[str, str]
    named: Mapping[str, str]
    speak: WordClass
    around: WordClass


@dataclass(frozen=True, slots=True)
class CommandTable:
    """One language's commands; ``wordings`` are whole utterances in the template grammar, one a line."""

    tag: str
    wordings: Mapping[Command, str]
    courtesies: WordClass
    negations: WordClass
    person: PersonWords
    correction: CorrectionWords
    language: LanguageWords
