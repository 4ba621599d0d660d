"""Which of a bot's intents an utterance means, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import msgspec
import numpy as np

from voicebot.understanding.intents.calibration import probability
from voicebot.understanding.intents.exact import ExactMatcher, Hit
from voicebot.understanding.intents.features import Floats, folded_words, stems_of
from voicebot.understanding.intents.likeness import Likeness, Near
from voicebot.understanding.intents.reading import IntentCandidate, IntentExamples, IntentReading, decide
from voicebot.understanding.intents.repair import Repair, Spelling
from voicebot.understanding.intents.stored import (
    FORM,
    StoredModel,
    pack_exact,
    pack_likeness,
    pack_spelling,
    unpack_exact,
    unpack_likeness,
    unpack_spelling,
)
from voicebot.understanding.languages import pack
from voicebot.understanding.semantics import Encoded, Encoder, Sentence
from voicebot.understanding.templates import parse

EXPANSIONS = 12
EXPECTED_ODDS = 1.0
LEAST_CONFIDENCE = 0.02


@dataclass(frozen=True, slots=True)
class IntentModel:
    """All intents of a bot in one language, learnt from their examples."""

    language: str
    names: tuple[str, ...]
    sources: tuple[str, ...]
    spelling: Spelling
    exact: ExactMatcher
    excluded: ExactMatcher
    likeness: Likeness

    @classmethod
    def fit(cls, language: str, intents: Sequence[IntentExamples], encoder: Encoder | None = None) -> IntentModel:
        """Learn from examples in the template grammar; raises TemplateError. The same in, the same out."""
        language = language.partition("-")[0]
        names = tuple(intent.name for intent in intents)
        examples = [intent.examples for intent in intents]
        excluded = [intent.excluded for intent in intents]
        texts = list(map(_texts, examples))
        said = [_folded(each, language) for each in texts]
        unsaid = [_folded(each, language) for each in map(_texts, excluded)]
        far = [folded_words(text, language) for text in _no_request(language)]
        return cls(
            language=language,
            names=names,
            sources=tuple(source for _, source in chain.from_iterable(texts)),
            spelling=Spelling.learn(language, _vocabulary(said), _vocabulary([far])),
            exact=ExactMatcher.learn(language, zip(names, examples, strict=True)),
            excluded=ExactMatcher.learn(language, zip(names, excluded, strict=True)),
            likeness=Likeness.learn(language, said, unsaid, far),
        )

    def dump(self) -> bytes:
        """The model as bytes; the same model gives the same bytes."""
        stored = StoredModel(
            form=FORM,
            language=self.language,
            names=self.names,
            sources=self.sources,
            spelling=pack_spelling(self.spelling),
            exact=pack_exact(self.exact),
            excluded=pack_exact(self.excluded),
            likeness=pack_likeness(self.likeness),
        )
        return msgspec.msgpack.encode(stored, order="deterministic")

    @classmethod
    def load(cls, data: bytes) -> IntentModel:
        """The model back; raises ValueError for bytes of another form."""
        stored = msgspec.msgpack.decode(data, type=StoredModel)
        if stored.form != FORM:
            raise ValueError(f"an intent model of form {stored.form}, where {FORM} is read")
        return cls(
            language=stored.language,
            names=stored.names,
            sources=stored.sources,
            spelling=unpack_spelling(stored.spelling, stored.language),
            exact=unpack_exact(stored.exact),
            excluded=unpack_exact(stored.excluded),
            likeness=unpack_likeness(stored.likeness, stored.language),
        )

    def read(
        self,
        text: str,
        *,
        expected: frozenset[str] = frozenset(),
        barred: AbstractSet[str] = frozenset(),
        encoded: Encoded | None = None,
    ) -> IntentReading:
        """Decide what ``text`` means; ``expected`` intents weigh more, ``barred`` ones do not exist."""
        heard = folded_words(text, self.language)
        if not heard:
            return IntentReading("no_match", why="no words")
        barred = barred | {hit.intent for hit in self.excluded.find(heard)}
        if self._all_barred(barred):
            return IntentReading("no_match", why="no intent to choose from")
        hits = [hit for hit in self.exact.find(heard) if hit.intent not in barred]
        if hits:
            return _exactly(hits, expected)
        if heard in _openings(self.language):
            return IntentReading("no_match", why="only the beginning of a request")
        words, repairs = self.spelling.read(heard, self._inflected(heard))
        return self._nearly(words, repairs, expected, barred)

    @property
    def engine(self) -> str:
        """The encoder the model was learnt with; empty where there was none."""
        return ""

    def wants(self, text: str) -> Sentence | None:
        """What an encoder should be asked before ``text`` is read; None where the words alone will do."""
        return None

    def _inflected(self, words: tuple[str, ...]) -> AbstractSet[str]:
        """The words that are other forms of words the bot knows: "cars" is no misspelt "cards" where there is a car."""
        columns = self.likeness.featurizer.columns
        stems = stems_of(words, self.language)
        return {word for word, stem in zip(words, stems, strict=True) if f"={stem}" in columns}

    def _nearly(
        self,
        words: tuple[str, ...],
        repairs: Sequence[Repair],
        expected: AbstractSet[str],
        barred: AbstractSet[str],
    ) -> IntentReading:
        guessed = frozenset(repair.read for repair in repairs)
        ranking = self.likeness.rank(words, self._odds(expected, barred), guessed)
        struck = {self.names[near.intent] for near in ranking.nearest if near.against > near.likeness} - barred
        if struck:
            barred = barred | struck
            if self._all_barred(barred):
                return IntentReading("no_match", why="nearer to a `not:` example")
            ranking = self.likeness.rank(words, self._odds(expected, barred), guessed)
        best = ranking.nearest[0]
        sure = probability(ranking.evidence, EXPECTED_ODDS if self.names[best.intent] in expected else 0.0)
        candidates = [self._candidate(near, sure * near.share / best.share) for near in ranking.nearest]
        likely = tuple(each for each in candidates if each.confidence >= LEAST_CONFIDENCE and each.intent not in barred)
        return IntentReading(decide(sure), likely, why=_why(self.sources[best.example], sure, best, repairs))

    def _candidate(self, near: Near, confidence: float) -> IntentCandidate:
        return IntentCandidate(self.names[near.intent], round(confidence, 4), self.sources[near.example], exact=False)

    def _all_barred(self, barred: AbstractSet[str]) -> bool:
        return all(name in barred for name in self.names)

    def _odds(self, expected: AbstractSet[str], barred: AbstractSet[str]) -> Floats:
        odds = [-np.inf if name in barred else EXPECTED_ODDS if name in expected else 0.0 for name in self.names]
        return np.array(odds, dtype=np.float32)


def _texts(sources: Iterable[str]) -> list[tuple[str, str]]:
    """(text, template) of every example; of a template's readings those that bring in words of their own."""
    found: list[tuple[str, str]] = []
    for source in sources:
        seen: set[str] = set()
        for text in parse(source).expansions(EXPANSIONS):
            if not seen.issuperset(text.split()):
                seen.update(text.split())
                found.append((text, source))
    return found


