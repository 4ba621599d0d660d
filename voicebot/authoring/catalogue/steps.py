"""VB4xx: steps, and the way they lead."""

from __future__ import annotations

from collections.abc import Mapping

from voicebot.authoring.catalogue.explanation import Explanation, error, warning

STEPS: Mapping[str, Explanation] = {
    "VB401": error("Not a step", "A step is a verb with its value, such as `- say: hello`."),
    "VB402": error("Two verbs in one step", "A step does one thing. Give the second verb a `-` of its own."),
    "VB403": error("Step without a verb", "None of the step's keys is a verb of the language."),
    "VB404": warning(
        "Step never reached",
        "The step before it leaves the scenario by `end`, `hand_off` or `go`, so nothing after it runs.",
    ),
    "VB405": error(
        "Result not handled",
        "Every named result of a service, `unavailable` included, needs its steps, or `continue`.",
    ),
    "VB407": error("Value without a phrase", "`tell` says the phrase of a value, so every value must have one."),
    "VB408": error(
        "Again without an ask",
        "`again` goes back to the `ask` of its slot, which must stand in this scenario or in one that it `do`es.",
    ),
    "VB409": error(
        "Ladder without an end",
        "A caller who is not understood time after time must reach someone: the last rung of every kind hands off, "
        "promises a callback, or says goodbye.",
    ),
    "VB410": error(
        "Input missing",
        "A service's input gets no value: nothing is given for it under `with`, and no slot or variable has its name.",
    ),
    "VB411": error(
        "Value perhaps not set",
        "On some path to this step the value was never asked for, set, or answered by a service.",
    ),
    "VB412": warning(
        "Scenario never run",
        "No intent starts the scenario and no step runs it.",
    ),
    "VB413": error(
        "Intent starts two scenarios",
        "An intent starts one scenario; which of the two was meant nobody could say.",
    ),
    "VB414": error(
        "Menu without options",
        "`choose` needs its options here, or at another `choose` of the same phrase.",
    ),
    "VB415": warning("Option that cannot be said", "An option without `intent` and `words` can only be keyed in."),
    "VB416": error("Nothing to do", "The scenario, rule or rung has no steps."),
    "VB417": error(
        "Ladder longer than its budget",
        "`all_together` bounds the failures of all kinds at one question, so rungs beyond it are never reached.",
    ),
    "VB418": error(
        "Scenarios run each other in a circle",
        "A scenario that `do`es itself, directly or by way of others, would never return.",
    ),
    "VB419": error(
        "Circle without a question",
        "Scenarios that `go` to each other must ask something on the way round, or the bot would speak without end.",
    ),
}
