"""A learnt model as bytes and back, so that a server starts without learning anew.

Arrays are kept as they lie in memory (little-endian), and nothing in the bytes can run.
"""

from __future__ import annotations

import msgspec
import numpy as np

from voicebot.understanding.intents.exact import ExactMatcher
from voicebot.understanding.intents.features import Featurizer, Floats, Rows
from voicebot.understanding.intents.likeness import Likeness, Shelf, Weights
from voicebot.understanding.intents.meaning import Meanings
from voicebot.understanding.intents.repair import Spelling
from voicebot.understanding.templates import parse

FORM = 2
_FLOAT = np.dtype("<f4")
_INT = np.dtype("<i4")


class StoredExact(msgspec.Struct, frozen=True, array_like=True):
    """The table of literal utterances, and the templates that need matching."""

    literals: tuple[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], ...]
    patterns: tuple[tuple[str, str], ...]


class StoredSpelling(msgspec.Struct, frozen=True, array_like=True):
    """The words that are left alone, and those among them that others are repaired into."""

    known: tuple[str, ...]
    repair_into: dict[str, str]


class StoredShelf(msgspec.Struct, frozen=True, array_like=True):
    """Rows by intent."""

    first: tuple[int, ...]
    starts: bytes
    columns: bytes
    weights: bytes
    meanings: bytes


class StoredWeights(msgspec.Struct, frozen=True, array_like=True):
    """What was learnt, by column, by meaning and by intent."""

    columns: bytes
    meaning: bytes
    bias: bytes


class StoredMeanings(msgspec.Struct, frozen=True, array_like=True):
    """An encoder's vectors, centred."""

    engine: str
    centre: bytes
    rows: bytes


class StoredLikeness(msgspec.Struct, frozen=True, array_like=True):
    """Everything learnt; ``features`` stand in the order of their columns."""

    features: tuple[str, ...]
    rarity: bytes
    examples: StoredShelf
    excluded: StoredShelf
    lexical: StoredWeights
    stems: tuple[tuple[str, ...], ...]
    joint: StoredWeights | None
    meanings: StoredMeanings | None


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
    return StoredSpelling(tuple(sorted(spelling.known)), dict(sorted(spelling.written.items())))


def unpack_spelling(stored: StoredSpelling, language: str) -> Spelling:
    """The words back, sorted by length again."""
    return Spelling.learn(language, stored.repair_into, stored.known)


def pack_likeness(likeness: Likeness) -> StoredLikeness:
    """The learnt weights and rows as bytes."""
    return StoredLikeness(
        features=tuple(likeness.featurizer.columns),
        rarity=_floats(likeness.featurizer.rarity),
        examples=_pack_shelf(likeness.examples),
        excluded=_pack_shelf(likeness.excluded),
        lexical=_pack_weights(likeness.lexical),
        stems=tuple(tuple(sorted(stems)) for stems in likeness.stems),
        joint=None if likeness.joint is None else _pack_weights(likeness.joint),
        meanings=None if likeness.meanings is None else _pack_meanings(likeness.meanings),
    )


def unpack_likeness(stored: StoredLikeness, language: str) -> Likeness:
    """The learnt weights and rows back; the arrays look into the bytes they came in."""
    width = len(stored.features)
    columns = dict(zip(stored.features, range(width), strict=True))
    meanings = None if stored.meanings is None else _unpack_meanings(stored.meanings)
    dimensions = 0 if meanings is None else len(meanings.centre)
    return Likeness(
        language=language,
        featurizer=Featurizer(columns, _array(stored.rarity)),
        examples=_unpack_shelf(stored.examples, width, dimensions),
        excluded=_unpack_shelf(stored.excluded, width, dimensions),
        lexical=_unpack_weights(stored.lexical),
        stems=tuple(frozenset(stems) for stems in stored.stems),
        joint=None if stored.joint is None else _unpack_weights(stored.joint),
        meanings=meanings,
    )


def _pack_weights(weights: Weights) -> StoredWeights:
    return StoredWeights(_floats(weights.columns), _floats(weights.meaning), _floats(weights.bias))


def _unpack_weights(stored: StoredWeights) -> Weights:
    bias = _array(stored.bias)
    classes = len(bias)
    return Weights(_array(stored.columns).reshape(-1, classes), _array(stored.meaning).reshape(-1, classes), bias)


def _pack_meanings(meanings: Meanings) -> StoredMeanings:
    return StoredMeanings(meanings.engine, _floats(meanings.centre), _floats(meanings.rows))


def _unpack_meanings(stored: StoredMeanings) -> Meanings:
    centre = _array(stored.centre)
    return Meanings(stored.engine, centre, _array(stored.rows).reshape(-1, len(centre)))


def _pack_shelf(shelf: Shelf) -> StoredShelf:
    return StoredShelf(
        shelf.first,
        shelf.rows.starts.astype(_INT).tobytes(),
        shelf.rows.columns.astype(_INT).tobytes(),
        _floats(shelf.rows.weights),
        b"" if shelf.meanings is None else _floats(shelf.meanings),
    )


def _unpack_shelf(stored: StoredShelf, width: int, dimensions: int) -> Shelf:
    rows = Rows(
        np.frombuffer(stored.starts, dtype=_INT),
        np.frombuffer(stored.columns, dtype=_INT),
        _array(stored.weights),
        width,
    )
    return Shelf(stored.first, rows, _array(stored.meanings).reshape(-1, dimensions) if dimensions else None)


def _floats(values: Floats) -> bytes:
    return values.astype(_FLOAT).tobytes()


def _array(data: bytes) -> Floats:
    return np.frombuffer(data, dtype=_FLOAT)
