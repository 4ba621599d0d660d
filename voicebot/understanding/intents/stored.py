"""A learnt model as bytes and back, so that a server starts without learning anew.

Arrays are kept as they lie in memory (little-endian), and nothing in the bytes can run.
"""

from __future__ import annotations

import msgspec
import numpy as np

from voicebot.understanding.intents.exact import ExactMatcher
from voicebot.understanding.intents.features import Featurizer, Rows
from voicebot.understanding.intents.likeness import Likeness, Shelf
from voicebot.understanding.intents.regression import Weights
from voicebot.understanding.intents.repair import Spelling
from voicebot.understanding.templates import parse

FORM = 1
_FLOAT = np.dtype("<f4")
_INT = np.dtype("<i4")


class StoredExact(msgspec.Struct, frozen=True, array_like=True):
    """The table of literal utterances, and the templates that need matching."""

    literals: tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...]
    patterns: tuple[tuple[str, str], ...]


class StoredSpelling(msgspec.Struct, frozen=True, array_like=True):
    """The words that are left alone, and those among them that others are repaired into."""

    known: tuple[str, ...]
    repair_into: tuple[str, ...]


class StoredShelf(msgspec.Struct, frozen=True, array_like=True):
    """Rows by intent."""

    first: tuple[int, ...]
    starts: bytes
    columns: bytes
    weights: bytes


class StoredLikeness(msgspec.Struct, frozen=True, array_like=True):
    """Everything learnt; ``features`` stand in the order of their columns."""

    features: tuple[str, ...]
    rarity: bytes
    examples: StoredShelf
    excluded: StoredShelf
    columns: bytes
    bias: bytes
    stems: tuple[tuple[str, ...], ...]


class StoredModel(msgspec.Struct, frozen=True, array_like=True):
    """One intent model."""

    form: int
    language: str
    names: tuple[str, ...]
    sources: tuple[str, ...]
    spelling: StoredSpelling
    exact: StoredExact
    excluded: StoredExact
    likeness: StoredLikeness


def pack_exact(matcher: ExactMatcher) -> StoredExact:
    """The matcher as it is kept; templates by their source."""
    return StoredExact(
        tuple(matcher.literals.items()),
        tuple((intent, template.source) for intent, template in matcher.patterns),
    )


def unpack_exact(stored: StoredExact) -> ExactMatcher:
    """The matcher back, its templates parsed again."""
    return ExactMatcher(dict(stored.literals), tuple((intent, parse(source)) for intent, source in stored.patterns))


def pack_spelling(spelling: Spelling) -> StoredSpelling:
    """The known words, and those to repair into."""
    return StoredSpelling(
        tuple(sorted(spelling.known)), tuple(word for words in spelling.by_length.values() for word in words)
    )


def unpack_spelling(stored: StoredSpelling, language: str) -> Spelling:
    """The words back, sorted by length again."""
    return Spelling.learn(language, stored.repair_into, stored.known)


def pack_likeness(likeness: Likeness) -> StoredLikeness:
    """The learnt weights and rows as bytes."""
    return StoredLikeness(
        features=tuple(likeness.featurizer.columns),
        rarity=likeness.featurizer.rarity.astype(_FLOAT).tobytes(),
        examples=_pack_shelf(likeness.examples),
        excluded=_pack_shelf(likeness.excluded),
        columns=likeness.weights.columns.astype(_FLOAT).tobytes(),
        bias=likeness.weights.bias.astype(_FLOAT).tobytes(),
        stems=tuple(tuple(sorted(stems)) for stems in likeness.stems),
    )


def unpack_likeness(stored: StoredLikeness, language: str) -> Likeness:
    """The learnt weights and rows back; the arrays look into the bytes they came in."""
    width = len(stored.features)
    bias = np.frombuffer(stored.bias, dtype=_FLOAT)
    columns = dict(zip(stored.features, range(width), strict=True))
    return Likeness(
        language=language,
        featurizer=Featurizer(columns, np.frombuffer(stored.rarity, dtype=_FLOAT)),
        examples=_unpack_shelf(stored.examples, width),
        excluded=_unpack_shelf(stored.excluded, width),
        weights=Weights(np.frombuffer(stored.columns, dtype=_FLOAT).reshape(width, len(bias)), bias),
        stems=tuple(frozenset(stems) for stems in stored.stems),
    )


def _pack_shelf(shelf: Shelf) -> StoredShelf:
    return StoredShelf(
        shelf.first,
        shelf.rows.starts.astype(_INT).tobytes(),
        shelf.rows.columns.astype(_INT).tobytes(),
        shelf.rows.weights.astype(_FLOAT).tobytes(),
    )


def _unpack_shelf(stored: StoredShelf, width: int) -> Shelf:
    rows = Rows(
        np.frombuffer(stored.starts, dtype=_INT),
        np.frombuffer(stored.columns, dtype=_INT),
        np.frombuffer(stored.weights, dtype=_FLOAT),
        width,
    )
    return Shelf(stored.first, rows)
