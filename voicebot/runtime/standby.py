"""What a caller hears when something of ours fails: never silence."""

from __future__ import annotations

from collections.abc import Sequence

from voicebot.dialogue.bot import Bot
from voicebot.runtime.bots import Bots

PHRASE = "standby"
_TEXTS = {
    "pl": "Przepraszam, mamy chwilową trudność techniczną. Proszę spróbować jeszcze raz.",
    "en": "I am sorry, we have a brief technical difficulty. Please try once more.",
    "hu": "Elnézést kérek, átmeneti műszaki nehézségünk van. Kérem, próbálja meg újra.",
    "de": "Entschuldigung, wir haben gerade eine technische Störung. Bitte versuchen Sie es noch einmal.",
    "ru": "Извините, у нас временная техническая неполадка. Пожалуйста, попробуйте ещё раз.",
}


def standby(bots: Bots, bot: str, language: str) -> tuple[str, str]:
    """The standby phrase and its language: the bot's own wording, else ours; English where there is none."""
    spoken = language.lower().split("-")[0]
    speakers = _speakers(bots, bot)
    for each in speakers:
        for tongue in (spoken, each.languages[0]):
            for text in each.texts.get((PHRASE, tongue, "first"), ())[:1]:
                return text({}), tongue
    tongue = spoken or next((each.languages[0] for each in speakers), "en")
    return (_TEXTS[tongue], tongue) if tongue in _TEXTS else (_TEXTS["en"], "en")


def people(bots: Bots, bot: str) -> str:
    """The queue of people to send a caller to when no bot can go on, "" where there is none."""
    return next((queue for each in _speakers(bots, bot) for queue in each.queues), "")


def _speakers(bots: Bots, bot: str) -> Sequence[Bot]:
    return [bots[bot]] if bot in bots else list(bots.values())
