"""Numbers read from words by the rules that say them, run backwards.

What a part of a rule says about the number is a range, since a rule may only know that a rest is not nothing; ranges
meet until one number is left. The search is cut off after so many steps, so that no text can hold a caller up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from voicebot.understanding.numbers.letters import squash
from voicebot.understanding.numbers.rules import MOST, Grammar, Part, Quotient, Rest, Rule, Same, Words, grammar
from voicebot.understanding.numbers.speaking import by_rules, spellings

_MOST_LETTERS = 160
_MOST_STEPS = 20_000


@dataclass(frozen=True, slots=True)
class Range:
    """The numbers from ``least`` to ``most``, both included."""

    least: int
    most: int

    def __and__(self, other: Range) -> Range:
        return Range(max(self.least, other.least), min(self.most, other.most))

    def __bool__(self) -> bool:
        return self.least <= self.most


@dataclass(frozen=True, slots=True)
class _State:
    """A rule half read: the place in the text, and what is known of quotient, rest and the number itself."""

    place: int
    quotient: Range
    rest: Range
    number: Range


_Found = frozenset[tuple[Range, int]]
_NOTHING: _Found = frozenset()


class _Search:
    """One text read by one grammar, or lazily, without the one of one hundred; what was found is remembered."""

    def __init__(self, known: Grammar, text: str, *, lazily: bool) -> None:
        self.grammar, self.text, self.lazily = known, text, lazily
        self.found: dict[tuple[str, int, int], _Found] = {}
        self.steps = 0

    def at(self, ruleset: str, place: int, most: int) -> _Found:
        """The numbers up to ``most`` that a ruleset says at a place, with where each ends."""
        key = (ruleset, place, most)
        if key not in self.found:
            # A ruleset that leads back to itself at the same place says nothing new.
            self.found[key] = _NOTHING
            rules = self.grammar.rulesets.get(ruleset, ())
            self.found[key] = frozenset(each for rule in rules if rule.base <= most for each in self._by(rule, key))
        return self.found[key]

    def _by(self, rule: Rule, key: tuple[str, int, int]) -> Iterator[tuple[Range, int]]:
        _, place, most = key
        numbers = Range(rule.base, min(rule.end - 1, most))
        quotients = Range(numbers.least // rule.divisor, numbers.most // rule.divisor)
        states = [_State(place, quotients, Range(0, rule.divisor - 1), numbers)]
        for part in rule.parts:
            states = [each for state in states for each in self._part(part, state)]
        for state in states:
            if state.place == place and any(isinstance(part, Quotient) for part in rule.parts):
                continue
            said = Range(
                state.quotient.least * rule.divisor + state.rest.least,
                state.quotient.most * rule.divisor + state.rest.most,
            )
            if number := said & state.number:
                yield number, state.place

    def _part(self, part: Part, state: _State) -> Iterator[_State]:
        self.steps += 1
        if self.steps > _MOST_STEPS:
            return
        match part:
            case Words(forms):
                yield from (replace(state, place=place) for place in self._words(forms, state.place))
            case Quotient(ruleset):
                yield from self._quotient(ruleset, state)
            case Same(ruleset):
                for number, place in self.at(ruleset, state.place, state.number.most):
                    if same := number & state.number:
                        yield replace(state, place=place, number=same)
            case Rest():
                yield from self._rest(part, state)
            case _:
                assert_never(part)

    def _quotient(self, ruleset: str, state: _State) -> Iterator[_State]:
        if self.lazily and (one := state.quotient & Range(1, 1)):
            yield replace(state, quotient=one)
        for number, place in self.at(ruleset, state.place, state.quotient.most):
            if quotient := number & state.quotient:
                yield replace(state, place=place, quotient=quotient)

    def _rest(self, part: Rest, state: _State) -> Iterator[_State]:
        if part.silent and (none := state.rest & Range(0, 0)):
            yield replace(state, rest=none)
        least = Range(1, state.rest.most) if part.silent else state.rest
        for start in self._words((part.before,), state.place):
            for number, end in self.at(part.ruleset, start, state.rest.most):
                if rest := number & state.rest & least:
                    yield from (replace(state, place=place, rest=rest) for place in self._words((part.after,), end))

    def _words(self, forms: Sequence[str], place: int) -> Iterator[int]:
        yield from (place + len(form) for form in forms if self.text.startswith(form, place))


@lru_cache(maxsize=4096)
def readings(text: str, tag: str) -> tuple[tuple[int, int], ...]:
    """Every number that squashed letters begin with, as (number, letters it takes), the longest first.

    Two of one length are numbers that sound alike. Nothing where the language has no rules.
    """
    known = grammar(tag)
    if known is None or not text:
        return ()
    # Hardly anybody says the one of one hundred, whatever the rules say; who does must not be read in two ways.
    sure = _sure(_Search(known, text[:_MOST_LETTERS], lazily=False)) or _sure(
        _Search(known, text[:_MOST_LETTERS], lazily=True)
    )
    numbers = {end: sorted(number for number, each in sure if each == end) for _, end in sure}
    return tuple(
        (number, end) for end in sorted(numbers, reverse=True) for number in _said(numbers[end], text[:end], tag)
    )


def _sure(search: _Search) -> set[tuple[int, int]]:
    """The numbers that the text begins with and where they end, of which nothing is left open."""
    every = {found for ruleset in search.grammar.starts for found in search.at(ruleset, 0, MOST - 1)}
    return {(number.least, end) for number, end in every if number.least == number.most and end}


def _said(numbers: list[int], text: str, tag: str) -> list[int]:
    """Those of several numbers that are plainly said so, else those said so in any form, else all of them."""
    if len(numbers) < 2:
        return numbers
    plain = [number for number in numbers if squash(by_rules(number, tag) or "") == text]
    return plain or [number for number in numbers if text in spellings(number, tag)] or numbers


def read(text: str, tag: str) -> tuple[int, ...]:
    """The numbers that a whole text may be, spaces and hyphens or not; more than one where they sound alike."""
    letters = squash(text)
    return tuple(number for number, end in readings(letters, tag) if end == len(letters))


# Scripts that are written without spaces: kana and Han, Thai, Lao, Burmese and Khmer.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_MOST_UNSPACED = 60


@lru_cache(maxsize=4096)
def unglue(word: str, tag: str) -> tuple[str, ...]:
    """The numbers in a stretch that is written without spaces, and what stands between them; nothing elsewhere."""
    if not _UNSPACED.match(word) or len(word) > _MOST_UNSPACED or grammar(tag) is None:
        return ()
    letters, parts, place, before = squash(word), list[str](), 0, 0
    while place < len(letters):
        taken = next((end for _, end in readings(letters[place:], tag)), 0)
        if taken:
            parts += [letters[before:place], letters[place : place + taken]]
            before = place = place + taken
        else:
            place += 1
    return tuple(filter(None, (*parts, letters[before:])))
