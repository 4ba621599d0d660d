"""VB8xx: talks."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error

TALKS: Mapping[str, Explanation] = {
    "VB801": error(
        "Talk has the wrong shape",
        "A talk is a map with the keys `talk` and `turns`, and `turns` is a list. What should be words, a list or a "
        "map is something else here.",
    ),
    "VB802": error(
        "Unknown key in a talk",
        "A talk's head knows `talk`, `language`, `from`, `channel`, `clock`, `services`, `contacts`, `turns`, `ends`.",
    ),
    "VB803": error("Key missing in a talk", "Every talk has a name under `talk` and lines under `turns`."),
    "VB804": error(
        "Line of a talk not understood",
        "A line is one of `caller`, `keys`, `silence`, `interrupts`, `hangup` and `bot`, and has exactly one of them.",
    ),
    "VB805": error(
        "Expectation not understood",
        "After `bot:` stands `asks SLOT`, `confirms SLOT`, `says PHRASE`, `tells VALUE`, `waits`, `hands off to "
        "QUEUE`, or words in quotes that must be heard.",
    ),
    "VB806": error(
        "Value in a talk not valid",
        "A duration is written 500ms, 8s or 2m, a confidence is between 0 and 1, keys are figures with * and #, a "
        "clock is a time with its offset such as 2026-11-21T11:00+01:00, and `channel` is voice or chat.",
    ),
    "VB807": error(
        "Outcome of a talk not known",
        "`ends` is one of resolved, resolved_confirmed, resolved_assumed, handed_off, callback, abandoned, unresolved.",
    ),
    "VB808": error(
        "Service script not understood",
        "Under a service's name stand its answers in order, each a result's name or a map with one result's name, its "
        "outputs, and perhaps `after`.",
    ),
    "VB809": error("Two talks have one name", "Talks are reported by name, so each name is used once in a bot."),
}
