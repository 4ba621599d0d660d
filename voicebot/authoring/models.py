"""Intent models and knowledge indexes, fitted once for the same examples and kept by whoever can keep bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import msgspec

from voicebot.authoring.sections.intents import WrittenIntent
from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.knowledge import Article, KnowledgeIndex
from voicebot.understanding.semantics import Encoder

_M = TypeVar("_M")


class ModelCache(Protocol):
    """Somewhere to keep fitted models; losing them costs time, nothing else."""

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a key."""

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a key."""


@dataclass(frozen=True, slots=True)
class Learning:
    """What learning may use besides the examples: somewhere to keep models, and an encoder."""

    cache: ModelCache | None = None
    encoder: Encoder | None = None

    @property
    def engine(self) -> str:
        """The encoder's name and content hash; empty without one."""
        return self.encoder.engine if self.encoder else ""


def fit_intents(
    intents: Mapping[str, WrittenIntent], languages: Iterable[str], learning: Learning
) -> dict[str, IntentModel]:
    """A model for every language in which there are examples."""
    models: dict[str, IntentModel] = {}
    for language in languages:
        examples = [each for intent in intents.values() if (each := intent.examples_in(language)).examples]
        if examples:
            models[language] = _intents(language, examples, learning)
    return models


def fit_knowledge(
    articles: Sequence[Article], languages: Iterable[str], learning: Learning
) -> dict[str, KnowledgeIndex]:
    """An index for every language in which there are articles."""
    indexes: dict[str, KnowledgeIndex] = {}
    for language in languages:
        there = [each for each in articles if each.questions.get(language)]
        if there:
            indexes[language] = _knowledge(language, there, learning)
    return indexes


def _intents(language: str, examples: Sequence[IntentExamples], learning: Learning) -> IntentModel:
    key = _key("intents", language, learning.engine, examples)
    kept = _kept(learning.cache, key, IntentModel.load)
    if kept is not None:
        return kept
    model = IntentModel.fit(language, examples, learning.encoder)
    _keep(learning, key, model)
    return model


def _knowledge(language: str, articles: Sequence[Article], learning: Learning) -> KnowledgeIndex:
    key = _key("knowledge", language, learning.engine, articles)
    kept = _kept(learning.cache, key, KnowledgeIndex.load)
    if kept is not None:
        return kept
    index = KnowledgeIndex.fit(language, articles, learning.encoder)
    _keep(learning, key, index)
    return index


def _kept(cache: ModelCache | None, key: str, load: Callable[[bytes], _M]) -> _M | None:
    """What is kept under the key; None where nothing is, or it was torn or is of another form."""
    data = cache.get(key) if cache else None
    if data is None:
        return None
    try:
        return load(data)
    except ValueError:
        return None


def _keep(learning: Learning, key: str, model: IntentModel | KnowledgeIndex) -> None:
    # An encoder that did not answer left the words alone: next time it may, so that is not kept in its name.
    if learning.cache and model.engine == learning.engine:
        learning.cache.put(key, model.dump())


def _key(sort: str, language: str, engine: str, material: Sequence[IntentExamples] | Sequence[Article]) -> str:
    digest = hashlib.sha256(f"{sort} {language} {engine}\n".encode())
    digest.update(msgspec.json.encode(list(material), order="deterministic"))
    return digest.hexdigest()
