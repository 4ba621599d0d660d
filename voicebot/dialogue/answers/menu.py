"""The answer to `choose`: an option by its key, its number, its words or its intent."""

from __future__ import annotations

from functools import lru_cache

from voicebot.dialogue import offers, steps
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.matters import fill_from_sentence
from voicebot.dialogue.options import option_words
from voicebot.dialogue.recognition import expected_intent
from voicebot.understanding.normalize import fold, normalize, tokens

_HIGHEST_KEY = 9


def said(draft: Draft, step: steps.Choose) -> bool:
    """Take the option whose words, intent or number was said."""
    for heard in draft.heard:
        option = (
            _by_words(draft, step, heard.text)
            or _by_number(draft, step, heard.text)
            or _by_intent(draft, step, heard.text)
        )
        if option is not None:
            return _take(draft, step, option) and _fill(draft)
    return False


def _fill(draft: Draft) -> bool:
    """The sentence that chose may hold values that the chosen scenario will ask for."""
    chosen = draft.step
    if isinstance(chosen, steps.Go | steps.Do):
        fill_from_sentence(draft, chosen.scenario)
    return True


def keyed(draft: Draft, step: steps.Choose, keys: str) -> bool:
    """Take the option of that key."""
    option = next((each for each in step.options if each.key == keys), None)
    return option is not None and _take(draft, step, option)


def _take(draft: Draft, step: steps.Choose, option: steps.Option) -> bool:
    draft.note("option", option.key)
    draft.intent = option.intent
    draft.forward(step.name)
    draft.goto(option.target)
    return True


def _by_words(draft: Draft, step: steps.Choose, text: str) -> steps.Option | None:
    words = tuple(fold(word) for word in tokens(text, draft.language))
    for option in step.options:
        for wanted in option_words(option, draft.language, draft.bot.languages[0]):
            if _inside(_pieces(wanted), words):
                return option
    return None


@lru_cache(maxsize=4096)
def _pieces(wanted: str) -> tuple[str, ...]:
    return tuple(fold(normalize(wanted)).split())


def _inside(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether an option's words stand in the sentence as they are."""
    span = len(wanted)
    return span > 0 and any(words[start : start + span] == wanted for start in range(len(words) - span + 1))


def _by_intent(draft: Draft, step: steps.Choose, text: str) -> steps.Option | None:
    options = {option.intent: option for option in step.options if option.intent}
    meant = expected_intent(draft, text, frozenset(options)) if options else None
    return options[meant] if meant else None


def _by_number(draft: Draft, step: steps.Choose, text: str) -> steps.Option | None:
    """The option of the number that stands for a place, "two" or "the second", or "the last"; not "two lamps"."""
    keys = {each.key: each for each in step.options}
    places = offers.by_place(draft, text, max(_HIGHEST_KEY, len(step.options)))
    named = keys.get(str(places[0] + 1)) if len(places) == 1 else None
    if named is not None:
        return named
    picked = offers.by_place(draft, text, len(step.options))
    return step.options[picked[0]] if len(picked) == 1 else None
