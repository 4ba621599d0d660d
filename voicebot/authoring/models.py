"""Intent models and knowledge indexes, fitted once for the same examples and kept by whoever can keep bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from voicebot.authoring.sections.intents import WrittenIntent
from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.knowledge import Article, KnowledgeIndex


class ModelCache(Protocol):
    """Somewhere to keep fitted models; losing them costs time, nothing else."""

    def get(self, key: str) -> bytes | None:
        """The bytes kept under a key."""

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes under a key."""


def fit_intents(
    intents: Mapping[str, WrittenIntent], languages: Iterable[str], cache: ModelCache | None
) -> dict[str, IntentModel]:
    """A model for every language in which there are examples."""
    models: dict[str, IntentModel] = {}
    for language in languages:
        examples = [each for intent in intents.values() if (each := intent.examples_in(language)).examples]
        if examples:
            models[language] = _intents(language, examples, cache)
    return models


def fit_knowledge(
    articles: Sequence[Article], languages: Iterable[str], cache: ModelCache | None
) -> dict[str, KnowledgeIndex]:
    """An index for every language in which there are articles."""
    indexes: dict[str, KnowledgeIndex] = {}
    for language in languages:
        there = [each for each in articles if each.questions.get(language)]
        if there:
            indexes[language] = _knowledge(language, there, cache)
    return indexes


def _intents(language: str, examples: Sequence[IntentExamples], cache: ModelCache | None) -> IntentModel:
    key = _key("intents", language, examples)
    kept = cache.get(key) if cache else None
    if kept is not None:
        return IntentModel.load(kept)
    model = IntentModel.fit(language, examples)
    if cache:
        cache.put(key, model.dump())
    return model


def _knowledge(language: str, articles: Sequence[Article], cache: ModelCache | None) -> KnowledgeIndex:
    key = _key("knowledge", language, articles)
    kept = cache.get(key) if cache else None
    if kept is not None:
        return KnowledgeIndex.load(kept)
    index = KnowledgeIndex.fit(language, articles)
    if cache:
        cache.put(key, index.dump())
    return index


def _key(sort: str, language: str, material: Sequence[IntentExamples] | Sequence[Article]) -> str:
    digest = hashlib.sha256(f"{sort} {language}\n".encode())
    digest.update(msgspec.json.encode(list(material), order="deterministic"))
    return digest.hexdigest()
