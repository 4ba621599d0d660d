"""Values that are said or read where some path has not set them."""

from __future__ import annotations

from voicebot.authoring.checks import used
from voicebot.authoring.checks.whole import Whole
from voicebot.authoring.schema.kinds import is_name
from voicebot.authoring.schema.shape import listed
from voicebot.dialogue.steps import Again, Ask, Call, Set, Step


def check(whole: Whole) -> None:
    """Note every step that may lack a value."""
    for name, scenario in whole.scenarios.items():
        for step in scenario.steps.values():
            _check_step(name, step, whole)


def _check_step(scenario: str, step: Step, whole: Whole) -> None:
    known = whole.assignment.at(scenario, step.name)
    if known is None:
        return
    place, told = whole.place(scenario, step), set[str]()
    for phrase in used.said(step):
        for name in sorted(whole.says.get(phrase, set()) - known - told):
            told.add(name)
            who = f"`{phrase}` says" if is_name(phrase) else "these words say"
            whole.findings.add(
                "VB501", place, f"{who} `{name}`, which may be missing here", _cause(name, scenario, whole)
            )
    settable = whole.parts.names.settable()
    for name in sorted(used.read(step) - known):
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
    for scenario in whole.scenarios.values():
        for step in scenario.steps.values():
            if isinstance(step, Call) and step.variable == variable:
                results = whole.parts.names.services[step.service].results
                giving = [each.name for each in results if output in each.outputs]
                if giving:
                    return f"`{step.service}` gives it only with {listed(giving)}"
    return ""


def _setters(name: str, whole: Whole) -> list[str]:
    return sorted(
        {
            step.name
            for scenario in whole.scenarios.values()
            for step in scenario.steps.values()
            if (isinstance(step, Ask) and step.slot == name) or (isinstance(step, Set) and name in step.values)
        }
    )
