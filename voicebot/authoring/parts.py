"""Everything of a bot but its steps: the names that steps may use, and what stands behind each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from voicebot.authoring.declared import declared
from voicebot.authoring.diagnostics import Diagnostic, Findings, Place
from voicebot.authoring.gather import Gathered, gather
from voicebot.authoring.house import house, house_words
from voicebot.authoring.names import Names
from voicebot.authoring.nodes import Entry, Node
from voicebot.authoring.schema import kinds
from voicebot.authoring.sections.bot import Head, read_bot
from voicebot.authoring.sections.intents import WrittenIntent, read_intents
from voicebot.authoring.sections.services import Contract, read_services
from voicebot.authoring.sections.slots import WrittenSlot, finish_slots, read_slots
from voicebot.authoring.sections.standards import Standards, read_standards
from voicebot.authoring.sections.vocabulary import read_vocabulary
from voicebot.authoring.sources import Sources
from voicebot.authoring.values import FACTS, Type, choice
from voicebot.authoring.weave import Context
from voicebot.authoring.wording import Book
from voicebot.dialogue.bot import Word


@dataclass(frozen=True, slots=True)
class Written:
    """The author's sections, and those of the built-in bot behind them."""

    own: Gathered
    built_in: Gathered

    def both(self, section: str) -> dict[str, Entry]:
        """A section's entries; what the author names takes the place of the built-in."""
        return {**self.built_in.named(section), **self.own.named(section)}

    def steps(self) -> Iterator[Node]:
        """Everything that holds steps."""
        for gathered in (self.own, self.built_in):
            for section in ("scenarios", "ladders"):
                yield from (entry.value for entry in gathered.named(section).values())
            yield from gathered.rules


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a bot that steps are read against."""

    head: Head
    intents: Mapping[str, WrittenIntent]
    vocabulary: tuple[Word, ...]
    standards: Standards
    context: Context

    @property
    def names(self) -> Names:
        """Every name there is."""
        return self.context.names

    @property
    def book(self) -> Book:
        """The phrases."""
        return self.context.book

    @property
    def findings(self) -> Findings:
        """Where slips are noted."""
        return self.context.findings


def read_sources(sources: Sources, findings: Findings) -> Written:
    """The sections of the author's files and of the built-in bot."""
    findings.extend(sources.diagnostics)
    built_in, found = _built_in()
    findings.extend(found)
    return Written(gather(sources.scenarios, findings), built_in)


@lru_cache(maxsize=1)
def _built_in() -> tuple[Gathered, tuple[Diagnostic, ...]]:
    """The built-in bot's sections, and what is wrong in them; read once, because every bot has them."""
    findings = Findings()
    return gather(house(), findings), findings.in_order()


@lru_cache(maxsize=16)
def _built_in_words(language: str) -> Mapping[str, Entry]:
    """The built-in phrases of a language whose words stand in a file of their own."""
    return gather(house_words(language), Findings()).named("phrases")


def read_parts(sources: Sources, written: Written, findings: Findings) -> Parts:
    """Everything but the steps; names first that others name."""
    own = written.own
    start = Place(sources.scenarios[0].file if sources.scenarios else sources.bot, 1, 1)
    head = read_bot(own.named("bot"), start, findings)
    book = Book(head.languages[0], findings)
    book.add(written.built_in.named("phrases"))
    for language in head.languages:
        book.add(_built_in_words(kinds.base_language(language)))
    book.add(own.named("phrases"))
    slots = read_slots(written.both("slots"), head.languages, findings)
    contracts = read_services(own.named("services"), book)
    intents = read_intents(own.named("intents"), head.languages, slots, findings)
    return Parts(
        head=head,
        intents=intents,
        vocabulary=read_vocabulary(own.named("vocabulary"), findings),
        standards=read_standards(own.named("standards"), findings),
        context=_context(head, book, slots, contracts, intents, written),
    )


def _context(
    head: Head,
    book: Book,
    slots: Mapping[str, WrittenSlot],
    contracts: Mapping[str, Contract],
    intents: Iterable[str],
    written: Written,
) -> Context:
    services = {name: each.service for name, each in contracts.items()}
    scenarios = written.both("scenarios")
    slot_types = {name: each.type for name, each in slots.items()}
    known = {**_facts(head.languages, intents, scenarios), **slot_types}
    defined = declared(written.steps(), services, known)
    names = Names(
        languages=head.languages,
        slots=slot_types,
        intents=frozenset(intents),
        scenarios=frozenset(scenarios),
        services=services,
        ladders=frozenset(written.both("ladders")),
        queues=tuple(head.queues),
        plain={**defined.variables, **known},
        records=defined.records,
    )
    inputs = {name: each.inputs for name, each in contracts.items()}
    return Context(names, book, finish_slots(slots, book), inputs, defined.menus)


def _facts(languages: Iterable[str], intents: Iterable[str], scenarios: Iterable[str]) -> dict[str, Type]:
    """The facts, with the words that this bot gives some of them."""
    words = {"intent": choice(intents), "topic": choice(scenarios), "language": choice(languages)}
    return {name: words.get(name, fact.type) for name, fact in FACTS.items()}
