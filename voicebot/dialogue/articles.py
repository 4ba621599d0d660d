"""The knowledge base in a turn: looking a question up and telling the article."""

from __future__ import annotations

from voicebot.dialogue.draft import Draft
from voicebot.dialogue.needs import encoding
from voicebot.understanding.knowledge import KnowledgeReading


def look_up(draft: Draft, question: str) -> KnowledgeReading | None:
    """The articles nearest to a question in the caller's language; None where there is no base in it."""
    index = draft.bot.knowledge.get(draft.language)
    if index is None or not question:
        return None
    encoded = encoding(draft, index, question)
    return index.read(question, today=draft.now.date().isoformat(), topic=draft.article, encoded=encoded)


def tell_article(draft: Draft, key: str) -> None:
    """Say an article, spoken or written as the channel wants it, and keep it as the topic."""
    article = draft.bot.articles[key]
    texts = article.spoken if draft.channel == "voice" else article.written
    words = texts.get(draft.language) or article.written.get(draft.language, "")
    draft.note("article", f"{key} revision {article.revision}" if article.revision else key)
    draft.utter(words, phrase=f"article:{key}")
    draft.article = key
    topic = f"article:{key}"
    if topic not in draft.topics:
        draft.topics = (*draft.topics, topic)
