"""An utterance made ready for reading values: folded pieces that remember the words they came from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain
from typing import Protocol, TypeVar

from voicebot.understanding.languages import pack
from voicebot.understanding.languages.notation import Phrases
from voicebot.understanding.languages.pack import LanguagePack
from voicebot.understanding.normalize import fold, tokens
from voicebot.understanding.numbers import unglue
from voicebot.understanding.slots.spec import Candidate, Reading, SlotSpec, Value

_FIGURES_WITH_ENDING = re.compile(r"(\d+)-?([^\W\d_]{1,5})")
_NEVER = datetime.min.replace(tzinfo=UTC)
# Longer speeches are no answers, and reading must stay quick.
_MOST_WORDS = 80
_MOST_CHARACTERS = 4000
_SHORTEST_NUMBER = 3
# No number written as one word is longer.
_LONGEST_WORD = 100
# 50k is said of money in any language.
_THOUSANDS = frozenset({"k", "к"})


class Found(Protocol):
    """Anything read at a place, with the piece after it."""

    @property
    def end(self) -> int:
        """The piece after it."""


F = TypeVar("F", bound=Found)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Heard:
    """The text, its words, their folded pieces, and for each piece the word it belongs to."""

    text: str
    words: tuple[str, ...]
    pieces: tuple[str, ...]
    origin: tuple[int, ...]
    pack: LanguagePack
    now: datetime

    def part(self, start: int, end: int) -> Heard:
        """The same utterance, seen only from one piece to another."""
        return replace(self, pieces=self.pieces[start:end], origin=self.origin[start:end])

    def then(self, other: Heard) -> Heard:
        """These pieces with other ones of the same utterance behind them."""
        return replace(self, pieces=self.pieces + other.pieces, origin=self.origin + other.origin)

    def respelled(self, kind: re.Pattern[str]) -> Heard:
        """The same utterance with words of this kind in their letters."""
        parts = [tuple(piece) if kind.fullmatch(piece) else (piece,) for piece in self.pieces]
        origin = tuple(word for word, part in zip(self.origin, parts, strict=True) for _ in part)
        return replace(self, pieces=tuple(chain.from_iterable(parts)), origin=origin)

    def placed(self, reading: Reading, other: Heard) -> Reading:
        """A reading of the same words in other pieces, at its place among these."""
        first, last = other.origin[reading.start], other.origin[reading.end - 1]
        return replace(reading, start=self.origin.index(first), end=len(self.origin) - self.origin[::-1].index(last))

    def piece(self, place: int) -> str:
        """The piece at a place; nothing behind the last."""
        return self.pieces[place] if place < len(self.pieces) else ""

    def behind_join(self, place: int) -> int:
        """The place behind an "and", if one stands here."""
        joined = self.piece(place) in self.pack.numerals.joins
        return place + 1 if joined else self.pack.numerals.bridges.behind(self.pieces, place)

    def behind_all(self, words: AbstractSet[str], place: int) -> int:
        """The place behind all of these small words that stand here."""
        while self.piece(place) in words:
            place += 1
        return place

    def sweep(self, read_at: Callable[[Heard, int], F | None]) -> Iterator[tuple[int, F]]:
        """What is read at one place after another, each time going on behind it."""
        place = 0
        while place < len(self.pieces):
            found = read_at(self, place)
            if found is not None:
                yield place, found
            place = found.end if found is not None else place + 1

    def every(self, phrases: Phrases[T]) -> Iterator[tuple[int, T, int]]:
        """Each place where one of these phrases begins, what it stands for, and the place behind it."""
        for place in range(len(self.pieces)):
            if found := phrases.at(self.pieces, place):
                yield place, *found

    def whole_word(self, end: int) -> bool:
        """Whether a word ends before this piece."""
        return end >= len(self.pieces) or end == 0 or self.origin[end] != self.origin[end - 1]

    def candidates(self, found: Iterable[Reading]) -> tuple[Candidate, ...]:
        """The readings with their words and offsets, each value once."""
        first: dict[Value, Reading] = {}
        for each in found:
            first.setdefault(each.value, each)
        return tuple(map(self._candidate, first.values()))

    def _candidate(self, reading: Reading) -> Candidate:
        start, end = self.origin[reading.start], self.origin[reading.end - 1] + 1
        return Candidate(reading.value, " ".join(self.words[start:end]), start, end)


# Reads what a spec asks for wherever it stands in an utterance.
Scan = Callable[[SlotSpec, Heard], list[Reading]]


def alone(pieces: tuple[str, ...], origin: tuple[int, ...], tag: str) -> Heard:
    """Pieces without their text and time, for readings that depend on neither and may be kept."""
    return Heard("", (), pieces, origin, pack(tag), _NEVER)


def listen(text: str, language: str, now: datetime) -> Heard:
    """The utterance in pieces."""
    known = pack(language)
    words = tokens(text[:_MOST_CHARACTERS], language)[:_MOST_WORDS]
    parts = [_split(word if word in known.marked else fold(word), known.tag) for word in words]
    origin = tuple(place for place, pieces in enumerate(parts) for _ in pieces)
    return Heard(text, words, tuple(chain.from_iterable(parts)), origin, known, now)


@lru_cache(maxsize=16384)
def _split(word: str, tag: str) -> tuple[str, ...]:
    """A word in its number parts (huszon-három) and hanging endings (``~tol``), else whole; without its minus."""
    language, word = pack(tag), word.removeprefix("-")
    if len(word) > _LONGEST_WORD:
        return (word,)
    if not language.numerals.cardinals:
        return unglue(word, tag) or (word,)
    if word.isalpha():
        return _unglue(word, tag) if language.numerals.glued else _halved(word, language)
    match = _FIGURES_WITH_ENDING.fullmatch(word)
    return _unhung(word, match.group(1), match.group(2), language) if match else (word,)


def _unhung(word: str, figures: str, letters: str, language: LanguagePack) -> tuple[str, ...]:
    """23-go as an ordinal, 5-kor with its hanging ending, 250zł in its two words."""
    if letters in _THOUSANDS:
        return (word,)
    if letters in language.numerals.ordinal_endings:
        return (figures + ".",)
    if letters in language.numerals.endings:
        return figures, "~" + letters
    return (figures, letters) if language.measures(letters) else (word,)


def _halved(word: str, language: LanguagePack) -> tuple[str, ...]:
    """полвосьмого and полмиллиона in their two words, and twentyfive where a recogniser ran them together."""
    for half in language.numerals.glued_halves:
        rest = word.removeprefix(half)
        if rest != word and _can_be_halved(word, rest, language):
            return half, rest
    return (word,) if language.is_number(word) else _run_on(word, language) or (word,)


def _can_be_halved(word: str, rest: str, language: LanguagePack) -> bool:
    """Whether half of a number, or of a unit where the whole is no word of its own, as полдень is."""
    clock, numerals = language.clock, language.numerals
    own = clock.lengths.whole((word,)) is not None or clock.named.whole((word,)) is not None
    measured = not own and clock.units.whole((rest,)) is not None
    return measured or rest in numerals.ordinals or rest in numerals.multipliers


def _run_on(word: str, language: LanguagePack) -> tuple[str, ...]:
    """The number words that a word is made of; nothing when it is not."""
    if language.is_number(word):
        return (word,)
    sizes = range(len(word) - _SHORTEST_NUMBER, _SHORTEST_NUMBER - 1, -1)
    cuts = ((word[:size], word[size:]) for size in sizes if language.is_number(word[:size]))
    return next(((head, *parts) for head, rest in cuts if (parts := _run_on(rest, language))), ())


@lru_cache(maxsize=4096)
def _unglue(word: str, tag: str) -> tuple[str, ...]:
    """Longest known parts first; an ending may follow them. The word itself when no split uses it up."""
    language = pack(tag)
    if language.is_number(word) or language.hangs(word):
        return (word,)
    cuts = ((word[:size], word[size:]) for size in range(len(word) - 1, 1, -1))
    return next((parts for head, rest in cuts if (parts := _cut(head, rest, language))), (word,))


def _cut(head: str, rest: str, language: LanguagePack) -> tuple[str, ...]:
    """A head that counts before a number, that carries an ending, or a weekday before its part; else nothing."""
    counts = language.is_number(head) or head in language.numerals.joins
    ends = rest in language.numerals.endings and (counts or language.hangs(head))
    if ends and not language.goes_on(head):
        return head, "~" + rest
    if (counts or language.numerals.shares.whole((head,))) and _follows(rest, language):
        return head, *_unglue(rest, language.tag)
    return (head, "~" + rest) if ends else _day_and_part(head, rest, language)


def _day_and_part(head: str, rest: str, language: LanguagePack) -> tuple[str, ...]:
    """Donnerstagabend in its two words."""
    weekday = language.calendar.weekdays.whole((head,)) is not None
    return (head, rest) if weekday and language.clock.parts.whole((rest,)) is not None else ()


def _follows(rest: str, language: LanguagePack) -> bool:
    """Whether a number word, or a coin or a unit of three letters and more, begins what is glued to a number."""
    measured = len(rest) >= _SHORTEST_NUMBER and language.measures(rest)
    broken = language.numerals.fractions.whole((rest,)) is not None
    return measured or broken or language.is_number(rest) or _unglue(rest, language.tag) != (rest,)
