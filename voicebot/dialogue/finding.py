"""What a sentence is about: an intent or an article, the more certain where it fits both, else a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from voicebot.dialogue import asking, matters
from voicebot.dialogue.articles import look_up, tell_article
from voicebot.dialogue.conversation import AnythingElse, OpenQuestion
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.recognition import heard_readings, later, starting
from voicebot.understanding.intents import IntentReading
from voicebot.understanding.knowledge import KnowledgeReading

SURER = 0.1


def matter(draft: Draft) -> bool:
    """An intent or an article: whichever the sentence fits, the more certain where it fits both."""
    found, article = _weighed(draft)
    _explain(draft, found, article)
    intents = [intent for reading in found if (intent := starting(draft, reading))]
    if intents and not _article_surer(article, found):
        matters.begin(draft, intents[0])
        for intent in intents[1:]:
            later(draft, intent)
        return True
    return _tell(draft, article, found) or _ask_which(draft, found, article)


def _weighed(draft: Draft) -> tuple[tuple[IntentReading, ...], KnowledgeReading | None]:
    """The intents and the article; where the words make either certain, the other has no need of an encoder."""
    earlier, draft.wanted = draft.wanted, {}
    found = heard_readings(draft)
    for_intents, draft.wanted = draft.wanted, {}
    article = look_up(draft, draft.heard[0].text)
    for_article = draft.wanted
    intent_certain = not for_intents and any(starting(draft, reading) for reading in found)
    certain = intent_certain or (not for_article and _article_surer(article, found))
    draft.wanted = earlier if certain else earlier | for_article | for_intents
    return found, article


def _article_surer(article: KnowledgeReading | None, found: tuple[IntentReading, ...]) -> bool:
    if article is None or article.decision != "accept" or len(found) > 1:
        return False
    best = found[0].candidates[0].confidence if found and found[0].candidates else 0.0
    return article.matches[0].confidence > best + SURER


def _tell(draft: Draft, article: KnowledgeReading | None, found: tuple[IntentReading, ...]) -> bool:
    if article is None or article.decision != "accept":
        return False
    near = found[0].candidates[0].confidence if found and found[0].decision == "ask" else 0.0
    if near > article.matches[0].confidence:
        return False
    tell_article(draft, article.matches[0].article)
    if draft.frames and draft.frames[-1].purpose != "closing":
        draft.detours += 1
        asking.again(draft)
    else:
        draft.frames, draft.awaiting = (), None
        draft.settled, draft.failures = "assumed", 0
    return True


def _ask_which(draft: Draft, found: tuple[IntentReading, ...], article: KnowledgeReading | None) -> bool:
    """Between two near candidates ask, but only where no other question is open."""
    at_closing = draft.frame is not None and draft.frame.purpose == "closing"
    if not at_closing and (draft.frames or not isinstance(draft.awaiting, OpenQuestion | AnythingElse)):
        return False
    text, intents, articles = draft.heard[0].text, _near_intents(draft, found), _near_articles(article)
    nearest = sorted([*intents, *articles], key=lambda near: -near.confidence)[:2]
    if len(nearest) < 2:
        return False
    draft.frames = ()
    match nearest:
        case [_Near(intent, "intent"), _Near(other, "article")] | [_Near(other, "article"), _Near(intent, "intent")]:
            asking.which_matter(draft, intent, other, text)
        case [_Near(one, "intent"), _Near(other)]:
            asking.which_intent(draft, (one, other), text)
        case [_Near(one), _Near(other)]:
            asking.which_article(draft, (one, other), text)
    return True


@dataclass(frozen=True, slots=True)
class _Near:
    """What a caller may have meant, and how likely it is."""

    name: str
    kind: Literal["intent", "article"]
    confidence: float


def _near_intents(draft: Draft, found: tuple[IntentReading, ...]) -> list[_Near]:
    if not found or found[0].decision != "ask":
        return []
    near = (_Near(each.intent, "intent", each.confidence) for each in found[0].candidates)
    return [each for each in near if each.name in draft.bot.starts]


def _near_articles(article: KnowledgeReading | None) -> list[_Near]:
    if article is None or article.decision != "ask":
        return []
    return [_Near(each.article, "article", each.confidence) for each in article.matches]


def _explain(draft: Draft, found: tuple[IntentReading, ...], article: KnowledgeReading | None) -> None:
    for reading in found:
        best = reading.candidates[0] if reading.candidates else None
        named = f"{best.intent} {best.confidence:.2f}, " if best else ""
        draft.note("intent", f"{named}{reading.decision}: {reading.why}")
    if article is not None and article.matches:
        match = article.matches[0]
        draft.note("knowledge", f"{match.article} {match.confidence:.2f}, {article.decision}: {article.why}")
