"""Intent models and knowledge indexes, fitted once for the same examples and kept by whoever can keep bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

import msgspec

from voicebot.authoring.sections.intents import WrittenIntent
from voicebot.understanding.intents import IntentExamples, IntentModel
from voicebot.understanding.knowledge import Article, KnowledgeBase, KnowledgeIndex
from voicebot.understanding.semantics import Encoder

_PROBE = "is anybody there"


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
            fit = partial(IntentModel.fit, language, examples)
            models[language] = learnt(_key("intents", language, examples), learning, IntentModel.load, fit)
    return models


def fit_knowledge(
    articles: Sequence[Article], languages: Iterable[str], learning: Learning
) -> dict[str, KnowledgeBase]:
    """The first revision of a base for every language in which there are articles."""
    bases: dict[str, KnowledgeBase] = {}
    for language in languages:
        there = [each for each in articles if each.questions.get(language)]
        if there:
            fit = partial(KnowledgeIndex.fit, language, there)
            index = learnt(_key("knowledge", language, there), learning, KnowledgeIndex.load, fit)
            bases[language] = KnowledgeBase(index, {each.key: each for each in there})
    return bases


class _Model(Protocol):
    @property
    def engine(self) -> str: ...

    def dump(self) -> bytes: ...


_M = TypeVar("_M", bound=_Model)


def learnt(key: str, learning: Learning, load: Callable[[bytes], _M], fit: Callable[[Encoder | None], _M]) -> _M:
    """The model kept for this key and encoder, else fitted now and kept; by the words alone where it must be."""
    name = f"{key}-{hashlib.sha256(learning.engine.encode()).hexdigest()[:16]}"
    kept = _kept(learning.cache, name, load)
    if kept is not None:
        return kept
    if learning.encoder and learning.encoder.vectors((_PROBE,)) is None:
        # Learnt without it, the model must not be kept in its name: next time it may answer.
        return learnt(key, Learning(learning.cache), load, fit)
    model = fit(learning.encoder)
    if learning.cache and model.engine == learning.engine:
        learning.cache.put(name, model.dump())
    return model


def _kept(cache: ModelCache | None, name: str, load: Callable[[bytes], _M]) -> _M | None:
    """What is kept under the name; None where nothing is, or it was torn or is of another form."""
    data = cache.get(name) if cache else None
    if data is None:
        return None
    try:
        return load(data)
    except ValueError:
        return None


def _key(sort: str, language: str, material: Sequence[IntentExamples] | Sequence[Article]) -> str:
    digest = hashlib.sha256(f"{sort} {language}\n".encode())
    digest.update(msgspec.json.encode(list(material), order="deterministic"))
    return digest.hexdigest()
