"""VB2xx: names, and what they stand for."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error

NAMES: Mapping[str, Explanation] = {
    "VB201": error(
        "Name defined twice",
        "Every name is defined once in a bot, whatever file it stands in. Both places are named: rename one, or take "
        "it out.",
    ),
    "VB202": error(
        "Name does not exist",
        "A slot, service, scenario, intent, queue, timetable, ladder, result or input is named here that nothing "
        "defines.",
    ),
    "VB203": error(
        "Phrase does not exist",
        "A value of small letters, figures and `_` is the key of a phrase and must stand under `phrases`. Anything "
        "else is taken as the words themselves: `Goodbye.` instead of `goodbye`.",
    ),
    "VB204": error(
        "Unknown name in a condition",
        "A bare word in a condition is a variable, a slot, a fact, an output such as `order.status`, or a value of "
        "what it is compared with. A misspelt one would make the condition silently false.",
    ),
    "VB205": error(
        "Condition cannot be read",
        "Conditions know names, numbers, quoted texts, the comparisons ==, !=, <, <=, >, >=, `in [a, b]`, the words "
        "`and`, `or`, `not`, and the listed functions.",
    ),
    "VB206": error(
        "Value that never comes",
        "The value is none of those that the service, slot or variable declares.",
    ),
    "VB207": error(
        "Comparison of different things",
        "A number is compared with words, or a service's whole answer with a value: such a condition is never true.",
    ),
    "VB208": error(
        "Name taken",
        "Slots, variables, the answers of services, and facts such as `language` are told apart by their names alone. "
        "`set` gives values to variables only: a slot is filled by `ask` and emptied by `again`, a service's outputs "
        "come from `call`.",
    ),
}
