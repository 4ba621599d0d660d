"""The steps of a compiled scenario: one frozen type a verb, linked by name into a flat graph.

A position is a step's name (`ask order_number`), never an index, so saved conversations survive edits.
A target is the name of the step to run, or None for the end of the scenario.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from voicebot.dialogue.expressions import Expression

Target = str | None
Confirmation = Literal["always", "when_unsure", "never"]
Priority = Literal["low", "normal", "high", "urgent"]


class Linked(Struct, frozen=True, kw_only=True):
    """What every step has: its name, the step after it, and its line in the author's file."""

    name: str
    next: Target = None
    file: str = ""
    line: int = 0


class Say(Linked, frozen=True, kw_only=True, tag="say"):
    """Say a phrase."""

    phrase: str


class Ask(Linked, frozen=True, kw_only=True, tag="ask"):
    """Fill a slot; skipped when it is known. `hint` is said from the second failure on.

    `offered` are the values that a caller may pick by their place.
    """

    slot: str
    prompt: str
    hint: str | None = None
    confirmation: Confirmation = "when_unsure"
    ladder: str | None = None
    keypad: bool = False
    offered: tuple[Expression, ...] = ()


class Option(Struct, frozen=True, kw_only=True):
    """One choice of a menu: its key, what a caller may say for it, and where it leads."""

    key: str
    intent: str | None = None
    words: dict[str, tuple[str, ...]] = {}
    target: Target = None


class Choose(Linked, frozen=True, kw_only=True, tag="choose"):
    """A menu, by voice or by key."""

    prompt: str
    options: tuple[Option, ...]
    ladder: str | None = None


class Offer(Linked, frozen=True, kw_only=True, tag="offer"):
    """A yes/no where silence means no."""

    prompt: str
    if_yes: Target = None
    if_no: Target = None
    ladder: str | None = None


class Confirm(Linked, frozen=True, kw_only=True, tag="confirm"):
    """A yes/no where silence is a failure; `closing` asks whether the matter is settled."""

    prompt: str
    if_yes: Target = None
    if_no: Target = None
    closing: bool = False
    ladder: str | None = None


class Call(Linked, frozen=True, kw_only=True, tag="call"):
    """Call a service and go where its named result leads."""

    service: str
    inputs: dict[str, Expression]
    variable: str
    results: dict[str, Target]


class Tell(Linked, frozen=True, kw_only=True, tag="tell"):
    """Say the phrase of an enum's value."""

    value: Expression
    phrases: dict[str, str]


class Answer(Linked, frozen=True, kw_only=True, tag="answer"):
    """Look the question up in the knowledge base and say the article."""

    question: str
    not_found: Target = None


class Branch(Struct, frozen=True):
    """One `if` of a `when`."""

    condition: Expression
    target: Target


class When(Linked, frozen=True, kw_only=True, tag="when"):
    """The first branch whose condition holds, else `otherwise`."""

    branches: tuple[Branch, ...]
    otherwise: Target = None


class Set(Linked, frozen=True, kw_only=True, tag="set"):
    """Give variables their values."""

    values: dict[str, Expression]


class Do(Linked, frozen=True, kw_only=True, tag="do"):
    """Run another scenario and return."""

    scenario: str


class Go(Linked, frozen=True, kw_only=True, tag="go"):
    """Leave for another scenario."""

    scenario: str


class Again(Linked, frozen=True, kw_only=True, tag="again"):
    """Forget the slots and all derived from them, and run forward from the first's `ask`; spends the ladder.

    `offered` takes the place of what the first was offered before.
    """

    slots: tuple[str, ...]
    offered: tuple[Expression, ...] = ()


class CallBack(Linked, frozen=True, kw_only=True, tag="call_back"):
    """Promise a callback in a window: `today`, `tomorrow`, `next_opening`, `today 14:00-16:00` or a window slot."""

    window: str
    queue: str | None = None
    because: str = ""


SurveyKind = Literal["csat", "nps", "ces", "text"]


class SurveyQuestion(Struct, frozen=True):
    """One question: csat 1-5, nps 0-10, ces 1-7, or open text."""

    kind: SurveyKind
    prompt: str


class Survey(Linked, frozen=True, kw_only=True, tag="survey"):
    """Ask the satisfaction questions, in order; silence ends it without harm."""

    questions: tuple[SurveyQuestion, ...]


class HandOff(Linked, frozen=True, kw_only=True, tag="hand_off"):
    """Hand the conversation to a queue of people."""

    queue: str
    because: str = ""
    skills: tuple[str, ...] = ()
    priority: Priority = "normal"


class End(Linked, frozen=True, kw_only=True, tag="end"):
    """Say goodbye and hang up."""

    phrase: str


Step = (
    Say
    | Ask
    | Choose
    | Offer
    | Confirm
    | Call
    | Tell
    | Answer
    | When
    | Set
    | Do
    | Go
    | Again
    | CallBack
    | Survey
    | HandOff
    | End
)
