"""The spell-out rules of a language, from Unicode's locale data, in the form a reader needs.

A rule says how the numbers from its base on are spoken: "←← hundred[ and →→]". Read the other way round the same
rules are a grammar, so that no language needs a reader of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from unicode_rbnf import RbnfEngine
from unicode_rbnf.engine import (
    PluralFormatPart,
    RbnfRule,
    RbnfRulePart,
    RbnfRuleSet,
    ReplaceRulePart,
    SubRulePart,
    SubType,
    TextRulePart,
)

from voicebot.understanding.numbers.letters import squash
from voicebot.understanding.numbers.variants import spellings_of

# Above every number that anybody dictates.
MOST = 10**15
_FORMS = re.compile(r"\w+\{([^{}]*)\}")
# The data have no three and four thousand in Slovenian: everything up to five was two.
_CORRECTIONS = {
    "sl": (
        ("3000", "←%spellout-cardinal-masculine← tisoč[ →→];"),
        ("3000000", "←%spellout-cardinal-masculine← milijone[ →→];"),
        ("5000000", "←%spellout-cardinal-masculine← milijonov[ →→];"),
        ("3000000000", "←%spellout-cardinal-masculine← milijarde[ →→];"),
        ("5000000000", "←%spellout-cardinal-masculine← milijard[ →→];"),
    )
}
# What the data files call a language that goes by another tag.
_FILES = {"nb": "no", "tl": "fil", "iw": "he", "in": "id", "sh": "sr"}


@dataclass(frozen=True, slots=True)
class Words:
    """Words as they are, in any of their forms."""

    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotient:
    """How many times the divisor fits, in the words of a ruleset."""

    ruleset: str


@dataclass(frozen=True, slots=True)
class Rest:
    """What the divisor leaves over, with the words around it; silent where it is nothing."""

    ruleset: str
    before: str
    after: str
    silent: bool


@dataclass(frozen=True, slots=True)
class Same:
    """The whole number again, in the words of another ruleset."""

    ruleset: str


Part = Words | Quotient | Rest | Same


@dataclass(frozen=True, slots=True)
class Rule:
    """How the numbers from ``base`` up to ``end`` are said."""

    base: int
    end: int
    divisor: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rulesets of a language and its regions, and those a number may begin with."""

    rulesets: Mapping[str, tuple[Rule, ...]]
    starts: tuple[str, ...]


_ENGINES = frozenset(RbnfEngine.get_supported_languages())
LANGUAGES = tuple(sorted(name for name in _ENGINES if "_" not in name))
# The data for Zulu end at ten thousand, whatever they say beyond.
PROVEN = tuple(tag for tag in LANGUAGES if tag != "zu")


@lru_cache(maxsize=256)
def engines(tag: str) -> Mapping[str, RbnfEngine]:
    """The rules as their library reads them, of the language first and then of its regions: nonante is French.

    Nothing for a language without. Opens files the first time.
    """
    name = _FILES.get(tag, tag)
    if name not in _ENGINES:
        return {}
    regions = sorted(each for each in _ENGINES if each.startswith(f"{name}_"))
    return {each: _complete(RbnfEngine.for_language(each)) for each in (name, *regions)}


def _complete(engine: RbnfEngine) -> RbnfEngine:
    """The rules with every rest that must be said naming its ruleset: the library leaves out those of nothing.

    Lithuanian and Irish say their thousand there.
    """
    for base, words in _CORRECTIONS.get(engine.language, ()):
        engine.add_rule(base, words, "spellout-cardinal-masculine")
    for ruleset in engine.rulesets.values():
        for part in chain.from_iterable(rule.parts for rule in ruleset.numeric_rules.values()):
            if isinstance(part, SubRulePart) and not part.is_optional:
                part.ruleset_name = part.ruleset_name or ruleset.name
    return engine


def cardinals(engine: RbnfEngine) -> list[str]:
    """The rulesets that say plain numbers: cardinals in every gender and case, those of cheques too."""
    return [each.name for each in engine.rulesets.values() if not each.is_private and _counts(each.name)]


def _counts(name: str) -> bool:
    return name.startswith(("spellout-cardinal", "spellout-numbering")) and not name.endswith("days")


@lru_cache(maxsize=256)
def grammar(tag: str) -> Grammar | None:
    """The language's rules for reading, with those of its regions; None where there are none."""
    found = engines(tag)
    rulesets = {
        f"{file}/{each.name}": tuple(_rules(each, file))
        for file, engine in found.items()
        for each in engine.rulesets.values()
    }
    starts = tuple(f"{file}/{name}" for file, engine in found.items() for name in cardinals(engine))
    return Grammar(rulesets, starts) if found else None


def _rules(ruleset: RbnfRuleSet, file: str) -> Iterator[Rule]:
    bases = sorted(ruleset.numeric_rules)
    for base, end in pairwise([*bases, MOST]):
        rule = ruleset.numeric_rules[base]
        yield Rule(base, end, _divisor(base, rule.radix), tuple(_parts(rule, f"{file}/", ruleset.name)))


def _divisor(base: int, radix: int) -> int:
    """The greatest power of the radix that is no greater than the base."""
    divisor = 1
    while divisor * radix <= base:
        divisor *= radix
    return divisor


def _parts(rule: RbnfRule, prefix: str, own: str) -> Iterator[Part]:
    for part in rule.parts:
        read = _part(part, prefix, own)
        if read is not None and read != Words(("",)):
            yield read


def _part(part: RbnfRulePart, prefix: str, own: str) -> Part | None:
    match part:
        case TextRulePart():
            return Words(spellings_of(squash(part.text), prefix.rstrip("/")))
        case PluralFormatPart():
            return Words(_distinct(_FORMS.findall(part.function_name)))
        case ReplaceRulePart():
            return Same(prefix + part.ruleset_name)
        case SubRulePart(type=SubType.QUOTIENT):
            return Quotient(prefix + (part.ruleset_name or own))
        case SubRulePart():
            words = squash(part.text_before), squash(part.text_after)
            return Rest(prefix + (part.ruleset_name or own), *words, part.is_optional)
    return None


def _distinct(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(squash, forms)))
