"""Law: whatever way is walked, what the analysis says is set has been set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.authoring.checks.assigned import Assignment
from voicebot.authoring.derived import derived
from voicebot.authoring.graph import targets
from voicebot.authoring.sections.scenarios import with_asks
from voicebot.dialogue.bot import Output, Result, Scenario, Service
from voicebot.dialogue.expressions import Constant, Name
from voicebot.dialogue.steps import Again, Ask, Call, Do, End, Go, Offer, Set, Step, Target

SLOTS = ("card", "pin")
FOUND = Result(name="found", statuses=(200,), outputs={"due": Output("date", "due")})
SERVICES = {
    "find": Service(
        name="find",
        method="GET",
        url="http://x",
        inputs={},
        results=(FOUND, Result(name="unavailable", statuses=())),
    )
}
ENTRY = "main"
PARTS = ("part", "deeper")
MOST_STEPS = 60


@st.composite
def bots(draw: st.DrawFn) -> dict[str, Scenario]:
    """Scenarios of a few steps each; a part runs only parts after it, so every `do` comes back."""
    names = (ENTRY, *PARTS)
    scenarios = {}
    for position, name in enumerate(names):
        count = draw(st.integers(1, 6))
        steps = [_step(draw, number, count, names[position + 1 :]) for number in range(count)]
        scenarios[name] = Scenario(name=name, first="0", steps={step.name: step for step in steps})
    return with_asks(scenarios)


def _step(draw: st.DrawFn, number: int, count: int, parts: tuple[str, ...]) -> Step:
    name = str(number)
    ahead: list[Target] = [None, *(str(each) for each in range(number + 1, count))]
    following, other = draw(st.sampled_from(ahead)), draw(st.sampled_from(ahead))
    slot = draw(st.sampled_from(SLOTS))
    choices: list[Step] = [
        Ask(name=name, slot=slot, prompt="p", next=following),
        Set(name=name, values={"kept": draw(st.sampled_from([Name(slot), Constant(1)]))}, next=following),
        Offer(name=name, prompt="p", if_yes=following, if_no=other),
        Call(
            name=name,
            service="find",
            inputs={"a": Name(slot)},
            variable="loan",
            results={"found": following, "unavailable": other},
        ),
        Again(name=name, slots=draw(st.sampled_from([(slot,), SLOTS, SLOTS[::-1]]))),
        End(name=name, phrase="p"),
        *(Do(name=name, scenario=part, next=following) for part in parts),
        *(Go(name=name, scenario=part) for part in parts),
    ]
    return draw(st.sampled_from(choices))


@dataclass
class Walk:
    """One way through the scenarios, with what was really set on it."""

    scenarios: Mapping[str, Scenario]
    derived: Mapping[str, tuple[str, ...]]
    chance: Random
    known: set[str] = field(default_factory=set)
    stack: list[tuple[str, Target]] = field(default_factory=lambda: [(ENTRY, "0")])

    def advance(self) -> None:
        scenario, target = self.stack.pop()
        if target is None:
            return
        step = self.scenarios[scenario].steps[target]
        match step:
            case Ask():
                self.known.add(step.slot)
            case Set():
                self.known |= set(step.values)
            case Call():
                self._forget(step.variable)
                self._answer(scenario, step)
                return
            case Again():
                for name in (each for slot in step.slots for each in (slot, *self.derived.get(slot, ()))):
                    self._forget(name)
                self.stack.append((scenario, self.scenarios[scenario].asks.get(step.slots[0])))
                return
            case Do():
                self.stack += [(scenario, step.next), (step.scenario, self.scenarios[step.scenario].first)]
                return
            case Go():
                self.stack.append((step.scenario, self.scenarios[step.scenario].first))
                return
            case End():
                self.stack.clear()
                return
            case _:
                pass
        self.stack.append((scenario, self.chance.choice(targets(step))))

    def _answer(self, scenario: str, step: Call) -> None:
        result = self.chance.choice(SERVICES["find"].results)
        outputs = {f"{step.variable}.{output}" for output in (*result.outputs, "result")}
        self.known |= {step.variable} | outputs
        self.stack.append((scenario, step.results[result.name]))

    def _forget(self, variable: str) -> None:
        self.known = {name for name in self.known if name.partition(".")[0] != variable}


@settings(max_examples=200, deadline=None)
@given(bots(), st.integers(0, 2**32))
def test_what_is_said_to_be_set_has_been_set(scenarios: dict[str, Scenario], seed: int) -> None:
    bound = derived(scenarios.values(), SLOTS)
    assignment = Assignment(scenarios, SERVICES, bound, frozenset({ENTRY}))
    assignment.solve()
    for ways in range(8):
        walk = Walk(scenarios, bound, Random(seed + ways))
        for _ in range(MOST_STEPS):
            if not walk.stack:
                break
            scenario, target = walk.stack[-1]
            sure = assignment.places.get((scenario, target))
            assert sure is not None, f"{scenario} {target} is reached"
            assert sure <= walk.known, f"{scenario} {target}: {sorted(sure - walk.known)}"
            walk.advance()
