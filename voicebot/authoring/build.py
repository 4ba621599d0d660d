"""Sources in, the frozen bot out, or everything that keeps it from being one.

The order is that of the names: what others name is read first, steps last, and the whole is checked at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from voicebot.authoring.article import read_articles
from voicebot.authoring.assigned import Assignment
from voicebot.authoring.checks import Whole, check
from voicebot.authoring.declared import declared
from voicebot.authoring.derived import derived
from voicebot.authoring.diagnostics import Diagnostic, Findings, Place
from voicebot.authoring.gather import Gathered, gather
from voicebot.authoring.house import house
from voicebot.authoring.models import ModelCache, fit_intents, fit_knowledge
from voicebot.authoring.names import Names, resolve
from voicebot.authoring.nodes import Entry, Node, Text
from voicebot.authoring.sections.bot import Head, read_bot
from voicebot.authoring.sections.escalation import read_rules
from voicebot.authoring.sections.intents import WrittenIntent, read_intents
from voicebot.authoring.sections.ladders import DEFAULT, last_rungs, read_ladders
from voicebot.authoring.sections.phrases import Reader, missing_languages, phrases, texts
from voicebot.authoring.sections.scenarios import Woven, read_scenarios, with_asks
from voicebot.authoring.sections.services import Contract, read_services
from voicebot.authoring.sections.slots import WrittenSlot, finish_slots, read_slots
from voicebot.authoring.sections.standards import read_standards
from voicebot.authoring.sections.vocabulary import read_vocabulary
from voicebot.authoring.sources import Sources
from voicebot.authoring.values import FACTS, GIVEN, Type, choice
from voicebot.authoring.weave import Context
from voicebot.authoring.wording import Book
from voicebot.dialogue.bot import Bot, Ladder, Rule, Scenario, Slot

# The engine runs these by name.
_RUN_BY_ENGINE = frozenset({"queue_closed", "callback_number"})


@dataclass(frozen=True, slots=True)
class Compiled:
    """A bot, or none where any of the diagnostics is an error."""

    bot: Bot | None
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """Everything but the steps."""

    head: Head
    book: Book
    names: Names
    slots: Mapping[str, Slot]
    contracts: Mapping[str, Contract]
    intents: Mapping[str, WrittenIntent]
    context: Context


@dataclass(frozen=True, slots=True)
class _Web:
    """The steps: scenarios with those of rungs and rules among them, and what leads to each."""

    woven: Mapping[str, Woven]
    scenarios: Mapping[str, Scenario]
    ladders: Mapping[str, Ladder]
    rules: tuple[Rule, ...]


def compile_bot(sources: Sources, models: ModelCache | None = None) -> Compiled:
    """The bot that the sources describe, with everything that is wrong or doubtful in them, by file and line."""
    findings = Findings()
    findings.extend(sources.diagnostics)
    built_in = gather(house(), findings)
    own = gather(sources.scenarios, findings)
    read = _read(sources, own, built_in, findings)
    web = _weave(read, own, built_in)
    bot = _assemble(sources, read, web, own, models)
    return Compiled(bot, findings.in_order())


def _read(sources: Sources, own: Gathered, built_in: Gathered, findings: Findings) -> _Read:
    start = Place(sources.scenarios[0].file if sources.scenarios else sources.bot, 1, 1)
    head = read_bot(own.named("bot"), start, findings)
    book = Book(head.languages[0], findings)
    book.add(built_in.named("phrases"))
    book.add(own.named("phrases"))
    slots = read_slots(_both("slots", own, built_in), head.languages, findings)
    contracts = read_services(own.named("services"), book)
    intents = read_intents(own.named("intents"), head.languages, slots, findings)
    names, context = _names(head, book, slots, contracts, intents, own, built_in)
    return _Read(head, book, names, context.slots, contracts, intents, context)


def _both(section: str, own: Gathered, built_in: Gathered) -> dict[str, Entry]:
    return {**built_in.named(section), **own.named(section)}


def _names(
    head: Head,
    book: Book,
    slots: Mapping[str, WrittenSlot],
    contracts: Mapping[str, Contract],
    intents: Mapping[str, WrittenIntent],
    own: Gathered,
    built_in: Gathered,
) -> tuple[Names, Context]:
    services = {name: each.service for name, each in contracts.items()}
    scenarios = _both("scenarios", own, built_in)
    slot_types = {name: each.type for name, each in slots.items()}
    known = {**_facts(head.languages, intents, scenarios), **slot_types}
    defined = declared(_steps(own, built_in), services, known)
    names = Names(
        languages=head.languages,
        slots=slot_types,
        intents=frozenset(intents),
        scenarios=frozenset(scenarios),
        services=services,
        ladders=frozenset(_both("ladders", own, built_in)),
        queues=tuple(head.queues),
        plain={**defined.variables, **known},
        records=defined.records,
    )
    inputs = {name: each.inputs for name, each in contracts.items()}
    return names, Context(names, book, finish_slots(slots, book), inputs, defined.menus)


def _facts(languages: Iterable[str], intents: Iterable[str], scenarios: Iterable[str]) -> dict[str, Type]:
    """The facts, with the words that this bot gives some of them."""
    words = {"intent": choice(intents), "topic": choice(scenarios), "language": choice(languages)}
    return {name: words.get(name, fact.type) for name, fact in FACTS.items()}


def _steps(own: Gathered, built_in: Gathered) -> Iterator[Node]:
    for gathered in (own, built_in):
        for section in ("scenarios", "ladders"):
            yield from (entry.value for entry in gathered.named(section).values())
        yield from gathered.rules


def _weave(read: _Read, own: Gathered, built_in: Gathered) -> _Web:
    woven = read_scenarios(_both("scenarios", own, built_in), read.context)
    ladders, rungs = read_ladders(_both("ladders", own, built_in), read.context)
    rules, ruled = read_rules(own.rules, built_in.rules, read.context)
    everything = {**woven, **rungs, **ruled}
    scenarios = with_asks({name: each.scenario for name, each in everything.items()})
    return _Web(everything, scenarios, ladders, rules)


def _assemble(sources: Sources, read: _Read, web: _Web, own: Gathered, models: ModelCache | None) -> Bot | None:
    findings, head, languages = read.book.findings, read.head, read.head.languages
    private = frozenset(name for name, slot in read.slots.items() if slot.private)
    ends = _Ends(
        greeting=_phrase(head.greeting, "greeting", read),
        disclosure=_disclosure(read, own),
        closing=_named("scenario", head.closing, read.names.scenarios, findings),
        ladder=_named("ladder", head.ladder, read.names.ladders, findings) or DEFAULT,
        starts=_starts(web, findings),
    )
    missing_languages(read.book, languages, head.place)
    says = _check_phrases(read, own)
    bound = derived(web.scenarios.values(), read.slots)
    _check_whole(read, web, ends, says, bound)
    written, diagnostics = read_articles(sources.articles, languages)
    findings.extend(diagnostics)
    articles = [each.article for each in written]
    if any(each.severity == "error" for each in findings.found):
        return None
    return Bot(
        id=sources.bot,
        hash=sources.content_hash,
        languages=languages,
        zone=head.zone,
        greeting=ends.greeting,
        disclosure=ends.disclosure,
        texts=texts(read.book, languages),
        phrases=phrases(read.book, says, languages, private),
        scenarios=web.scenarios,
        slots=read.slots,
        intents={name: each.intent() for name, each in read.intents.items()},
        starts=ends.starts,
        services=read.names.services,
        ladders=web.ladders,
        rules=web.rules,
        queues=head.queues,
        hours=head.hours,
        models=fit_intents(read.intents, languages, models),
        knowledge=fit_knowledge(articles, languages, models),
        articles={each.key: each for each in articles},
        derived=bound,
        numbers=head.numbers,
        name=head.name or sources.bot,
        closing=ends.closing,
        ladder=ends.ladder,
        language_change=head.language_change,
        unsure_below=head.unsure_below,
        vocabulary=read_vocabulary(own.named("vocabulary"), findings),
        commands=head.commands,
        private=private,
    )


@dataclass(frozen=True, slots=True)
class _Ends:
    """Where a conversation begins and where it comes to its end."""

    greeting: str
    disclosure: str
    closing: str | None
    ladder: str
    starts: Mapping[str, str]


def _phrase(written: Text | None, default: str, read: _Read) -> str:
    return (read.book.key(written) if written else None) or default


def _disclosure(read: _Read, own: Gathered) -> str:
    if read.head.disclosure is None and "disclosure" not in own.named("phrases"):
        hint = "add `disclosure:` with a phrase that says so; the built-in one is said until then"
        read.book.findings.add("VB511", read.head.place, "no phrase of yours says that a machine speaks", hint)
    return _phrase(read.head.disclosure, "disclosure", read)


def _named(sort: str, written: Text | None, names: Iterable[str], findings: Findings) -> str | None:
    return resolve(sort, written, names, findings) if written else None


def _starts(web: _Web, findings: Findings) -> dict[str, str]:
    starts: dict[str, str] = {}
    for name, each in web.woven.items():
        for intent in each.scenario.start:
            if starts.setdefault(intent, name) != name:
                message = f"`{intent}` starts both `{starts[intent]}` and `{name}`"
                findings.add("VB413", each.place, message, "take it out of one of them")
    return starts


def _check_phrases(read: _Read, own: Gathered) -> dict[str, set[str]]:
    confirmed = {slot.confirm_prompt: frozenset({"value"}) for slot in read.slots.values()}
    standards = read_standards(own.named("standards"), read.book.findings)
    reader = Reader(read.names, standards, read.book.findings, {**confirmed, **GIVEN})
    for written in read.book.phrases.values():
        reader.check(written)
    return reader.says


def _check_whole(
    read: _Read, web: _Web, ends: _Ends, says: Mapping[str, set[str]], bound: Mapping[str, tuple[str, ...]]
) -> None:
    roots = {name for name, each in web.woven.items() if each.root} | (_RUN_BY_ENGINE & set(web.woven))
    woven = web.woven
    if ends.closing is not None and ends.closing in woven:
        roots.add(ends.closing)
        woven = {**woven, ends.closing: replace(woven[ends.closing], root=True)}
    assignment = Assignment(web.scenarios, read.names.services, bound, frozenset(roots))
    assignment.solve()
    check(
        Whole(web.scenarios, woven, read.names.services, says, assignment, read.book.findings), last_rungs(web.ladders)
    )
