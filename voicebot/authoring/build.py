"""Sources in, the frozen bot out, or everything that keeps it from being one.

The order is that of the names: what others name is read first, steps last, and the whole is checked at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from voicebot.authoring.article import read_articles
from voicebot.authoring.checks import check
from voicebot.authoring.checks.assigned import Assignment
from voicebot.authoring.checks.whole import Whole
from voicebot.authoring.derived import derived
from voicebot.authoring.diagnostics import Diagnostic, Findings
from voicebot.authoring.models import Learning, ModelCache, fit_intents, fit_knowledge
from voicebot.authoring.names import resolve
from voicebot.authoring.nodes import Text
from voicebot.authoring.parts import Parts, Written, read_parts, read_sources
from voicebot.authoring.said import phrases, texts
from voicebot.authoring.sections.escalation import read_rules
from voicebot.authoring.sections.intents import WrittenIntent
from voicebot.authoring.sections.ladders import DEFAULT, last_rungs, read_ladders
from voicebot.authoring.sections.phrases import Reader, missing_languages
from voicebot.authoring.sections.scenarios import Woven, read_scenarios, with_asks
from voicebot.authoring.sources import Sources
from voicebot.authoring.values import GIVEN
from voicebot.dialogue.bot import Bot, Ladder, Rule, Scenario
from voicebot.understanding.knowledge import Article
from voicebot.understanding.semantics import Encoder

# The engine runs these by name.
_RUN_BY_ENGINE = frozenset({"queue_closed", "callback_number"})


@dataclass(frozen=True, slots=True)
class Compiled:
    """A bot, or none where any of the diagnostics is an error."""

    bot: Bot | None
    diagnostics: tuple[Diagnostic, ...]
    intents: Mapping[str, WrittenIntent] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Ways:
    """The steps: scenarios with those of rungs and rules among them, and what leads into each."""

    woven: Mapping[str, Woven]
    scenarios: Mapping[str, Scenario]
    ladders: Mapping[str, Ladder]
    rules: tuple[Rule, ...]
    starts: Mapping[str, str]
    closing: str | None
    ladder: str
    derived: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Words:
    """The first phrases, what every phrase says, and the articles."""

    greeting: str
    disclosure: str
    says: Mapping[str, set[str]]
    articles: tuple[Article, ...]


def compile_bot(sources: Sources, models: ModelCache | None = None, encoder: Encoder | None = None) -> Compiled:
    """The bot that the sources describe, with everything that is wrong or doubtful in them, by file and line."""
    findings = Findings()
    written = read_sources(sources, findings)
    if written.own.unread:
        # Every name in it would seem to be missing elsewhere.
        return Compiled(None, findings.in_order())
    parts = read_parts(sources, written, findings)
    ways = _ways(parts, written)
    words = _words(parts, written, sources)
    _check_whole(parts, ways, words)
    if findings.has_errors:
        return Compiled(None, findings.in_order())
    bot = _bot(sources, parts, ways, words, Learning(models, encoder))
    return Compiled(bot, findings.in_order(), parts.intents)


def _ways(parts: Parts, written: Written) -> _Ways:
    context = parts.context
    woven = read_scenarios(written.both("scenarios"), context)
    ladders, rungs = read_ladders(written.own.named("ladders"), written.built_in.named("ladders"), context)
    rules, ruled = read_rules(written.own.rules, written.built_in.rules, context)
    woven = {**woven, **rungs, **ruled}
    scenarios = with_asks({name: each.scenario for name, each in woven.items()})
    closing = _named("scenario", parts.head.closing, context.names.scenarios, parts.findings)
    ladder = _named("ladder", parts.head.ladder, context.names.ladders, parts.findings) or DEFAULT
    starts = _starts(woven, parts.findings)
    bound = derived(scenarios.values(), context.slots)
    return _Ways(woven, scenarios, ladders, rules, starts, closing, ladder, bound)


def _starts(woven: Mapping[str, Woven], findings: Findings) -> dict[str, str]:
    starts: dict[str, str] = {}
    for name, each in woven.items():
        for intent in each.scenario.start:
            if starts.setdefault(intent, name) != name:
                message = f"`{intent}` starts both `{starts[intent]}` and `{name}`"
                findings.add("VB413", each.place, message, "take it out of one of them")
    return starts


def _named(sort: str, written: Text | None, names: Iterable[str], findings: Findings) -> str | None:
    return resolve(sort, written, names, findings) if written else None


def _words(parts: Parts, written: Written, sources: Sources) -> _Words:
    greeting = _phrase(parts.head.greeting, "greeting", parts)
    disclosure = _disclosure(parts, written)
    missing_languages(parts.book, parts.head.languages, parts.head.place)
    confirmed = {slot.confirm_prompt: frozenset({"value"}) for slot in parts.context.slots.values()}
    reader = Reader(parts.names, parts.standards, parts.findings, {**confirmed, **GIVEN})
    for phrase in parts.book.phrases.values():
        reader.check(phrase)
    return _Words(greeting, disclosure, reader.says, _articles(sources, parts))


def _phrase(written: Text | None, default: str, parts: Parts) -> str:
    return (parts.book.key(written) if written else None) or default


def _disclosure(parts: Parts, written: Written) -> str:
    if parts.head.disclosure is None and "disclosure" not in written.own.named("phrases"):
        hint = "add `disclosure:` with a phrase that says so; the built-in one is said until then"
        parts.findings.add("VB511", parts.head.place, "no phrase of yours says that a machine speaks", hint)
    return _phrase(parts.head.disclosure, "disclosure", parts)


def _check_whole(parts: Parts, ways: _Ways, words: _Words) -> None:
    run = _RUN_BY_ENGINE | {ways.closing}
    woven = {name: replace(each, root=each.root or name in run) for name, each in ways.woven.items()}
    roots = frozenset(name for name, each in woven.items() if each.root)
    assignment = Assignment(ways.scenarios, parts.names.services, ways.derived, roots)
    assignment.solve()
    check(Whole(ways.scenarios, woven, parts, words.says, assignment), last_rungs(ways.ladders))


def _articles(sources: Sources, parts: Parts) -> tuple[Article, ...]:
    articles, diagnostics = read_articles(sources.articles, parts.head.languages)
    parts.findings.extend(diagnostics)
    for each in articles:
        if each.queue is not None:
            resolve("queue", each.queue, parts.head.queues, parts.findings)
    return tuple(each.article for each in articles)


def _bot(sources: Sources, parts: Parts, ways: _Ways, words: _Words, learning: Learning) -> Bot:
    head, languages = parts.head, parts.head.languages
    private = frozenset(name for name, slot in parts.context.slots.items() if slot.private)
    return Bot(
        id=sources.bot,
        hash=sources.content_hash,
        languages=languages,
        zone=head.zone,
        greeting=words.greeting,
        disclosure=words.disclosure,
        texts=texts(parts.book, languages),
        phrases=phrases(parts.book, words.says, languages, private),
        scenarios=ways.scenarios,
        slots=parts.context.slots,
        intents={name: each.intent() for name, each in parts.intents.items()},
        starts=ways.starts,
        services=parts.names.services,
        ladders=ways.ladders,
        rules=ways.rules,
        queues=head.queues,
        hours=head.hours,
        models=fit_intents(parts.intents, languages, learning),
        knowledge=fit_knowledge(words.articles, languages, learning),
        articles={each.key: each for each in words.articles},
        derived=ways.derived,
        numbers=head.numbers,
        name=head.name or sources.bot,
        closing=ways.closing,
        ladder=ways.ladder,
        language_change=head.language_change,
        unsure_below=head.unsure_below,
        vocabulary=parts.vocabulary,
        commands=head.commands,
        private=private,
    )
