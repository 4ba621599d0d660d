"""The `intents` section: what callers want, with examples in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from voicebot.authoring.diagnostics import Findings, Place, did_you_mean, nearest
from voicebot.authoring.examples import example_lines, read_template
from voicebot.authoring.nodes import Entry, Map, Node, Text
from voicebot.authoring.schema import kinds
from voicebot.authoring.schema.shape import listed
from voicebot.authoring.sections import named
from voicebot.dialogue.bot import Intent
from voicebot.understanding.intents import IntentExamples
from voicebot.understanding.normalize import fold, normalize
from voicebot.understanding.templates import Template

_OWN_KEYS = ("label", "not")


@dataclass(frozen=True, slots=True)
class Example:
    """One example with its place."""

    template: Template
    place: Place

    @property
    def words(self) -> str:
        """The words that make two examples the same."""
        return fold(normalize(self.template.source))


@dataclass(frozen=True, slots=True)
class WrittenIntent:
    """An intent as written: its examples and the utterances that are not it, by language."""

    name: str
    place: Place
    labels: Mapping[str, str]
    examples: Mapping[str, tuple[Example, ...]]
    excluded: Mapping[str, tuple[Example, ...]]

    def intent(self) -> Intent:
        """The intent with the words for it; where none are written, its first example stands in."""
        stand_ins = {
            language: examples[0].template.expansions(1)[0]
            for language, examples in self.examples.items()
            if examples and examples[0].template.expansions(1)
        }
        return Intent(name=self.name, labels={**stand_ins, **self.labels})

    def examples_in(self, language: str) -> IntentExamples:
        """What the intent model learns from in one language."""
        return IntentExamples(
            self.name,
            tuple(each.template.source for each in self.examples.get(language, ())),
            tuple(each.template.source for each in self.excluded.get(language, ())),
            self.labels.get(language, ""),
        )


def read_intents(
    entries: Mapping[str, Entry], languages: tuple[str, ...], slots: Iterable[str], findings: Findings
) -> dict[str, WrittenIntent]:
    """The intents by name, their examples held against each other."""
    known = tuple(slots)
    intents: dict[str, WrittenIntent] = {}
    for name, written, entry in named("intents", entries, findings):
        excluded = written.get("not")
        intents[name] = WrittenIntent(
            name,
            entry.key.place,
            _labels(written.get("label"), languages[0]),
            dict(_languages(written, languages, known, findings)),
            dict(_languages(excluded, languages, known, findings)) if isinstance(excluded, Map) else {},
        )
    _check_languages(intents, languages, findings)
    _check_likeness(intents, findings)
    return intents


def _labels(node: Node | None, language: str) -> dict[str, str]:
    if isinstance(node, Map):
        words = {entry.key.value: kinds.text_of(entry.value) for entry in node.entries}
        return {kinds.base_language(tag): each for tag, each in words.items() if each}
    text = kinds.text_of(node)
    return {language: text} if text else {}


def _languages(
    written: Map, languages: tuple[str, ...], slots: tuple[str, ...], findings: Findings
) -> Iterator[tuple[str, tuple[Example, ...]]]:
    for entry in written.entries:
        tag = entry.key.value
        if tag in _OWN_KEYS:
            continue
        if kinds.base_language(tag) not in languages:
            hint = did_you_mean(tag, (*languages, *_OWN_KEYS), f"it speaks {listed(languages)}")
            findings.add("VB604", entry.key.place, f"the bot does not speak `{tag}`", hint)
            continue
        examples = [_example(text, slots, findings) for text in example_lines(entry.value, findings)]
        yield kinds.base_language(tag), tuple(each for each in examples if each is not None)


def _example(text: Text, slots: tuple[str, ...], findings: Findings) -> Example | None:
    template = read_template(text, findings)
    for slot in template.slots if template else ():
        if slot not in slots:
            near = nearest(slot, slots)
            offset = max(text.value.find(slot), 0)
            hint = (
                f"did you mean `{{{near}}}`?" if near else f"define it under `slots`, or write `{slot}` without braces"
            )
            findings.add("VB202", text.at(offset), f"there is no slot `{slot}`", hint)
    return Example(template, text.place) if template else None


def _check_languages(intents: Mapping[str, WrittenIntent], languages: tuple[str, ...], findings: Findings) -> None:
    for intent in intents.values():
        missing = [language for language in languages if not intent.examples.get(language)]
        if missing:
            message = f"`{intent.name}` has no examples in {listed(missing)}"
            findings.add("VB605", intent.place, message, "callers who say it in that language are not understood")
        unnamed = [language for language in languages if language not in intent.labels]
        if unnamed and len(intents) > 1:
            message = f"`{intent.name}` has no `label` in {listed(unnamed)}"
            findings.add("VB606", intent.place, message, "its first example is said in “is it about A or B?”")


def _check_likeness(intents: Mapping[str, WrittenIntent], findings: Findings) -> None:
    """No example stands twice: within an intent it is idle, in two it makes both unreachable."""
    seen: dict[tuple[str, str], tuple[str, Place]] = {}
    for intent in intents.values():
        refused = {(tag, each.words) for tag, examples in intent.excluded.items() for each in examples}
        for language, examples in intent.examples.items():
            for example in examples:
                key = (language, example.words)
                if key in refused:
                    findings.add("VB607", example.place, f"`{example.template.source}` also stands under `not`")
                if key in seen:
                    _same(intent.name, example, seen[key], findings)
                else:
                    seen[key] = (intent.name, example.place)


def _same(intent: str, example: Example, first: tuple[str, Place], findings: Findings) -> None:
    other, place = first
    where = f"the first is at {place.file}:{place.line}"
    if other == intent:
        findings.add("VB602", example.place, f"`{example.template.source}` stands twice in `{intent}`", where)
    else:
        message = f"`{example.template.source}` is an example of both `{other}` and `{intent}`"
        findings.add("VB603", example.place, message, f"{where}; take one out")
