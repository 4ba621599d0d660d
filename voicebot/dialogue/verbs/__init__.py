"""The verbs of the scenario language: each a function that runs one step of a draft.

A verb says, asks or decides, and moves the running scenario on; one that asks leaves a question open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from voicebot.dialogue import steps
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.verbs import call, flow, leaving, saying, survey, waiting

Verb = Callable[[Draft, steps.Step], None]
_S = TypeVar("_S", bound=steps.Linked)


def _verb(run: Callable[[Draft, _S], None]) -> Verb:
    """The registry pairs each type with its own function, which the type checker cannot see through a dict."""
    return cast("Verb", run)


VERBS: dict[type[steps.Linked], Verb] = {
    steps.Say: _verb(saying.say),
    steps.Tell: _verb(saying.tell),
    steps.Answer: _verb(saying.answer),
    steps.Ask: _verb(waiting.ask),
    steps.Choose: _verb(waiting.question),
    steps.Offer: _verb(waiting.question),
    steps.Confirm: _verb(waiting.question),
    steps.Call: _verb(call.call),
    steps.When: _verb(flow.when),
    steps.Set: _verb(flow.set_),
    steps.Do: _verb(flow.do),
    steps.Go: _verb(flow.go),
    steps.Again: _verb(flow.again),
    steps.CallBack: _verb(leaving.call_back),
    steps.HandOff: _verb(leaving.hand_off),
    steps.End: _verb(leaving.end),
    steps.Survey: _verb(survey.survey),
}


def running(draft: Draft) -> bool:
    """Whether there is something to run: no question is open and the turn has no action yet."""
    return draft.awaiting is None and draft.action is None and draft.state == "active"


def run(draft: Draft) -> bool:
    """Run the step that the running scenario stands at; False at its end."""
    step = draft.step
    if step is None:
        return False
    VERBS[type(step)](draft, step)
    return True
