"""VB5xx: phrases, and what they say."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error, warning

PHRASES: Mapping[str, Explanation] = {
    "VB501": error(
        "Phrase says a value that is perhaps not set",
        "On some path to this step the value was never asked for, set, or answered by a service: the caller would "
        "hear a gap.",
    ),
    "VB502": error(
        "Text cannot be read",
        "A text may say values, `{{ order.eta | day }}`, and choose words with `{% if %}`; nothing more.",
    ),
    "VB503": warning(
        "Phrase lacks a language",
        "The bot speaks a language in which this phrase has no words, so callers hear the default language instead.",
    ),
    "VB504": error("Phrase says an unknown name", "A text can say slots, variables, and the outputs of services."),
    "VB505": warning(
        "Value said without a filter",
        "Numbers, dates, money and codes are read out as figures unless a filter puts them into words: "
        "`{{ order.eta | day }}`.",
    ),
    "VB506": warning("Forbidden word", "The house's standards forbid this word."),
    "VB507": warning("Phrase too long to listen to", "It takes longer to say than `seconds_at_most` allows."),
    "VB508": warning("Phrase has too many words", "It has more words than `words_at_most` allows."),
    "VB509": warning("Prompt without courtesy", "None of the language's courtesy words stands in this prompt."),
    "VB510": warning(
        "Built-in words lack a language",
        "The built-in phrases exist in Polish, English, Hungarian and Russian. A bot in another language writes its "
        "own, by the same keys.",
    ),
    "VB511": warning(
        "No disclosure",
        "Callers must hear that a machine speaks to them. Without a phrase of your own the built-in one is said.",
    ),
    "VB512": warning("Choice lacks a language", "Callers in that language cannot say this value."),
    "VB513": warning("Words in a language the bot does not speak", "They are never said."),
}
