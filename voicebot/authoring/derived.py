"""Which variables come of which slots, so that a slot taken back takes them along."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from voicebot.authoring.graph import reached
from voicebot.dialogue.bot import Scenario
from voicebot.dialogue.expressions import Expression, names
from voicebot.dialogue.steps import Call, Set, Step


def derived(scenarios: Iterable[Scenario], slots: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each slot the variables that were found out or set with its help, directly or by way of others."""
    helped: dict[str, set[str]] = defaultdict(set)
    for scenario in scenarios:
        for step in scenario.steps.values():
            for variable, value in _found_out(step):
                for name in names(value):
                    helped[name].add(variable)
    found = {slot: sorted({*reached([slot], lambda name: helped.get(name, ()))} - {slot}) for slot in slots}
    return {slot: tuple(variables) for slot, variables in found.items() if variables}


def _found_out(step: Step) -> Iterator[tuple[str, Expression]]:
    """Each variable that a step gives a value, with what the value comes of."""
    match step:
        case Call(variable=variable, inputs=inputs):
            yield from ((variable, each) for each in inputs.values())
        case Set(values=values):
            yield from values.items()
        case _:
            return
