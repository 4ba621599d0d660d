"""The `phrases` section: every text held against what may be said, how, and in which languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from voicebot.authoring.diagnostics import Findings, Place, nearest
from voicebot.authoring.names import Names
from voicebot.authoring.nodes import Text
from voicebot.authoring.schema.shape import listed
from voicebot.authoring.sections.standards import Standards, check_text
from voicebot.authoring.values import GIVEN, SPOKEN_FILTERS, Type
from voicebot.authoring.wording import Book, Written
from voicebot.dialogue.phrasing import ADDRESS, template_names, template_problem
from voicebot.understanding.saying.people import FIELDS

_FORM = "a value is said by `{{ name }}`, words are chosen by `{% if name %}…{% endif %}`"
_SINGLE = re.compile(r"(?<!\{)\{\s*([a-z]\w*)\b[^{}]*\}(?!\})")
_FAMILY = FIELDS[1]
_ASKS = re.compile(r"\{[{%][^}]*\bif\b")


@dataclass(slots=True)
class Reader:
    """Holds every phrase against what may be said; `says` collects the values that each phrase names."""

    names: Names
    standards: Standards
    findings: Findings
    given: Mapping[str, frozenset[str]] = field(default_factory=lambda: GIVEN)
    says: dict[str, set[str]] = field(default_factory=dict)

    def check(self, phrase: Written) -> None:
        """Note everything that is wrong with a phrase's texts."""
        says = self.says.setdefault(phrase.key, set())
        for language, form, text in phrase.texts():
            if language not in self.names.languages:
                continue
            # Parsing is what takes time here, and most texts say no value.
            if "{" in text.value:
                says |= self._values(phrase.key, text, spoken=form != "written")
            if not phrase.is_house:
                check_text(text, language, spoken=form != "written", standards=self.standards, findings=self.findings)
        if phrase.own and not phrase.is_house:
            self._check_languages(phrase)

    def _values(self, key: str, text: Text, *, spoken: bool) -> set[str]:
        """The slots, variables and outputs that a text says without asking first whether they are there."""
        problem = template_problem(text.value)
        if problem is not None:
            self.findings.add("VB502", text.place, problem, "" if "filter" in problem else _FORM)
            return set()
        self._check_braces(text)
        asked, said = asked_about(text.value), set[str]()
        due = Counter(asked)
        for name, output, filters in template_names(text.value):
            if ADDRESS in filters:
                said |= self._addressed(name, output, text)
                continue
            kind = None if name in self.given.get(key, ()) else self._type(name, output, text)
            value = f"{name}.{output}" if output else name
            if not filters and due[value] > 0:
                due[value] -= 1
            elif kind is not None:
                said.add(value)
                if spoken:
                    self._check_filter(value, kind, filters, text)
        return said.difference(asked)

    def _addressed(self, name: str, output: str | None, text: Text) -> set[str]:
        """The output by which somebody is addressed: a whole service's answer is, no value of it."""
        if output is None and _FAMILY in self.names.records.get(name, {}):
            return {f"{name}.{_FAMILY}"}
        hint = f"it takes the answer of a service with outputs {listed(FIELDS)}: `{{{{ customer | address }}}}`"
        value = f"{name}.{output}" if output else name
        self.findings.add("VB502", text.place, f"`{value}` is nobody who can be addressed", hint)
        return set()

    def _check_braces(self, text: Text) -> None:
        for single in _SINGLE.finditer(text.value):
            if single[1] in self.names.known():
                hint = f"a value stands in two braces: `{{{single[0]}}}`"
                self.findings.add("VB502", text.at(single.start()), f"`{single[0]}` would be said as it is", hint)

    def _check_filter(self, value: str, kind: Type, filters: Iterable[str], text: Text) -> None:
        wanted = SPOKEN_FILTERS.get(kind.kind, ())
        if wanted and not {*filters} & {*wanted}:
            hint = f"write `{{{{ {value} | {wanted[0]} }}}}`"
            self.findings.add("VB505", text.place, f"`{value}` is a {kind.kind} and is said as it is written", hint)

    def _type(self, name: str, output: str | None, text: Text) -> Type | None:
        if output is None and name in self.names.said():
            return self.names.plain[name]
        record = self.names.records.get(name, {})
        if output is not None and output in record:
            return record[output]
        if output is not None and record:
            message, near = f"`{name}` has no output `{output}`", nearest(output, record)
        else:
            known = (*self.names.said(), *self.names.records)
            message, near = f"there is no slot or variable `{name}`", nearest(name, known)
        self.findings.add("VB504", text.place, message, f"did you mean `{near}`?" if near else "")
        return None

    def _check_languages(self, phrase: Written) -> None:
        languages = self.names.languages
        missing = [language for language in languages if language not in phrase.own]
        if missing:
            hint = f"give it a key under `phrases`, with words in {listed(missing)}" if phrase.in_place else ""
            message = f"{'these words have' if phrase.in_place else f'`{phrase.key}` has'} no {listed(missing)}"
            self.findings.add("VB503", phrase.place, message, hint)
        for language in phrase.own - {*languages}:
            self.findings.add("VB513", phrase.place, f"`{phrase.key}` has words in `{language}`, which is not spoken")


def asked_about(source: str) -> tuple[str, ...]:
    """The values that a text asks about before it says anything, as often as it asks: they may be missing."""
    if _ASKS.search(source) is None:
        return ()
    try:
        tree = _environment().parse(source)
    except TemplateSyntaxError:
        return ()
    return tuple(name for test in _tests(tree) for name in _named(test))


def _tests(tree: nodes.Template) -> Iterator[nodes.Node]:
    yield from (node.test for node in tree.find_all(nodes.If))
    yield from (node.test for node in tree.find_all(nodes.CondExpr))


def _named(node: nodes.Node) -> Iterator[str]:
    match node:
        case nodes.Getattr(node=nodes.Name(name=name), attr=attr):
            yield f"{name}.{attr}"
        case nodes.Name():
            yield node.name
        case _:
            for child in node.iter_child_nodes():
                yield from _named(child)


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(autoescape=False)


def missing_languages(book: Book, languages: tuple[str, ...], place: Place) -> None:
    """Note the languages of the bot in which the built-in phrases have no words."""
    house = [written for written in book.phrases.values() if written.is_house]
    for language in languages:
        missing = sorted(written.key for written in house if language not in written.forms)
        if missing:
            shown = ", ".join(f"`{key}`" for key in missing[:5])
            message = f"{len(missing)} built-in phrases have no words in `{language}`: {shown}, …"
            book.findings.add("VB510", place, message, "write them under `phrases`, by the same keys")
