"""The `phrases` section: every text checked, compiled, and given to each language of the bot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from voicebot.authoring.diagnostics import Findings, Place, nearest
from voicebot.authoring.names import Names
from voicebot.authoring.nodes import Text
from voicebot.authoring.schema.shape import listed
from voicebot.authoring.sections.standards import Standards, check_text
from voicebot.authoring.values import GIVEN, SPOKEN_FILTERS, Type
from voicebot.authoring.wording import Book, Written
from voicebot.dialogue.bot import Phrase, Render, Texts, Wording
from voicebot.dialogue.phrasing import compile_text, template_names, template_problem

_FALLBACK = "en"
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
            problem = template_problem(text.value) if "{" in text.value else None
            if problem is not None:
                self.findings.add("VB502", text.place, problem)
            elif "{" in text.value:
                says |= self._values(phrase.key, text, spoken=form != "written")
            if not phrase.is_house:
                check_text(text, language, spoken=form != "written", standards=self.standards, findings=self.findings)
        if phrase.own and not phrase.is_house:
            self._check_languages(phrase)

    def _values(self, key: str, text: Text, *, spoken: bool) -> set[str]:
        """The slots, variables and outputs that a text says without asking first whether they are there."""
        asked, said = Counter(asked_about(text.value)), set[str]()
        for name, output, filters in template_names(text.value):
            kind = None if name in self.given.get(key, ()) else self._type(name, output, text)
            value = f"{name}.{output}" if output else name
            if kind is None:
                continue
            if not filters and asked[value] > 0:
                asked[value] -= 1
                continue
            said.add(value)
            if spoken and kind.kind in SPOKEN_FILTERS and not {*filters} & {*SPOKEN_FILTERS[kind.kind]}:
                hint = f"write `{{{{ {value} | {SPOKEN_FILTERS[kind.kind][0]} }}}}`"
                self.findings.add("VB505", text.place, f"`{value}` is a {kind.kind} and is said as it is written", hint)
        return said.difference(asked_about(text.value))

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


def phrases(
    book: Book, says: Mapping[str, set[str]], languages: tuple[str, ...], private: frozenset[str]
) -> dict[str, Phrase]:
    """The phrases with their wordings in the languages of the bot."""
    return {
        key: Phrase(
            key=key,
            wordings={language: _wording(written, language) for language in languages if language in written.forms},
            sensitive=not private.isdisjoint(says.get(key, ())),
        )
        for key, written in book.phrases.items()
    }


def _wording(written: Written, language: str) -> Wording:
    forms = {form: tuple(text.value for text in texts) for form, texts in written.forms[language].items()}
    return Wording(first=forms["first"], later=forms.get("later", ()), written=forms.get("written", ()))


def texts(book: Book, languages: tuple[str, ...]) -> Texts:
    """Every wording compiled; a language without its own words says the default language's."""
    compiled: dict[tuple[str, str, str], tuple[Render, ...]] = {}
    for key, written in book.phrases.items():
        for language in languages:
            source = next((each for each in (language, languages[0], _FALLBACK) if each in written.forms), None)
            forms = written.forms[source or next(iter(written.forms))] if written.forms else {}
            for form in ("first", "later", "written"):
                variants = forms.get(form) or (forms.get("first", ()) if form == "written" else ())
                if variants:
                    is_written = form == "written"
                    compiled[key, language, form] = tuple(
                        _render(text.value, source or language, written=is_written) for text in variants
                    )
    return compiled


class _WhenSaid:
    """A text compiled when it is first said: all of them at once would take half the time that a bot takes to load."""

    def __init__(self, source: str, language: str, *, written: bool) -> None:
        self._compile: Callable[[], Render] = partial(compile_text, source, language, written)
        self._render: Render | None = None

    def __call__(self, values: Mapping[str, object], /) -> str:
        if self._render is None:
            self._render = self._compile()
        return self._render(values)


@lru_cache(maxsize=16_384)
def _render(source: str, language: str, *, written: bool) -> Render:
    if "{" in source:
        return _WhenSaid(source, language, written=written)
    return compile_text(source, language, written)


def missing_languages(book: Book, languages: tuple[str, ...], place: Place) -> None:
    """Note the languages of the bot in which the built-in phrases have no words."""
    house = [written for written in book.phrases.values() if written.is_house]
    for language in languages:
        missing = sorted(written.key for written in house if language not in written.forms)
        if missing:
            shown = ", ".join(f"`{key}`" for key in missing[:5])
            message = f"{len(missing)} built-in phrases have no words in `{language}`: {shown}, …"
            book.findings.add("VB510", place, message, "write them under `phrases`, by the same keys")
