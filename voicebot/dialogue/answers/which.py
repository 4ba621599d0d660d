"""The answer to "is it about A or B?": which intent, article or language is meant."""

from __future__ import annotations

from rapidfuzz import fuzz

from voicebot.dialogue import asking, matters
from voicebot.dialogue.answers.slot import FIRST_OR_SECOND
from voicebot.dialogue.articles import tell_article
from voicebot.dialogue.conversation import OpenQuestion, WhichArticle, WhichIntent, WhichLanguage
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.events import Alternative
from voicebot.dialogue.finding import matter
from voicebot.dialogue.recognition import expected_intent
from voicebot.understanding import slots, yes_no
from voicebot.understanding.normalize import stem, tokens

LIKE = 80.0
HALF = 0.5
SMALL = 3


def intent(draft: Draft, asked: WhichIntent) -> bool:
    """Take the intent that was meant: by its label, its number, or another sentence that fits one of the two."""
    labels = [asking.intent_words(draft, each) for each in asked.intents]
    number = _chosen(draft, labels)
    if number is None:
        number = _by_model(draft, asked.intents)
    return number is not None and _take_intent(draft, asked, number)


def _take_intent(draft: Draft, asked: WhichIntent, number: int) -> bool:
    chosen = asked.intents[number]
    draft.note("disambiguation", f"{chosen}, not {asked.intents[1 - number]}, for {asked.text!r}")
    draft.chosen = {**draft.chosen, asked.text: chosen}
    draft.awaiting = OpenQuestion()
    matters.begin(draft, chosen)
    return True


def _by_model(draft: Draft, intents: tuple[str, ...]) -> int | None:
    meant = expected_intent(draft, draft.heard[0].text, frozenset(intents))
    return intents.index(meant) if meant else None


def article(draft: Draft, asked: WhichArticle) -> bool:
    """Tell the article that was meant."""
    number = _chosen(draft, [asking.article_words(draft, each) for each in asked.articles])
    return number is not None and _take_article(draft, asked, number)


def _take_article(draft: Draft, asked: WhichArticle, number: int) -> bool:
    draft.awaiting = None
    draft.failures = 0
    tell_article(draft, asked.articles[number])
    if not draft.frames:
        draft.settled = "assumed"
    return True


def keyed(draft: Draft, asked: WhichIntent | WhichArticle | WhichLanguage, keys: str) -> bool:
    """1 is the first or yes, 2 the second or no."""
    if keys not in ("1", "2"):
        return False
    number = int(keys) - 1
    if isinstance(asked, WhichLanguage):
        return _take_language(draft, asked, keys == "1")
    if isinstance(asked, WhichIntent):
        return _take_intent(draft, asked, number)
    return _take_article(draft, asked, number)


def language(draft: Draft, asked: WhichLanguage) -> bool:
    """Go on in the other language, or stay."""
    answer = yes_no.read(draft.heard[0].text, draft.language) or yes_no.read(draft.heard[0].text, asked.language)
    if answer is None:
        return False
    return _take_language(draft, asked, answer.value)


def _take_language(draft: Draft, asked: WhichLanguage, yes: bool) -> bool:
    """Change the language or stay, and read in it what the caller had said."""
    if yes:
        draft.language = asked.language
        draft.say("language_changed")
    draft.awaiting = None if draft.frames else OpenQuestion()
    if not draft.frames:
        draft.heard = (Alternative(asked.text),)
        if not (yes and matter(draft)):
            asking.again(draft)
    return True


def _chosen(draft: Draft, labels: list[str]) -> int | None:
    """Which of the labels was said, or `first` / `second` / a number; None where it stays open."""
    text = draft.heard[0].text
    said = _stems(text, draft.language)
    words = [{word for word in _stems(label, draft.language) if len(word) > SMALL} for label in labels]
    shares = [_share(words[0] - words[1], said), _share(words[1] - words[0], said)]
    if max(shares) >= HALF and shares[0] != shares[1]:
        return shares.index(max(shares))
    found = slots.read(FIRST_OR_SECOND, text, draft.language, draft.now)
    return int(found[0].value) - 1 if found else None


def _stems(text: str, language: str) -> set[str]:
    return {stem(word, language) for word in tokens(text, language)}


def _share(own: set[str], said: set[str]) -> float:
    """How much of what only this label says was said, also a little misheard."""
    heard = [any(fuzz.ratio(word, other) >= LIKE for other in said) for word in own]
    return sum(heard) / len(heard) if heard else 0.0