def _folded(texts: Iterable[tuple[str, str]], language: str) -> list[tuple[str, ...]]:
    return [folded_words(text, language) for text, _ in texts]


def _no_request(language: str) -> tuple[str, ...]:
    # A language without any is still better told from English small talk than from nothing.
    return pack(language).sentences.no_request or pack("en").sentences.no_request


@lru_cache(maxsize=16)
def _openings(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(folded_words(text, language) for text in pack(language).sentences.openings)


def _vocabulary(groups: Iterable[Iterable[tuple[str, ...]]]) -> set[str]:
    return {word for texts in groups for words in texts for word in words}


def _exactly(hits: Sequence[Hit], expected: AbstractSet[str]) -> IntentReading:
    """An utterance written down word for word; for several intents at once, only the scenario can tell."""
    awaited = [hit for hit in hits if hit.intent in expected]
    chosen = awaited or list(hits)
    share = round(1 / len(chosen), 4)
    candidates = tuple(IntentCandidate(hit.intent, share, hit.source, exact=True) for hit in chosen)
    return IntentReading(
        "accept" if len(chosen) == 1 else "ask",
        candidates,
        chosen[0].captures,
        f"exactly “{chosen[0].source}”",
    )


def _why(source: str, sure: float, best: Near, repairs: Sequence[Repair]) -> str:
    repaired = "".join(f"; “{repair.heard}” read as “{repair.read}”" for repair in repairs)
    return f"nearest “{source}” ({best.likeness:.2f}), {sure:.0%} sure{repaired}"
