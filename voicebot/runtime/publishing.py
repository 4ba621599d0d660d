"""Articles that come and go while a bot is served: the next bot takes its place whole, in one assignment.

A bot is a value, so a turn under way ends on the articles it began with, and no turn ever sees half a change.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace

from voicebot.authoring.article import WrittenArticle, read_article
from voicebot.authoring.characters import newlines
from voicebot.authoring.diagnostics import Diagnostic, Findings
from voicebot.authoring.names import resolve
from voicebot.authoring.sources import SourceFile
from voicebot.dialogue.bot import Bot
from voicebot.ports import ArticleFiles
from voicebot.runtime.bots import ServedBots, exchange, named
from voicebot.understanding.knowledge import Article, KnowledgeBase
from voicebot.understanding.semantics import Encoder


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is served: the articles' number with it, and whether it is ``kept`` beyond this process."""

    revision: int
    kept: bool


@dataclass(frozen=True, slots=True)
class Published(Change):
    """An article that is served: whether one with the same key gave way, and what is doubtful in it."""

    article: Article
    replaced: bool
    warnings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The errors in an article, all at once; nothing of what is served has changed."""

    diagnostics: tuple[Diagnostic, ...]


class Press:
    """Publishes and withdraws articles, one change after another.

    What is urgent must be heard even where ``files`` are missing or cannot be written: then a change is served all the
    same, and said not to be kept.
    """

    def __init__(self, bots: ServedBots, encoder: Encoder | None = None, files: ArticleFiles | None = None) -> None:
        self._bots = bots
        self._encoder = encoder
        self._files = files
        self._one_by_one = asyncio.Lock()

    async def publish(self, bot: str, key: str, text: str) -> Published | Refused:
        """Serve an article, in the place of the one with the same key; raises UnknownBot."""
        source = SourceFile(f"{key}.md", f"{key}.md", newlines(text))
        async with self._one_by_one:
            served = named(self._bots, bot)
            written, found = _read(source, served)
            if written is None:
                return Refused(tuple(each for each in found if each.severity == "error"))
            kept = self._files is not None and await asyncio.to_thread(self._files.keep, bot, key, source.text)
            revision = await asyncio.to_thread(self._serve, bot, key, written.article)
            return Published(revision, kept, written.article, key in served.articles, found)

    async def withdraw(self, bot: str, key: str) -> Change | None:
        """Serve an article no longer; None where there is none with that key; raises UnknownBot."""
        async with self._one_by_one:
            if key not in named(self._bots, bot).articles:
                return None
            kept = self._files is not None and await asyncio.to_thread(self._files.drop, bot, key)
            return Change(await asyncio.to_thread(self._serve, bot, key, None), kept)

    def _serve(self, name: str, key: str, article: Article | None) -> int:
        """Learn the next revision and put it in place, again where the bot was learnt anew meanwhile."""
        while True:
            served = named(self._bots, name)
            articles = {each: kept for each, kept in served.articles.items() if each != key}
            if article is not None:
                articles[key] = article
            following = revised(served, articles, revision_of(served) + 1, self._encoder)
            if exchange(self._bots, served, following):
                return revision_of(following)


def revision_of(bot: Bot) -> int:
    """The number of the articles as they are served; 0 where there have never been any."""
    return max((base.revision for base in bot.knowledge.values()), default=0)


def revised(bot: Bot, articles: Mapping[str, Article], revision: int, encoder: Encoder | None = None) -> Bot:
    """The bot with these articles, and no others, under that number; only what is different is learnt."""
    changed = tuple(each for key, each in articles.items() if bot.articles.get(key) != each)
    gone = bot.articles.keys() - articles.keys()
    knowledge = dict(bot.knowledge)
    for language in bot.languages:
        base = bot.knowledge.get(language)
        asked = tuple(each for each in changed if each.questions.get(language))
        if base is not None:
            # An article that has lost this language is as good as gone in it.
            lost = gone | {each.key for each in changed if each not in asked}
            knowledge[language] = replace(_next(base, asked, lost, encoder), revision=revision)
        elif asked:
            knowledge[language] = replace(KnowledgeBase.learn(language, asked, encoder), revision=revision)
    return replace(bot, knowledge=knowledge, articles=dict(articles))


def carried_over(learnt: Bot, served: Bot, encoder: Encoder | None = None) -> Bot:
    """A bot learnt anew, with the articles that were published while it was."""
    return revised(learnt, served.articles, max(revision_of(learnt), revision_of(served)), encoder)


def _next(
    base: KnowledgeBase, asked: tuple[Article, ...], lost: frozenset[str] | set[str], encoder: Encoder | None
) -> KnowledgeBase:
    here = frozenset(lost) & base.articles.keys()
    if not asked and not here:
        return base
    # A base read by its words alone waits for its meanings to be learnt: an article must not wait for that.
    by_meaning = encoder is not None and base.engine == encoder.engine
    return base.publish(asked, here, encoder if by_meaning else None)


def _read(source: SourceFile, bot: Bot) -> tuple[WrittenArticle | None, tuple[Diagnostic, ...]]:
    """The article where nothing is wrong with it, and all that was found."""
    written, diagnostics = read_article(source, bot.languages)
    findings = Findings(list(diagnostics))
    if written is not None and written.queue is not None:
        resolve("queue", written.queue, bot.queues, findings)
    return (None if findings.has_errors else written), findings.in_order()
