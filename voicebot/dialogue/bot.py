"""The frozen bot: what an author's sources compile to, and all that `step` ever reads.

Names have died by now: every phrase, slot, queue and scenario named in here exists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Literal, Protocol

from msgspec import Struct

from voicebot.dialogue.expressions import Expression
from voicebot.dialogue.hours import Hours
from voicebot.dialogue.steps import Confirmation, Step
from voicebot.understanding.intents import IntentModel
from voicebot.understanding.knowledge import Article, KnowledgeBase
from voicebot.understanding.slots.spec import SlotSpec, Value

FailureKind = Literal["no_match", "silence", "invalid", "unavailable"]


class Wording(Struct, frozen=True, kw_only=True):
    """The approved texts of a phrase in one language; each a variant, Jinja2 where they say a value."""

    first: tuple[str, ...]
    later: tuple[str, ...] = ()
    written: tuple[str, ...] = ()


class Phrase(Struct, frozen=True, kw_only=True):
    """Standardized wording by language; `sensitive` when it says a private slot."""

    key: str
    wordings: dict[str, Wording]
    sensitive: bool = False


class Intent(Struct, frozen=True, kw_only=True):
    """What callers want; `labels` are the words of "is it about A or B?" by language."""

    name: str
    labels: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Slot:
    """A typed value to be filled; `prompt` asks for it, `private` keeps it out of logs."""

    name: str
    spec: SlotSpec
    prompt: str
    confirmation: Confirmation = "when_unsure"
    confirm_prompt: str = "confirm_value"
    keypad: bool = False
    private: bool = False


class Output(Struct, frozen=True):
    """One output of a service: its type's name, where it stands in the answer's body, an enum's values."""

    kind: str
    path: str
    values: tuple[str, ...] = ()


class Result(Struct, frozen=True, kw_only=True):
    """A named result: the statuses it stands for, fields that must have a value, and its outputs."""

    name: str
    statuses: tuple[int, ...]
    fields: dict[str, Value] = {}
    outputs: dict[str, Output] = {}


class Service(Struct, frozen=True, kw_only=True):
    """The contract with a back end; `url`, `headers` and `body` texts may name `{input}` and `${SECRET}`."""

    name: str
    method: str
    url: str
    inputs: dict[str, str]
    results: tuple[Result, ...]
    headers: dict[str, str] = {}
    query: dict[str, str] = {}
    body: dict[str, str] = {}
    timeout_ms: int = 3000
    retries: int = 0
    waiting: str = "one_moment"
    once: bool = False


class Ladder(Struct, frozen=True, kw_only=True):
    """What happens at the first, second, ... failure of a kind; each rung is a scenario's name.

    `all_together` bounds the failures of every kind at one question.
    """

    name: str
    rungs: dict[FailureKind, tuple[str, ...]]
    all_together: int = 3


class Rule(Struct, frozen=True, kw_only=True):
    """An escalation rule: when the condition becomes true, its scenario runs."""

    name: str
    condition: Expression
    scenario: str


class Queue(Struct, frozen=True, kw_only=True):
    """A queue of people; `hours` names a timetable or is `always`."""

    name: str
    hours: str = "always"
    skills: tuple[str, ...] = ()


class Scenario(Struct, frozen=True, kw_only=True):
    """A matter (it has `start` intents) or a part that others run; its steps linked by name.

    `asks` leads from a slot to the step to go back to: its `ask` here, or the `do` that holds it.
    """

    name: str
    first: str | None
    steps: dict[str, Step]
    start: tuple[str, ...] = ()
    ladder: str | None = None
    asks: dict[str, str] = {}


class Word(Struct, frozen=True, kw_only=True):
    """A brand or product word: how it is spoken and how recognisers mishear it."""

    text: str
    alias: str = ""
    ipa: str = ""
    heard_as: tuple[str, ...] = ()


class Render(Protocol):
    """One compiled text: from the values it may say to words."""

    def __call__(self, values: Mapping[str, object], /) -> str:
        """The words; total: a value that is missing leaves a gap, never an error."""


Texts = Mapping[tuple[str, str, str], tuple[Render, ...]]


@dataclass(frozen=True, slots=True)
class Bot:
    """A compiled bot; `hash` is the content hash of its sources.

    `texts` holds every compiled wording by (phrase, language, first | later | written); `starts` leads from an
    intent to the scenario it starts; `derived` from a slot to the variables that fall with it.
    """

    id: str
    hash: str
    languages: tuple[str, ...]
    zone: tzinfo
    greeting: str
    disclosure: str
    texts: Texts
    phrases: Mapping[str, Phrase]
    scenarios: Mapping[str, Scenario]
    slots: Mapping[str, Slot]
    intents: Mapping[str, Intent]
    starts: Mapping[str, str]
    services: Mapping[str, Service]
    ladders: Mapping[str, Ladder]
    rules: tuple[Rule, ...]
    queues: Mapping[str, Queue]
    hours: Mapping[str, Hours]
    models: Mapping[str, IntentModel]
    knowledge: Mapping[str, KnowledgeBase]
    articles: Mapping[str, Article]
    derived: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: tuple[str, ...] = ()
    name: str = ""
    closing: str | None = None
    ladder: str = "default"
    language_change: Literal["switch", "offer"] = "switch"
    unsure_below: float = 0.6
    vocabulary: tuple[Word, ...] = ()
    commands: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    private: frozenset[str] = frozenset()

    def queue_or_first(self, name: str) -> Queue:
        """The queue of that name, else the first: a hand-over never fails for a name."""
        return self.queues.get(name) or next(iter(self.queues.values()))
