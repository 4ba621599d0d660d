"""VB6xx: intents and their examples."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error, warning

INTENTS: Mapping[str, Explanation] = {
    "VB601": error(
        "Example cannot be read",
        "Examples are plain words with `[what may be left out]`, `(one|or another)` and `{slot}`.",
    ),
    "VB602": warning("Example stands twice", "The same example stands twice in one intent."),
    "VB603": error("Example of two intents", "The same words cannot mean two things."),
    "VB604": error("Intent in a language the bot does not speak", "Add the language to the bot, or take it out here."),
    "VB605": warning("Intent lacks a language", "Without examples the intent is never understood in that language."),
    "VB606": warning(
        "Intent without a label",
        "When two intents are near, the caller is asked “is it about A or B?” in the words of their labels.",
    ),
    "VB607": error("Example is also excluded", "The same words stand among the examples and under `not`."),
    "VB608": warning("Intent starts nothing", "No scenario starts with it and no menu offers it."),
    "VB609": error(
        "Examples run together",
        "Lines under a key without `|` are one text to YAML, so all of them would be a single example that nobody "
        "ever says. Under `|` each line is an example of its own.",
    ),
    "VB610": warning(
        "Examples too near to each other",
        "Two intents have examples that differ too little, in their words or in what they mean, for callers to be "
        "told apart; they will be asked which of the two they meant.",
    ),
}
