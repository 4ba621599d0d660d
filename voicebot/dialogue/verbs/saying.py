"""say, tell, answer: the verbs that speak and move on."""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.articles import look_up, tell_article
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import facts
from voicebot.dialogue.expressions import evaluate


def say(draft: Draft, step: steps.Say) -> None:
    """Say a phrase."""
    draft.say(step.phrase)
    draft.goto(step.next)


def tell(draft: Draft, step: steps.Tell) -> None:
    """Say the phrase of an enum's value."""
    value = evaluate(step.value, facts(draft))
    phrase = step.phrases.get(str(value))
    if phrase is None:
        draft.note("tell", f"no phrase for {value!r}")
        draft.say("standby")
    else:
        draft.say(phrase)
        draft.told = True
    draft.goto(step.next)


def answer(draft: Draft, step: steps.Answer) -> None:
    """Look the question up in the knowledge base and say the article."""
    question = str(draft.value(step.question) or "")
    reading = look_up(draft, question)
    if reading is not None and reading.matches and reading.decision != "no_match":
        tell_article(draft, reading.matches[0].article)
        draft.told = True
        draft.goto(step.next)
    else:
        draft.note("knowledge", "no article")
        draft.goto(step.not_found)
