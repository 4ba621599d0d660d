"""Who gets the sentence: one pass in a fixed order.

Universal commands, the answer to the open question, this and other scenarios' intents, the knowledge base, and
last the ladder.
"""

from __future__ import annotations

from collections.abc import Callable
from unicodedata import normalize

from voicebot.dialogue import answers, asking
from voicebot.dialogue.commands import COMMANDS, command, corrects
from voicebot.dialogue.conversation import ServiceDue, WhichLanguage
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.escalation import watch
from voicebot.dialogue.events import Alternative, Heard, KeysPressed, NoInput, NoMatch
from voicebot.dialogue.finding import matter
from voicebot.dialogue.recognition import is_example
from voicebot.dialogue.redaction import is_card, mask
from voicebot.dialogue.repair import fail
from voicebot.dialogue.verbs import run, running
from voicebot.dialogue.verbs.call import still_waiting
from voicebot.dialogue.vocabulary import put_right
from voicebot.understanding import composure, slots
from voicebot.understanding.slots.spec import SlotSpec
from voicebot.understanding.which_language import detect

LONGEST = 1000
MOST_ALTERNATIVES = 5
DETOURS = 3
HARDLY = 0.25
FREE = ("person", "goodbye", "cancel", "start_again", "language")
PERSON_KEY = "0"
LONGEST_RULE = 100
CARD = SlotSpec(kind="digits", min_length=13, max_length=19)


def take(draft: Draft, event: Heard | KeysPressed | NoInput | NoMatch) -> None:
    """Take what came from the caller: words, keys, silence, or a noise."""
    due = draft.awaiting
    if isinstance(due, ServiceDue) and not isinstance(event, Heard) and not _asks_for_person(event):
        still_waiting(draft, due)
        return
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
    draft.heard = _cleaned(draft, event)
    text = draft.heard[0].text
    if not text:
        _nothing_heard(draft)
        return
    draft.anger += composure.anger(text, draft.language)
    draft.abuse += composure.abuse(text, draft.language)
    if _card_number(draft) or _command(draft) or _hardly_heard(draft):
        return
    if _rule_takes_over(draft):
        return
    if isinstance(draft.awaiting, ServiceDue):
        still_waiting(draft, draft.awaiting)
        return
    stages: tuple[Callable[[Draft], bool], ...] = (_answer, _other_language, matter)
    if not any(stage(draft) for stage in (*stages, answers.missed)):
        fail(draft, "no_match")


def _nothing_heard(draft: Draft) -> None:
    if isinstance(draft.awaiting, ServiceDue):
        still_waiting(draft, draft.awaiting)
    else:
        fail(draft, "no_match")


def _asks_for_person(event: KeysPressed | NoInput | NoMatch) -> bool:
    return isinstance(event, KeysPressed) and event.keys.rstrip("#") == PERSON_KEY


def _hardly_heard(draft: Draft) -> bool:
    """What the recogniser itself hardly believes is asked for again; a confidence of 0 means that it gives none."""
    confidence = draft.heard[0].confidence
    if not 0 < confidence < HARDLY:
        return False
    draft.note("low confidence", f"{confidence:.2f}")
    fail(draft, "no_match", "low_confidence")
    return True


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


def _cleaned(draft: Draft, event: Heard) -> tuple[Alternative, ...]:
    """The recogniser's guesses without control characters, bounded in length and number, our own words put right."""
    kept = []
    for each in event.alternatives[:MOST_ALTERNATIVES]:
        words = "".join(letter if letter.isprintable() else " " for letter in bounded(each.text))
        kept.append(Alternative(put_right(" ".join(words.split()), draft.bot.vocabulary), each.confidence))
    return tuple(kept) or (Alternative(""),)


def bounded(text: str) -> str:
    """At most so much, in the letters that it is read in: one ligature can stand for eighteen."""
    said = text[:LONGEST]
    letters = normalize("NFKC", said)
    return said if len(letters) <= LONGEST else letters[:LONGEST]


def _card_number(draft: Draft) -> bool:
    """A payment card number is stopped at once and never read as an answer."""
    text = draft.heard[0].text
    spoken = slots.find(CARD, text, draft.language, draft.now)
    if mask(text) == text and not any(is_card(str(each.value)) for each in spoken):
        return False
    _stop_card_number(draft)
    return True


def _stop_card_number(draft: Draft) -> None:
    draft.note("card number", "stopped and masked")
    draft.say("card_number_stop")
    asking.again(draft)


def _command(draft: Draft) -> bool:
    reading = command(draft)
    if reading is None or (reading.command == "correct" and not corrects(draft, reading)):
        return False
    draft.note("command", reading.command)
    if reading.command not in FREE:
        draft.detours += 1
        if draft.detours > DETOURS:
            draft.note("detours", f"more than {DETOURS} since the last step forward")
            fail(draft, "no_match")
            return True
    COMMANDS[reading.command](draft, reading)
    return True


def _answer(draft: Draft) -> bool:
    return answers.said(draft)


def _other_language(draft: Draft) -> bool:
    """Words in another language of the line: go on in it, or offer to; the sentence is read again in it."""
    language = detect(draft.heard[0].text, draft.bot.languages)
    if language is None or language == draft.language or is_example(draft, draft.heard[0].text):
        return False
    draft.note("language", f"{language} heard")
    if draft.bot.language_change == "offer":
        draft.awaiting = WhichLanguage(language, draft.heard[0].text)
        draft.say("language_offer", extra={"language": language})
        return True
    draft.language = language
    if not (_answer(draft) or matter(draft)):
        draft.say("language_changed")
        asking.again(draft)
    return True


def _keys(draft: Draft, pressed: str) -> None:
    """Take pressed keys: an answer, 0 for a person, else an invalid answer."""
    draft.note("keys", f"{len(pressed)} pressed")
    stripped = pressed.rstrip("#")
    if is_card(stripped):
        _stop_card_number(draft)
    elif answers.keyed(draft, stripped):
        return
    elif stripped == PERSON_KEY:
        COMMANDS["person"](draft, None)
    elif not answers.missed(draft):
        fail(draft, "invalid")


def _silence(draft: Draft) -> None:
    """Take silence: an answer where a question lets it be one, else a failure."""
    if not answers.silent(draft):
        fail(draft, "silence")
