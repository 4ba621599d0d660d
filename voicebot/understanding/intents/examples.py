"""The texts a bot is learnt from: its author's examples with their brackets unfolded, and what means nothing to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from voicebot.understanding.intents.features import Floats, folded_words
from voicebot.understanding.intents.learning import MOST_EXAMPLES, Material
from voicebot.understanding.intents.meaning import Meanings
from voicebot.understanding.intents.reading import IntentExamples
from voicebot.understanding.languages import pack
from voicebot.understanding.normalize import fold, tokens
from voicebot.understanding.semantics import Encoder
from voicebot.understanding.templates import parse

EXPANSIONS = 12

_BRACKETS = re.compile(r"[\[\](){}|]")

# A text, and the template (or title) its author wrote.
Text = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Examples:
    """Texts by intent, what each intent is not, and speech that means none of them."""

    language: str
    said: tuple[tuple[Text, ...], ...]
    excluded: tuple[tuple[Text, ...], ...]
    far: tuple[str, ...]

    @classmethod
    def of(cls, language: str, intents: Sequence[IntentExamples]) -> Examples:
        """Unfold an author's examples; raises TemplateError."""
        said = [(*_texts(intent.examples), *_title(intent.title)) for intent in intents]
        every = -(-sum(map(len, said)) // MOST_EXAMPLES) or 1
        return cls(
            language,
            tuple(each[::every] for each in said),
            tuple(_texts(intent.excluded) for intent in intents),
            # A language without any is still better told from English small talk than from nothing.
            pack(language).sentences.no_request or pack("en").sentences.no_request,
        )

    @property
    def sources(self) -> tuple[str, ...]:
        """What the author wrote for each text, in order."""
        return tuple(source for _, source in chain.from_iterable(self.said))

    @property
    def vocabulary(self) -> dict[str, str]:
        """The folded words of all examples, each with the way it is written."""
        words = chain.from_iterable(tokens(text, self.language) for text, _ in chain.from_iterable(self.said))
        return {fold(word): word for word in words}

    @property
    def far_vocabulary(self) -> frozenset[str]:
        """The folded words of what means nothing."""
        return frozenset(chain.from_iterable(folded_words(text, self.language) for text in self.far))

    def material(self, encoder: Encoder | None) -> Material:
        """What is learnt from; without meanings where there is no encoder, or it does not answer."""
        said = tuple(self._folded(texts) for texts in self.said)
        excluded = tuple(self._folded(texts) for texts in self.excluded)
        far = tuple(folded_words(text, self.language) for text in self.far)
        meanings = self._meanings(encoder)
        if meanings is None:
            return Material(said, excluded, far)
        return Material(said, excluded, far, *meanings)

    def _folded(self, texts: Iterable[Text]) -> tuple[tuple[str, ...], ...]:
        return tuple(folded_words(text, self.language) for text, _ in texts)

    def _meanings(self, encoder: Encoder | None) -> tuple[Meanings, Floats] | None:
        if encoder is None:
            return None
        own = [*(text for text, _ in chain.from_iterable(self.said)), *self.far]
        vectors = encoder.vectors([*own, *(text for text, _ in chain.from_iterable(self.excluded))])
        if vectors is None:
            return None
        meanings = Meanings.learn(encoder.engine, vectors[: len(own)])
        return meanings, meanings.places(vectors[len(own) :])


def _texts(sources: Iterable[str]) -> tuple[Text, ...]:
    """(text, template) of every example; of a template's readings those that bring in words of their own."""
    found: list[Text] = []
    for source in sources:
        seen: set[str] = set()
        for text in parse(source).expansions(EXPANSIONS):
            if not seen.issuperset(text.split()):
                seen.update(text.split())
                found.append((text, source))
    return tuple(found)


def _title(title: str) -> tuple[Text, ...]:
    """A title is plain words; brackets in it are an aside."""
    words = " ".join(_BRACKETS.sub(" ", title).split())
    return ((words, words),) if words else ()
