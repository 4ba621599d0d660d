"""Asking again: the question that is open, said once more in the wording that is due."""

from __future__ import annotations

from voicebot.dialogue.conversation import (
    AnythingElse,
    AtStep,
    Awaiting,
    Checking,
    OpenQuestion,
    ServiceDue,
    WhichArticle,
    WhichIntent,
    WhichLanguage,
    WhichMatter,
)
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.replies import Wait
from voicebot.understanding.languages import pack
from voicebot.understanding.saying import say

_MORNING, _NOON = 4, 12


def again(draft: Draft) -> None:
    """Ask the open question once more."""
    if draft.awaiting is not None:
        resume(draft, draft.awaiting)


def resume(draft: Draft, awaiting: Awaiting) -> None:
    """Ask a question that was interrupted; one that a step asks is asked by running the step."""
    draft.awaiting = awaiting
    match awaiting:
        case AtStep():
            draft.awaiting = None
        case OpenQuestion():
            draft.prompt("what_else" if draft.topics else draft.bot.greeting)
        case Checking(slot, values):
            check(draft, slot, values, awaiting.heard)
        case WhichIntent(intents, text):
            which_intent(draft, intents, text)
        case WhichArticle(articles, text):
            which_article(draft, articles, text)
        case WhichMatter(intent, article, text):
            which_matter(draft, intent, article, text)
        case WhichLanguage(language):
            draft.prompt("language_offer", extra={"language": language})
        case AnythingElse():
            draft.prompt("anything_else")
        case ServiceDue():
            draft.say("still_working")
            draft.action = Wait()


def check(draft: Draft, slot: str, values: tuple[Value, ...], heard: str) -> None:
    """Read a value back for a yes or no, or ask which of two it is."""
    spoken = told_apart(draft, slot, values) if len(values) > 1 else (in_words(draft, slot, values[0]),)
    draft.awaiting = Checking(slot, values, heard)
    private = slot in draft.bot.private
    if len(spoken) > 1:
        draft.prompt("which_value", extra={"first": spoken[0], "second": spoken[1]}, sensitive=private)
    else:
        draft.prompt(draft.bot.slots[slot].confirm_prompt, extra={"value": spoken[0]}, sensitive=private)


def told_apart(draft: Draft, slot: str, values: tuple[Value, ...]) -> tuple[str, str]:
    """The first two values in words; hours half a day apart each with its part of the day: "trzecia w nocy"."""
    first, second = in_words(draft, slot, values[0]), in_words(draft, slot, values[1])
    if draft.bot.slots[slot].spec.kind != "time" or draft.channel != "voice":
        return first, second
    return _in_its_part(draft, str(values[0]), first), _in_its_part(draft, str(values[1]), second)


def _in_its_part(draft: Draft, time: str, words: str) -> str:
    """The words with the part of the day, where the hour alone may be heard as one after noon."""
    hour = int(time.partition(":")[0])
    if not 0 < hour < _NOON:
        return words
    template = pack(draft.language).speech.templates.get("time.night" if hour < _MORNING else "time.morning", "{time}")
    return template.format(time=words)


def which_intent(draft: Draft, intents: tuple[str, ...], text: str) -> None:
    """Ask which of two near intents is meant."""
    first, second = (intent_words(draft, intent) for intent in intents[:2])
    draft.awaiting = WhichIntent(intents[:2], text)
    draft.prompt("which_of_two", extra={"first": first, "second": second})


def which_matter(draft: Draft, intent: str, article: str, text: str) -> None:
    """Ask whether an intent or an article is meant; of an article that was withdrawn since, nothing is asked."""
    if not offered_still(draft, (article,)):
        which_article(draft, (article,), text)
        return
    draft.awaiting = WhichMatter(intent, article, text)
    words = {"first": intent_words(draft, intent), "second": article_words(draft, article)}
    draft.prompt("which_of_two", extra=words)


def which_article(draft: Draft, articles: tuple[str, ...], text: str) -> None:
    """Ask which of two near articles is meant, by their questions; openly where one was withdrawn since."""
    if not offered_still(draft, articles):
        draft.awaiting = None
        if not draft.frames:
            resume(draft, OpenQuestion())
        return
    first, second = (article_words(draft, article) for article in articles[:2])
    draft.awaiting = WhichArticle(articles[:2], text)
    draft.prompt("which_of_two", extra={"first": first, "second": second})


def offered_still(draft: Draft, articles: tuple[str, ...]) -> bool:
    """Whether none of the articles was withdrawn since they were offered."""
    return all(each in draft.bot.articles for each in articles)


def intent_words(draft: Draft, intent: str) -> str:
    """An intent as the caller hears it in a choice."""
    labels = draft.bot.intents[intent].labels if intent in draft.bot.intents else {}
    return labels.get(draft.language) or labels.get(draft.bot.languages[0]) or intent.replace("_", " ")


def article_words(draft: Draft, article: str) -> str:
    """An article as the caller hears it in a choice: its first question."""
    questions = draft.bot.articles[article].questions.get(draft.language, ())
    return questions[0] if questions else article.replace("_", " ")


_SPOKEN_AS = {
    "digits": "digits",
    "identifier": "spell",
    "postcode": "postcode",
    "phone": "phone",
    "integer": "number",
    "rating": "number",
    "time": "time",
    "duration": "duration",
    "money": "money",
}


def in_words(draft: Draft, slot: str, value: Value, *, written: bool = False) -> str:
    """A slot's value as it is read back to the caller, or as it would be written."""
    spec = draft.bot.slots[slot].spec
    written = written or draft.channel != "voice"
    if value is None:
        return ""
    if spec.kind == "choice":
        names = spec.choices.get(str(value), {})
        synonyms = names.get(draft.language) or names.get(draft.bot.languages[0]) or (str(value),)
        return synonyms[0]
    if spec.kind in ("date", "window"):
        form = "weekday" if spec.kind == "date" else "day"
        return say("day" if spec.kind == "date" else "window", value, draft.language, written=written, form=form)
    kind = _SPOKEN_AS.get(spec.kind)
    return say(kind, value, draft.language, written=written) if kind else str(value)
