"""The answer to "is it about A or B?": which intent, article or language is meant."""

from __future__ import annotations

from voicebot.dialogue import asking, matters, offers
from voicebot.dialogue.answers import picking
from voicebot.dialogue.articles import tell_article
from voicebot.dialogue.conversation import OpenQuestion, WhichArticle, WhichIntent, WhichLanguage, WhichMatter
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.events import Alternative
from voicebot.dialogue.finding import matter
from voicebot.dialogue.recognition import expected_intent
from voicebot.understanding import yes_no


def intent(draft: Draft, asked: WhichIntent) -> bool:
    """Take the intent that was meant: by its label, its number, or another sentence that fits one of the two."""
    first, second = (asking.intent_words(draft, each) for each in asked.intents)
    number = _chosen(draft, first, second)
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
    """Tell the article that was meant; where one was withdrawn meanwhile, what is said is read as anything else."""
    if not asking.offered_still(draft, asked.articles):
        return False
    first, second = (asking.article_words(draft, each) for each in asked.articles)
    number = _chosen(draft, first, second)
    return number is not None and _take_article(draft, asked, number)


def _take_article(draft: Draft, asked: WhichArticle, number: int) -> bool:
    draft.awaiting = None
    draft.failures = 0
    tell_article(draft, asked.articles[number])
    if not draft.frames:
        draft.settled = "assumed"
    return True


def either(draft: Draft, asked: WhichMatter) -> bool:
    """Begin the intent or tell the article; where the article was withdrawn, what is said is read as anything else."""
    if not asking.offered_still(draft, (asked.article,)):
        return False
    words = asking.intent_words(draft, asked.intent), asking.article_words(draft, asked.article)
    number = _chosen(draft, *words)
    if number is None:
        number = _by_model(draft, (asked.intent,))
    return number is not None and _take_either(draft, asked, number)


def _take_either(draft: Draft, asked: WhichMatter, number: int) -> bool:
    if number == 1:
        return _take_article(draft, WhichArticle((asked.article,), asked.text), 0)
    return _take_intent(draft, WhichIntent((asked.intent, asked.article), asked.text), 0)


def keyed(draft: Draft, asked: WhichIntent | WhichArticle | WhichMatter | WhichLanguage, keys: str) -> bool:
    """1 is the first or yes, 2 the second or no."""
    if keys not in ("1", "2"):
        return False
    number = int(keys) - 1
    if isinstance(asked, WhichLanguage):
        return _take_language(draft, asked, keys == "1")
    if isinstance(asked, WhichIntent):
        return _take_intent(draft, asked, number)
    if isinstance(asked, WhichMatter):
        return asking.offered_still(draft, (asked.article,)) and _take_either(draft, asked, number)
    return asking.offered_still(draft, asked.articles) and _take_article(draft, asked, number)


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


def _chosen(draft: Draft, first: str, second: str) -> int | None:
    """Which of two labels was said, or picked by its place; the first where any will do; None where it stays open."""
    for heard in draft.heard:
        number = picking.by_words(draft, heard.text, (first, second))
        if number is not None:
            return number
        places = offers.by_place(draft, heard.text, 2)
        if places:
            return places[0]
    return None
