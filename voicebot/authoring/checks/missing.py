"""Values that are said or read where some path has not set them."""

from __future__ import annotations

from voicebot.authoring.checks.used import read, said
from voicebot.authoring.checks.whole import Whole
from voicebot.authoring.schema.kinds import is_name
from voicebot.authoring.schema.shape import listed
from voicebot.dialogue.steps import Again, Ask, Call, Set, Step


def check(whole: Whole) -> None:
    """Note every step that may lack a value."""
    # What nothing sets is most likely set by a step in which there is an error.
    excused = _never_set(whole) if whole.findings.has_errors else frozenset()
    for name, step in whole.steps():
        _check_step(name, step, excused, whole)


def _never_set(whole: Whole) -> frozenset[str]:
    return frozenset(name for name in whole.parts.names.said() if not _setters(name, whole))


def _check_step(scenario: str, step: Step, excused: frozenset[str], whole: Whole) -> None:
    known = whole.assignment.at(scenario, step.name)
    if known is None:
        return
    place, told = whole.place(scenario, step), set[str]()
    for phrase in said(step):
        for name in sorted(whole.says.get(phrase, set()) - known - told - excused):
            told.add(name)
            who = f"`{phrase}` says" if is_name(phrase) else "these words say"
            whole.findings.add(
                "VB501", place, f"{who} `{name}`, which may be missing here", _cause(name, scenario, whole)
            )
    settable = whole.parts.names.settable()
    for name in sorted(read(step) - known - excused):
        # Facts are always there, and a fixed window such as `today` is no name at all.
        if name.partition(".")[0] in settable:
            whole.findings.add("VB411", place, f"`{name}` may be missing here", _cause(name, scenario, whole))


def _cause(name: str, scenario: str, whole: Whole) -> str:
    variable, _, output = name.partition(".")
    for step in whole.scenarios[scenario].steps.values():
        for slot in step.slots if isinstance(step, Again) else ():
            if variable in whole.assignment.derived.get(slot, ()):
                return f"`again: {slot}` forgets `{variable}`, because it comes of `{slot}`"
    return _source(name, variable, output, whole)


def _source(name: str, variable: str, output: str, whole: Whole) -> str:
    if not output:
        setters = _setters(name, whole)
        return f"it is set by {listed(setters[:3])}, which not every path passes" if setters else "nothing sets it"
    calls = (step for _, step in whole.steps() if isinstance(step, Call) and step.variable == variable)
    giving = ((call.service, _results_with(output, call.service, whole)) for call in calls)
    return next((f"`{service}` gives it only with {listed(results)}" for service, results in giving if results), "")


def _results_with(output: str, service: str, whole: Whole) -> list[str]:
    return [each.name for each in whole.parts.names.services[service].results if output in each.outputs]


def _setters(name: str, whole: Whole) -> list[str]:
    return sorted({step.name for _, step in whole.steps() if _sets(step, name)})


def _sets(step: Step, name: str) -> bool:
    match step:
        case Ask(slot=slot):
            return slot == name
        case Set(values=values):
            return name in values
        case _:
            return False
