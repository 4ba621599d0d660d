"""The turn in the making: a mutable copy of the conversation that lives inside one `step` and never leaves it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec.structs import asdict, fields, replace

from voicebot.dialogue.bot import Bot, Render, Scenario
from voicebot.dialogue.conversation import (
    AtStep,
    Awaiting,
    Conversation,
    Filled,
    Frame,
    Outcome,
    Pending,
    Purpose,
    Settled,
    State,
)
from voicebot.dialogue.effects import Effect, HandoffReason, SurveyAnswer
from voicebot.dialogue.events import Alternative, Event, Heard, PastContact
from voicebot.dialogue.expressions import Record, Value
from voicebot.dialogue.phrasing import NOW, variant
from voicebot.dialogue.replies import Action, Said
from voicebot.dialogue.steps import Step
from voicebot.dialogue.turn import Reason
from voicebot.dialogue.vocabulary import marked_up
from voicebot.understanding.semantics import Encoded, Sentence

_KEY = re.compile(r"[a-z][a-z0-9_:]*")
_FIELDS = tuple(field.name for field in fields(Conversation) if field.name != "bot")


class Draft:
    """What the verbs and rules of one step write to; its fields mirror `Conversation`."""

    id: str
    language: str
    channel: str
    caller: str
    called: str
    started_at: datetime | None
    state: State
    outcome: Outcome | None
    turns: int
    frames: tuple[Frame, ...]
    awaiting: Awaiting | None
    pending: tuple[Pending, ...]
    slots: dict[str, Filled]
    order: tuple[str, ...]
    variables: dict[str, Value | Record]
    failures: int
    failed_in_all: int
    detours: int
    anger: int
    abuse: int
    asked_for_person: int
    repeated: int
    taken_back: int
    uses: dict[str, int]
    rungs: dict[str, int]
    fired: tuple[str, ...]
    topics: tuple[str, ...]
    article: str | None
    settled: Settled
    told: bool
    connected: bool
    promised: bool
    slow: bool
    service_down: bool
    last: tuple[Said, ...]
    contacts: tuple[PastContact, ...]
    chosen: dict[str, str]
    survey: tuple[SurveyAnswer, ...]

    def __init__(self, bot: Bot, conversation: Conversation, event: Event) -> None:
        vars(self).update(asdict(conversation))
        self.bot = bot
        self.event = event
        self.now = event.at.astimezone(bot.zone)
        self.said: list[Said] = []
        self.action: Action | None = None
        self.effects: list[Effect] = []
        self.why: list[Reason] = []
        self.heard: tuple[Alternative, ...] = ()
        readings = event.readings if isinstance(event, Heard) else ()
        self.encoded: dict[str, Encoded] = {each.text: each for each in readings}
        self.wanted: dict[str, Sentence] = {}
        self.asks_for_person = False
        self.ruled = False
        self.intent: str | None = None
        self.asked_already = False
        self.patience_ms: int | None = None

    def conversation(self) -> Conversation:
        """How things stand now."""
        mine = vars(self)
        return Conversation(bot=self.bot.id, **{name: mine[name] for name in _FIELDS})

    # -- words ---------------------------------------------------------------------------------------------------

    def note(self, rule: str, detail: str = "") -> None:
        """Keep one reason of this turn."""
        self.why.append(Reason(rule, detail))

    def say(
        self,
        phrase: str,
        *,
        extra: Mapping[str, Value] | None = None,
        must_hear: bool = False,
        sensitive: bool = False,
    ) -> None:
        """Say a phrase in the caller's language, in the wording that is due."""
        due = self._due(phrase)
        if due is None:
            self.note("wording missing", phrase)
            return
        render, language = due
        known = self.bot.phrases.get(phrase)
        self.utter(
            render(self._values(extra)),
            phrase=phrase,
            language=language,
            must_hear=must_hear,
            sensitive=sensitive or (known is not None and known.sensitive),
        )
        self.uses = {**self.uses, phrase: self.uses.get(phrase, 0) + 1}

    def utter(
        self, words: str, *, phrase: str = "", language: str = "", must_hear: bool = False, sensitive: bool = False
    ) -> None:
        """Say words that are ready; no words, nothing said."""
        if words:
            self.said.append(
                Said(
                    text=words,
                    language=language or self.language,
                    # A text given in place is its own key, and no key to others.
                    phrase=phrase if _KEY.fullmatch(phrase) else "",
                    ssml=self._ssml(words),
                    interruptible=not must_hear,
                    sensitive=sensitive,
                )
            )

    def prompt(self, phrase: str, *, extra: Mapping[str, Value] | None = None, sensitive: bool = False) -> None:
        """Say the phrase that asks, unless a rung just asked in its own words."""
        if self.asked_already:
            self.asked_already = False
            return
        self.say(phrase, extra=extra, sensitive=sensitive)

    def _due(self, phrase: str) -> tuple[Render, str] | None:
        """The wording that is due, in the caller's language or else the bot's first, and which it is."""
        texts, used = self.bot.texts, self.uses.get(phrase, 0)
        for language in (self.language, self.bot.languages[0]):
            for form in self._forms(used):
                found = texts.get((phrase, language, form))
                if found:
                    return variant(found, used, f"{self.id}/{phrase}"), self._language_of(phrase, language)
        return None

    def _language_of(self, phrase: str, language: str) -> str:
        """The language a wording is in: a phrase that lacks one lends its words from the bot's first."""
        known = self.bot.phrases.get(phrase)
        return language if known is None or language in known.wordings else self.bot.languages[0]

    def _forms(self, used: int) -> tuple[str, ...]:
        if self.channel != "voice":
            return ("written", "first")
        return ("later", "first") if used else ("first",)

    def _values(self, extra: Mapping[str, Value] | None) -> dict[str, object]:
        values: dict[str, object] = {name: filled.value for name, filled in self.slots.items()}
        values.update(self.variables)
        values[NOW] = self.now
        if extra:
            values.update(extra)
        return values

    def _ssml(self, words: str) -> str | None:
        if self.channel != "voice":
            return None
        marked = marked_up(words, self.bot.vocabulary)
        if self.slow:
            marked = f'<prosody rate="slow">{marked}</prosody>'
        return f"<speak>{marked}</speak>" if "<" in marked else None

    # -- frames --------------------------------------------------------------------------------------------------

    @property
    def frame(self) -> Frame | None:
        """The running scenario's frame."""
        return self.frames[-1] if self.frames else None

    @property
    def scenario(self) -> Scenario | None:
        """The running scenario."""
        return self.bot.scenarios.get(self.frames[-1].scenario) if self.frames else None

    @property
    def step(self) -> Step | None:
        """The step that the running scenario stands at."""
        scenario = self.scenario
        return scenario.steps.get(self.frames[-1].step or "") if scenario else None

    def push(self, scenario: str, purpose: Purpose, cause: HandoffReason | None = None) -> None:
        """Run a scenario on top; a question that is open is kept, to be asked again afterwards."""
        resume = None if isinstance(self.awaiting, AtStep) else self.awaiting
        first = self.bot.scenarios[scenario].first
        frame = Frame(scenario=scenario, step=first, purpose=purpose, resume=resume, cause=cause)
        self.frames = (*self.frames, frame)
        self.awaiting = None

    def goto(self, target: str | None) -> None:
        """Move the running scenario on to a step, or to its end."""
        self.frames = (*self.frames[:-1], replace(self.frames[-1], step=target))
        self.awaiting = None

    def forward(self, place: str) -> None:
        """A question was answered: a step forward, unless it had been answered here before."""
        frame = self.frame
        if frame is not None:
            if place in frame.done:
                return
            self.frames = (*self.frames[:-1], replace(frame, done=(*frame.done, place)))
        self.failures = 0
        self.detours = 0

    # -- names in conditions and texts ----------------------------------------------------------------------------

    def value(self, name: str) -> Value | Record:
        """A variable, slot or fact by name; None where there is none."""
        if name in self.variables:
            return self.variables[name]
        if name in self.slots:
            return self.slots[name].value
        return self._fact(name)

    def _fact(self, name: str) -> Value:
        fact = _FACTS.get(name)
        return fact(self) if fact else None

    def effect_id(self) -> str:
        """The id of the next effect of this event."""
        return f"{self.event.id}.{len(self.effects) + 1}"


_FACTS: dict[str, Callable[[Draft], Value]] = {
    "abuse": lambda draft: draft.abuse,
    "asked_for_person": lambda draft: draft.asks_for_person,
    "caller": lambda draft: draft.caller,
    "channel": lambda draft: draft.channel,
    "confirmed": lambda draft: draft.settled == "confirmed",
    "detours": lambda draft: draft.detours,
    "failures": lambda draft: draft.failures,
    "hour": lambda draft: draft.now.hour,
    "intent": lambda draft: draft.intent,
    "language": lambda draft: draft.language,
    "topic": lambda draft: draft.topics[-1] if draft.topics else None,
    "turns": lambda draft: draft.turns,
    "weekday": lambda draft: draft.now.isoweekday(),
}
