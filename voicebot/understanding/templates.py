"""The small grammar of examples: ``[optional] (a|b) {slot}``, nested as one likes.

A template is wired once into leaves that name what may follow them, so a match walks the words a single
time however many readings the brackets allow, and no author can write one that blows up.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from voicebot.understanding.normalize import fold, normalize

SLOT_WORDS = 8
DEEPEST = 12
_TOKEN = re.compile(r"\{[^{}]*\}|[\[\]()|{}]|[^\[\]()|{}]+")
_SLOT_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CLOSING = {"[": "]", "(": ")"}
_END = -1
# Any number will do whose digits look like no pattern, in whatever base the brackets count.
_SCATTER = 6364136223846793005**20


class TemplateError(ValueError):
    """A template that cannot be read; ``offset`` is the character where it went wrong."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Word:
    """One literal word, normalized and folded for matching, and as it was normalized for features."""

    folded: str
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap of one to eight words that is captured under its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences; an optional part is a choice whose last option is empty."""

    options: tuple[Sequence, ...]


Node = Word | Slot | Choice
Sequence = tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A word or a slot, and the leaves that may come after it (-1: the end)."""

    node: Word | Slot
    follow: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One parsed example; ``required`` holds the folded words that no reading of it can do without."""

    source: str
    nodes: Sequence = field(repr=False)
    leaves: tuple[Leaf, ...] = field(repr=False)
    entries: tuple[int, ...] = field(repr=False)
    required: frozenset[str] = field(repr=False)

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots, each once, in no promised order."""
        return tuple(dict.fromkeys(leaf.node.name for leaf in self.leaves if isinstance(leaf.node, Slot)))

    def match(self, words: tuple[str, ...]) -> Mapping[str, str] | None:
        """What the slots caught if all of ``words`` (normalized, folded) fit, else None."""
        frontier: dict[_Place, _Trail] = {(entry, 0): () for entry in self.entries}
        for word in enumerate(words):
            frontier = self._ahead(frontier, word)
        ends = (trail for (index, _), trail in frontier.items() if index == _END)
        best = next(ends, None)
        return None if best is None else {name: " ".join(words[a:b]) for name, a, b in best}

    def _ahead(self, frontier: Mapping[_Place, _Trail], word: tuple[int, str]) -> dict[_Place, _Trail]:
        ahead: dict[_Place, _Trail] = {}
        for (index, start), trail in frontier.items():
            if index != _END:
                _advance(self.leaves[index], (index, start), word, trail, ahead)
        return ahead

    def expansions(self, limit: int) -> tuple[str, ...]:
        """Up to ``limit`` different texts without its slots, spread over all alternatives; fullest first."""
        total = _count(self.nodes)
        step = _coprime_step(total) if total > limit else 1
        texts: dict[str, None] = {}
        for running in range(min(total, 4 * limit)):
            text = " ".join(_spell(self.nodes, running * step % total))
            if text:
                texts.setdefault(text)
            if len(texts) == limit:
                break
        return tuple(texts)


# (leaf, index of the word a slot began at; for literal words the place reached)
_Place = tuple[int, int]
_Trail = tuple[tuple[str, int, int], ...]


def _advance(leaf: Leaf, place: _Place, word: tuple[int, str], trail: _Trail, ahead: dict[_Place, _Trail]) -> None:
    at, text = word
    index, start = place
    if isinstance(leaf.node, Slot):
        _step_behind(leaf, at, (*trail, (leaf.node.name, start, at + 1)), ahead)
        if at + 1 - start < SLOT_WORDS:
            ahead.setdefault((index, start), trail)
    elif leaf.node.folded == text:
        _step_behind(leaf, at, trail, ahead)


def _step_behind(leaf: Leaf, at: int, trail: _Trail, ahead: dict[_Place, _Trail]) -> None:
    for each in leaf.follow:
        ahead.setdefault((each, at + 1), trail)


def parse(source: str) -> Template:
    """Read a template; raises TemplateError with the place of the author's slip."""
    tokens = [(found.group(), found.start()) for found in _TOKEN.finditer(source)]
    _refuse_joined_words(source)
    nodes, rest = _sequence(tokens, 0, "", 0)
    if rest < len(tokens):
        closing, offset = tokens[rest]
        raise TemplateError(f"`{closing}` closes nothing", offset)
    if _fewest_words(nodes) == 0:
        raise TemplateError("an example needs at least one word that is always said", 0)
    leaves: list[Leaf] = []
    entries = _wire(nodes, (_END,), leaves)
    return Template(source, nodes, tuple(leaves), entries, _required(nodes))


