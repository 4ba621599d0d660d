"""Which of a bot's intents an utterance means, how sure that is, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

import msgspec
import numpy as np
from rapidfuzz import fuzz

from voicebot.understanding.intents.calibration import Evidence, probability
from voicebot.understanding.intents.exact import ExactMatcher, Hit
from voicebot.understanding.intents.examples import Examples
from voicebot.understanding.intents.features import Floats, folded_words, stems_of
from voicebot.understanding.intents.learning import learn
from voicebot.understanding.intents.likeness import Likeness, Near, Ranking
from voicebot.understanding.intents.reading import Decision, IntentCandidate, IntentExamples, IntentReading, decide
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
from voicebot.understanding.normalize import tokens
from voicebot.understanding.semantics import Encoded, Encoder, Sentence

EXPECTED_ODDS = 1.0
LEAST_CONFIDENCE = 0.02
# So sure of the words alone, an encoder would hardly change anything.
CERTAIN = 0.9
# A guess at a word must be nearer than this (of 100) for its meaning to be taken, too.
MEANT_SO = 80.0


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
        examples = Examples.of(language, intents)
        return cls(
            language=language,
            names=names,
            sources=examples.sources,
            spelling=Spelling.learn(language, examples.vocabulary, examples.far_vocabulary),
            exact=ExactMatcher.learn(language, ((intent.name, intent.examples) for intent in intents)),
            excluded=ExactMatcher.learn(language, ((intent.name, intent.excluded) for intent in intents)),
            likeness=learn(language, examples.material(encoder)),
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

    @property
    def engine(self) -> str:
        """The encoder the model was learnt with; empty where there was none."""
        return self.likeness.meanings.engine if self.likeness.meanings else ""

    def wants(self, text: str, certain: float = CERTAIN) -> Sentence | None:
        """What an encoder should be asked before ``text`` is read; None where the words alone will do.

        They do where they are as sure as ``certain`` (a probability), and where they are an example.
        """
        heard = folded_words(text, self.language)
        if not heard or self.likeness.meanings is None or heard in _openings(self.language):
            return None
        if self.exact.find(heard):
            return None
        words, repairs = self._repaired(heard)
        if probability(self._ranking(_Heard(words, repairs, None)).evidence) >= certain:
            return None
        written = dict(zip(heard, tokens(text, self.language), strict=True))
        near = (each for each in repairs if fuzz.ratio(each.heard, each.read) >= MEANT_SO)
        return Sentence(
            text, tuple((written[each.heard], self.spelling.written.get(each.read, each.read)) for each in near)
        )

    def read(
        self,
        text: str,
        *,
        expected: frozenset[str] = frozenset(),
        barred: AbstractSet[str] = frozenset(),
        encoded: Encoded | None = None,
    ) -> IntentReading:
        """Decide what ``text`` means; ``expected`` intents weigh more, ``barred`` ones do not exist.

        ``encoded`` is what became of the sentence that the model wanted; without a vector the words decide alone.
        """
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
        return self._nearly(self._placed(heard, encoded), expected, barred)

    def evidence(self, text: str, encoded: Encoded | None = None) -> tuple[str, Evidence] | None:
        """The intent nearest to ``text`` and what speaks for it, exact or not; None without words."""
        heard = folded_words(text, self.language)
        if not heard:
            return None
        ranking = self._ranking(self._placed(heard, encoded))
        return self.names[ranking.nearest[0].intent], ranking.evidence

    def nearest(self, text: str) -> tuple[str, Decision]:
        """The intent that lies nearest by the words alone, and what would be decided were it no example itself."""
        found = self.evidence(text)
        return (found[0], decide(probability(found[1]))) if found else ("", "no_match")

    def _placed(self, words: tuple[str, ...], encoded: Encoded | None) -> _Heard:
        place = self.likeness.meanings.place(encoded) if self.likeness.meanings else None
        return _Heard(*self._repaired(words), place)

    def _repaired(self, words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Repair, ...]]:
        return self.spelling.read(words, self._inflected(words))

    def _inflected(self, words: tuple[str, ...]) -> AbstractSet[str]:
        """The words that are other forms of words the bot knows: "cars" is no misspelt "cards" where there is a car."""
        columns = self.likeness.featurizer.columns
        stems = stems_of(words, self.language)
        return {word for word, stem in zip(words, stems, strict=True) if f"={stem}" in columns}

    def _nearly(self, heard: _Heard, expected: AbstractSet[str], barred: AbstractSet[str]) -> IntentReading:
        ranking = self._ranking(heard, expected, barred)
        struck = {self.names[near.intent] for near in ranking.nearest if near.against > near.closest.likeness} - barred
        if struck:
            barred = barred | struck
            if self._all_barred(barred):
                return IntentReading("no_match", why="nearer to a `not:` example")
            ranking = self._ranking(heard, expected, barred)
        best = ranking.nearest[0]
        sure = probability(ranking.evidence, EXPECTED_ODDS if self.names[best.intent] in expected else 0.0)
        candidates = [self._candidate(near, sure * near.share / best.share) for near in ranking.nearest]
        # The best one always, for whoever asks what was nearest.
        likely = (candidates[0], *(each for each in candidates[1:] if self._is_likely(each, barred)))
        return IntentReading(decide(sure), likely, why=self._why(heard, best, sure))

    def _is_likely(self, candidate: IntentCandidate, barred: AbstractSet[str]) -> bool:
        return candidate.confidence >= LEAST_CONFIDENCE and candidate.intent not in barred

    def _ranking(
        self, heard: _Heard, expected: AbstractSet[str] = frozenset(), barred: AbstractSet[str] = frozenset()
    ) -> Ranking:
        return self.likeness.rank(heard.words, self._odds(expected, barred), _guessed(heard.repairs), heard.place)

    def _candidate(self, near: Near, confidence: float) -> IntentCandidate:
        source = self.sources[near.closest.row]
        return IntentCandidate(self.names[near.intent], round(confidence, 4), source, exact=False)

    def _why(self, heard: _Heard, best: Near, sure: float) -> str:
        """The nearest example, how near, the words both have, and what was read as something else."""
        source = self.sources[best.closest.row]
        known = set(stems_of(folded_words(source, self.language), self.language))
        stems = stems_of(heard.words, self.language)
        shared = dict.fromkeys(word for word, stem in zip(heard.words, stems, strict=True) if stem in known)
        on = f" on “{' '.join(shared)}”" if shared else ""
        meant = "" if heard.place is None else f", meaning {best.closest.meaning:.2f}"
        repaired = "".join(f"; “{each.heard}” read as “{each.read}”" for each in heard.repairs)
        return f"nearest “{source}” ({best.closest.letters:.2f}{on}{meant}), {sure:.0%} sure{repaired}"

    def _all_barred(self, barred: AbstractSet[str]) -> bool:
        return all(name in barred for name in self.names)

    def _odds(self, expected: AbstractSet[str], barred: AbstractSet[str]) -> Floats:
        if not expected and not barred:
            return np.zeros(len(self.names), dtype=np.float32)
        odds = [-np.inf if name in barred else EXPECTED_ODDS if name in expected else 0.0 for name in self.names]
        return np.array(odds, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Heard:
    """Folded words as they are read, what was repaired in them, and where their meaning lies, if it is known."""

    words: tuple[str, ...]
    repairs: tuple[Repair, ...]
    place: Floats | None


def _guessed(repairs: Iterable[Repair]) -> frozenset[str]:
    return frozenset(repair.read for repair in repairs)


@lru_cache(maxsize=16)
def _openings(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(folded_words(text, language) for text in pack(language).sentences.openings)


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
