"""One of the author's own values, by any of its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from voicebot.understanding.normalize import fold, normalize, stem
from voicebot.understanding.slots.heard import Heard
from voicebot.understanding.slots.offered import positions
from voicebot.understanding.slots.spec import Reading, SlotSpec
from voicebot.understanding.yes_no import read as read_yes_no


def chosen(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Choices whose synonyms stand in the utterance, the longest synonym first; then by stems; then by place."""
    exact = _matches(spec, heard, stemmed=False)
    return _longest(exact or _matches(spec, heard, stemmed=True)) or _by_place(spec, heard)


def _by_place(spec: SlotSpec, heard: Heard) -> list[Reading]:
    """``the second option``: by its place in the author's order, which is that of the keys too."""
    names = tuple(spec.choices)
    found = positions(SlotSpec("integer", minimum=1, maximum=len(names)), heard)
    return [replace(each, value=names[int(each.value) - 1]) for each in found]


def answers(_spec: SlotSpec, heard: Heard) -> list[Reading]:
    """Yes as True, no as False."""
    answer = read_yes_no(heard.text, heard.pack.tag)
    return [Reading(answer.value, 0, len(heard.pieces), False)] if answer and heard.pieces else []


def _matches(spec: SlotSpec, heard: Heard, *, stemmed: bool) -> list[Reading]:
    """Synonyms among the words; not among the pieces, since an author knows nothing of how numbers are cut."""
    tag = heard.pack.tag
    places = list(dict.fromkeys(heard.origin))
    words = _alike([heard.words[each] for each in places], tag, stemmed)
    starts = [*(heard.origin.index(each) for each in places), len(heard.pieces)]
    return [
        Reading(value, starts[start], starts[end], not stemmed)
        for value, synonym in _synonyms(spec, tag)
        for start, end in _places(words, _alike(normalize(synonym).split(), tag, stemmed))
    ]


def _synonyms(spec: SlotSpec, tag: str) -> Iterator[tuple[str, str]]:
    for value, synonyms in spec.choices.items():
        for synonym in (*synonyms.get(tag, ()), value.replace("_", " ")):
            yield value, synonym


def _places(words: list[str], wanted: list[str]) -> list[tuple[int, int]]:
    """Where the wanted words stand one after another."""
    size = len(wanted)
    starts = range(len(words) - size + 1 if wanted else 0)
    return [(start, start + size) for start in starts if words[start : start + size] == wanted]


def _alike(words: list[str], tag: str, stemmed: bool) -> list[str]:
    return [stem(word, tag) if stemmed else fold(word) for word in words]


def _longest(found: list[Reading]) -> list[Reading]:
    """Drops what stands inside a longer match: "return label" is no "return"."""
    ordered = sorted(found, key=lambda each: (each.start - each.end, each.start))
    kept: list[Reading] = []
    for each in ordered:
        if not any(each.inside(other) and not other.inside(each) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)
