"""Who gets the sentence: one pass in a fixed order.

Universal commands, the answer to the open question, this and other scenarios' intents, the knowledge base, and
last the ladder.
"""

from __future__ import annotations

from collections.abc import Callable

from voicebot.dialogue import answers, asking, matters
from voicebot.dialogue.articles import look_up, tell_article
from voicebot.dialogue.commands import COMMANDS, command, corrects
from voicebot.dialogue.conversation import AnythingElse, OpenQuestion, ServiceDue, WhichLanguage
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import watch
from voicebot.dialogue.events import Alternative, Heard, KeysPressed, NoInput, NoMatch
from voicebot.dialogue.recognition import later, readings, starting
from voicebot.dialogue.redaction import is_card, mask
from voicebot.dialogue.repair import fail
from voicebot.dialogue.verbs import run, running
from voicebot.dialogue.verbs.call import still_waiting
from voicebot.understanding import composure, slots
from voicebot.understanding.intents import IntentReading
from voicebot.understanding.knowledge import KnowledgeReading
from voicebot.understanding.slots.spec import SlotSpec
from voicebot.understanding.which_language import detect

LONGEST = 1000
MOST_ALTERNATIVES = 5
SURER = 0.1
DETOURS = 3
LONGEST_RULE = 100
CARD = SlotSpec(kind="digits", min_length=13, max_length=19)


def take(draft: Draft, event: Heard | KeysPressed | NoInput | NoMatch) -> None:
    """Take what came from the caller: words, keys, silence, or a noise."""
    match event:
        case Heard():
            _heard(draft, event)
        case KeysPressed():
            _keys(draft, event.keys)
        case NoInput():
            _silence(draft)
        case NoMatch():
            draft.note("no match", "the recogniser made no words of it")
            fail(draft, "no_match")


def _heard(draft: Draft, event: Heard) -> None:
    """Give the sentence to the first in the order that can use it."""
    draft.heard = _cleaned(event)
    text = draft.heard[0].text
    if not text:
        fail(draft, "no_match")
        return
    draft.anger += composure.anger(text, draft.language)
    draft.abuse += composure.abuse(text, draft.language)
    if _card_number(draft) or _command(draft):
        return
    if _rule_takes_over(draft):
        return
    if isinstance(draft.awaiting, ServiceDue):
        still_waiting(draft, draft.awaiting)
        return
    stages: tuple[Callable[[Draft], bool], ...] = (_answer, _other_language, _matter)
    if not any(stage(draft) for stage in stages):
        fail(draft, "no_match")


def _rule_takes_over(draft: Draft) -> bool:
    """Run an escalation rule that the sentence made true; one that only speaks leaves the sentence to be answered."""
    frames, awaiting = draft.frames, draft.awaiting
    if not watch(draft):
        return False
    for _ in range(LONGEST_RULE):
        if not running(draft):
            return True
        if draft.frames == frames:
            draft.awaiting = awaiting
            return False
        if not run(draft):
            draft.frames = draft.frames[:-1]
    return True


def _cleaned(event: Heard) -> tuple[Alternative, ...]:
    """The recogniser's guesses without control characters, bounded in length and number."""
    kept = []
    for each in event.alternatives[:MOST_ALTERNATIVES]:
        words = "".join(letter if letter.isprintable() else " " for letter in each.text[:LONGEST])
        kept.append(Alternative(" ".join(words.split()), each.confidence))
    return tuple(kept) or (Alternative(""),)


def _card_number(draft: Draft) -> bool:
    """A payment card number is stopped at once and never read as an answer."""
    text = draft.heard[0].text
    spoken = slots.find(CARD, text, draft.language, draft.now)
    if mask(text) == text and not any(is_card(str(each.value)) for each in spoken):
        return False
    draft.note("card number", "stopped and masked")
    draft.say("card_number_stop")
    asking.again(draft)
    return True


def _command(draft: Draft) -> bool:
    reading = command(draft)
    if reading is None or (reading.command == "correct" and not corrects(draft, reading)):
        return False
    draft.note("command", reading.command)
    if reading.command not in ("person", "goodbye"):
        draft.detours += 1
        if draft.detours > DETOURS:
            draft.note("detours", f"more than {DETOURS} since the last step forward")
            fail(draft, "no_match")
            return True
    COMMANDS[reading.command](draft, reading)
    return True


