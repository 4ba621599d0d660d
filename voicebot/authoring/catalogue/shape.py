"""VB3xx: the shape of sections and entries."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error, warning

SHAPE: Mapping[str, Explanation] = {
    "VB301": error(
        "Unknown section",
        "A file holds the sections bot, intents, slots, services, phrases, vocabulary, ladders, escalation, standards "
        "and scenarios, each at most once.",
    ),
    "VB302": error("Unknown key", "The key is none of those that may stand here, so it would be read and never used."),
    "VB303": error("Something is missing", "A key without which the entry means nothing is not there."),
    "VB304": error(
        "Value of the wrong kind",
        "The value cannot be what the key wants, such as a duration, a number, a list or a text.",
    ),
    "VB306": error(
        "Not a name",
        "Names are small letters, figures and `_`, a letter first, so that they can be told from words.",
    ),
    "VB307": warning(
        "Opening hours without a time zone",
        "Without `time_zone` opening hours are read as UTC, which is hardly where the line stands.",
    ),
    "VB308": error(
        "Option of another slot type",
        "Each slot type has its own options; one of another type would be read and never used.",
    ),
}
