"""Which of two named things is meant, by words that only its name has."""

from __future__ import annotations

from rapidfuzz import fuzz

from voicebot.dialogue.draft import Draft
from voicebot.understanding.normalize import stem, tokens

LIKE = 80.0
HALF = 0.5
SMALL = 3


def by_words(draft: Draft, text: str, labels: tuple[str, str], least: float = HALF) -> int | None:
    """Which of two labels was said, at least so much of it and maybe misheard; None where it stays open."""
    said = _stems(text, draft.language)
    first, second = (_long(_stems(label, draft.language)) for label in labels)
    shares = [_share(first - second, said), _share(second - first, said)]
    if max(shares) < least or shares[0] == shares[1]:
        return None
    return shares.index(max(shares))


def says_neither(draft: Draft, text: str, labels: tuple[str, str]) -> bool:
    """Whether nothing is said but what both labels have: "on Thursday" of two Thursdays."""
    said = _stems(text, draft.language)
    first, second = (_stems(label, draft.language) for label in labels)
    rest = said - (first & second)
    return rest < said and all(len(word) <= SMALL and word.isalpha() and word not in first | second for word in rest)


def _long(words: set[str]) -> set[str]:
    return {word for word in words if len(word) > SMALL}


def _stems(text: str, language: str) -> set[str]:
    return {stem(word, language) for word in tokens(text, language)}


def _share(own: set[str], said: set[str]) -> float:
    """How much of what only this label says was said."""
    heard = [any(fuzz.ratio(word, other) >= LIKE for other in said) for word in own]
    return sum(heard) / len(heard) if heard else 0.0