def _answer(draft: Draft) -> bool:
    return answers.said(draft)


def _matter(draft: Draft) -> bool:
    """An intent or an article: whichever the sentence fits, the more certain where it fits both."""
    text = draft.heard[0].text
    found = _accepted_readings(draft)
    article = look_up(draft, text)
    _explain(draft, found, article)
    intents = [intent for reading in found if (intent := starting(draft, reading))]
    if intents and not _article_surer(article, found):
        matters.begin(draft, intents[0])
        for intent in intents[1:]:
            later(draft, intent)
        return True
    return _tell(draft, article, found) or _ask_which(draft, found, article)


def _accepted_readings(draft: Draft) -> tuple[IntentReading, ...]:
    """The first guess of the recogniser that is accepted, else the reading of its best guess."""
    first: tuple[IntentReading, ...] = ()
    for each in draft.heard:
        found = readings(draft, each.text)
        if any(starting(draft, reading) for reading in found):
            return found
        first = first or found
    return first


def _article_surer(article: KnowledgeReading | None, found: tuple[IntentReading, ...]) -> bool:
    if article is None or article.decision != "accept" or len(found) > 1:
        return False
    return article.matches[0].confidence > found[0].candidates[0].confidence + SURER


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
    if len(intents) > 1:
        draft.frames = ()
        asking.which_intent(draft, intents[:2], text)
    elif len(articles) > 1:
        draft.frames = ()
        asking.which_article(draft, articles[:2], text)
    return len(intents) > 1 or len(articles) > 1


def _near_intents(draft: Draft, found: tuple[IntentReading, ...]) -> tuple[str, ...]:
    if not found or found[0].decision != "ask":
        return ()
    return tuple(each.intent for each in found[0].candidates if each.intent in draft.bot.starts)


def _near_articles(article: KnowledgeReading | None) -> tuple[str, ...]:
    if article is None or article.decision != "ask":
        return ()
    return tuple(each.article for each in article.matches)


def _explain(draft: Draft, found: tuple[IntentReading, ...], article: KnowledgeReading | None) -> None:
    for reading in found:
        best = reading.candidates[0] if reading.candidates else None
        named = f"{best.intent} {best.confidence:.2f}, " if best else ""
        draft.note("intent", f"{named}{reading.decision}: {reading.why}")
    if article is not None and article.matches:
        match = article.matches[0]
        draft.note("knowledge", f"{match.article} {match.confidence:.2f}, {article.decision}: {article.why}")


def _other_language(draft: Draft) -> bool:
    """Words in another language of the line: go on in it, or offer to; the sentence is read again in it."""
    language = detect(draft.heard[0].text, draft.bot.languages)
    if language is None or language == draft.language or _exact(draft):
        return False
    draft.note("language", f"{language} heard")
    if draft.bot.language_change == "offer":
        draft.awaiting = WhichLanguage(language, draft.heard[0].text)
        draft.say("language_offer", extra={"language": language})
        return True
    draft.language = language
    if not (_answer(draft) or _matter(draft)):
        draft.say("language_changed")
        asking.again(draft)
    return True


def _exact(draft: Draft) -> bool:
    """Whether an author's example in the present language is just what was said."""
    found = readings(draft, draft.heard[0].text)
    return any(reading.candidates and reading.candidates[0].exact for reading in found)


def _keys(draft: Draft, pressed: str) -> None:
    """Take pressed keys: an answer, 0 for a person, else an invalid answer."""
    draft.note("keys", f"{len(pressed)} pressed")
    stripped = pressed.rstrip("#")
    if isinstance(draft.awaiting, ServiceDue):
        still_waiting(draft, draft.awaiting)
    elif answers.keyed(draft, stripped):
        return
    elif stripped == "0":
        COMMANDS["person"](draft, None)
    else:
        fail(draft, "invalid")


def _silence(draft: Draft) -> None:
    """Take silence: an answer where a question lets it be one, else a failure."""
    if isinstance(draft.awaiting, ServiceDue):
        still_waiting(draft, draft.awaiting)
    elif not answers.silent(draft):
        fail(draft, "silence")
