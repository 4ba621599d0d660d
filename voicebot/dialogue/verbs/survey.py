"""survey: the satisfaction questions, one after the other; silence ends them without harm."""

from __future__ import annotations

from voicebot.dialogue import steps
from voicebot.dialogue.conversation import AtStep
from voicebot.dialogue.draft import Draft
from voicebot.dialogue.effects import StoreSurvey, SurveyAnswer
from voicebot.dialogue.expressions import Value

SCALES = {"csat": (1, 5), "nps": (0, 10), "ces": (1, 7)}


def survey(draft: Draft, step: steps.Survey) -> None:
    """Ask the question that is due, or store the answers when all were asked."""
    number = len(draft.survey)
    if number >= len(step.questions):
        stop(draft, step)
        return
    draft.prompt(step.questions[number].prompt)
    draft.awaiting = AtStep(number)


def record(draft: Draft, step: steps.Survey, value: Value) -> None:
    """Keep an answer; the next question is due."""
    asked = step.questions[len(draft.survey)]
    draft.forward(f"{step.name} {len(draft.survey)}")
    draft.survey = (*draft.survey, SurveyAnswer(asked.kind, asked.prompt, value))
    draft.awaiting = None


def miss(draft: Draft, step: steps.Survey) -> None:
    """Not understood: asked once more, then the survey ends; nobody is troubled over a rating."""
    place = f"survey/{step.name} {len(draft.survey)}"
    draft.note("not understood", place)
    if place in draft.rungs:
        stop(draft, step)
        return
    draft.rungs = {**draft.rungs, place: 1}
    draft.say("not_understood")
    draft.awaiting = None


def stop(draft: Draft, step: steps.Survey) -> None:
    """Store what was answered and go on."""
    if draft.survey:
        completed = len(draft.survey) >= len(step.questions)
        draft.effects.append(StoreSurvey(id=draft.effect_id(), answers=draft.survey, completed=completed))
        draft.survey = ()
        draft.say("survey_thanks")
    draft.goto(step.next)
