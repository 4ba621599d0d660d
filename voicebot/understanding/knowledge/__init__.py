"""Questions that articles answer, found by what is asked and not by how."""

from voicebot.understanding.knowledge.article import Article
from voicebot.understanding.knowledge.base import KnowledgeBase
from voicebot.understanding.knowledge.index import KnowledgeIndex
from voicebot.understanding.knowledge.reading import KnowledgeMatch, KnowledgeReading

__all__ = ["Article", "KnowledgeBase", "KnowledgeIndex", "KnowledgeMatch", "KnowledgeReading"]
