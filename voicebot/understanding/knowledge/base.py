"""A knowledge base that takes articles in while it is asked.

A value, never changed: publishing gives the next one, so turns under way end on the revision they began with. New
articles stand in a small index beside the large one until they are many enough to be worth learning it anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from voicebot.understanding.knowledge.article import Article
from voicebot.understanding.knowledge.index import KnowledgeIndex
from voicebot.understanding.knowledge.reading import KnowledgeReading, beside
from voicebot.understanding.semantics import Encoded, Encoder, Sentence

# A base of so few questions is learnt anew at once; a larger one when its fresh part is a part of it that counts.
LEARNT_AT_ONCE = 300
MOST_FRESH = 1000
FRESH_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """One language's articles at one revision: ``withdrawn`` are the keys that ``main`` may no longer answer with."""

    main: KnowledgeIndex
    articles: Mapping[str, Article]
    revision: int = 1
    fresh: KnowledgeIndex | None = None
    withdrawn: frozenset[str] = frozenset()

    @classmethod
    def learn(cls, language: str, articles: Iterable[Article], encoder: Encoder | None = None) -> KnowledgeBase:
        """The first revision."""
        by_key = {each.key: each for each in articles}
        return cls(KnowledgeIndex.fit(language, tuple(by_key.values()), encoder), by_key)

    def publish(
        self, articles: Sequence[Article], removed: Iterable[str] = (), encoder: Encoder | None = None
    ) -> KnowledgeBase:
        """The next revision: with these articles, in the place of those with the same keys; ``removed`` are gone."""
        gone = frozenset(removed)
        changed = {each.key: each for each in articles}
        by_key = {key: each for key, each in self.articles.items() if key not in gone} | changed
        withdrawn = self.withdrawn | gone | frozenset(changed)
        fresh = tuple(by_key[key] for key in withdrawn if key in by_key)
        language, revision = self.main.language, self.revision + 1
        if len(self.main) <= LEARNT_AT_ONCE or len(fresh) > max(MOST_FRESH, FRESH_SHARE * len(by_key)):
            return KnowledgeBase(KnowledgeIndex.fit(language, tuple(by_key.values()), encoder), by_key, revision)
        beside_main = KnowledgeIndex.fit(language, fresh, by_intent=False) if fresh else None
        return replace(self, articles=by_key, revision=revision, fresh=beside_main, withdrawn=withdrawn)

    @property
    def engine(self) -> str:
        """The encoder the base was learnt with; empty where there was none."""
        return self.main.engine

    def wants(self, text: str) -> Sentence | None:
        """What an encoder should be asked before ``text`` is read; None where the words alone will do."""
        return self.main.wants(text)

    def read(
        self, text: str, *, today: str, topic: str | None = None, encoded: Encoded | None = None
    ) -> KnowledgeReading:
        """Find the articles of this revision that answer ``text`` on ``today``; see KnowledgeIndex.read."""
        reading = self.main.read(text, today=today, topic=topic, encoded=encoded, withdrawn=self.withdrawn)
        if self.fresh is not None:
            reading = beside(reading, self.fresh.read(text, today=today, topic=topic))
        return replace(reading, why=f"{reading.why}; revision {self.revision}")