def _refuse_joined_words(source: str) -> None:
    joined = re.search(r"\w[\[({]|[\])}]\w", source)
    if joined:
        raise TemplateError("brackets hold whole words; put a space here", joined.start() + 1)


_Tokens = list[tuple[str, int]]


def _sequence(tokens: _Tokens, at: int, closing: str, depth: int) -> tuple[Sequence, int]:
    """The nodes up to ``|`` or a closing bracket, and the index of what ended them."""
    nodes: list[Node] = []
    while at < len(tokens):
        token, offset = tokens[at]
        if token == "|" and not closing:
            raise TemplateError("`|` stands inside ( ) or [ ]", offset)
        if token in ("|", "]", ")"):
            break
        if token in _CLOSING:
            choice, at = _group(tokens, at, depth + 1)
            nodes.append(choice)
        else:
            nodes.extend(_plain(token, offset))
        at += 1
    return tuple(nodes), at


def _group(tokens: _Tokens, at: int, depth: int) -> tuple[Choice, int]:
    opening, began = tokens[at]
    if depth > DEEPEST:
        raise TemplateError(f"brackets are nested more than {DEEPEST} deep", began)
    closing = _CLOSING[opening]
    options: list[Sequence] = []
    token = "|"
    while token == "|":
        option, at = _sequence(tokens, at + 1, closing, depth)
        if at == len(tokens):
            raise TemplateError(f"`{opening}` is never closed", began)
        token, offset = tokens[at]
        if token not in (closing, "|"):
            raise TemplateError(f"`{token}` where `{closing}` was awaited", offset)
        if not option:
            raise TemplateError("nothing stands here; write the words, or [ ] around what may be left out", offset)
        options.append(option)
    return Choice((*options, ()) if opening == "[" else tuple(options)), at


def _plain(token: str, offset: int) -> Iterator[Node]:
    if token in ("{", "}"):
        raise TemplateError(f"`{token}` without its other half", offset)
    if token.startswith("{"):
        name = token[1:-1].strip()
        if not _SLOT_NAME.fullmatch(name):
            raise TemplateError("a slot's name is small letters, digits and _", offset)
        yield Slot(name)
        return
    for word in normalize(token).split():
        yield Word(fold(word), word)


def _fewest_words(nodes: Sequence) -> int:
    return sum(
        min(map(_fewest_words, node.options)) if isinstance(node, Choice) else isinstance(node, Word) for node in nodes
    )


def _required(nodes: Sequence) -> frozenset[str]:
    needed: set[str] = set()
    for node in nodes:
        if isinstance(node, Word):
            needed.add(node.folded)
        elif isinstance(node, Choice):
            needed |= frozenset.intersection(*map(_required, node.options))
    return frozenset(needed)


def _wire(nodes: Sequence, follow: tuple[int, ...], leaves: list[Leaf]) -> tuple[int, ...]:
    """Add the leaves of ``nodes`` from the last to the first; returns the ones it may begin with."""
    for node in reversed(nodes):
        if isinstance(node, Choice):
            entries = [_wire(option, follow, leaves) for option in node.options]
            follow = tuple(dict.fromkeys(entry for each in entries for entry in each))
        else:
            leaves.append(Leaf(node, follow))
            follow = (len(leaves) - 1,)
    return follow


def _count(nodes: Sequence) -> int:
    return math.prod(sum(map(_count, node.options)) for node in nodes if isinstance(node, Choice))


def _spell(nodes: Sequence, number: int) -> Iterator[str]:
    """The words of reading ``number``; the readings of a sequence are numbered like digits."""
    for node in nodes:
        if isinstance(node, Word):
            yield node.text
        elif isinstance(node, Choice):
            number, here = divmod(number, sum(map(_count, node.options)))
            yield from _spell_option(node.options, here)


def _spell_option(options: tuple[Sequence, ...], number: int) -> Iterator[str]:
    """The words of reading ``number`` of all the options' readings, one option after the other."""
    ends = list(accumulate(map(_count, options)))
    chosen = bisect_right(ends, number)
    yield from _spell(options[chosen], number - (ends[chosen] - _count(options[chosen])))


def _coprime_step(total: int) -> int:
    """A stride that visits every reading once, and changes every bracket from one to the next."""
    step = _SCATTER % total
    while math.gcd(step, total) != 1:
        step += 1
    return step
