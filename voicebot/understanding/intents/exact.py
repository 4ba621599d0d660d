"""Utterances that an author wrote down word for word, slots included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from voicebot.understanding.intents.features import folded_words
from voicebot.understanding.templates import Template, parse

LITERAL_LIMIT = 64

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """The intent an utterance was written down for, the template's text, and what its slots caught."""

    intent: str
    source: str
    captures: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExactMatcher:
    """Templates that can be listed stand in a table; the others are tried one by one."""

    literals: Mapping[Words, tuple[tuple[str, str], ...]]
    patterns: tuple[tuple[str, Template], ...]

    @classmethod
    def learn(cls, language: str, examples: Iterable[tuple[str, Iterable[str]]]) -> ExactMatcher:
        """``examples`` are intents with their templates; raises TemplateError."""
        literals: dict[Words, tuple[tuple[str, str], ...]] = {}
        patterns: list[tuple[str, Template]] = []
        for intent, template in ((intent, parse(source)) for intent, sources in examples for source in sources):
            texts = _listed(template)
            if not texts:
                patterns.append((intent, template))
            for words in filter(None, (folded_words(text, language) for text in texts)):
                known = literals.get(words, ())
                if intent not in dict(known):
                    literals[words] = (*known, (intent, template.source))
        return cls(literals, tuple(patterns))

    def find(self, words: Words) -> tuple[Hit, ...]:
        """Every intent that these folded words were written down for, each once."""
        hits = {intent: Hit(intent, source, {}) for intent, source in self.literals.get(words, ())}
        said = frozenset(words)
        for intent, template in self.patterns:
            if intent not in hits and template.required <= said:
                captures = template.match(words)
                if captures is not None:
                    hits[intent] = Hit(intent, template.source, captures)
        return tuple(hits.values())


def _listed(template: Template) -> tuple[str, ...]:
    """All its texts; none where slots or brackets allow too many."""
    texts = template.expansions(LITERAL_LIMIT + 1)
    return () if template.slots or len(texts) > LITERAL_LIMIT else texts
