"""What a language has to say for callers to be understood when they want something of the line itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from voicebot.understanding.languages.letters import fold
from voicebot.understanding.languages.notation import Phrases, expand, rows

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
    words = fold(text.lower()).split()
    return WordClass(
        frozenset(word for word in words if not word.endswith("*")),
        tuple(word[:-1] for word in words if word.endswith("*")),
    )


def called(text: str) -> dict[str, str]:
    """``pl: polish`` rows, languages by what they are called, as folded name → tag."""
    return {name: tag for tag, forms in rows(text) for name in expand(forms)}


_NO_WORDS = WordClass(frozenset(), ())
_NO_REASONS: Phrases[bool] = Phrases({})


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The words in which a person is asked for.

    ``staff`` are people who work there, ``someone`` any person at all, ``real`` what makes someone flesh and
    blood; ``talk``, ``connect`` and ``want`` show that it is a request, and ``nots`` right before one of them that
    it is none; ``around`` may stand between them; ``bots`` are what callers will not talk to. ``reasons`` open what
    it is about and ``reasons_behind`` close it; ``reports`` tell of somebody instead of asking. ``denies`` right
    before somebody says that they are not wanted, where the language negates behind the verb.
    """

    staff: WordClass = _NO_WORDS
    someone: WordClass = _NO_WORDS
    real: WordClass = _NO_WORDS
    talk: WordClass = _NO_WORDS
    connect: WordClass = _NO_WORDS
    want: WordClass = _NO_WORDS
    nots: WordClass = _NO_WORDS
    denies: WordClass = _NO_WORDS
    around: WordClass = _NO_WORDS
    onward: WordClass = _NO_WORDS
    reasons: Phrases[bool] = _NO_REASONS
    reasons_behind: WordClass = _NO_WORDS
    reports: WordClass = _NO_WORDS
    bots: WordClass = _NO_WORDS


@dataclass(frozen=True, slots=True)
class CorrectionWords:
    """How an answer is taken back: ``openings`` (templates) or a bare ``no`` before the new value.

    ``values`` are how values begin, ``before`` may stand in front of one; ``otherwise`` begins no value, as in
    "no thanks"; ``but`` joins the wrong value to the right one.
    """

    openings: str = ""
    no: WordClass = _NO_WORDS
    before: WordClass = _NO_WORDS
    values: WordClass = _NO_WORDS
    otherwise: WordClass = _NO_WORDS
    but: WordClass = _NO_WORDS


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """Languages by what they are called; ``alone`` names do by themselves, ``named`` ones need a ``speak`` word."""

    alone: Mapping[str, str] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)
    speak: WordClass = _NO_WORDS
    around: WordClass = _NO_WORDS


@dataclass(frozen=True, slots=True)
class CommandTable:
    """One language's commands; ``wordings`` are whole utterances in the template grammar, one a line."""

    wordings: Mapping[Command, str] = field(default_factory=dict)
    courtesies: WordClass = _NO_WORDS
    negations: WordClass = _NO_WORDS
    person: PersonWords = PersonWords()
    correction: CorrectionWords = CorrectionWords()
    language: LanguageWords = LanguageWords()
