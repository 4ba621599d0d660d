"""Approved texts, compiled once: Jinja2 in a sandbox, with filters that say values as people do.

The sandbox bounds what a text may reach but not how long it runs, so whatever could loop or grow is refused at
load: a text may say values, choose between words, and nothing else.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from jinja2 import ChainableUndefined, TemplateError, TemplateSyntaxError, Undefined, nodes, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from voicebot.dialogue.bot import Render
from voicebot.understanding.saying import address, count, prepare, say

ADDRESS = "address"
SPOKEN = (
    ADDRESS,
    "count",
    "day",
    "digits",
    "duration",
    "money",
    "number",
    "ordinal",
    "phone",
    "postcode",
    "spell",
    "time",
    "window",
    "year",
)
# The forms a filter may be asked for: cases, in the languages that have them, and where in a sentence a time stands.
CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc", "from", "to", "for", "on", "in", "about")
FORMS = (*CASES, "attr", "at", "between", "weekday", "day")
GENDERS = ("m", "f", "n", "mp")
# What else a counted noun may be told to be.
_KEYWORDS = {"case": CASES, "gender": GENDERS}
# The key under which the values of a text hold the local time.
NOW = "_now"
PLAIN = ("lower", "upper", "capitalize", "trim")

_DOTS = re.compile(r"(?<!\.)\.\.(?!\.)")

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Filter,
    nodes.Keyword,
    nodes.Const,
    nodes.CondExpr,
    nodes.If,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
)


class _Filter:
    """A spoken filter in one language and form; what is missing is said as nothing."""

    def __init__(self, kind: str, language: str, *, written: bool) -> None:
        self.kind, self.language, self.written = kind, language, written

    def __call__(self, context: Context, value: object, *forms: str, case: str = "", gender: str = "") -> str:
        if self.kind == ADDRESS:
            return address(value, self.language, *forms[:1]) if isinstance(value, Mapping) else ""
        if isinstance(value, Undefined) or not isinstance(value, str | int | float | bool):
            return ""
        if self.kind == "count":
            return self._count(value, forms, case, gender)
        form = forms[0] if forms else ""
        # Only where the day stands as an adverb may it become "today" or "tomorrow".
        now = context.get(NOW) if form == "on" else None
        return say(self.kind, value, self.language, written=self.written, form=form, now=now)

    def _count(self, value: str | float, forms: tuple[str, ...], case: str, gender: str) -> str:
        try:
            return count(int(value), self.language, *forms, written=self.written, gender=gender, case=case)
        except ValueError:
            return str(value)


@lru_cache(maxsize=64)
def _environment(language: str, *, written: bool) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(undefined=ChainableUndefined, autoescape=False, cache_size=0)
    plain = {name: environment.filters[name] for name in PLAIN}
    spoken = {name: pass_context(_Filter(name, language, written=written)) for name in SPOKEN}
    environment.filters = plain | spoken
    environment.globals = {}
    environment.tests = {}
    return environment


class _Words:
    """A text without values: the words themselves."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __call__(self, _: Mapping[str, object], /) -> str:
        return self.words


class _Text:
    """A compiled text; what cannot be said is left out, since a caller must never hear a crash."""

    def __init__(self, source: str, language: str, *, written: bool) -> None:
        self.template = _environment(language, written=written).from_string(source)

    def __call__(self, values: Mapping[str, object], /) -> str:
        try:
            words: str = self.template.render(values)
        except (TemplateError, TypeError, ValueError, ArithmeticError):
            return ""
        # A value that ends in an abbreviation ("two p.m.") brings the sentence's full stop along.
        return _DOTS.sub(".", words)


def compile_text(source: str, language: str, written: bool) -> Render:
    """A text ready to be said in a language; the source must have no `template_problem`."""
    # What is known of a language is read from files, and a step must not open any.
    prepare(language)
    words = " ".join(source.split()) if not written else source
    return _Text(words, language, written=written) if "{" in words else _Words(words)


@lru_cache(maxsize=256)
def _parsed(source: str) -> nodes.Template:
    return _environment("en", written=False).parse(source)


def template_problem(source: str) -> str | None:
    """What is wrong with a text, in words for its author; None where nothing is."""
    try:
        tree = _parsed(source)
    except TemplateSyntaxError as error:
        return f"the text cannot be read: {error.message}"
    except RecursionError:
        return "the text is nested too deeply"
    for node in _walk(tree):
        if not isinstance(node, _ALLOWED):
            return f"`{_word(node)}` is more than a text may do: it says values and chooses words"
        if isinstance(node, nodes.Filter) and (problem := _filter_problem(node)):
            return problem
    return None


def _filter_problem(node: nodes.Filter) -> str | None:
    """What is wrong with a filter: its name, or a form of it that no language has."""
    if node.name not in SPOKEN + PLAIN:
        return f"there is no filter `{node.name}`; there are {', '.join(SPOKEN + PLAIN)}"
    if node.dyn_args or node.dyn_kwargs:
        return f"the filter `{node.name}` takes its forms one by one"
    for keyword in node.kwargs:
        name, told = str(keyword.key), _told(keyword.value)
        if node.name != "count" or name not in _KEYWORDS:
            return f"the filter `{node.name}` has no `{name}`; `count` has {' and '.join(_KEYWORDS)}"
        if told not in _KEYWORDS[name]:
            return f"there is no {name} `{told}`; there are {', '.join(_KEYWORDS[name])}"
    forms = [_told(each) for each in node.args] if node.name in SPOKEN and node.name != "count" else []
    wrong = next((form for form in forms if not _is_form(form)), None)
    return None if wrong is None else f"the filter `{node.name}` has no form `{wrong}`; there are {', '.join(FORMS)}"


def _told(node: nodes.Expr) -> str:
    return str(node.value) if isinstance(node, nodes.Const) else ""


def _is_form(form: str) -> bool:
    """Whether some language has the form: a case, or one with a gender, as in ``gen-f``."""
    case, _, gender = form.partition("-")
    return case in FORMS and gender in ("", *GENDERS)


def template_names(source: str) -> tuple[tuple[str, str | None, tuple[str, ...]], ...]:
    """The values a text says: (name, field or None, filters in the order they are applied)."""
    try:
        tree = _parsed(source)
    except (TemplateSyntaxError, RecursionError):
        return ()
    return tuple(_said(tree, ()))


def _said(node: nodes.Node, filters: tuple[str, ...]) -> Iterator[tuple[str, str | None, tuple[str, ...]]]:
    match node:
        case nodes.Filter():
            yield from _said(node.node, (node.name, *filters)) if node.node else ()
            for argument in node.args:
                yield from _said(argument, ())
        case nodes.Getattr(node=nodes.Name(name=name), attr=attr):
            yield name, attr, filters
        case nodes.Name():
            yield node.name, None, filters
        case _:
            for child in node.iter_child_nodes():
                yield from _said(child, ())


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _walk(child)


def _word(node: nodes.Node) -> str:
    return type(node).__name__.lower()


def variant(texts: Sequence[Render], used: int, salt: str) -> Render:
    """The text to say the `used`-th time: round after round, so none repeats until all were said.

    The salt (conversation and phrase) decides where the round begins: no dice, the same log gives the same words.
    """
    if len(texts) == 1:
        return texts[0]
    return texts[(zlib.crc32(salt.encode()) + used) % len(texts)]
