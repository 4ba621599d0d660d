"""What kinds of value the names of a bot stand for: slots, outputs, variables and the engine's facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from voicebot.dialogue.expressions import Value

Category = Literal["number", "flag", "text", "choice", "record"]

OUTPUT_KINDS = (
    "text",
    "digits",
    "integer",
    "decimal",
    "money",
    "date",
    "time",
    "window",
    "duration",
    "phone",
    "email",
    "postcode",
    "name",
    "boolean",
    "identifier",
)
_CATEGORIES: dict[str, Category] = {
    "integer": "number",
    "decimal": "number",
    "number": "number",
    "rating": "number",
    "yes_no": "flag",
    "boolean": "flag",
    "choice": "choice",
    "enum": "choice",
    "record": "record",
}
# What a caller would hear of these without a filter is figures and codes, not words.
SPOKEN_FILTERS: dict[str, tuple[str, ...]] = {
    "digits": ("digits", "spell"),
    "identifier": ("spell", "digits"),
    "integer": ("count", "number", "ordinal", "digits"),
    "decimal": ("number",),
    "number": ("count", "number", "ordinal"),
    "rating": ("number", "count"),
    "money": ("money",),
    "date": ("day",),
    "time": ("time",),
    "window": ("window", "day"),
    "duration": ("duration",),
    "phone": ("phone", "digits"),
    "postcode": ("postcode", "digits", "spell"),
}


@dataclass(frozen=True, slots=True)
class Type:
    """A value's kind; `words` are what a choice may be, with the value each word stands for."""

    kind: str
    words: Mapping[str, Value] = field(default_factory=dict)

    @property
    def category(self) -> Category:
        """What it can be compared with."""
        return _CATEGORIES.get(self.kind, "text")


def choice(words: Iterable[str]) -> Type:
    """A value that is one of some words."""
    return Type("enum", {word: word for word in words})


TEXT = Type("text")
NUMBER = Type("number")
FLAG = Type("boolean")
RECORD = Type("record")

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CHANNELS = ("voice", "chat", "sms", "email", "messenger")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the engine knows: what a condition may ask without any step having set it."""

    type: Type
    about: str


FACTS = {
    "intent": Fact(Type("enum"), "the intent last understood"),
    "topic": Fact(Type("enum"), "the scenario of the present matter"),
    "language": Fact(Type("enum"), "the language spoken"),
    "channel": Fact(choice(_CHANNELS), "how the caller reached us"),
    "caller": Fact(Type("phone"), "the caller's number"),
    "failures": Fact(NUMBER, "failures of all kinds since the last step forward"),
    "anger": Fact(NUMBER, "how many signs of anger there are; angry words are one at the most"),
    "abuse": Fact(NUMBER, "how often the caller swore at us"),
    "turns": Fact(NUMBER, "turns so far"),
    "detours": Fact(NUMBER, "universal commands and digressions since the last step forward"),
    "asked_for_person": Fact(FLAG, "the caller asked for a person"),
    "hour": Fact(NUMBER, "the hour of the day, 0 to 23"),
    "weekday": Fact(Type("enum", {day: number for number, day in enumerate(_DAYS, 1)}), "the day of the week"),
    "confirmed": Fact(FLAG, "the caller said that the matter is settled"),
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A function's argument: a name of some sort, or a number with its default."""

    name: str
    sort: Literal["queue", "slot", "number"]
    default: int | None = None


FUNCTIONS = {
    "open": (Parameter("queue", "queue"),),
    "known": (Parameter("slot", "slot"),),
    "contacts_on_topic": (Parameter("days", "number", 7),),
}
FUNCTION_TYPES = {"open": FLAG, "known": FLAG, "contacts_on_topic": NUMBER}

# What the engine itself gives to the phrases it says.
GIVEN: dict[str, frozenset[str]] = {
    "confirm_value": frozenset({"value"}),
    "which_value": frozenset({"first", "second"}),
    "which_of_two": frozenset({"first", "second"}),
    "language_offer": frozenset({"language"}),
    "language_unknown": frozenset({"languages"}),
    "callback_promised": frozenset({"callback_day", "callback_from", "callback_to"}),
    "handing_over_wait": frozenset({"wait"}),
    "queue_closed_offer": frozenset({"opens_day", "opens_from"}),
}
