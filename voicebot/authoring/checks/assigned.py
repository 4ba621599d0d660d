"""Proves that a value is set on every path to where it is used.

A forward analysis over all scenarios together: what holds at a step is what holds at the end of every step before
it. A part is entered with what all its callers have in common, and gives back what it has set at its end. It starts
from "everything" and takes away until nothing changes, so loops need no special care.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from voicebot.authoring.graph import reached, targets
from voicebot.dialogue.bot import Scenario, Service
from voicebot.dialogue.expressions import All, Compare, Constant, Expression, Function, Member, Name
from voicebot.dialogue.steps import Again, Ask, Call, Do, Go, Set, Step, Target, When

State = frozenset[str]
Edge = tuple[Target, State]
_Places = dict[tuple[str, Target], State]
_EMPTY: State = frozenset()


@dataclass(slots=True)
class Assignment:
    """What is surely set at the beginning of each step, by (scenario, step); a step that is not reached is absent."""

    scenarios: Mapping[str, Scenario]
    services: Mapping[str, Service]
    derived: Mapping[str, tuple[str, ...]]
    roots: frozenset[str]
    places: _Places = field(default_factory=dict)
    entries: dict[str, State] = field(default_factory=dict)
    together: Mapping[str, State] = field(init=False)

    def __post_init__(self) -> None:
        self.together = outputs_together(self.scenarios.values(), self.services)

    def solve(self) -> None:
        """Take away until nothing changes."""
        self.entries = dict.fromkeys(self.roots, _EMPTY)
        before: _Places | None = None
        while before != self.places:
            before = dict(self.places)
            self.places, self.entries = self._round(before)

    def at(self, scenario: str, step: str) -> State | None:
        """What is surely set when the step begins; None where it is never reached."""
        return self.places.get((scenario, step))

    def returns(self, scenario: str) -> bool:
        """Whether the scenario's end is reached."""
        return (scenario, None) in self.places

    def _round(self, before: _Places) -> tuple[_Places, dict[str, State]]:
        places: _Places = {}
        entries: dict[str, State] = dict.fromkeys(self.roots, _EMPTY)
        for name, state in self.entries.items():
            self._walk(self.scenarios[name], state, before, places)
            for part, here in self._entered(self.scenarios[name], places):
                entries[part] = _met(entries.get(part), here)
        return places, entries

    def _entered(self, scenario: Scenario, places: _Places) -> Iterator[tuple[str, State]]:
        """The scenarios that this one runs, with what is set when they begin."""
        for step in scenario.steps.values():
            here = places.get((scenario.name, step.name))
            if here is not None and isinstance(step, Do | Go):
                yield step.scenario, here

    def _walk(self, scenario: Scenario, state: State, before: _Places, places: _Places) -> None:
        due: list[Edge] = [(scenario.first, state)]
        while due:
            target, arriving = due.pop()
            known = places.get((scenario.name, target))
            met = _met(known, arriving)
            if met == known:
                continue
            places[scenario.name, target] = met
            if target is not None:
                due.extend(self._after(scenario, scenario.steps[target], met, before))

    def _after(self, scenario: Scenario, step: Step, state: State, before: _Places) -> Iterator[Edge]:
        match step:
            case Ask():
                yield step.next, state | {step.slot}
            case Set():
                yield step.next, state | set(step.values)
            case Call():
                yield from self._answered(step, state)
            case When():
                yield from ((branch.target, self._vouched(branch.condition, state)) for branch in step.branches)
                yield step.otherwise, state
            case Again():
                yield scenario.asks.get(step.slots[0]), self._without(step.slots, state)
            case Do() | Go():
                yield from self._returned(step, state, before.get((step.scenario, None)))
            case _:
                yield from ((target, state) for target in targets(step))

    def _vouched(self, condition: Expression, state: State) -> State:
        vouched = set(implied(condition))
        return state.union(vouched, *(self.together.get(name, ()) for name in vouched))

    def _returned(self, step: Do | Go, state: State, end: State | None) -> Iterator[Edge]:
        """Whoever runs a scenario that leaves for another gets back what the other has set at its end."""
        if end is not None:
            kept = _without_records(self._forgotten(step.scenario), state)
            yield step.next if isinstance(step, Do) else None, kept | end

    def _answered(self, step: Call, state: State) -> Iterator[Edge]:
        kept = _without_records({step.variable}, state)
        for result in self.services[step.service].results:
            if result.name in step.results:
                given = {f"{step.variable}.{output}" for output in (*result.outputs, "result")}
                yield step.results[result.name], kept | given | {step.variable}

    def _without(self, slots: tuple[str, ...], state: State) -> State:
        return _without_records(set().union(*(self.derived.get(slot, ()) for slot in slots)), state) - set(slots)

    def _forgotten(self, scenario: str) -> set[str]:
        """The slots and variables that a part may take back before it ends."""
        parts = (self.scenarios[name] for name in reached([scenario], self._run))
        return {name for part in parts for step in part.steps.values() for name in self._taken_back(step)}

    def _run(self, scenario: str) -> Iterator[str]:
        return (step.scenario for step in self.scenarios[scenario].steps.values() if isinstance(step, Do | Go))

    def _taken_back(self, step: Step) -> Iterator[str]:
        match step:
            case Again(slots=slots):
                yield from chain(slots, *(self.derived.get(slot, ()) for slot in slots))
            case Call(variable=variable):
                yield variable
            case _:
                return


def outputs_together(scenarios: Iterable[Scenario], services: Mapping[str, Service]) -> dict[str, State]:
    """For each output, and each `variable.result=name`, the outputs that are surely there with it."""
    together: dict[str, State] = {}
    calls = (step for scenario in scenarios for step in scenario.steps.values() if isinstance(step, Call))
    for call in calls:
        for result in services[call.service].results:
            given = frozenset(f"{call.variable}.{output}" for output in (*result.outputs, "result"))
            for name in (*given, f"{call.variable}.result={result.name}"):
                together[name] = _met(together.get(name), given)
    return together


def implied(condition: Expression) -> Iterator[str]:
    """The values that must be set for a condition to hold."""
    match condition:
        case Name(name, output):
            yield f"{name}.{output}" if output else name
        case Function("known", arguments):
            yield str(arguments["slot"])
        case All(operands):
            for operand in operands:
                yield from implied(operand)
        case Compare(Name(variable, "result"), "==", Constant(value)):
            yield f"{variable}.result={value}"
        case Compare(Name() as name, comparison, Constant()) if comparison != "!=":
            yield from implied(name)
        case Member(Name() as name):
            yield from implied(name)
        case _:
            return


def _without_records(variables: Container[str], state: State) -> State:
    return frozenset(name for name in state if name.partition(".")[0] not in variables)


def _met(known: State | None, arriving: State) -> State:
    return arriving if known is None else known & arriving
