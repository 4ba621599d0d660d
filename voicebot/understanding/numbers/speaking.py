"""Numbers said by the spell-out rules of a language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from unicode_rbnf.engine import RbnfEngine, RbnfError

from voicebot.understanding.numbers.letters import squash
from voicebot.understanding.numbers.rules import MOST, cardinals, engines

# Of a language's rulesets the plainest; counting in Korean is Sino-Korean where nothing is counted.
_CARDINAL = ("spellout-cardinal-sinokorean", "spellout-numbering", "spellout-cardinal")
_ORDINAL = ("spellout-ordinal", "spellout-ordinal-masculine")


def by_rules(number: int, tag: str) -> str | None:
    """A whole number in words; None where the language has no words for it."""
    engine = next(iter(engines(tag).values()), None)
    if engine is None:
        return None
    names = cardinals(engine)
    return _said(engine, number, next((name for name in _CARDINAL if name in names), names[0]))


@lru_cache(maxsize=1024)
def spoken_ordinal(number: int, tag: str) -> str | None:
    """An ordinal in words, masculine where the language has genders; None where it has no words for it."""
    engine = next(iter(engines(tag).values()), None)
    names = [name for name in _ORDINAL if engine and name in engine.rulesets and not engine.rulesets[name].is_private]
    return _said(engine, number, names[0]) if engine and names else None


def _said(engine: RbnfEngine, number: int, ruleset: str) -> str | None:
    if abs(number) >= MOST:
        return None
    try:
        said = "".join(engine.iter_format_number(number, ruleset))
    except RbnfError:
        return None
    # Soft hyphens and spaces of no width part words for whoever breaks lines, and for nobody else.
    return said.replace("\u00ad", "").replace("\u200b", "").strip()


@lru_cache(maxsize=4096)
def spellings(number: int, tag: str) -> frozenset[str]:
    """A number in squashed letters, as every ruleset of the language and its regions says it."""
    said: Iterable[str | None] = (
        _said(engine, number, name) for engine in engines(tag).values() for name in cardinals(engine)
    )
    return frozenset(squash(each) for each in said if each)
